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
  /** Match key of a word that names a kind of dataset → numbers of the models. */
  readonly kinds: Readonly<Record<string, readonly number[]>>;
}

/** What a header says by itself, in one data model. */
export interface HeaderHit {
  readonly item: string;
  /** Named groups of a family's pattern. */
  readonly groups: Readonly<Record<string, string>>;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
  /** The header begins with a word for the kind itself: 公園名称, AED設置場所. */
  readonly namesKind: boolean;
}

export function buildHeaderIndex(models: Iterable<DataModel>): HeaderIndex {
  const ids: string[] = [];
  const keys: Record<string, Record<string, number[]>> = Object.create(null);
  const kinds: Record<string, number[]> = Object.create(null);
  for (const model of models) {
    const number = ids.push(model.id) - 1;
    for (const [key, item] of keysOf(model)) {
      const items = keys[key] ?? (Object.create(null) as Record<string, number[]>);
      items[item] = [...(items[item] ?? []), number];
      keys[key] = items;
    }
    for (const word of new Set(model.aliases.map(matchKey)))
      if (word.length > 1) kinds[word] = [...(kinds[word] ?? []), number];
  }
  return { models: ids, keys, kinds };
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
  const told = spellings(header);
  const say = (from: number, to?: number) => {
    for (const [text, certainty] of told.slice(from, to)) take(hits, index, matchKey(text), certainty, null);
  };
  say(0, 1);
  const forms = formsForFamilies(narrow(header).trim());
  for (const { model, item, match } of families) {
    const groups = hits.has(model) ? null : firstMatch(match, forms);
    if (groups) hits.set(model, { item, groups, confidence: 0.95, evidence: 'pattern', namesKind: false });
  }
  // Without its bracket a header may say less than a pattern does: 男(0～14歳).
  say(1);
  for (const [text] of told) {
    for (const [rest, kinds] of withoutThing(matchKey(text), index)) take(hits, index, rest, 0.9, kinds);
    const kinds = kindsOfName(matchKey(text), index);
    if (kinds.length > 0) take(hits, index, nameKey, 0.9, kinds);
  }
  return hits;
}

/** A header as families of columns look at it: as it is, and without its last bracket. */
function formsForFamilies(plain: string): readonly string[] {
  const own = withoutObligation(plain);
  return [plain, withoutLast(plain), ...(own === plain ? [] : [own])];
}

function firstMatch(match: HeaderPattern, forms: readonly string[]): Readonly<Record<string, string>> | null {
  for (const form of forms) {
    const groups = match(form);
    if (groups) return groups;
  }
  return null;
}

/** Adds what a key says in the models that said nothing yet; `kinds`: only in these, which the header names. */
function take(
  hits: Map<string, HeaderHit>,
  index: HeaderIndex,
  key: string,
  certainty: number,
  kinds: readonly number[] | null,
): void {
  const items = Object.hasOwn(index.keys, key) ? (index.keys[key] ?? {}) : {};
  for (const [item, numbers] of Object.entries(items)) {
    const isName = certainty === 1 && matchKey(item) === key;
    const hit: HeaderHit = {
      item,
      groups: {},
      confidence: isName ? 1 : 0.95 * certainty,
      evidence: isName ? 'name' : 'alias',
      namesKind: kinds !== null && kinds.length > 0,
    };
    for (const number of numbers) {
      if (kinds?.length && !kinds.includes(number)) continue;
      const model = index.models[number] ?? '';
      const before = hits.get(model);
      if (before === undefined) hits.set(model, hit);
      else if (hit.namesKind && before.item === item) hits.set(model, { ...before, namesKind: true });
    }
  }
}

/** Words for what a record is about, whatever its kind is, that people write before the name of an item. */
const things = [
  '施設',
  '設置施設',
  '設置場所',
  '設置先',
  '場所',
  '会場',
  '地点',
  '機構',
  '單位',
  '据点',
  '據點',
  '対象',
  '對應',
  '本',
];
const longestThing = 12;

