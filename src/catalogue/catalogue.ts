import type { Inventory, InventoryEntry } from '../inventory/index.js';
import { findLicence, type Licence } from '../licences/index.js';
import type { Language } from '../messages/index.js';
import { compileId } from '../nodes/index.js';
import { type CatalogueConfig, type Contact, type Frequency, isMeant, type Price } from './config.js';

/** A catalogue of datasets: what all its forms are made of. */
export interface Catalogue {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly language: Language;
  readonly publisher: CatalogueConfig['publisher'];
  readonly base: string;
  readonly datasets: readonly CatalogueDataset[];
}

export interface CatalogueDataset {
  readonly id: string;
  /** For addresses and names of files: `aed_2023`. */
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** Title of the kind of dataset; null where it is not known. */
  readonly kind: string | null;
  readonly licence: CatalogueLicence | null;
  readonly frequency: Frequency;
  readonly contact: Contact | null;
  /** Null: free of charge. */
  readonly price: Price | null;
  readonly period: string | null;
  readonly records: number;
  readonly headers: readonly string[];
  readonly files: readonly CatalogueFile[];
}

/** A licence of the list, or words that name none of it. */
export interface CatalogueLicence {
  readonly licence: Licence | null;
  readonly text: string;
}

export interface CatalogueFile {
  readonly path: string;
  readonly url: string;
  /** As people write it: CSV, XLSX. */
  readonly format: string;
  readonly mediaType: string | null;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly encoding: string | null;
}

const mediaTypes: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  geojson: 'application/geo+json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  xls: 'application/vnd.ms-excel',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  pdf: 'application/pdf',
  zip: 'application/zip',
};

/** What lies beside data and is none. */
const besides = new Set(['', 'yaml', 'yml', 'md', 'txt', 'log']);

/**
 * Makes a catalogue of an inventory: a dataset for each table, of which the same table in another format is one more file. What
 * cannot be read, and copies, are left out; files that are no tables are datasets without columns.
 */
export function catalogueOf(
  { entries, relations }: Inventory,
  config: CatalogueConfig,
  licences: readonly Licence[],
): Catalogue {
  const idOf = compileId({ base: null, space: `catalogue ${config.base}`, key: [] });
  const twins = new Map(
    relations.filter(({ relation }) => relation === 'same-table').map(({ of, to }) => [of, to]),
  );
  const copies = new Set(relations.filter(({ relation }) => relation === 'identical').map(({ of }) => of));
  const files = new Map<string, InventoryEntry[]>();
  for (const entry of entries) {
    if (entry.state !== 'table' && entry.state !== 'other') continue;
    if (copies.has(entry.path) || besides.has(entry.format)) continue;
    const home = twins.get(entry.path) ?? entry.path;
    files.set(home, [...(files.get(home) ?? []), entry]);
  }
  const slugs = new Set<string>();
  return {
    id: idOf('catalogue'),
    title: config.title,
    description: config.description ?? config.title,
    language: config.language,
    publisher: config.publisher,
    base: config.base,
    datasets: [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([home, all]) => {
        const main = all.find(({ path }) => path === home) ?? all[0]!;
        const own = config.datasets.find(({ files: pattern }) => isMeant(home, pattern));
        const kind = main.kind === null || main.kind.isNearest ? null : main.kind.title[config.language];
        const stated = own?.licence ?? config.licence ?? main.licence?.text;
        return {
          id: idOf(home),
          slug: slugOf(home, slugs),
          title: own?.title ?? main.title,
          description: own?.description ?? descriptionOf(main, kind, config.language),
          keywords: [
            ...new Set(
              [kind, main.kind?.isNearest === false ? main.kind.id : null].filter((word) => word !== null),
            ),
          ],
          kind,
          licence:
            stated === undefined
              ? null
              : { licence: findLicence(stated, licences)?.licence ?? null, text: stated },
          frequency: own?.frequency ?? config.frequency ?? 'unknown',
          contact: own?.contact ?? config.contact ?? null,
          price: own?.price ?? config.price ?? null,
          period: main.period,
          records: all
            .filter(({ path }) => path === main.path)
            .reduce((sum, { records }) => sum + (records ?? 0), 0),
          headers: main.headers,
          files: [...new Map(all.map((entry) => [entry.path, entry])).values()].map((entry) =>
            fileOf(entry, config.base),
          ),
        };
      }),
  };
}

function descriptionOf({ title, headers }: InventoryEntry, kind: string | null, language: Language): string {
  const names = headers.filter((header) => header !== '').join(language === 'en' ? ', ' : '、');
  return [kind === title ? null : kind, names === '' ? title : names]
    .filter((text) => text !== null)
    .join(': ');
}

function fileOf({ path, format, bytes, sha256, encoding }: InventoryEntry, base: string): CatalogueFile {
  const address = path.split('/').map(encodeURIComponent).join('/');
  return {
    path,
    url: `${base.replace(/\/?$/, '/')}${address}`,
    format: format === 'geojson' ? 'GeoJSON' : format.toUpperCase(),
    mediaType: mediaTypes[format] ?? null,
    bytes,
    sha256,
    encoding,
  };
}

/** A name for addresses: Latin letters, digits, `_` and `-`; what else is in the path is told apart by a number. */
function slugOf(path: string, taken: Set<string>): string {
  const bare = path
    .replace(/\.[^.]+$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, 90);
  const name = bare.length < 2 ? 'dataset' : bare;
  let slug = name;
  for (let n = 2; taken.has(slug); n += 1) slug = `${name}-${n}`;
  taken.add(slug);
  return slug;
}
