import { type Reason, reason } from '../findings/index.js';
import {
  type HeaderHit,
  lookUpHeader,
  type Match,
  type Matched,
  matchColumns,
  type Support,
  saysNothing,
} from '../mapping/index.js';
import { matchKey } from '../text/index.js';
import type { DataModel } from '../vocabulary/index.js';
import { valuesSupport } from './column-values.js';
import { kindsNamedIn, type NamedKinds } from './kind-names.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';
import type { Origin } from './publisher.js';

/** A data model whose items the file's columns are. */
export interface KindMatch {
  readonly model: DataModel;
  /** 0 to 1. */
  readonly confidence: number;
  readonly matched: Matched;
  /** What speaks for it. */
  readonly reasons: readonly Reason[];
}

/** Confidence from which on a kind counts as recognized. */
const enough = 0.48;
/** So many kinds are looked at closely. */
const candidates = 6;
/** What a header that no kind knows counts for, where the kind is named. */
const unknownWeight = 0.5;
/** The share of records whose name or type has a word for the kind, from which on they name it. */
const recordsEnough = 0.5;
/** What it counts for that records or headers name the kind. */
const recordsBonus = 0.2;
const headersBonus = 0.15;
/** What it counts for besides that the name of the thing is called so: 活動中心名稱. */
const thingsBonus = 0.2;
/** Kinds of places where other things are: that records are of them says little where the headers say more. */
const places = new Set([
  'public_facility',
  'facility_model',
  'educational_institution',
  'tourism',
  'feature_point_model',
]);
const placesCovered = 0.75;
/** A name alone makes no kind: so many items and such a share of the columns have to fit. */
const fewestItems = 2;
const fewestByValues = 3;
const leastCovered = 0.15;
/** What is left of the confidence where the file is called a kind that no model is for, and so many own headers go before. */
const otherKind = 0.4;
const ownEnough = 3;
/** What is left of the confidence where an item is missing without which a record is of no use. */
const incomplete = 0.5;
/** What a header that every kind knows still counts for. */
const leastWeight = 0.15;
const commonWeight = 0.4;
/** What a column without a header counts for. */
const blankWeight = 0.1;
/** What the kind's name in the file's name or title counts for, and what its lack takes away where no header tells. */
const nameBonus = 0.34;
const nothingTells = 0.6;
const hardlyTells = 0.25;

interface Recognized {
  readonly models: Knowledge['models'];
  /** What else it depends on, as text. */
  readonly key: string;
  readonly kinds: readonly KindMatch[];
}

/** What each look was recognized as last: of what is of no known kind, people ask again for the nearest. */
const recognizedByLook = new WeakMap<Look, Recognized>();

/**
 * The data models that the file may be of, likeliest first. A header says the more the fewer kinds know it, and what all
 * things have (名称, 住所, 連絡先) says hardly anything.
 *
 * @param named what the file's name or title names
 */
export function recognizeKind(
  look: Look,
  origin: Origin,
  named: NamedKinds,
  knowledge: Knowledge,
): readonly KindMatch[] {
  const { models } = knowledge;
  const key = [origin.country, ...named.models, named.other?.title.en].join(' ');
  const known = recognizedByLook.get(look);
  if (known !== undefined && known.models === models && known.key === key) return known.kinds;
  const kinds = kindsOf(look, origin, named, knowledge);
  recognizedByLook.set(look, { models, key, kinds });
  return kinds;
}

/** Of more headers than these, the rest is not asked for names of kinds: 10,000 columns have the same to say again and again. */
const mostAsked = 300;

