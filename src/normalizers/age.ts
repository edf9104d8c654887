import { type Cause, cause } from '../findings/index.js';
import { kanjiNumberClass, narrow, parseKanjiNumber, waveClass } from '../text/index.js';
import { readBlank } from './blank.js';
import { upTo } from './longest.js';
import { defineNormalizer } from './normalizer.js';
import { certain, type Outcome, type Properties, refused } from './outcome.js';

/** Ages and ranges of ages, in years, months, weeks or days. */
export const age = /* @__PURE__ */ defineNormalizer({
  name: 'age',
  title: { ja: '年齢', en: 'Age', 'zh-TW': '年齡' },
  datatype: 'xsd:decimal',
  source: '共通語彙基盤 コア語彙 人型>年齢（数量型）; 年齢計算ニ関スル法律; 児童福祉法 第4条',
  options: [],
  properties: ['単位表記', '年齢下限', '年齢上限'],
  codes: [
    'age-not-an-age',
    'age-class-of-children',
    'number-approximate',
    'number-upper-bound',
    'number-range-reversed',
    'value-undecided',
    'value-unknown',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '5', to: '5' },
    { from: '５歳', to: '5 歳' },
    { from: '満3歳', to: '3 歳' },
    { from: '生後６ヵ月', to: '6 か月' },
    { from: '生後57日～2歳', to: '57 日..2 歳' },
    { from: '0〜4歳', to: '0..4 歳' },
    { from: '85歳以上', to: '85.. 歳' },
    { from: '60代', to: '60..69 歳' },
    { from: '6個月', to: '6 か月' },
    { from: '3歳児～5歳児', to: '3..5 歳', code: 'age-class-of-children' },
    { from: 'おおむね65歳以上', to: '65.. 歳', code: 'number-approximate' },
    { from: '5歳未満', to: '..5 歳', code: 'number-upper-bound' },
    { from: '5歳～3歳', to: null, code: 'number-range-reversed' },
    { from: '就学前', to: null, code: 'age-not-an-age' },
    { from: '', to: null },
    { from: '-', to: null },
    { from: '未定', to: null, code: 'value-undecided' },
    { from: '不明', to: null, code: 'value-unknown' },
    { from: '同上', to: null, code: 'value-ditto' },
    { from: '#VALUE!', to: null, code: 'spreadsheet-error' },
  ],
  compile: () =>
    upTo(
      longest,
      (value) => cause('age-not-an-age', { value }),
      (text) => (plain.test(text) ? certain(text) : (readBlank(text) ?? readAge(text))),
    ),
});

/** Of years alone. */
const plain = /^(?:0|[1-9]\d?|1[0-2]\d)$/;
const longest = 60;
const waves = new RegExp(`[${waveClass}]`, 'g');
const kanji = new RegExp(`[${kanjiNumberClass}]+(?=[歳才歲代ヶケカか箇個週日年])`, 'g');
const about = /^(?:約|およそ|おおよそ|概ね|おおむね|大約)/;
/** 1歳10か月 */
const compound = /(\d{1,2})(?:歳|才|歲)(\d{1,2})[ヶケカか箇ヵ個]月/g;
/** 85.. 歳, as it is written here. */
const openEnd = /^(\d+)\.\.(歳|か月|週|日)$/;
/** Nobody has lived longer. */
const oldest = 130;
const birth = /^(?:(?:満|滿|生後|出生後?|年齢|年齡)+:?)/;
const one = '(\\d{1,3})(歳|才|歲|(?:[ヶケカか箇ヵ]|個)?月|週間?|週|日)?(児)?';
const single = new RegExp(`^${one}(以上|以下|以内|まで|未満|未滿|から|~|\\+)?$`);
const range = new RegExp(`^${one}(?:~|から|至|到|-|以上)(?:満|滿|生後)?${one}(以下|まで|未満|未滿)?$`);
const until = new RegExp(`^~(?:満|滿)?${one}(未満|未滿)?$`);
const decade = /^(\d{1,2}0)(?:歳|才|歲)?代$/;

const unitWords: readonly (readonly [RegExp, string, number])[] = [
  [/月$/, 'か月', 30],
  [/^週/, '週', 7],
  [/^日/, '日', 1],
  [/^(?:歳|才|歲)/, '歳', 365],
];

interface Bound {
  readonly number: number;
  readonly unit: string;
}