/** What is left of a header without the thing in front, and the models that the thing is the kind of; empty: of any. */
function withoutThing(
  key: string,
  index: HeaderIndex,
  isFirst = true,
): readonly (readonly [rest: string, kinds: readonly number[]])[] {
  const found: (readonly [string, readonly number[]])[] = [];
  for (let length = Math.min(longestThing, key.length - 1); length > 0; length -= 1) {
    const word = key.slice(0, length);
    const kinds = Object.hasOwn(index.kinds, word) ? (index.kinds[word] ?? []) : [];
    if (kinds.length === 0 && !thingKeys.has(word)) continue;
    const rest = key.slice(length).replace(/^[のノ_・:>/-]+/, '');
    if (rest === '') continue;
    found.push([rest === '名' ? '名称' : rest, kinds]);
    // 施設・場所名: a thing once more.
    if (isFirst)
      for (const [last, own] of withoutThing(rest, index, false))
        found.push([last, kinds.length > 0 ? kinds : own]);
  }
  return found;
}

const nameKey = matchKey('名称');
/** What a name of things ends with, and what may stand before the word for them: 老人文康|活動中心|名稱. */
const nameEnd = /^(.+?)(?:名称|名稱|名)$/;
const longestBefore = 4;

/** The models that the things are of whose names a header announces, by the last word before: 合約|醫療院所|名稱. */
function kindsOfName(key: string, index: HeaderIndex): readonly number[] {
  const thing = nameEnd.exec(key)?.[1] ?? '';
  for (let at = 0; at <= Math.min(longestBefore, thing.length - 2); at += 1) {
    const word = thing.slice(at);
    if (Object.hasOwn(index.kinds, word)) return index.kinds[word] ?? [];
  }
  return [];
}

const thingKeys = new Set(things.map(matchKey));

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

/** What is longer is no header with something added, but a text in its place. */
const longestHeader = 500;

/** The header as it is, then without what people add to it: brackets, a group before it, a unit, a second language. */
function spellings(header: string): readonly (readonly [text: string, certainty: number])[] {
  if (header.length > longestHeader) return [[header, 1]];
  const line = header.replace(/\s*[\r\n]+\s*/g, '');
  const plain = narrow(line).trim();
  const bare = plain
    .replace(/[([【〔].*?[)\]】〕]/g, '')
    .replace(/[※*]\d*$/, '')
    .trim();
  const parts = plain.split(' / ');
  const tail = /[^/#.>:]+$/.exec(plain)?.[0] ?? plain;
  const found: (readonly [string, number])[] = [[line, 1]];
  const own = withoutObligation(plain);
  if (own !== plain) found.push([own, 0.99]);
  if (parts.length > 1) for (const part of parts.toReversed()) found.push([part, 0.95]);
  const last = withoutLast(plain);
  if (last !== '' && last !== plain && last !== bare) found.push([last, 0.9]);
  if (bare !== '' && bare !== plain) found.push([bare, 0.9]);
  if (tail !== plain && isPath(plain)) found.push([tail, 0.9]);
  return found;
}

const obligation =
  /\s*(?:[([【〔<]\s*(?:必須|任意|推奨|推奬|条件付き?必須|必填|選填|必要|required|optional)\s*[)\]】〕>]|[*※]+)$/i;

/** A header without what is no part of the name: that it has to be filled in, and the same name in Latin letters in a second row. */
export function withoutObligation(header: string): string {
  const at = header.indexOf(' / ');
  const isTwice = at > 0 && /[^\0-\x7F]/.test(header.slice(0, at)) && !/[^\0-\x7F]/.test(header.slice(at));
  return (isTwice ? header.slice(0, at) : header).replace(obligation, '').trim();
}

/** Without the last bracket, which may be the second: 料金(詳細)（必須）; and without blanks. */
export function withoutLast(plain: string): string {
  return plain.replace(/\s*[([【〔][^()[\]【】〔〕]*[)\]】〕]$/, '').replace(/\s+/g, '');
}

/** An address of a term (`https://schema.org/name`) or a way through a JSON (`properties.name`). */
function isPath(text: string): boolean {
  return /^https?:\/\//.test(text) || /^[A-Za-z_]\w*(?:[.:>/][A-Za-z_]\w*)+$/.test(text);
}
