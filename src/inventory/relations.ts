import { eachEqual } from '../nodes/index.js';
import { matchKey } from '../text/index.js';
import { containment, type TableSketch } from './sketch.js';

/** A table of a folder, as far as it is compared with others. */
export interface Compared {
  /** What it is called in relations. */
  readonly name: string;
  readonly sha256: string | null;
  readonly format: string;
  readonly encoding: string | null;
  /** Id of the data model that was recognized. */
  readonly kind: string | null;
  readonly headers: readonly string[];
  readonly period: string | null;
  /** The newest date in the data. */
  readonly newest: string | null;
  readonly sketch: TableSketch | null;
}

/** How a table is to another one. */
export interface Relation {
  /**
   * `identical`: byte by byte; `same-table`: the same records, written otherwise; `subset`: all its records are in the other;
   * `older`: an older version of the other; `version`: another version, and nothing tells which is older.
   */
  readonly relation: 'identical' | 'same-table' | 'subset' | 'older' | 'version';
  readonly of: string;
  readonly to: string;
  /** How much of what it holds the other one has, 0 to 1. */
  readonly share: number;
}

/** From which share on all records count as found: a note or a total more or less makes no other table. */
const all = 0.97;
/** From which share of values on tables count as versions of each other, and from which share of headers. */
const alike = 0.5;
const sameHeaders = 0.6;
/** So many records or values have to be compared before anything is said. */
const fewest = 5;
/** A value that more tables than this have tells nothing of two of them. */
const common = 60;

/**
 * What tables of a folder have to do with each other. Only tables that share values are compared, so that the time grows
 * with what is shared and not with the square of the number.
 */
export function relationsOf(tables: readonly Compared[]): readonly Relation[] {
  const identical = identicalOf(tables);
  const twins = new Set(identical.map(({ of }) => of));
  const single = tables.filter(({ name }) => !twins.has(name));
  const found = candidatesOf(single).flatMap(([a, b]) => relationOf(single[a]!, single[b]!) ?? []);
  // What is said of a table need not be said of the same table written otherwise.
  const copies = new Set(found.filter(({ relation }) => relation === 'same-table').map(({ of }) => of));
  const told = found.filter(
    ({ relation, of, to }) => !copies.has(to) && (relation === 'same-table' || !copies.has(of)),
  );
  return [...identical, ...told].sort((x, y) => order(x.of, y.of) || order(x.to, y.to));
}