function kindsOf(look: Look, origin: Origin, named: NamedKinds, knowledge: Knowledge): readonly KindMatch[] {
  const hits = look.headers.map((header) => lookUpHeader(knowledge.headers, knowledge.families, header));
  const weights = look.headers.map((header, i) => weightOf(header, hits[i] ?? new Map(), knowledge));
  const own = hits.map((hit) => isOwn(hit, knowledge));
  const layouts = layoutNames(look.headers, hits);
  const support = valuesSupport(look, origin.country, knowledge);
  const few = itemsOfFew(knowledge);
  const said = wordsInRecords(look, knowledge);
  const unknown = look.headers.filter(
    (header, i) => hits[i]?.size === 0 && !saysNothing(header) && !isOfThing.test(header),
  );
  const inHeaders = kindsNamedIn(unknown.slice(0, mostAsked), knowledge).models;
  const isInHeaders = ({ id }: DataModel) => inHeaders.has(id) || hits.some((hit) => hit.get(id)?.namesKind);
  const roughly = (model: DataModel) =>
    weights.reduce(
      (sum, weight, i) => sum + (hits[i]?.has(model.id) ? weight : 0),
      (named.models.has(model.id) ? 1 : 0) + (said.has(model.id) || isInHeaders(model) ? 0.5 : 0),
    );
  return [...knowledge.models.values()]
    .map((model) => ({ model, weight: roughly(model) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, candidates)
    .map(({ model }) => {
      const matched = matchModel(model, hits, look, support);
      const names = {
        file: named.models.has(model.id),
        other: named.other !== null,
        headers: isInHeaders(model),
        things: hits.some((hit) => isNameOfThing(hit.get(model.id), model)),
        records: recordsName(matched, said.get(model.id)),
        layout: layouts.has(model.id),
      };
      const telling = tellingColumns(matched, weights, own, few);
      return {
        model,
        matched,
        confidence: confidenceOf(model, matched, look.headerRow > 0, weights, telling.length, names),
        reasons: reasonsFor(
          names,
          telling.map((column) => look.headers[column - 1] ?? ''),
        ),
      };
    })
    .sort((a, b) => standing(b) - standing(a) || (a.model.id < b.model.id ? -1 : 1))
    .map((match, i, all) => ({
      ...match,
      confidence: Math.min(1, match.confidence) * (isAmong(match, all[i === 0 ? 1 : 0]) ? undecided : 1),
    }));
}

/** What a thing has, not what it is: 駐車場_有無, トイレ情報. */
const isOfThing = /(?:有無|可否|要否|情報|詳細|台数|箇所数|資訊|數量)[)）]?$/;

/** Whether a header names the kind of the things whose names stand below it. */
function isNameOfThing(hit: HeaderHit | undefined, model: DataModel): boolean {
  if (!hit?.namesKind) return false;
  return model.items.some(({ name, required }) => required && name === hit.item);
}

/** What is left of the confidence where another kind fits just as well, and how much better the best has to be. */
const undecided = 0.5;
const lead = 0.005;

/**
 * What a kind that the file's name or title names goes before others for, and what a kind of places, which may be of any kind, stands
 * back for before one that says what they are.
 */
const bonusOfName = 0.1;
const malusOfPlace = 0.15;

function standing({ model, confidence, reasons }: KindMatch): number {
  if (reasons.some(({ name }) => name === 'reason-kind-file')) return confidence + bonusOfName;
  return confidence - (places.has(model.id) ? malusOfPlace : 0);
}

function isAmong(match: KindMatch, other: KindMatch | undefined): boolean {
  if (other === undefined || standing(match) - standing(other) > lead) return false;
  return !match.model.id.startsWith(other.model.id) && !other.model.id.startsWith(match.model.id);
}

export function isRecognized(match: KindMatch | undefined): match is KindMatch {
  return match !== undefined && match.confidence >= enough;
}

/** Matches the columns of a file against the data model that a person named. */
export function matchKind(model: DataModel, look: Look, origin: Origin, knowledge: Knowledge): Matched {
  const hits = look.headers.map((header) => lookUpHeader(knowledge.headers, knowledge.families, header));
  return matchModel(model, hits, look, valuesSupport(look, origin.country, knowledge));
}

function matchModel(
  model: DataModel,
  hits: readonly ReadonlyMap<string, HeaderHit>[],
  look: Look,
  support: Support,
): Matched {
  const own = hits.map((hit) => hit.get(model.id) ?? null);
  const isEmpty = (column: number) =>
    look.records.every((cells) => ['', look.headers[column - 1]].includes((cells[column - 1] ?? '').trim()));
  return matchColumns(model, look.headers, own, support, isEmpty);
}

/** What every thing may have: a column of it does not tell of which kind the thing is. */
const common = new Set([
  'ID',
  '名称',
  '表記',
  '種別',
  '説明',
  '備考',
  '画像',
  '参照',
  '住所',
  '連絡先',
  '地理座標',
  'メタデータ',
  '利用可能時間',
  '関与',
  '管理者',
  '設置者',
  'Webサイト',
  'アクセス',
  '最寄駅',
  '状況',
]);

/** Areas of statistics, in which things of any kind lie. */
const statisticalArea = /統計區|發布區|統計区/;

/** What a header tells of the kind, 0 to 1. */
function weightOf(header: string, hits: ReadonlyMap<string, HeaderHit>, { models }: Knowledge): number {
  if (saysNothing(header)) return blankWeight;
  if (hits.size === 0) return 1;
  const isCommon = [...hits].some(([id, hit]) => {
    if (statisticalArea.test(hit.item)) return true;
    const steps = models.get(id)?.items.find((item) => item.name === hit.item)?.path.steps ?? [];
    const [first, second] = steps.map((step) => step.property);
    return common.has((first === '設置地点' ? second : first) ?? '');
  });
  const rarity = 1 - (hits.size - 1) / Math.max(1, models.size - 1);
  return Math.max(leastWeight, isCommon ? Math.min(rarity, commonWeight) : rarity);
}

/** Whether a header is one that only one kind knows, and says something of the thing itself. */
function isOwn(hits: ReadonlyMap<string, HeaderHit>, { models }: Knowledge): boolean {
  const [only] = hits;
  if (only === undefined || hits.size > 1 || statisticalArea.test(only[1].item)) return false;
  const item = models.get(only[0])?.items.find(({ name }) => name === only[1].item);
  return !besides.has(item?.path.steps[0]?.property ?? '');
}

/** So many headers, and such a share of them, have to be called as items of a kind are, to be its layout. */
const fewestOfLayout = 5;
const nearlyLayout = 0.6;
const layoutBonus = 0.3;

/** The kinds whose items nearly all headers name exactly, as at most a few kinds do: the layout that a kind was made for. */
function layoutNames(
  headers: readonly string[],
  hits: readonly ReadonlyMap<string, HeaderHit>[],
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const hit of hits) {
    const exact = [...hit].filter(([, { evidence }]) => evidence === 'name');
    if (exact.length <= fewKinds) for (const [id] of exact) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const enough = Math.max(fewestOfLayout, nearlyLayout * headers.length);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([id]) => id));
}

