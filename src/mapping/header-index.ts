import { matchKey, narrow } from '../text/index.js';
import type { DataModel } from '../vocabulary/index.js';
import type { Evidence } from './binding.js';
import {
  headerKey,
  longestHeader,
  nameOfTwin,
  otherForms,
  spellings,
  withoutLast,
  withoutObligation,
} from './header-forms.js';
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
    for (const word of new Set(model.aliases.flatMap((alias) => [matchKey(alias), headerKey(alias)])))
      if (word.length > 1) kinds[word] = [...(kinds[word] ?? []), number];
  }
  return { models: ids, keys, kinds };
}

/** The match keys of a model: names win over spellings, spellings over labels. */
function keysOf(model: DataModel): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const columns = model.items.filter((item) => item.header === null);
  for (const item of columns)
    for (const label of Object.values(item.label)) keys.set(headerKey(label), item.name);
  for (const item of columns) for (const alias of item.aliases) keys.set(headerKey(alias), item.name);
  for (const item of columns) keys.set(headerKey(item.name), item.name);
  return keys;
}

/** What a header says by itself, by id of the models that know it; empty where none does. */
export function lookUpHeader(
  index: HeaderIndex,
  families: readonly Family[],
  header: string,
): ReadonlyMap<string, HeaderHit> {
  const hits = new Map<string, HeaderHit>();
  if (header.length > longestHeader || header.trim() === '') return hits;
  const told = spellings(header);
  const say = (from: number, to?: number) => {
    for (const [text, certainty] of told.slice(from, to)) take(hits, index, headerKey(text), certainty, null);
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
    for (const [rest, kinds] of withoutThing(headerKey(text), index)) take(hits, index, rest, 0.9, kinds);
    const kinds = kindsOfName(headerKey(text), index);
    if (kinds.length > 0) take(hits, index, nameKey, 0.9, kinds);
  }
  const last = told.flatMap(([text]) => text);
  for (const text of last) takeTwin(hits, index, text);
  for (const text of last)
    for (const form of otherForms(text)) take(hits, index, form, certaintyOfForm, null);
  for (const text of last)
    for (const rest of withoutPlace(headerKey(text))) take(hits, index, rest, certaintyOfForm, null);
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
    const isName = certainty === 1 && headerKey(item) === key;
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

/** What another form of a header counts for. */
const certaintyOfForm = 0.85;

/** A reading or a name in English (公園名かな): the item that stands beside that of the name. */
function takeTwin(hits: Map<string, HeaderHit>, index: HeaderIndex, text: string): void {
  const twin = nameOfTwin(text);
  if (twin === null) return;
  const names = new Map<string, HeaderHit>();
  take(names, index, twin.key, 1, null);
  for (const [rest, kinds] of withoutThing(twin.key, index)) take(names, index, rest, 1, kinds);
  for (const rest of withoutPlace(twin.key)) take(names, index, rest, 1, null);
  const kinds = kindsOfName(twin.key, index);
  if (kinds.length > 0) take(names, index, nameKey, 1, kinds);
  for (const [model, { item, namesKind }] of names) {
    const own = twin.ends.map((end) => `${item}${end}`).find((name) => isItem(index, model, name));
    if (own !== undefined && !hits.has(model))
      hits.set(model, { item: own, groups: {}, confidence: 0.9, evidence: 'alias', namesKind });
  }
}

function isItem({ keys, models }: HeaderIndex, model: string, name: string): boolean {
  return (keys[headerKey(name)]?.[name] ?? []).some((number) => models[number] === model);
}

/** What places, houses and offices are called at the end: クラブ, 事業所, 温泉施設. */
const placeEnd =
  /(?:所|施設|園|館|場|店|校|院|室|屋|局|ホ-ル|センタ-|クラブ|広場|トイレ|スポット|ステ-ション|機関|拠点|會館|中心|廁所|公廁|診所|機構|園區|場域)$/;
/** Places of others: of those who are in charge, or near. */
const otherPlace =
  /管轄|所管|所轄|担当|最寄|近隣|併設|関連|隣接|連携|協力|保健所|警察|消防|税務|派出所|交番|役所|支所|事務所|本社|本店|出身|法人|會社|会社|管理|主管|主辦/;
const longestPlace = 10;

/** What is left of a header without a place in front of which nothing else is known: クラブ|名, 営業所|電話番号. */
function withoutPlace(key: string): readonly string[] {
  const found: string[] = [];
  for (let length = Math.min(longestPlace, key.length - 1); length > 1; length -= 1) {
    const word = key.slice(0, length);
    if (!placeEnd.test(word) || otherPlace.test(word)) continue;
    const rest = key.slice(length).replace(/^[のノ_・:>/-]+/, '');
    if (rest !== '') found.push(rest === '名' || rest === '名稱' ? nameKey : rest);
  }
  return found;
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
  '活動',
  '景點',
  '店家',
  '場站',
  '站點',
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

const nameKey = headerKey('名称');
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

const thingKeys = new Set(things.map(headerKey));

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
