import { narrow } from '../text/index.js';
import type { DataModel, Item } from '../vocabulary/index.js';
import { bestAssignment } from './assignment.js';
import type { Candidate, Evidence } from './binding.js';
import { isOfSomeDays, withoutLast } from './header-forms.js';
import type { HeaderHit } from './header-index.js';
import { type Likeness, likenessOf, resemblance } from './resemblance.js';

/** What a column is taken for, or could be. */
export interface Match {
  /** From 1. */
  readonly column: number;
  readonly item: Item;
  /** Named groups of a family's pattern. */
  readonly groups: Readonly<Record<string, string>>;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** The columns of a table in one data model. */
export interface Matched {
  /** By column, from 1. */
  readonly matches: ReadonlyMap<number, Match>;
  /** What each column could be, likeliest first, by column. */
  readonly candidates: ReadonlyMap<number, readonly Candidate[]>;
}

/**
 * What the values of a column say of an item: -1 they speak against it, 0 nothing, up to 1 they are of its own kind and
 * hardly anything else.
 */
export type Support = (column: number, item: Item) => number;

/** Resemblance from which on a header may be taken for an item, and from which on the item is worth naming. */
const similarEnough = 0.72;
const similarAtAll = 0.45;
/** What resemblance and values count for, beside a spelling that is known. */
const weightOfResemblance = 0.7;
const weightOfValues = 0.65;
/** Where a header says something, only values that can hardly be anything else count for as much. */
const weightBesideHeader = 0.45;
const unmistakable = new Set(['緯度', '経度', '緯度経度', '郵便番号', '連絡先メールアドレス']);
/** What values that are of the item's own kind add to what the header says. */
const bonusOfValues = 0.04;
/** What it counts for that the columns beside it are the items beside it. */
const bonusOfNeighbour = 0.05;
/** Of two columns that are the same in all else, the first is the item. */
const bonusOfPlace = 1e-5;
/** What an item is rather than what its header says, where the values deny that: an address that is no more than a municipality. */
const kin: Readonly<Record<string, readonly string[]>> = {
  所在地_市区町村: ['行政区域コード', '所在地_全国地方公共団体コード'],
  所在地_都道府県: ['都道府県コード'],
  所在地_連結表記: ['所在地_市区町村'],
  '建物名等(方書)': ['所在地_連結表記'],
};
/** The same, likeliest first, where the values need not look like anything: fees in words, one time instead of hours. */
const inOtherWords: Readonly<Record<string, readonly string[]>> = {
  '料金(基本)': ['料金(詳細)'],
  開催時間: ['開始時間', '開始日時特記事項'],
  開始時間: ['開催時間'],
  バリアフリートイレ数: ['車椅子使用者用トイレ有無'],
};
const weightOfKin = 0.75;
const stepOfWords = 0.05;
/** Of these the values alone tell too little. */
const kinOnly = new Set([
  '行政区域コード',
  '所在地_全国地方公共団体コード',
  '都道府県コード',
  '所在地_市区町村',
]);
/** Confidence below which a column stays unmapped. */
const enough = 0.5;
/** So many candidates of a column are told. */
const mostCandidates = 3;

/**
 * What the columns of a table are in one data model: the assignment of items to columns that is the most likely as a whole,
 * each item once (but families, of which each column is one).
 *
 * @param hits what each header says by itself in the model; null where it says nothing that is known
 * @param support what the values say
 * @param isEmpty whether a column, from 1, has no values
 */
export function matchColumns(
  model: DataModel,
  headers: readonly string[],
  hits: readonly (HeaderHit | null)[],
  support: Support,
  isEmpty: (column: number) => boolean = () => false,
): Matched {
  const order = new Map(model.items.map((item, i) => [item.name, i]));
  const parts = partsOfWholes(headers, hits);
  const found = headers.map((header, i) =>
    parts.has(i) ? '' : (hitMatch(model, i + 1, hits[i] ?? null) ?? header),
  );
  const isGuessed = found.map((match, i) => typeof match === 'string' || support(i + 1, match.item) < 0);
  const spellings = isGuessed.includes(true) ? spellingsOf(model) : [];
  const isAbroad = hasForeign(headers);
  const options = found.map((match, i) => {
    if (isGuessed[i] && i >= mostGuessed) return [];
    const header = typeof match === 'string' ? match : (headers[i] ?? '');
    const all =
      typeof match === 'string' || isGuessed[i]
        ? guesses(model, header, i + 1, spellings, support, kinOf(match), wordsOf(match))
        : [match];
    return all
      .map((option) => weighed(option, support, nearness(option, found, order)))
      .sort((a, b) => b.weight - a.weight);
  });
  const families = options.map((all) => all.find((option) => option.match.item.header !== null));
  const weights = options.map((all, i) =>
    families[i]
      ? new Map<number, number>()
      : new Map(
          all
            .filter((option) => option.weight >= enough)
            .map((option) => [
              order.get(option.match.item.name) ?? 0,
              option.weight - lateness(headers[i] ?? '', i, isEmpty(i + 1), isAbroad),
            ]),
        ),
  );
  const given = bestAssignment(weights);
  const matches = new Map<number, Match>();
  for (const [i, all] of options.entries()) {
    const item = given[i] === null ? null : model.items[given[i]!];
    const option = families[i] ?? all.find((candidate) => candidate.match.item === item);
    if (option && option.weight >= enough) matches.set(i + 1, option.match);
  }
  return { matches, candidates: candidatesOf(options) };
}

/** What the last of several columns under a group is called that sums up the others. */
const whole = /^(?:計|合計|総数|総計|全体|總數|合計數|total)$/i;

/**
 * Columns, from 0, that are known by the name of their group alone and divide what the group is among them (定員 by age): none of
 * them is the item, but the one that sums them up.
 */
function partsOfWholes(headers: readonly string[], hits: readonly (HeaderHit | null)[]): ReadonlySet<number> {
  const groups = new Map<string, number[]>();
  for (const [i, header] of headers.entries()) {
    const hit = hits[i];
    const end = header.lastIndexOf(' / ');
    if (!hit || end < 0 || hit.evidence === 'pattern') continue;
    const key = `${header.slice(0, end)}\n${hit.item}`;
    groups.set(key, [...(groups.get(key) ?? []), i]);
  }
  const isWhole = (i: number) => whole.test(withoutLast(narrow(headers[i]!.split(' / ').at(-1)!).trim()));
  return new Set(
    [...groups.values()]
      .filter((group) => group.length > 1)
      .flatMap((group) => group.filter((i) => !isWhole(i))),
  );
}

/** What columns further right are is not guessed: no list of things has as many. */
const mostGuessed = 500;

/** Numbers of rows: an ID is rather what another column calls so. */
const counter =
  /^(?:#property|no\.?|番号|通番|連番|項番|行番号|序號|項次|流水號|編號|seq(?:no)?|objectid|rownumber|_id)$/i;
/** What it takes from a column that it only counts, that it is empty, and that its header is in another language than most. */
const malusOfCounter = 0.005;
const malusOfEmpty = 0.003;
const malusOfForeign = 0.005;

/** What a column stands back for, where others are the same item. */
function lateness(header: string, index: number, isEmpty: boolean, isAbroad: boolean): number {
  const isCounter = narrow(header)
    .split(' / ')
    .some((part) => counter.test(withoutLast(part.trim())));
  return (
    index * bonusOfPlace +
    (isCounter ? malusOfCounter : 0) +
    (isEmpty ? malusOfEmpty : 0) +
    (isAbroad && isLatin(header) ? malusOfForeign : 0)
  );
}

/** Whether most headers are not in Latin letters, and those that are may say the same in another language. */
function hasForeign(headers: readonly string[]): boolean {
  const latin = headers.filter((header) => header !== '' && isLatin(header)).length;
  return latin > 0 && latin <= headers.filter((header) => header !== '').length / 2;
}

/** Words in Latin letters, which ID, URL and FAX are not. */
function isLatin(header: string): boolean {
  return (
    /\p{Ll}{3}/u.test(header) && !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(header)
  );
}

/** The items, by name, that a column may be whose values deny what its header says. */
function kinOf(match: Match | string): readonly string[] {
  return typeof match === 'string' ? [] : (kin[match.item.name] ?? []);
}

/** The items, by name, for what a header says in other words than its values are expected in. */
function wordsOf(match: Match | string): readonly string[] {
  return typeof match === 'string' ? [] : (inOtherWords[match.item.name] ?? []);
}

interface Option {
  readonly match: Match;
  readonly weight: number;
}

function hitMatch(model: DataModel, column: number, hit: HeaderHit | null): Match | null {
  const item = hit === null ? undefined : model.items.find((candidate) => candidate.name === hit.item);
  return hit && item ? { ...hit, column, item } : null;
}

/** What a column may be whose header is not known, or is at odds with its values: items that it resembles, and items that its values are of. */
function guesses(
  model: DataModel,
  header: string,
  column: number,
  spellings: readonly Spelling[],
  support: Support,
  kinNames: readonly string[],
  otherWords: readonly string[],
): readonly Match[] {
  const best = new Map<Item, Match>();
  const take = (item: Item, confidence: number, evidence: Evidence) => {
    if (confidence > (best.get(item)?.confidence ?? 0))
      best.set(item, { column, item, groups: {}, confidence, evidence });
  };
  const isNothing = saysNothing(header);
  const own = likenessOf(header);
  const key = isOfOther.test(header) ? '' : own.key;
  const isOfDays = isOfSomeDays(header);
  for (const { item, likeness, isOfSomeDays: isToo } of spellings) {
    if (isOfDays && !isToo) continue;
    if (item.normalizer === 'flag' && isWiderThan(own.key, likeness.key)) continue;
    const score = resemblance(own, likeness);
    if (score >= similarAtAll) take(item, confidenceOfResemblance(score), 'similar');
    if (isCoreOf(key, likeness.key) && cores.has(item.normalizer)) take(item, weightOfCore, 'similar');
  }
  for (const [i, name] of otherWords.entries()) {
    const item = model.items.find((candidate) => candidate.name === name);
    if (item && support(column, item) >= 0) take(item, weightOfKin - i * stepOfWords, 'alias');
  }
  for (const item of model.items) {
    if (item.header !== null) continue;
    const isKin = kinNames.includes(item.name);
    if (!isKin && kinOnly.has(item.name)) continue;
    const weight = isKin
      ? weightOfKin
      : isNothing || unmistakable.has(item.name) || (item.name === addressItem && place.test(header))
        ? weightOfValues
        : weightBesideHeader;
    take(item, weight * support(column, item), isKin ? 'alias' : 'values');
  }
  return [...best.values()];
}

/** Whether a header is none: blank, or what a program puts where there is none. */
export function saysNothing(header: string): boolean {
  return /^(?:(?:列|項目|欄位|欄|column|col|field|f|var|v|c|unnamed:?)[\s_]*\d*|[a-w]|\d{1,3})?$/i.test(
    narrow(header).trim(),
  );
}

/** What it counts for that a header ends with a known spelling: 許可|病床数. Of items of these normalizers only. */
const weightOfCore = 0.6;
const cores = new Set(['number', 'phone', 'postal', 'url', 'date', 'address', 'hours', 'flag', 'coordinate']);
const shortestCore = 3;
/** Headers of other bodies, other times and parts of the whole, whatever they end with. */
const isOfOther =
  /[者人員]|課|係|部署|業者|法人|会社|代表|管理|担当|緊急|夜間|[旧前元予]|最寄|その他|うち|以外|[男女]|外国|一時|平均|比|率|増減/;

const whether = /の?有無$/;

/** Whether a header asks for all of what a spelling asks for a part of: トイレの有無, バリアフリートイレ. */
function isWiderThan(key: string, spelling: string): boolean {
  const [all, part] = [key.replace(whether, ''), spelling.replace(whether, '')];
  return all !== '' && part.length > all.length && part.endsWith(all);
}

function isCoreOf(key: string, core: string): boolean {
  return core.length >= shortestCore && key.length > core.length && key.endsWith(core);
}

/** Resemblance below what is enough gives a candidate and no more. */
function confidenceOfResemblance(score: number): number {
  return score >= similarEnough ? weightOfResemblance * score : 0.4 * score;
}

/** Headers that say where something is, in an address or in other words: the values decide. */
const place = /^(?:場所|位置|所在|地点|地點|設置場所|設置地點)$/;
const addressItem = '所在地_連結表記';

interface Spelling {
  readonly item: Item;
  readonly likeness: Likeness;
  readonly isOfSomeDays: boolean;
}

/** Made once for each model: many files are matched against it. */
const spellingsByModel = new WeakMap<DataModel, readonly Spelling[]>();

function spellingsOf(model: DataModel): readonly Spelling[] {
  const spellings =
    spellingsByModel.get(model) ??
    model.items
      .filter((item) => item.header === null)
      .flatMap((item) =>
        [item.name, ...item.aliases, item.label.en].map((text) => ({
          item,
          likeness: likenessOf(text),
          isOfSomeDays: isOfSomeDays(text),
        })),
      )
      .filter(({ likeness }) => likeness.grams.size > 1);
  spellingsByModel.set(model, spellings);
  return spellings;
}

function weighed(match: Match, support: Support, near: number): Option {
  const said = support(match.column, match.item);
  if (said < 0) return { match: { ...match, confidence: 0 }, weight: 0 };
  const isSure = match.evidence !== 'similar' && match.evidence !== 'values';
  const bonus = match.evidence === 'values' ? 0 : bonusOfValues * said;
  const confidence = isSure ? match.confidence : Math.min(0.79, match.confidence + bonus + near);
  return { match: { ...match, confidence }, weight: confidence + (isSure ? bonus : 0) };
}

/** Items stand beside each other in files as they do in standards. */
function nearness(
  match: Match,
  found: readonly (Match | string)[],
  order: ReadonlyMap<string, number>,
): number {
  const own = order.get(match.item.name) ?? 0;
  const isBeside = (step: number) => {
    const other = found[match.column - 1 + step];
    return typeof other === 'object' && order.get(other.item.name) === own + step;
  };
  return bonusOfNeighbour * (Number(isBeside(-1)) + Number(isBeside(1)));
}

function candidatesOf(options: readonly (readonly Option[])[]): ReadonlyMap<number, readonly Candidate[]> {
  const all = options.map((column, i): readonly [number, readonly Candidate[]] => [
    i + 1,
    column
      .filter((option) => option.match.confidence > 0)
      .slice(0, mostCandidates)
      .map(({ match }) => ({
        item: match.item.name,
        confidence: Math.round(match.confidence * 100) / 100,
        evidence: match.evidence,
      })),
  ]);
  return new Map(all.filter(([, candidates]) => candidates.length > 0));
}