function order(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const calledCopy = /(?:^|[^a-z])copy(?:$|[^a-z])|コピー|複製|副本|[（(]\d+[）)]/i;

/** Files with the same bytes: each points to the first of them that is not called a copy. */
function identicalOf(tables: readonly Compared[]): Relation[] {
  const first = new Map<string, string>();
  const likely = [...tables].sort(
    (a, b) => Number(calledCopy.test(a.name)) - Number(calledCopy.test(b.name)),
  );
  return likely.flatMap(({ name, sha256 }) => {
    if (sha256 === null) return [];
    const to = first.get(sha256);
    if (to === undefined) first.set(sha256, name);
    return to === undefined ? [] : [{ relation: 'identical' as const, of: name, to, share: 1 }];
  });
}

/** Pairs that share enough to be looked at closely. In memory, 16 bytes for each number of a sketch. */
function candidatesOf(tables: readonly Compared[]): readonly (readonly [number, number])[] {
  const lists = tables.flatMap(({ sketch }, i) =>
    sketch === null ? [] : [sketch.rows.numbers, sketch.values.numbers].map((numbers) => ({ i, numbers })),
  );
  const count = lists.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const [keys, holders] = [new Float64Array(count), new Uint32Array(count)];
  let at = 0;
  for (const { i, numbers } of lists) {
    keys.set(numbers, at);
    holders.fill(i, at, at + numbers.length);
    at += numbers.length;
  }
  const shared = new Map<number, number>();
  eachEqual(keys, (members) => {
    if (members.length > common) return;
    for (const [x, one] of members.entries())
      for (const other of members.subarray(x + 1)) {
        if (holders[one] === holders[other]) continue;
        const pair = holders[one]! * tables.length + holders[other]!;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  });
  return [...shared]
    .filter(([, count]) => count >= fewest)
    .map(([pair]) => [Math.floor(pair / tables.length), pair % tables.length] as const);
}

function relationOf(a: Compared, b: Compared): Relation | null {
  if (a.sketch === null || b.sketch === null) return null;
  const [within, around] = [
    containment(a.sketch.rows, b.sketch.rows),
    containment(b.sketch.rows, a.sketch.rows),
  ];
  const isIn = isFound(within);
  const holds = isFound(around);
  if (isIn && holds) return relation('same-table', ...laterFirst(a, b), Math.min(within.share, around.share));
  if (isIn && a.sketch.records < b.sketch.records) return relation('subset', a, b, within.share);
  if (holds && b.sketch.records < a.sketch.records) return relation('subset', b, a, around.share);
  const values = [
    containment(a.sketch.values, b.sketch.values),
    containment(b.sketch.values, a.sketch.values),
  ];
  const share = Math.max(...values.map((each) => (each.sample < fewest ? 0 : each.share)));
  if (share < alike) return null;
  const isOfKind = a.kind !== null && a.kind === b.kind;
  if (
    (!isOfKind && headersShared(a, b) < sameHeaders) ||
    Math.min(...values.map((each) => each.share)) < alike / 2
  )
    return null;
  const age = compareAge(a, b);
  if (age === 0) return relation('version', a, b, share);
  return age < 0 ? relation('older', a, b, share) : relation('older', b, a, share);
}

function isFound({ share, sample }: { readonly share: number; readonly sample: number }): boolean {
  return sample >= fewest && share >= all;
}

function relation(name: Relation['relation'], of: Compared, to: Compared, share: number): Relation {
  return { relation: name, of: of.name, to: to.name, share: Math.round(share * 100) / 100 };
}

/** Of two equal tables, the one in the format that is worse to read is the copy. */
function laterFirst(a: Compared, b: Compared): readonly [Compared, Compared] {
  return formatRank(a) > formatRank(b) ? [a, b] : [b, a];
}

function formatRank({ format, encoding }: Compared): number {
  const formats = ['csv', 'json', 'geojson', 'ods', 'xlsx', 'xls'];
  return formats.indexOf(format) * 2 + (encoding === null || encoding === 'utf-8' ? 0 : 1);
}

/** The share of the fewer headers that both have. */
function headersShared(a: Compared, b: Compared): number {
  const keys = ({ headers }: Compared) => new Set(headers.map(matchKey).filter((key) => key !== ''));
  const [x, y] = [keys(a), keys(b)];
  const fewer = Math.min(x.size, y.size);
  return fewer === 0 ? 0 : [...x].filter((key) => y.has(key)).length / fewer;
}

const calledOld = /(?:^|[^a-z])(?:old|older|bak|backup|prev|previous)(?:$|[^a-z])|旧|舊|過去/i;

/** A name without folders, ending, years and versions; and the number of its version or year, where there is one. */
function versionOf(name: string): { readonly stem: string; readonly version: number | null } {
  const bare = name
    .replace(/#.*$/s, '')
    .replace(/^.*\//s, '')
    .replace(/\.[^.]+$/, '')
    .toLowerCase();
  const found = /(?:^|[^a-z\d])v(?:er)?\.?(\d{1,3})(?!\d)|(?<!\d)((?:19|20)\d\d)(?!\d)/.exec(bare);
  if (found === null) return { stem: bare, version: null };
  const stem = bare.replace(found[0], '').replace(/[-_ .]+$/, '');
  return { stem, version: Number(found[1] ?? found[2]) };
}

/** Of files that are called alike, one without a year is the one of today: list.csv, list_2018.csv. */
function compareVersions(a: string, b: string): number {
  const [x, y] = [versionOf(a), versionOf(b)];
  if (x.stem !== y.stem) return 0;
  return (x.version ?? Number.POSITIVE_INFINITY) < (y.version ?? Number.POSITIVE_INFINITY)
    ? -1
    : Number(x.version !== y.version);
}

/**
 * Negative: `a` is older. By what only one of them is called, else by the period of the names, else by their versions, else by
 * the newest date in the data; 0 where nothing tells.
 */
function compareAge(a: Compared, b: Compared): number {
  const old = Number(calledOld.test(b.name)) - Number(calledOld.test(a.name));
  if (old !== 0) return old;
  if (a.period !== null && b.period !== null && a.period !== b.period) return order(a.period, b.period);
  const version = compareVersions(a.name, b.name);
  if (version !== 0) return version;
  if (a.newest !== null && b.newest !== null && a.newest !== b.newest) return order(a.newest, b.newest);
  return 0;
}