/** Items that so few kinds have tell of which kind a thing is. */
const fewKinds = 4;

/** Made once for each set of models. */
const fewByModels = new WeakMap<Knowledge['models'], ReadonlySet<string>>();

function itemsOfFew({ models }: Knowledge): ReadonlySet<string> {
  const known = fewByModels.get(models);
  if (known !== undefined) return known;
  const counts = new Map<string, number>();
  for (const model of models.values())
    for (const { name } of model.items) counts.set(name, (counts.get(name) ?? 0) + 1);
  const few = new Set([...counts].filter(([, count]) => count <= fewKinds).map(([name]) => name));
  fewByModels.set(models, few);
  return few;
}

/** Where a word for the kind stands. */
interface KindNames {
  readonly file: boolean;
  /** In the file's name, for a kind that no model is for. */
  readonly other: boolean;
  readonly headers: boolean;
  /** In the header above the names of the things. */
  readonly things: boolean;
  readonly records: boolean;
  /** Nearly all headers are names of items as hardly another kind names them. */
  readonly layout: boolean;
}

/** The columns, from 1, whose headers hardly any other kind knows. */
function tellingColumns(
  { matches }: Matched,
  weights: readonly number[],
  own: readonly boolean[],
  few: ReadonlySet<string>,
): readonly number[] {
  const propertyOf = ({ item }: Match) => item.path.steps[0]?.property ?? '';
  const isSetUp = [...matches.values()].some((match) => propertyOf(match) === '設置位置');
  return weights.flatMap((weight, i) => {
    const match = matches.get(i + 1);
    if (match === undefined || (weight <= 0.5 && !own[i])) return [];
    const { item, evidence } = match;
    // What is set up at a spot on a day is equipment.
    const isOfSite = ofAnySite.has(propertyOf(match)) && !(isSetUp && propertyOf(match) === '設置日');
    const isOfAny = isOfSite || !few.has(item.name);
    return isOfAny || evidence === 'similar' || evidence === 'values' ? [] : [i + 1];
  });
}

/** So many headers are named. */
const mostShown = 3;

function reasonsFor(names: KindNames, telling: readonly string[]): readonly Reason[] {
  const shown = telling.filter((header) => header !== '').slice(0, mostShown);
  return [
    ...(names.file ? [reason('reason-kind-file')] : []),
    ...(names.headers || names.things ? [reason('reason-kind-in-headers')] : []),
    ...(names.records ? [reason('reason-kind-in-records')] : []),
    ...(names.layout ? [reason('reason-kind-layout')] : []),
    ...(shown.length > 0 ? [reason('reason-kind-headers', { names: shown.join(', ') })] : []),
  ];
}

