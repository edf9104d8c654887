import { pointerPart } from '../../text/index.js';
import type { JsonFields } from './fields.js';
import { isList, isObject } from './locate.js';
import type { JsonObject, JsonValue } from './tree.js';

/** Keywords (JSON-LD 1.1, 1.7) that say what values are: the term paths of the columns have that already. */
export const skippedKeywords: ReadonlySet<string> = new Set(['@context', '@type', '@language']);

/** The columns of nodes. */
export interface NodeFields extends JsonFields {
  /** The term path of each column, with classes and a group for each place in a list; `@id` for the node's IRI. */
  readonly terms: readonly string[];
  /** The class of the nodes. */
  readonly type: string | null;
}

/** Finds the columns of nodes as they are written when compacted; each value by its own term path. */
export function fieldsOfNodes(records: readonly JsonValue[]): NodeFields {
  const nodes = records.filter(isObject);
  const terms = new Map<string, string>();
  const pointers: string[] = [];
  for (const node of nodes) {
    const own = new Map<string, string>();
    collectNode(node, '', '', own);
    // A value that others lack stands behind the one that it follows: all nodes keep the order of their keys.
    let after = 0;
    for (const [pointer, term] of own) {
      if (!terms.has(pointer)) {
        terms.set(pointer, term);
        pointers.splice(after, 0, pointer);
      }
      after = pointers.indexOf(pointer) + 1;
    }
  }
  const ordered = pointers.map((pointer) => terms.get(pointer) ?? '');
  return {
    pointers,
    headers: ordered.map((term) => term.replace(/\{@[^{}]*\}|\[\d+番\]/g, '')),
    terms: ordered,
    type: typeOf(nodes[0]),
  };
}

function collectNode(node: JsonObject, pointer: string, path: string, terms: Map<string, string>): void {
  if (pointer === '' && node.has('@id')) add('/@id', '@id', terms);
  for (const [key, value] of node) {
    if (key.startsWith('@')) continue;
    const term = path === '' ? key : `${path}>${key}`;
    if (!isList(value)) collectValue(value, pointer + pointerPart(key), term, terms);
    else
      for (const [i, item] of value.entries())
        collectValue(
          item,
          `${pointer}${pointerPart(key)}/${i}`,
          isObject(item) && !item.has('@value') ? `${term}[${i + 1}番]` : term,
          terms,
        );
  }
}

function collectValue(value: JsonValue, pointer: string, term: string, terms: Map<string, string>): void {
  if (!isObject(value)) {
    if (!isList(value)) add(pointer, term, terms);
    return;
  }
  const language = value.get('@language');
  if (value.has('@value'))
    add(`${pointer}/@value`, typeof language === 'string' ? `${term}@${language}` : term, terms);
  else if (value.size === 1 && value.has('@id')) add(`${pointer}/@id`, term, terms);
  else {
    const type = typeOf(value);
    collectNode(value, pointer, type === null ? term : `${term}{@${type}}`, terms);
  }
}

function add(pointer: string, term: string, terms: Map<string, string>): void {
  if (!terms.has(pointer)) terms.set(pointer, term);
}

function typeOf(node: JsonObject | undefined): string | null {
  const type = node?.get('@type');
  return typeof type === 'string' ? type : null;
}
