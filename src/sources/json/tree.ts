import { jsonEvents } from './events.js';
import { plainValue } from './plain-value.js';
import { tokensOf } from './tokens.js';

/** A value of a JSON text; leaves are text. */
export type JsonValue = string | JsonList | JsonObject;
export type JsonList = readonly JsonValue[];
/** The first value of each key. */
export type JsonObject = ReadonlyMap<string, JsonValue>;

/** Deeper values are left out: nothing that is deeper makes a column. */
const deepest = 32;

/** The values of the beginning of a JSON text, with as much of the last one as there is. Mostly one; several in lines of JSON. */
export function treeOf(text: string): readonly JsonValue[] {
  const roots: JsonValue[] = [];
  const stack: (JsonValue[] | Map<string, JsonValue>)[] = [];
  const put = (value: JsonValue, key: string | number | null): void => {
    const parent = stack.at(-1);
    if (parent === undefined) roots.push(value);
    else if (Array.isArray(parent)) parent.push(value);
    else if (!parent.has(String(key))) parent.set(String(key), value);
  };
  const tokens = tokensOf();
  const events = jsonEvents(tokens, {
    open: (isObject, key, depth) => {
      if (depth >= deepest) return;
      const made = isObject ? new Map<string, JsonValue>() : [];
      put(made, key);
      stack.push(made);
    },
    close: (depth) => {
      if (depth < deepest) stack.pop();
    },
    leaf: (value, isString, key, depth) => {
      if (depth <= deepest) put(isString ? value : plainValue(value).text, key);
    },
    fault: () => {},
  });
  tokens.push(text);
  tokens.end();
  events.run();
  return roots;
}