/** @param told how many headers hardly any other kind knows */
function confidenceOf(
  model: DataModel,
  { matches }: Matched,
  hasHeader: boolean,
  weights: readonly number[],
  told: number,
  names: KindNames,
): number {
  let matched = 0;
  let known = 0;
  let unknown = 0;
  for (const [i, weight] of weights.entries()) {
    const match = matches.get(i + 1);
    if (!match && weight === 1) unknown += 1;
    else if (!match && hasHeader && weight === blankWeight) unknown += 1;
    else known += weight;
    if (!match) continue;
    matched += weight * match.confidence;
  }
  const covered = matched / Math.max(0.01, known + unknown);
  const records = names.records && (!places.has(model.id) || covered >= placesCovered);
  const isNamed = names.file || names.headers || records;
  const total = known + unknown * (isNamed ? unknownWeight : 1);
  const items = new Set([...matches.values()].map((match) => match.item.name));
  const isComplete = model.items.every((item) => !item.required || items.has(item.name));
  const isByValues = [...matches.values()].every((match) => match.evidence === 'values');
  const isThin =
    items.size < (isByValues ? fewestByValues : fewestItems) || (covered < leastCovered && !names.things);
  const bonus =
    (names.file ? nameBonus : 0) +
    (names.headers ? headersBonus : 0) +
    (names.things ? thingsBonus : 0) +
    (names.layout ? layoutBonus : 0) +
    (records ? recordsBonus : 0) -
    (isNamed || names.layout ? 0 : told === 0 ? nothingTells : told === 1 ? hardlyTells : 0);
  const evidence = (total === 0 ? 0 : matched / total) + bonus;
  const confidence = Math.max(0, evidence) * (isComplete ? 1 : incomplete) * (isThin ? incomplete : 1);
  return names.other && told < ownEnough ? Math.min(1, confidence) * otherKind : confidence;
}

/** The longest word for a kind that is looked for in records, and how many records are. */
const longestWord = 8;
const recordsTried = 60;

/** By model the columns in most of whose cells there is a word for the kind: 中央保育園, 公廁. */
function wordsInRecords(look: Look, { headers }: Knowledge): ReadonlyMap<string, ReadonlySet<number>> {
  const said = new Map<string, Set<number>>();
  const step = Math.ceil(look.records.length / recordsTried);
  const sample = look.records.filter((_, i) => i % step === 0);
  for (const [i] of look.headers.entries()) {
    const texts = sample.map((cells) => matchKey(cells[i] ?? '')).filter((text) => text !== '');
    const counts = new Map<number, number>();
    for (const text of texts) {
      const kinds = new Set<number>();
      for (const word of partsOf(text))
        if (Object.hasOwn(headers.kinds, word)) for (const kind of headers.kinds[word] ?? []) kinds.add(kind);
      for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    for (const [kind, count] of counts) {
      if (count < recordsEnough * texts.length) continue;
      const model = headers.models[kind] ?? '';
      said.set(model, (said.get(model) ?? new Set<number>()).add(i + 1));
    }
  }
  return said;
}

/** All parts of a name, as words for kinds may stand anywhere in it; of Latin letters none, for these need spaces. */
function* partsOf(text: string): Generator<string> {
  for (const [run] of text.matchAll(/[^\0-\x7F]{2,40}/g)) {
    for (let from = 0; from < run.length - 1; from += 1) {
      for (let length = 2; length <= Math.min(longestWord, run.length - from); length += 1)
        yield run.slice(from, from + length);
    }
  }
}

/** Properties whose values may have words for another kind: a lane behind the school. */
const besides = new Set([
  '住所',
  '連絡先',
  '関与',
  'メタデータ',
  '説明',
  '備考',
  'アクセス',
  '利用可能時間',
  '最寄駅',
  'Webサイト',
  '参照',
  '画像',
  '設置位置',
  '地理座標',
]);

/** Properties of any equipment and any site, though few models have them: none tells of which kind a thing is. */
const ofAnySite = new Set(['台数', '設置位置', '設置日', '開設日', '面積']);

/** Whether the name or the type of most records says the kind. */
function recordsName({ matches }: Matched, columns: ReadonlySet<number> | undefined): boolean {
  if (columns === undefined) return false;
  return [...matches.values()].some(({ item, column }) => {
    const [first, second] = item.path.steps.map((step) => step.property);
    const own = first === '設置地点' ? second : first;
    return columns.has(column) && !besides.has(own ?? '');
  });
}
