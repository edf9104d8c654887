import { columnsOf, detailsOf, type Mapping, placeholders } from '../mapping/index.js';
import { matchKey, narrow } from '../text/index.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';

/** So many headers that nobody else is known to write tell whose file it is. */
const tellingEnough = 3;
/** Of a layout of which no header is one publisher's alone, so many headers have to be the same, none more and none less. */
const sharedEnough = 10;
/** The share of the points of a file that have to lie in the territory of its publisher. */
const nearlyAllPoints = 0.9;

/**
 * Whether the layout of a file that nothing else tells the publisher of is that of a mapping's publisher: by headers
 * that no standard, data model and other publisher has, or by the whole layout where the file is called as the publisher
 * calls it or its points lie in the publisher's territory. Headers as 施設名 and 所在地 are everybody's.
 *
 * @param file name of the file
 */
export function isLayoutOfPublisher(
  mapping: Mapping,
  file: string,
  look: Look,
  knowledge: Knowledge,
): boolean {
  const telling = tellingHeaders(mapping, look, knowledge);
  if (telling >= tellingEnough) return true;
  if (mapping.source?.['header-row'] === 0) return true;
  const columns = columnsOfWhole(mapping, look, knowledge);
  return (
    columns > 0 &&
    (mapping.publisher?.code === undefined ||
      isFileOf(mapping, file, knowledge) ||
      ((columns >= sharedEnough || telling > 0) && liesAtHome(mapping, look, knowledge)))
  );
}

/** How many headers are there that are the publisher's alone. */
function tellingHeaders(mapping: Mapping, look: Look, knowledge: Knowledge): number {
  const headers = new Set(look.headers.map(matchKey));
  const writers = writersOf(knowledge);
  const names = namesIn(mapping.model, knowledge);
  const spellings = spellingsIn(mapping.model, knowledge);
  return ownKeys(mapping, knowledge).filter((key) => {
    const header = matchKey(key);
    const isFound = headers.has(header) || (isForm(key) && columnsOf(key, look.headers).length > 0);
    const isAnybodys = names.has(header) || (spellings.has(header) && !isIdentifier(header));
    return isFound && !isAnybodys && (writers.get(header)?.size ?? 0) <= 1;
  }).length;
}

/** The headers with which a mapping differs from the layouts that it extends. */
export function ownKeys(mapping: Mapping, knowledge: Knowledge): readonly string[] {
  const inherited = new Set(
    mapping.lineage.flatMap((path) => Object.keys(knowledge.mappings.get(path)?.columns ?? {})),
  );
  return keysOf(mapping).filter((key) => !inherited.has(key));
}

/** The headers of a mapping. */
function keysOf(mapping: Mapping): readonly string[] {
  return [mapping, ...(mapping.further ?? [])].flatMap(({ columns, join }) => [
    ...Object.keys(columns ?? {}),
    ...(join ?? []).flatMap((one) => one.columns),
  ]);
}

const isForm = (key: string) => /^\/.+\/$/.test(key) || placeholders(key).length > 0;

const writersByMappings = new WeakMap<Knowledge['mappings'], ReadonlyMap<string, ReadonlySet<string>>>();

/** Who writes a header, by mapping: publishers by name, standards by path. Made once, when a file of nobody comes. */
function writersOf({ mappings }: Knowledge): ReadonlyMap<string, ReadonlySet<string>> {
  const known = writersByMappings.get(mappings);
  if (known !== undefined) return known;
  const writers = new Map<string, Set<string>>();
  for (const mapping of mappings.values()) {
    const writer = mapping.publisher?.name ?? mapping.path;
    for (const key of keysOf(mapping)) {
      const header = matchKey(key);
      writers.set(header, (writers.get(header) ?? new Set<string>()).add(writer));
    }
  }
  writersByMappings.set(mappings, writers);
  return writers;
}

/** What items are called, as headers are compared: anybody may call them so. */
function namesIn(model: string, { models }: Knowledge): ReadonlySet<string> {
  const items = models.get(model)?.items ?? [];
  return new Set(items.flatMap(({ name, label }) => [name, ...Object.values(label)]).map(matchKey));
}

