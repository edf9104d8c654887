import {
  byBeginning,
  dashClass,
  type Sticky,
  signGroups,
  sticky,
  unitTable,
  waveClass,
  widenKana,
  wideSigns,
} from '../../text/index.js';
import { plainClockLength } from './clock.js';
import { week } from './days.js';

/** A word about days at a place in a text: what it says, and where it ends. */
export type DayWord =
  | {
      readonly kind: 'days';
      readonly codes: readonly string[];
      /** What the word leaves out by itself: 平日 means no public holidays. */
      readonly implied: readonly string[];
      readonly group: boolean;
      readonly end: number;
    }
  | { readonly kind: 'except'; readonly codes: readonly string[]; readonly end: number }
  | { readonly kind: 'nth'; readonly nth: readonly string[]; readonly end: number }
  | {
      readonly kind:
        | 'never'
        | 'excluded'
        | 'exclude-next'
        | 'outside'
        | 'closed'
        | 'open'
        | 'filler'
        | 'weeks';
      readonly end: number;
    }
  | { readonly kind: 'moved' | 'beside' | 'irregular' | 'usually' | 'dangling'; readonly end: number }
  | { readonly kind: 'holidays-open' | 'holidays-closed'; readonly end: number };

/** Signs that count as others, by unit: full-width ones, dashes, waves, enclosed letters, brackets. */
const forms = /* @__PURE__ */ unitTable([
  ...wideSigns,
  [dashClass.slice(1), '-'],
  [waveClass, '~'],
  .../* @__PURE__ */ [...'㈪㈫㈬㈭㈮㈯㈰㊊㊋㊌㊍㊎㊏㊐'].map(
    (sign, i) => [sign, '月火水木金土日'[i % 7] ?? ''] as const,
  ),
  ['﹙❨', '('],
  ['﹚❩', ')'],
  ['\u3000【】〔〕〈〉「」', ' '],
]);
const [hyphen, wideHyphen, firstKatakana, lastKatakana] = [0x2d, 0xff0d, 0x30a1, 0x30fa];

/** What has to be folded in more than single signs, a bit each. */
const toFold = /* @__PURE__ */ signGroups([
  '<\n\r\t\v\f\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\uFEFF',
  '(',
]);
const [oddSpace, bracket] = [1, 2];

/** Folds what makes no difference in a text about days and hours: widths, enclosed letters, dashes, brackets. */
export function foldSchedule(text: string): string {
  let folded = foldSigns(widenKana(text));
  const found = toFold(folded);
  if (found & oddSpace || folded.includes('  ')) {
    folded = folded
      .replace(/<br\s*\/?>|\r\n?/gi, '\n')
      .replace(/ (?=[^\S\n])[^\S\n]+|[^\S\n ][^\S\n]*/g, ' ')
      .replace(/ ?\n\s*/g, '\n');
  }
  if (!(found & bracket)) return folded.trim();
  return folded
    .replace(/\(([^()]*)\(([^()]*)\)([^()]*)\)/g, '($1 $2 $3)')
    .replace(/(?:\([月火水木金土日祝一二三四五六]\)[、・,~-]?){2,}/g, (days) => days.replace(/[()]/g, ''))
    .replace(/\((?:国民の休日や)?振替休日(?:等)?[をも]*含む\)/g, '')
    .trim();
}

/** A dash behind katakana is the long vowel: ラストオーダー. */
function foldSigns(text: string): string {
  const units: number[] = [];
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const form = forms[unit] || unit;
    const isVowel = form === hyphen && before >= firstKatakana && before <= lastKatakana;
    units.push(isVowel && unit !== wideHyphen ? unit : form);
    before = unit;
  }
  return String.fromCharCode(...units);
}

const everyDay = [...week, 'PH'];
const workdays: readonly string[] = week.slice(0, 5);
const weekend: readonly string[] = week.slice(5);

