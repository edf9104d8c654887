import { matchKey, narrow } from '../text/index.js';
import type { DataModel } from '../vocabulary/index.js';
import type { Evidence } from './binding.js';
import { type HeaderPattern, headerPattern } from './header-pattern.js';

/**
 * Every header that any data model knows, for looking up which kinds of dataset a header speaks of. Plain JSON, so that
 * it can be made once when the project is built: there are many thousands of spellings.
 */
export interface HeaderIndex {
  /** Ids of the models. */
  readonly models: readonly string[];
  /** Match key → item → numbers of the models in which the key is a name or a spelling of the item. */
  readonly keys: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** What a header says by itself, in one data model. */
export interface HeaderHit {
  readonly item: string;
  /** Named groups of a family's pattern. */
  readonly groups: Readonly<Record<string, string>>;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

export function buildHeaderIndex(models: Iterable<DataModel>): HeaderIndex {
  const ids: string[] = [];
  const keys: Record<string, Record<string, number[]>> = Object.create(null);
  for (const model of models) {
    const number = ids.push(model.id) - 1;
    for (const [key, item] of keysOf(model)) {
      const items = keys[key] ?? (Object.create(null) as Record<string, number[]>);
      items[item] = [...(items[item] ?? []), number];
      keys[key] = items;
    }
  }
  return { models: ids, keys };
}

/** The match keys of a model: names win over spellings, spellings over labels. */
function keysOf(model: DataModel): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const columns = model.items.filter((item) => item.header === null);
  for (const item of columns)
    for (const label of Object.values(item.label)) keys.set(matchKey(label), item.name);
  for (const item of columns) for (const alias of item.aliases) keys.set(matchKey(alias), item.name);
  for (const item of columns) keys.set(matchKey(item.name), item.name);
  return keys;
}

/** What a header says by itself, by id of the models that know it; empty where none does. */
export function lookUpHeader(
  index: HeaderIndex,
  families: readonly Family[],
  header: string,
): ReadonlyMap<string, HeaderHit> {
  const hits = new Map<string, HeaderHit>();
  if (header.trim() === '') return hits;
  for (const [text, certainty] of spellings(header)) {
    const key = matchKey(text);
    const items = Object.hasOwn(index.keys, key) ? (index.keys[key] ?? {}) : {};
    for (const [item, numbers] of Object.entries(items)) {
      const isName = certainty === 1 && matchKey(item) === key;
      const hit: HeaderHit = {
        item,
        groups: {},
        confidence: isName ? 1 : 0.95 * certainty,
        evidence: isName ? 'name' : 'alias',
      };
      for (const number of numbers) {
        const model = index.models[number] ?? '';
        if (!hits.has(model)) hits.set(model, hit);
      }
    }
  }
  const plain = narrow(header).trim();
  for (const { model, item, match } of families) {
    const groups = hits.has(model) ? null : match(plain);
    if (groups) hits.set(model, { item, groups, confidence: 0.95, evidence: 'pattern' });
  }
  return hits;
}

/** A family of columns of a model, told by a pattern. */
export interface Family {
  readonly model: string;
  readonly item: string;
  readonly match: HeaderPattern;
}

export function familiesOf(models: Iterable<DataModel>): readonly Family[] {
  const families: Family[] = [];
  for (const model of models) {
    for (const item of model.items) {
      const match = item.header === null ? null : headerPattern(item.header);
      if (match) families.push({ model: model.id, item: item.name, match });
    }
  }
  return families;
}

/** The header as it is, then without what people add to it: brackets, a group before it, a unit, a second language. */
function spellings(header: string): readonly (readonly [text: string, certainty: number])[] {
  const line = header.replace(/\s*[\r\n]+\s*/g, '');
  const plain = narrow(line).trim();
  const bare = plain
    .replace(/[([【〔].*?[)\]】〕]/g, '')
    .replace(/[※*]\d*$/, '')
    .trim();
  const parts = plain.split(' / ');
  const found: (readonly [string, number])[] = [[line, 1]];
  if (parts.length > 1) for (const part of parts.toReversed()) found.push([part, 0.95]);
  if (bare !== '' && bare !== plain) found.push([bare, 0.9]);
  return found;
}
