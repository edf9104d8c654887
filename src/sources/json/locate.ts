import { pointerPart } from '../../text/index.js';
import type { JsonLayout } from '../table-head.js';
import type { JsonList, JsonObject, JsonValue } from './tree.js';

/** Where the records of a JSON text are, and those of its beginning. */
export interface FoundRecords {
  readonly shape: JsonLayout['shape'];
  /** JSON pointer. */
  readonly pointer: string;
  readonly records: readonly JsonValue[];
  /** Of `columns`: their keys. */
  readonly keys?: readonly string[];
}

/** Lists deeper than this are parts of records. */
const deepest = 6;

/** Keys under which portals and programs put records: CKAN, data.taipei, JSON-LD, GeoJSON and others. */
const usualKeys = new Set([
  'records',
  'results',
  'result',
  'data',
  'features',
  '@graph',
  'items',
  'rows',
  'list',
  'values',
  'retVal',
]);
/** Lists that describe records: CKAN has the types of the fields beside them. */
const otherKeys = new Set(['fields', 'columns', 'schema', 'links', 'facets']);

/** Finds the records by the beginning of a text: the list that holds the most. Null where there is none. */
export function locateRecords(roots: readonly JsonValue[]): FoundRecords | null {
  if (roots.length > 1 && roots.filter(isObject).length > roots.length / 2)
    return { shape: 'lines', pointer: '', records: roots };
  const [root] = roots;
  if (root === undefined || typeof root === 'string') return null;
  if (isGeoJson(root)) return featuresIn(root);
  const found = candidates(root, '', 0, 1);
  const best = found.reduce<Candidate | null>((a, b) => (a === null || b.weight > a.weight ? b : a), null);
  if (best !== null) return best;
  return isObject(root) && [...root.values()].some((value) => typeof value === 'string')
    ? { shape: 'lines', pointer: '', records: roots }
    : null;
}

/** The records that a pointer names. */
export function recordsAt(roots: readonly JsonValue[], keys: readonly string[]): FoundRecords | null {
  let value = roots[0];
  for (const key of keys)
    value = isObject(value) ? value.get(key) : isList(value) ? value[Number(key)] : undefined;
  if (value === undefined || typeof value === 'string') return null;
  const pointer = keys.map(pointerPart).join('');
  const own = isList(value) ? ofList(value, pointer, 1) : ofObject(value, pointer, 1);
  return own ?? { shape: isList(value) ? 'objects' : 'members', pointer, records: [...value.values()] };
}

/** Features of GeoJSON; a single one stands for itself. */
function featuresIn(root: JsonObject): FoundRecords {
  const features = root.get('features');
  return isList(features)
    ? { shape: 'objects', pointer: '/features', records: features }
    : { shape: 'lines', pointer: '', records: [root] };
}

/** Whether a value is GeoJSON: a list of features, or a feature (RFC 7946, 3). */
export function isGeoJson(root: JsonValue | undefined): root is JsonObject {
  return isObject(root) && (root.get('type') === 'FeatureCollection' || root.get('type') === 'Feature');
}

interface Candidate extends FoundRecords {
  readonly weight: number;
}

function candidates(value: JsonValue, pointer: string, depth: number, factor: number): Candidate[] {
  if (typeof value === 'string' || depth > deepest) return [];
  if (isList(value)) {
    const own = ofList(value, pointer, factor);
    if (own) return [own];
    // A list that holds one thing, in which the records are.
    return value.length === 1 ? candidates(value[0]!, `${pointer}/0`, depth + 1, factor) : [];
  }
  const own = ofObject(value, pointer, factor);
  const inner = [...value].flatMap(([key, member]) =>
    candidates(member, pointer + pointerPart(key), depth + 1, factorOf(key)),
  );
  return own ? [own, ...inner] : inner;
}

function factorOf(key: string): number {
  return usualKeys.has(key) ? 10 : otherKeys.has(key) ? 0.1 : 1;
}

function ofList(list: JsonList, pointer: string, factor: number): Candidate | null {
  const objects = list.filter(isObject).length;
  if (objects > 0 && objects >= list.length / 2)
    return { shape: 'objects', pointer, records: list, weight: factor * cellsIn(list) };
  const rows = list.filter(isList);
  const isTable = rows.length >= 2 && rows.length >= list.length / 2 && rows.some((row) => row.length > 1);
  if (
    !isTable ||
    !rows.every((row) => row.filter((cell) => typeof cell === 'string').length > row.length / 2)
  )
    return null;
  return { shape: 'arrays', pointer, records: list, weight: factor * cellsIn(list) };
}

function ofObject(object: JsonObject, pointer: string, factor: number): Candidate | null {
  const members = [...object.values()];
  const lists = members.filter(isList);
  const length = lists[0]?.length ?? 0;
  const isColumns =
    lists.length >= 2 &&
    lists.length === members.length &&
    lists.every(
      (list, i) =>
        (list.length === length || i === lists.length - 1) && list.every((cell) => typeof cell === 'string'),
    );
  if (isColumns && length >= 1)
    return {
      shape: 'columns',
      pointer,
      records: lists,
      keys: [...object.keys()],
      weight: factor * cellsIn(lists),
    };
  const objects = members.filter(isObject);
  if (objects.length < 3 || objects.length < members.length || !areAlike(objects)) return null;
  return { shape: 'members', pointer, records: members, weight: factor * cellsIn(members) };
}

/** Whether objects mostly have the keys of the first one: they are records, not groups of different things. */
function areAlike(objects: readonly JsonObject[]): boolean {
  const keys = [...(objects[0]?.keys() ?? [])];
  if (keys.length < 2) return false;
  const alike = objects.filter((object) => keys.filter((key) => object.has(key)).length * 2 >= keys.length);
  return alike.length >= objects.length * 0.8;
}

function cellsIn(values: readonly JsonValue[]): number {
  let count = 0;
  for (const value of values)
    count += typeof value === 'string' ? 1 : isList(value) ? value.length : value.size;
  return count;
}

export function isList(value: JsonValue | undefined): value is JsonList {
  return Array.isArray(value);
}

export function isObject(value: JsonValue | undefined): value is JsonObject {
  return value instanceof Map;
}