function readAge(text: string): Outcome {
  const folded = narrow(text)
    .replace(/\s+/g, '')
    .replace(waves, '~')
    .replace(kanji, (word) => String(parseKanjiNumber(word) ?? word))
    .replace(compound, (_, years: string, months: string) => `${Number(years) * 12 + Number(months)}か月`)
    .replace(openEnd, '$1$2~')
    .replace('..', '~');
  const aboutWord = about.exec(folded)?.[0] ?? '';
  const bare = folded.slice(aboutWord.length).replace(birth, '');
  const bounds = readBounds(bare);
  if (bounds === null) return refused(cause('age-not-an-age', { value: text }));
  const { from, to } = bounds;
  if ([from, to].some((bound) => bound?.unit === '歳' && bound.number > oldest))
    return refused(cause('age-not-an-age', { value: text }));
  if (from && to && daysOf(from) > daysOf(to))
    return refused(cause('number-range-reversed', { value: text }));
  const findings: Cause[] = [];
  if (aboutWord) findings.push(cause('number-approximate', { value: text, part: aboutWord }));
  if (/児/.test(bare)) findings.push(cause('age-class-of-children', { value: text }));
  if (/未[満滿]/.test(bare)) findings.push(cause('number-upper-bound', { value: text }));
  return conclude(from, to, bounds.hasUnit, findings);
}

interface Bounds {
  readonly from: Bound | null;
  readonly to: Bound | null;
  readonly hasUnit: boolean;
}

/** The lower and the upper bound; the same for a single age. */
function readBounds(text: string): Bounds | null {
  const ages = decade.exec(text);
  if (ages) {
    const number = Number(ages[1]);
    return { from: { number, unit: '歳' }, to: { number: number + 9, unit: '歳' }, hasUnit: true };
  }
  const both = range.exec(text);
  if (both) {
    const [, first, firstUnit, , last, lastUnit] = both;
    const to = boundOf(last, lastUnit);
    return { from: boundOf(first, firstUnit ?? lastUnit), to, hasUnit: true };
  }
  const end = until.exec(text);
  if (end) return { from: null, to: boundOf(end[1], end[2]), hasUnit: true };
  const alone = single.exec(text);
  if (alone === null) return null;
  const [, number, unit, , word = ''] = alone;
  const bound = boundOf(number, unit);
  const isUpper = /^(?:以下|以内|まで|未)/.test(word);
  const isLower = /^(?:以上|から|~|\+)/.test(word);
  return { from: isUpper ? null : bound, to: isLower ? null : bound, hasUnit: unit !== undefined };
}

function boundOf(number: string | undefined, word = '歳'): Bound {
  const unit = unitWords.find(([shape]) => shape.test(word))?.[1] ?? '歳';
  return { number: Number(number), unit };
}

function daysOf({ number, unit }: Bound): number {
  return number * (unitWords.find(([, symbol]) => symbol === unit)?.[2] ?? 365);
}

function conclude(
  from: Bound | null,
  to: Bound | null,
  hasUnit: boolean,
  findings: readonly Cause[],
): Outcome {
  const certainty = findings.length === 0 ? 'certain' : 'assumed';
  if (from !== null && from === to) {
    const value = String(from.number);
    if (!hasUnit) return { certainty, value, findings };
    const nodes = [{ '.': value, 単位表記: from.unit }];
    return { certainty, value, text: `${value} ${from.unit}`, nodes, findings };
  }
  return { certainty, value: null, text: rangeText(from, to), nodes: [boundsOf(from, to)], findings };
}

/** `0..4 歳`, `57 日..2 歳`, `85.. 歳`, `..5 歳`: the unit once where both bounds share it. */
function rangeText(from: Bound | null, to: Bound | null): string {
  const isMixed = from !== null && to !== null && from.unit !== to.unit;
  const first = from === null ? '' : isMixed ? `${from.number} ${from.unit}` : String(from.number);
  const last = to === null ? '' : String(to.number);
  return `${first}..${last} ${(to ?? from)?.unit ?? '歳'}`;
}

/** Years go into the bounds of a class that has them; months and days have no place there. */
function boundsOf(from: Bound | null, to: Bound | null): Properties {
  const isYears = [from, to].every((bound) => bound === null || bound.unit === '歳');
  if (!isYears) return {};
  return {
    ...(from === null ? {} : { 年齢下限: String(from.number) }),
    ...(to === null ? {} : { 年齢上限: String(to.number) }),
  };
}
