import { pointerPart } from '../../text/index.js';
import { isList, isObject } from './locate.js';
import type { JsonValue } from './tree.js';

/** Lists that are longer in some record become one cell each: nobody would find his way in so many columns. */
const longestList = 8;

/** The columns of records. */
export interface JsonFields {
  /** Where each is in a record, as a JSON pointer, in the order in which the records have them. */
  readonly pointers: readonly string[];
  /**
   * The names of the columns: the keys, as a term path is written (`地理座標>緯度`). The number within a list is no part of
   * it: a list gives columns of one name, which mappings tell apart as they do everywhere (`電話番号[2]`).
   */
  readonly headers: readonly string[];
}

/** Finds the columns of records by the beginning of them. */
export function fieldsOf(records: readonly JsonValue[]): JsonFields {
  const wholes = new Set<string>();
  for (const record of records) findWholes(record, '', wholes);
  const fields = new Map<string, string>();
  for (const record of records) if (isObject(record)) collect(record, '', '', '', wholes, fields);
  return { pointers: [...fields.keys()], headers: [...fields.values()] };
}

/** Lists that go into one cell; `path` has stars for the numbers of the lists around them. */
function findWholes(value: JsonValue, path: string, wholes: Set<string>): void {
  if (isObject(value)) for (const [key, member] of value) findWholes(member, path + pointerPart(key), wholes);
  if (!isList(value)) return;
  if (value.length > longestList || value.some(isList)) wholes.add(path);
  else for (const item of value) findWholes(item, `${path}/*`, wholes);
}

function collect(
  value: JsonValue,
  pointer: string,
  path: string,
  header: string,
  wholes: ReadonlySet<string>,
  fields: Map<string, string>,
): void {
  if (isObject(value)) {
    for (const [key, member] of value) {
      const part = pointerPart(key);
      collect(member, pointer + part, path + part, header === '' ? key : `${header}>${key}`, wholes, fields);
    }
  } else if (isList(value) && !wholes.has(path)) {
    for (const [i, item] of value.entries())
      collect(item, `${pointer}/${i}`, `${path}/*`, header, wholes, fields);
  } else if (!fields.has(pointer)) fields.set(pointer, header);
}