/** How else items are written, as headers are compared. */
function spellingsIn(model: string, { models }: Knowledge): ReadonlySet<string> {
  return new Set((models.get(model)?.items ?? []).flatMap(({ aliases }) => aliases).map(matchKey));
}

/** Not a word of the language but a name that somebody gave: `installationPosition`. */
const isIdentifier = (header: string) => /^[!-~]+$/.test(header);

/** How many columns the file has, where the mapping speaks of all and the file has all of its own headers; else 0. */
function columnsOfWhole(mapping: Mapping, look: Look, knowledge: Knowledge): number {
  const columnsLike = (key: string) => columnsOf(key, look.headers).map(({ column }) => column);
  const demanded = ownKeys(mapping, knowledge).filter((key) => !isForm(key));
  if (demanded.some((key) => columnsLike(key).length === 0)) return 0;
  const spoken = new Set(keysOf(mapping).flatMap(columnsLike));
  const isWhole = look.headers.every((header, index) => header.trim() === '' || spoken.has(index + 1));
  return isWhole ? spoken.size : 0;
}

/** The file is called as the one that the mapping links to, and no other publisher is known to call one so. */
function isFileOf(mapping: Mapping, file: string, { mappings, headers }: Knowledge): boolean {
  const name = nameOf(file);
  const isKind = Object.hasOwn(headers.kinds, matchKey(file.replace(/\.\w+$/, '')));
  if (name === '' || isKind || name !== linkedName(mapping)) return false;
  return [...mappings.values()].every(
    (other) => other.publisher?.name === mapping.publisher?.name || linkedName(other) !== name,
  );
}

/** Names as `data.csv` and `list.csv` are everybody's. */
const shortestName = 5;

function linkedName({ url }: Mapping): string {
  return url === undefined ? '' : nameOf(decodeURIComponent(new URL(url).pathname.replace(/^.*\//, '')));
}

function nameOf(file: string): string {
  const [, stem = '', ending] = /^(.*)\.(\w+)$/.exec(file) ?? [];
  return stem.length < shortestName ? '' : matchKey(`${stem}.${ending}`);
}

/** The points of the sample lie in the prefecture or the county of the publisher. */
function liesAtHome(mapping: Mapping, look: Look, { tables }: Knowledge): boolean {
  const { code } = mapping.publisher ?? {};
  if (code === undefined) return false;
  const [south, west, north, east] = extentOf(code, tables) ?? [];
  if (south === undefined || west === undefined || north === undefined || east === undefined) return false;
  const valuesOf = (item: string) => {
    const key = Object.entries(mapping.columns).find(([, target]) =>
      detailsOf(target).some(({ to }) => [to].flat().includes(item)),
    )?.[0];
    const column = key === undefined ? undefined : columnsOf(key, look.headers)[0]?.column;
    return look.records.map((cells) => Number.parseFloat(narrow(cells[(column ?? 0) - 1] ?? '')));
  };
  const longitudes = valuesOf('経度');
  const points = valuesOf('緯度').flatMap((lat, row) => {
    const lon = longitudes[row] ?? Number.NaN;
    return Number.isNaN(lat) || Number.isNaN(lon) ? [] : [{ lat, lon }];
  });
  const within = points.filter(({ lat, lon }) => lat >= south && lat <= north && lon >= west && lon <= east);
  return points.length > 0 && within.length >= nearlyAllPoints * points.length;
}

function extentOf(code: string, tables: Knowledge['tables']) {
  if (code.length === 6) {
    const prefecture = tables.japan().prefectures.get(code.slice(0, 2)) ?? '';
    return tables.extents().japan[prefecture];
  }
  const county = tables.governmentCodes().taiwan.counties.get(code) ?? '';
  const towns = Object.values(tables.extents().taiwan[county] ?? {});
  if (towns.length === 0) return undefined;
  const reach = (index: 0 | 1 | 2 | 3) => towns.map((town) => town[index]);
  return [
    Math.min(...reach(0)),
    Math.min(...reach(1)),
    Math.max(...reach(2)),
    Math.max(...reach(3)),
  ] as const;
}
