import { type Sticky, sticky } from '../../text/index.js';
import { plainClockLength } from './clock.js';
import { namedSpan } from './day-words.js';
import { addGroup, type Draft, notUnderstood, skip, take, timeLike } from './opening-draft.js';
import { months, type Season } from './opening-hours.js';

const seasonName = sticky(
  /(?:[夏冬](?:[季期]間?|令)?(?:時間)?|[夏冬][季期])\s*(?:(\()(?=\d{1,2}(?:月[^()]*|[~-]\d{1,2}月|\/\d{1,2}\s?[~-]\s?\d{1,2}\/\d{1,2})\)))?/y,
);
const season = sticky(
  /(\d{1,2})(?:月(?:1日)?)?\s*(?:~|-|から|至)\s*(?:翌年?|隔年)?(\d{1,2})月(?:末日?)?(?:まで)?(?!\d)\s*(?:は|の)?/y,
);
const inKanji = '(\\d{1,2})月(?:(\\d{1,2})日)?';
const dates = sticky(
  new RegExp(
    `(?:${inKanji}|(\\d{1,2})/(\\d{1,2}))\\s?(?:~|-|から|至)\\s?(?:翌年?|隔年)?(?:(\\d{1,2})月(?:(\\d{1,2})日|末日?)|(\\d{1,2})/(\\d{1,2})|(\\d{1,2})日)(?:まで)?(?![\\d:/])\\s*(?:は|の)?`,
    'y',
  ),
);
const close = sticky(/\s*\)/y);
/** 7・8月, 7月・8月: months that follow each other. */
const months2 = sticky(/(\d{1,2})月?[・、,](\d{1,2})月(?!\d|曜)(?:は|の)?/y);
const oneMonth = sticky(/(\d{1,2})月(?!\d|曜)(?:中)?(?:は|の)?/y);
const monthName = `(${months.join('|')})(?: (\\d\\d)(?![\\d:]))?`;
const monthNames = sticky(new RegExp(`${monthName}(?:-${monthName})?(?![A-Za-z])`, 'y'));

/** With one of these a season begins. */
export const seasonPatterns: readonly Sticky[] = [seasonName, monthNames, season, dates, months2, oneMonth];

/** A part of the year: 4月～9月, 夏季（4月～9月）, 3月16日～11月30日, `Apr-Sep`. It stands before its hours or behind all. */
export function readSeason(draft: Draft): boolean {
  const start = draft.at;
  if (plainClockLength(draft.source.text, start) > 0) return false;
  const isNamed = take(draft, seasonName);
  const read = readNames(draft) ?? readDates(draft) ?? readMonths(draft);
  if (read === null || read === 'other') {
    draft.at = start;
    return false;
  }
  if (isNamed?.[1]) skip(draft, close);
  if (draft.isUnsure || !read.every(isInYear)) return notUnderstood(draft);
  const group = draft.groups.at(-1);
  if (group && group.spans.length > 0 && !group.season && !timeLike.test(draft.source.text.slice(draft.at))) {
    group.season = read;
    return true;
  }
  const fresh = group && group.spans.length === 0 && !group.isClosed ? group : addGroup(draft, null);
  fresh.season = read;
  return true;
}

function readNames(draft: Draft): Season | null {
  const names = take(draft, monthNames);
  if (names === null) return null;
  const [, name1 = '', day1, name2 = name1, day2] = names;
  const first = edge(months.indexOf(name1) + 1, day1);
  return [first, names[3] === undefined ? first : edge(months.indexOf(name2) + 1, day2)];
}

function edge(month: number, date: string | undefined): number {
  return date === undefined ? month : month * 100 + Number(date);
}

/** Days of the year; `other`: the turn of the year and Bon, which are days and no season. */
function readDates(draft: Draft): Season | 'other' | null {
  const found = take(draft, dates);
  if (found === null) return null;
  const [, kanji1, date1, slash1, slashDate1, kanji2, date2, slash2, slashDate2, dateAlone] = found;
  const month1 = Number(kanji1 ?? slash1);
  const month2 = Number(kanji2 ?? slash2 ?? month1);
  const first = Number(date1 ?? slashDate1 ?? 1);
  const last = Number(date2 ?? slashDate2 ?? dateAlone ?? lengthOf(month2));
  if (namedSpan(month1 * 100 + first, month2 * 100 + last) !== null) return 'other';
  const isWhole = first === 1 && (last === lengthOf(month2) || (month2 === 2 && last === 28));
  return isWhole ? [month1, month2] : [month1 * 100 + first, month2 * 100 + last];
}

function readMonths(draft: Draft): Season | null {
  const range = take(draft, season) ?? takePair(draft) ?? take(draft, oneMonth);
  return range === null ? null : [Number(range[1]), Number(range[2] ?? range[1])];
}

/** Two months are a season only where one follows the other. */
function takePair(draft: Draft): RegExpExecArray | null {
  const start = draft.at;
  const pair = take(draft, months2);
  if (pair === null || Number(pair[2]) === (Number(pair[1]) % 12) + 1) return pair;
  draft.at = start;
  return null;
}

/** A month, or a day that some year has. */
function isInYear(at: number): boolean {
  if (at <= 12) return at >= 1;
  const [month, date] = [Math.floor(at / 100), at % 100];
  return month >= 1 && month <= 12 && date >= 1 && date <= lengthOf(month);
}

/** The days of a month, of a leap year for February. */
function lengthOf(month: number): number {
  if (month === 2) return 29;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
