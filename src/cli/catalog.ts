import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CatalogueFormat,
  type Cause,
  catalogueFormats,
  catalogueOf,
  cause,
  severityOf,
} from '../index.js';
import { loadLicences, readCatalogueConfig, writeOutputs } from '../node.js';
import { causeLine } from './cause-line.js';
import { type Exit, exit, worstExit } from './exit.js';
import { takeStock } from './inventory.js';
import type { Terminal } from './terminal.js';
import { type PlacedWish, placedWishes } from './wishes.js';

export interface CatalogOptions {
  readonly config?: string;
  readonly catalog?: string;
  readonly to: readonly string[];
  readonly out?: string;
  readonly state?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/** `imi catalog`: a catalogue of what folders hold, in the forms that portals take. */
export async function catalog(
  folders: readonly string[],
  options: CatalogOptions,
  terminal: Terminal,
): Promise<Exit> {
  const fail = (found: Cause): Exit => {
    terminal.err(causeLine(found, terminal));
    return severityOf(found.code) === 'error' ? exit.trouble : exit.conforms;
  };
  const wishes = catalogWishes(options.to, options.out);
  if ('code' in wishes) return fail(wishes);
  const path = options.config ?? join(folders[0] ?? '.', 'catalog.yaml');
  if (!existsSync(path)) return fail(cause('catalog-config-missing', { file: path }));
  const config = await readCatalogueConfig(path);
  if (!('title' in config)) {
    for (const { cause: found, place } of config)
      terminal.err(causeLine(found, terminal, { file: path, ...place }));
    return exit.trouble;
  }
  const licences = loadLicences();
  const made = await takeStock(folders, options, null, terminal);
  if (!('inventory' in made)) return made.code;
  const catalogue = catalogueOf(made.inventory, config, licences);
  const strange = new Set(
    catalogue.datasets.flatMap(({ licence }) =>
      licence !== null && licence.licence === null ? [licence.text] : [],
    ),
  );
  for (const value of strange)
    fail(cause('catalog-licence-unknown', { value, names: licences.map(({ id }) => id).join(', ') }));
  const files = [];
  for (const { format, file } of wishes) {
    if (file === '-') await terminal.outAwaited(format.render(catalogue));
    else files.push({ path: file, content: format.render(catalogue) });
  }
  const trouble = await writeOutputs(files);
  return worstExit([made.code, ...(trouble === null ? [] : [fail(trouble)])]);
}

/** What is to be written: what was asked for; else all forms in a folder that was named, or DCAT on the standard output. */
function catalogWishes(
  to: readonly string[],
  out: string | undefined,
): readonly PlacedWish<CatalogueFormat>[] | Cause {
  const asked = to.length > 0 ? to : out === undefined ? ['jsonld'] : Object.keys(catalogueFormats);
  return placedWishes<CatalogueFormat>(asked, catalogueFormats, '--to', (format) =>
    out === undefined ? '-' : join(out, format.file),
  );
}
