import { type Effort, effortOf } from './effort.js';
import { newestOf, withLicence } from './known-licence.js';
import { type Relation, relationsOf } from './relations.js';
import type { StatedLicence } from './stated-licence.js';
import type { Survey } from './survey.js';
import { type Demand, type Demands, demandFor, wantedOf } from './value.js';

/** Version of the inventory's JSON form; its schema is `schemas/inventory-1.json`. */
export const inventoryVersion = 1;

/** All that a folder holds: plain JSON without texts for people. */
export interface Inventory {
  readonly version: typeof inventoryVersion;
  readonly tool: { readonly name: 'imi'; readonly version: string };
  /** In the order of their paths. */
  readonly entries: readonly InventoryEntry[];
  readonly relations: readonly Relation[];
  /** Files that earlier runs wrote; they are not in the entries. */
  readonly written: readonly string[];
}

export interface InventoryEntry extends Omit<Survey, 'sketch'> {
  /** Path from the folder, with `/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly licence: StatedLicence | null;
  /** How often it was asked for and taken; null: nobody says. */
  readonly demand: Demand | null;
  /** 1 to 5. */
  readonly value: number;
  readonly effort: Effort;
  /** Value by effort: the higher, the sooner it pays; null: there is nothing to do, or a copy of it is in the folder. */
  readonly priority: number | null;
}

/** A file that was surveyed, with all parts. */
export interface SurveyedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly surveys: readonly Survey[];
}

/** What others say of the files. */
export interface Hearsay {
  readonly demands: Demands | null;
  readonly licenceOf: (path: string) => StatedLicence | null;
}

/** Makes the inventory of what was surveyed. */
export function inventoryOf(
  files: readonly SurveyedFile[],
  { demands, licenceOf }: Hearsay,
  tool: Inventory['tool'],
): Inventory {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const written = sorted.filter(({ surveys }) => surveys.some(({ state }) => state === 'written'));
  const own = sorted.filter((file) => !written.includes(file));
  const relations = relationsOf(own.flatMap(comparedOf));
  const copies = new Set(relations.filter(({ relation }) => relation !== 'version').map(({ of }) => of));
  const wanted = [...(demands?.values() ?? [])].map(wantedOf);
  const most = wanted.reduce((all, each) => Math.max(all, each), 1);
  const entries = own.flatMap(({ path, bytes, sha256, surveys }) =>
    surveys.map(({ sketch: _, ...survey }): InventoryEntry => {
      const licence = licenceOf(path);
      const demand = demands === null ? null : demandFor({ path, title: survey.title }, demands);
      const effort = effortOf({ ...survey, sketch: null }, licence !== null);
      const value = worthOf(demand, most, survey);
      const isDone = effort.points === 0 || copies.has(nameOf({ path, part: survey.part }));
      const priority = isDone ? null : Math.round((100 * value) / (1 + effort.points)) / 100;
      return {
        path,
        bytes,
        sha256,
        ...survey,
        readiness: withLicence(survey.readiness, licence),
        licence,
        demand,
        value,
        effort,
        priority,
      };
    }),
  );
  return { version: inventoryVersion, tool, entries, relations, written: written.map(({ path }) => path) };
}

/** What an entry is called in relations. */
export function nameOf({ path, part }: { readonly path: string; readonly part: string | null }): string {
  return part === null ? path : `${path}#${part}`;
}

/** Entries that are worth being mended first. */
export function prioritiesOf({ entries }: Inventory): readonly InventoryEntry[] {
  return entries
    .filter(({ priority }) => priority !== null)
    .sort((a, b) => b.priority! - a.priority! || (nameOf(a) < nameOf(b) ? -1 : 1));
}

function comparedOf({ path, sha256, surveys }: SurveyedFile) {
  return surveys.map(({ part, format, encoding, kind, headers, period, readiness, sketch }) => ({
    name: nameOf({ path, part }),
    sha256: surveys.length === 1 ? sha256 : null,
    format,
    encoding,
    kind: kind === null || kind.isNearest ? null : kind.id,
    headers,
    period,
    newest: newestOf(readiness),
    sketch,
  }));
}

/** 5 for what is wanted most, by the logarithm; without a list 3 for kinds that the national standard knows, else 2. */
function worthOf(demand: Demand | null, most: number, { kind, records }: Omit<Survey, 'sketch'>): number {
  if (demand === null) return kind !== null && !kind.isNearest && records !== 0 ? 3 : 2;
  return Math.round(10 * (1 + (4 * Math.log1p(wantedOf(demand))) / Math.log1p(most))) / 10;
}