/** Words for several days at once. Source of 平日 and 休日: 行政機関の休日に関する法律; 例假日 as used in Taiwan. */
const groups: readonly (readonly [Sticky, readonly string[], readonly string[]])[] = [
  [sticky(/毎日(?!曜)|全曜日|(?:すべて|全て)の曜日|365日|每日|每天|天天|(?:毎|每)週全日/y), everyDay, []],
  [sticky(/平日|開庁日|工作日|上班日|平常日|ウィークデー|weekdays\b/iy), workdays, ['PH']],
  [sticky(/週末|周末|[週周]休二日/y), weekend, []],
  [sticky(/例假日|(?<!國定)假日/y), [...weekend, 'PH'], []],
  [
    sticky(
      /国民の祝日に関する法律(?:\([^()]*\))?に(?:規定する|定める|基づく)(?:国民の祝日|休日)|祝祭日|祭日|国民の祝日(?:[・、]?(?:国民の)?休日)?|国民の休日|祝日|祝休日|振替休日|休日|祝|國定(?:例)?假日|國定紀念日|(?:國定)?民俗節日|PH\b/y,
    ),
    ['PH'],
    [],
  ],
  [sticky(/お?正月(?:休み(?=期間|[はをも]?、?\s*(?:除|以外)))?(?![三の])/y), ['NewYear'], []],
  [sticky(/(?:正月)?三[がヶケヵカ]日/y), ['NewYear(01-01/01-03)'], []],
  [
    sticky(/(?:12月31日|12\/31|大晦日)(?:[・、,]|及び|と)(?:1月1日|1\/1(?!\d)|元[日旦])/y),
    ['NewYear(12-31/01-01)'],
    [],
  ],
  [sticky(/元[日旦]|(?:1月1日|1\/1(?![\d/]))(?!\s*(?:~|-|から|至|は\d))/y), ['NewYear(01-01/01-01)'], []],
  [
    sticky(/年末[・、及びと]*年始(?:休暇|休み(?=期間|[はをも]?、?\s*(?:除|以外)))?|NewYear(?![(\w])/y),
    ['NewYear'],
    [],
  ],
  [sticky(/(?:お|旧)?盆(?:期間|休み(?=期間|[はをも]?、?\s*(?:除|以外)))?|Bon(?![(\w])/y), ['Bon'], []],
];

const wholeDay = sticky(/全日/y);
const never = sticky(/年中無休|無休|全年無休/y);
const moved = sticky(
  /(?:[月火水木金土日]曜日?が)?(?:その日が|当日が)?(?:国民の)?(?:祝祭日|祝・?休日|祝日(?:[・、]?(?:又は|または|及び|や)?休日)?|休日|祝)(?:等)?(?:に当たる|にあたる|と重なる|の)?(?:場合|とき|時)(?:は|には)?[、,]?\s*((?:[^、,。;\n()]*し、)?[^、,。;\n()]*)|遇(?:國定)?(?:例?假日|假期)([^、,。;\n()]*)/y,
);
const beside = sticky(
  /(?:国民の)?(?:祝祭日|祝日|休日|祝|國定假日|例?假日|國定例假日)の?(?:翌々?平?日|翌|次日|隔日|前日|前[一1]?[天日])(?:\([土日][^()]*\))?/y,
);
const usually = sticky(
  /原則(?:として)?|基本的?に?(?=[毎週月火水木金土日平])|通常(?=[毎週月火水木金土日平])/y,
);
/** 除夕, 春節: days by the moon, which no rule of a week or a year tells. */
const lunar = sticky(
  /(?:農曆|舊曆)?(?:除夕夜?|春節(?:期間|假期|連假)?|大?年?初[一二三四五](?:[至~-]初?[一二三四五六])?)(?![時點])/y,
);
/** 毎月末日, 毎月1日・15日: days of a month, which are none of the week. */
const ofMonth = sticky(
  /(?:毎|每)?月末(?:日|の平日)?|(?:毎|每)月の?(?:末日?|最終日|初日|\d{1,2}[日號号](?:[・、,及びと和]+\d{1,2}[日號号])*)(?!曜)/y,
);
const irregular = sticky(/不定休|不定期|不定/y);
const everyOther = sticky(/隔週の?|隔周/y);
const excluded = sticky(
  /(?:は|を|が)?、?\s*(?:除く|除き|のぞく|除外|除いた|除(?!夕)|不含|以外)(?:の日|の|日)?/y,
);
const excludeNext = sticky(/(?:除了?|不含|不包括|扣除|排除)(?=[月火水木金土日祝週周星禮國例年第])/y);
const outside = sticky(/之?外|以外/y);
const closed = sticky(
  /(?:は|が|を|に)?\s*(?:定休日?|[休閉](?:館|業|園|所|診|場|店|校|庁|室)日?|店休日?|閉鎖|公休日?|休息|休假|休市|お?休み|(?:利用|使用)不可|不開放|未開放|[不無]對外開放|沒有開放|off:|off\b|休(?=です|$|[\s、,;。.)(]))(?:不開放|暫停開放|です)?/y,
);
const open = sticky(
  /(?:は|が|を|に)?\s*(?:開(?:館|設|園|所|庁|放|催|店|室)日?|営業日?|營業日?|診療日?|実施日?|(?:利用|使用)可能?日?)/y,
);
const filler = sticky(
  /ただし|但し|毎週|毎月|毎(?=[月火水木金土日]曜)|[每毎](?:個)?[週周月](?![一二三四五六日天1-7])|各|のみ|だけ|限定|に限る|まで|も|は|の/y,
);

const nthMark = '(?:第\\s?([1-5一二三四五])(?![0-9])|(最終|最後一?))[個回週の]*';
const nthList = sticky(
  new RegExp(
    `${nthMark}(?:(?:\\s?(?:[・、,./~\\-]|及び|および|と|和|及)\\s?|\\s?)(?:第\\s?[1-5一二三四五](?![0-9])|最終|最後)[個回週の]*|\\s?(?:[・、,./~\\-]|及び|および|と|和|及)\\s?[1-5一二三四五](?![0-9:時/]|[月日](?![曜・、,]|$))(?:週の?)?)*`,
    'y',
  ),
);
const nthPart = /(~|-)?\s*(?:第\s*)?([1-5一二三四五]|最終|最後一?)/g;

const letter = sticky(
  /(?!月(?:\s*[0-9一二三四]+\s*回|末|初|間|例|額)|日(?:没|中|常|時|程|数|帰|替|本|暮|間|の[出入]|額|以内|[前後]))([月火水木金土日])(?:曜(?:日(?!曜))?|(?=$|[月火水木金土日祝休平第最年毎お盆除、,;:/\s.()[\]~\-0-9・※をのはがもにとだか限及並又以開定閉不営終午正翌]))/y,
);
const prefixed = sticky(
  /(?:[每毎逢](?:個)?|每逢)?(?:[週周]|星期|禮拜)\s*([一二三四五六日天]|[1-7](?![0-9:]))|W([1-7])(?![0-9])/y,
);
const bare = sticky(
  /([一二三四五六日天])(?=$|[一二三四五六日天、,;.・:\s~\-()至到及和與暨0-9休不上下早晚中全閉暫]|公休|開放)/y,
);
const digit = sticky(/([1-7])(?![0-9時點.]|:(?!\s*\d{1,2}:))/y);
const english = sticky(/(mon|tue|wed|thu|fri|sat|sun)(?:s?day|nesday|rsday|urday|day|s|rs)?\b\.?/iy);
const code = sticky(/(Mo|Tu|We|Th|Fr|Sa|Su)(\[(?:[1-5]|-1)\])?(?![\w[])/y);
const minus = sticky(
  /-((?:Mo|Tu|We|Th|Fr|Sa|Su)(?:\[(?:[1-5]|-1)\])?|PH|(?:NewYear|Bon)(?:\(\d\d-\d\d\/\d\d-\d\d\))?)(?![\w[(])/y,
);
const dated = sticky(/(?:NewYear|Bon)\(\d\d-\d\d\/\d\d-\d\d\)/y);
const range = sticky(/\s*(?:~|-|から|至|到)\s*/y);

const dates = sticky(
  /(\d{1,2})(?:月|\/)(\d{1,2})日?\s*(?:~|-|から|至)\s*(?:翌年?|明年)?\s*(?:(\d{1,2})(?:月|\/))?(\d{1,2})日?(?:まで)?(?![0-9:時月])/y,
);

/** What the word at `at` says about days; null where none stands there. `inherits`: 週 stood before (週一、三). */
export function readDayWord(text: string, at: number, taiwan: boolean, inherits: boolean): DayWord | null {
  const letter = dayLetterLength(text, at);
  if (letter > 0 && text.charCodeAt(at + letter) !== subject) return readRange(text, at, taiwan, inherits);
  if (plainClockLength(text, at) > 0) return null;
  for (const read of readersAt(text, at)) {
    const word = read(text, at, taiwan, inherits);
    if (word) return word;
  }
  return null;
}

const states = [
  ['exclude-next', excludeNext],
  ['excluded', excluded],
  ['outside', outside],
  ['closed', closed],
  ['open', open],
  ['filler', filler],
] as const;

const groupsAt = byBeginning(groups.map((group) => [group, [group[0]]]));

const readers: readonly (readonly [read: typeof readDayWord, patterns: readonly Sticky[]])[] = [
  [readSign, [minus, dated]],
  [readRemark, [moved, beside, irregular, everyOther, usually, ofMonth, lunar]],
  [readNth, [nthList]],
  [readGroup, [never, wholeDay, ...groups.map(([pattern]) => pattern)]],
  [readDates, [dates]],
  [readRange, [code, letter, prefixed, bare, digit, english]],
  [readState, states.map(([, pattern]) => pattern)],
];
const readersAt = byBeginning(readers);

/** With one of these a word about days begins. */
export const dayWordPatterns: readonly Sticky[] = readers.flatMap(([, patterns]) => patterns);

/** The signs of the canonical form. */
function readSign(text: string, at: number): DayWord | null {
  const exception = minus.at(text, at);
  if (exception) return { kind: 'except', codes: [exception[1]!], end: at + exception[0].length };
  const period = dated.at(text, at);
  return period && groupWord([period[0]], [], at + period[0].length);
}

function readRemark(text: string, at: number): DayWord | null {
  const otherwise = moved.at(text, at);
  if (otherwise) {
    const then = otherwise[1] ?? otherwise[2] ?? '';
    const end = at + otherwise[0].length;
    if (/翌|次|振|順延|延|直後|その後|第[1-5]|[月火水木金土日]曜日?$/.test(then))
      return { kind: 'moved', end };
    if (/^(?:は|も)?(?:開|営業|実施|可|除)/.test(then) && !/不可|ません/.test(then))
      return { kind: 'holidays-open', end };
    if (
      /^(?:は|も)?(?:お?休み|休[館業園診所止]|閉[館園所]|運休)(?:です|します|とします|となります)?$/.test(
        then,
      )
    )
      return { kind: 'holidays-closed', end };
    return null;
  }
  for (const [kind, pattern] of [
    ['beside', beside],
    ['irregular', irregular],
    ['weeks', everyOther],
    ['usually', usually],
    ['usually', ofMonth],
    ['usually', lunar],
  ] as const) {
    const end = pattern.after(text, at);
    if (end > at) return { kind, end };
  }
  return null;
}

function readNth(text: string, at: number): DayWord | null {
  const found = nthList.at(text, at);
  if (!found) return null;
  const nth: string[] = [];
  for (const [, to, mark = ''] of found[0].matchAll(nthPart)) {
    const number = mark.startsWith('最') ? -1 : '一二三四五'.indexOf(mark) + 1 || Number(mark);
    const from = Number(nth.at(-1));
    if (to && from > 0) for (let n = from + 1; n < number; n++) nth.push(String(n));
    nth.push(String(number));
  }
  return { kind: 'nth', nth, end: at + found[0].length };
}

function readGroup(text: string, at: number, taiwan: boolean): DayWord | null {
  const always = never.at(text, at);
  if (always) return { kind: 'never', end: at + always[0].length };
  if (!taiwan && wholeDay.at(text, at)) return groupWord(everyDay, [], at + 2);
  for (const [pattern, codes, implied] of groupsAt(text, at)) {
    const end = pattern.after(text, at);
    if (end > at) return groupWord(codes, implied, end);
  }
  return null;
}

function groupWord(codes: readonly string[], implied: readonly string[], end: number): DayWord {
  return { kind: 'days', codes, implied, group: true, end };
}

/** Dates of closing days: the turn of the year and Bon have names, other dates are not days of the week. */
function readDates(text: string, at: number): DayWord | null {
  const found = dates.at(text, at);
  if (!found) return null;
  const [whole, month1, day1, month2 = month1, day2] = found;
  const [first, last] = [Number(month1) * 100 + Number(day1), Number(month2) * 100 + Number(day2)];
  const two = (number: string | undefined) => number!.padStart(2, '0');
  const span = `(${two(month1)}-${two(day1)}/${two(month2)}-${two(day2)})`;
  const name = namedSpan(first, last);
  return name && groupWord([name + span], [], at + whole.length);
}

/** The name of the days from one to another, each as month and day (1229): the turn of the year, or Bon. */
export function namedSpan(first: number, last: number): 'NewYear' | 'Bon' | null {
  const turn =
    first >= 1225 && first <= 1231 && ((last >= 101 && last <= 110) || (last > first && last <= 1231));
  const early = first === 101 && last > 101 && last <= 110;
  if (turn || early) return 'NewYear';
  return first >= 810 && last > first && last <= 818 ? 'Bon' : null;
}

function readRange(text: string, at: number, taiwan: boolean, inherits: boolean): DayWord | null {
  const first = readDay(text, at, taiwan, inherits);
  if (!first) return null;
  const next = first.code.includes('[') ? first.end : range.after(text, first.end);
  const plain = { kind: 'days', codes: [first.code], implied: none, group: false, end: first.end } as const;
  if (next === first.end) return plain;
  const last = readDay(text, next, taiwan, inherits || first.inherits);
  const beginsTime = /^\s/.test(text.slice(first.end, next)) && /\d/.test(text[next] ?? '');
  if (!last) return beginsTime || minus.at(text, first.end) ? plain : { kind: 'dangling', end: next };
  if (last.code.includes('[') || last.code === first.code) return { kind: 'dangling', end: last.end };
  const codes = daysFrom(week.indexOf(first.code as 'Mo'), week.indexOf(last.code as 'Mo'));
  const end = text.startsWith('まで', last.end) ? last.end + 2 : last.end;
  return { kind: 'days', codes, implied: none, group: false, end };
}

const none: readonly string[] = [];

/** The days from one to another, over the end of the week too: 0 for Monday. */
function daysFrom(first: number, last: number): readonly string[] {
  return first <= last ? week.slice(first, last + 1) : [...week.slice(first), ...week.slice(0, last + 1)];
}

interface Day {
  readonly code: string;
  readonly end: number;
  /** It said 週, so that plain numerals after it are days too. */
  readonly inherits: boolean;
}

const dayLetters = '月火水木金土日';
/** What may stand right behind the letter of a day, and never makes another word of it. */
const behindLetter = new Set([...`${dayLetters}・、,()~-`].map((sign) => sign.charCodeAt(0)));
const [dayOfWeek, dayMark, subject] = [...'曜日が'].map((sign) => sign.charCodeAt(0));

/** How many characters are the letter of a day, 月 or 月曜日, where that is plain; 0 where nothing or anything else is. */
function dayLetterLength(text: string, at: number): number {
  if (letterIndex(text.charCodeAt(at)) < 0) return 0;
  const next = at + 1;
  if (next === text.length) return 1;
  const behind = text.charCodeAt(next);
  if (behind !== dayOfWeek) return behindLetter.has(behind) ? 1 : 0;
  if (text.charCodeAt(next + 1) !== dayMark) return 2;
  return text.charCodeAt(next + 2) === dayOfWeek ? 2 : 3;
}

/** 0 for 月 … 6 for 日, below 0 for others. */
function letterIndex(unit: number): number {
  return unit < 0x65e5 || unit > 0x91d1 ? -1 : dayLetters.indexOf(String.fromCharCode(unit));
}

function readDay(text: string, at: number, taiwan: boolean, inherits: boolean): Day | null {
  const plain = dayLetterLength(text, at);
  if (plain > 0) return dayAt(letterIndex(text.charCodeAt(at)), at + plain, inherits);
  const signed = code.at(text, at);
  if (signed) return { code: signed[0], end: at + signed[0].length, inherits: false };
  const kanji = letter.at(text, at);
  if (kanji) return dayAt('月火水木金土日'.indexOf(kanji[1]!), at + kanji[0].length, inherits);
  const week1 = taiwan ? prefixed.at(text, at) : null;
  if (week1) return dayAt(numeralIndex((week1[1] ?? week1[2])!), at + week1[0].length, true);
  const numeral = taiwan || inherits ? bare.at(text, at) : null;
  if (numeral) return dayAt(numeralIndex(numeral[1]!), at + 1, inherits);
  const arabic = inherits ? digit.at(text, at) : null;
  if (arabic) return dayAt(numeralIndex(arabic[1]!), at + 1, true);
  const name = english.at(text, at);
  if (!name) return null;
  const index = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name[1]!.toLowerCase());
  return dayAt(index, at + name[0].length, false);
}

function dayAt(index: number, end: number, inherits: boolean): Day {
  return { code: week[index]!, end, inherits };
}

function numeralIndex(char: string): number {
  if (char === '天') return 6;
  const kanji = '一二三四五六日'.indexOf(char);
  return kanji >= 0 ? kanji : Number(char) - 1;
}

/** True where 週 or 星期 stands right before the day that begins at `at`. */
export function saysWeek(text: string, at: number): boolean {
  return prefixed.at(text, at) !== null;
}

function readState(text: string, at: number): DayWord | null {
  for (const [kind, pattern] of states) {
    const end = pattern.after(text, at);
    if (end > at) return { kind, end };
  }
  return null;
}
