import { type Cause, cause } from '../../findings/index.js';
import { sticky } from '../../text/index.js';
import type { CalendarDate } from './calendar.js';
import { compactScanner } from './compact-date.js';
import { scanEnglish } from './english-date.js';
import type { EraYears } from './era.js';
import {
  type DateSettings,
  doubted,
  lastDay,
  readYear,
  type WrittenDate,
  type Year,
  yearWords,
} from './year.js';

/** The start of a period, from which its end takes what it leaves out. */
export interface PeriodStart {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly era: EraYears | null;
}

const monthDay = /^(\d{1,2})月(?:(末日)|(\d{1,2})(?:日|(?![\d時:月])))?/;
const monthDayBySign = /^(\d{1,2})[./-](\d{1,2})(?![\d:])/;
const threeLetters = /[a-z]{3}/i;
const shortNumber = /^(\d{1,2})(?:(日)|$)/;

/**
 * Makes the reader of what stands at the beginning of a text: 令和5年4月1日, R5.4.1, 4/1/2023, 4月1日, R5, 20230401, and
 * in the end of a period 6年3月31日, 5/31, 31日, 7. It gives null where that is no date.
 */
export function writtenScanner(
  settings: DateSettings,
): (text: string, start: PeriodStart | null, cell: string) => WrittenDate | Cause | null {
  const year = yearWords(settings.eras);
  const withUnit = sticky(new RegExp(`${year}(元|\\d{1,4})年`, 'iy'));
  const bySign = sticky(
    new RegExp(
      `${year}(元|\\d{1,4})([./-])(\\d{1,2})(?!\\d)(?:\\4(?:(\\d{1,2}|\\d{4})(?!\\d)|(${settings.eras.pattern})\\.?(元|\\d{1,2})(?!\\d)))?`,
      'iy',
    ),
  );
  const yearOnly = sticky(new RegExp(`(${settings.eras.pattern})\\.?(前)?(元|\\d{1,3})(?!\\d)`, 'iy'));
  const scanCompact = compactScanner(settings);
  return (text, start, cell) => {
    const era = start?.era ?? null;
    const unit = withUnit.at(text, 0);
    if (unit) {
      const [all, word, backward, number = ''] = unit;
      const found = readYear(word, backward !== undefined, number, true, settings, era, cell);
      return 'code' in found ? found : scanMonthDay(found, text.slice(all.length));
    }
    const signed = bySign.at(text, 0);
    if (signed) return scanSigned(signed, text, start, settings, cell);
    const ofMonth = monthDay.exec(text);
    if (ofMonth) return monthDayOf(null, ofMonth, text);
    const named = yearOnly.at(text, 0);
    if (named) {
      const [all, word, backward, number = ''] = named;
      const found = readYear(word, backward !== undefined, number, false, settings, era, cell);
      return 'code' in found ? found : { year: found, month: null, day: null, rest: text.slice(all.length) };
    }
    const english = threeLetters.test(text) ? scanEnglish(text, cell) : null;
    return english ?? scanShort(text, start, settings, cell) ?? scanCompact(text, cell);
  };
}

/** A number of one or two digits: the day of the month in which a period began, or a year of the era. */
function scanShort(
  text: string,
  start: PeriodStart | null,
  settings: DateSettings,
  cell: string,
): WrittenDate | Cause | null {
  const parts = shortNumber.exec(text);
  if (parts === null) return null;
  const [all, number = '', unit] = parts;
  const rest = text.slice(all.length);
  if (start?.first.day != null) return { year: null, month: start.last.month, day: Number(number), rest };
  const isYear = start ? start.first.month === null && start.era !== null : settings.era !== null;
  if (unit || !isYear) return null;
  const year = readYear(undefined, false, number, false, settings, start?.era ?? null, cell);
  return 'code' in year ? year : { year, month: null, day: null, rest };
}

function scanMonthDay(year: Year | null, text: string): WrittenDate {
  if (text === '') return { year, month: null, day: null, rest: text };
  const parts = monthDay.exec(text);
  if (parts) return monthDayOf(year, parts, text);
  const signed = monthDayBySign.exec(text);
  if (signed === null) return { year, month: null, day: null, rest: text };
  return { year, month: Number(signed[1]), day: Number(signed[2]), rest: text.slice(signed[0].length) };
}

function monthDayOf(year: Year | null, parts: RegExpExecArray, text: string): WrittenDate {
  const day = parts[2] ? lastDay : parts[3] === undefined ? null : Number(parts[3]);
  return { year, month: Number(parts[1]), day, rest: text.slice(parts[0].length) };
}

/** Numbers between `.`, `/` or `-`: what each of them is depends on the length of the first and the last. */
function scanSigned(
  parts: RegExpExecArray,
  text: string,
  start: PeriodStart | null,
  settings: DateSettings,
  cell: string,
): WrittenDate | Cause | null {
  const [all, word, backward, head = '', sign, second = '', third, lastWord, lastNumber = ''] = parts;
  const rest = text.slice(all.length);
  const era = start?.era ?? null;
  const isYearFirst = word !== undefined || head.length > 2 || head === '元';
  if (isYearFirst) {
    if (lastWord !== undefined || third?.length === 4) return null;
    const year = readYear(word, backward !== undefined, head, false, settings, era, cell);
    if ('code' in year) return year;
    const day = third === undefined ? null : Number(third);
    const written = { year, month: Number(second), day, rest };
    // A spreadsheet keeps 2023.10 as the number 2023.1.
    if (sign !== '.' || second !== '1' || day !== null || word !== undefined) return written;
    return doubted(written, cause('date-zero-lost', { value: cell }));
  }
  if (lastWord !== undefined) {
    const year = readYear(lastWord, false, lastNumber, false, settings, era, cell);
    return 'code' in year ? year : yearLast(year, Number(head), Number(second), rest, null, cell);
  }
  if (third?.length === 4) {
    const year = readYear(undefined, false, third, false, settings, null, cell);
    return 'code' in year ? year : yearLast(year, Number(head), Number(second), rest, settings.order, cell);
  }
  const { order } = settings;
  const isBehind = third?.length === 2 && start === null && (order === 'mdy' || order === 'dmy');
  if (isBehind)
    return centuryAssumed(yearLast(yearOfTwo(third), Number(head), Number(second), rest, order, cell), cell);
  if (third !== undefined) {
    const year = readYear(undefined, false, head, false, settings, era, cell);
    return 'code' in year ? year : { year, month: Number(second), day: Number(third), rest };
  }
  return twoNumbers(head, second, sign === '.', rest, start, settings, cell);
}

/** Month, day, year or day, month, year: told by the mapping, or by a number that is no month. */
function yearLast(
  year: Year,
  first: number,
  second: number,
  rest: string,
  order: DateSettings['order'],
  cell: string,
): WrittenDate | Cause {
  if (order === 'mdy') return { year, month: first, day: second, rest };
  if (order === 'dmy') return { year, month: second, day: first, rest };
  if (first <= 12 && second <= 12 && first !== second && year.era === null) {
    return cause('date-ambiguous-order', { value: cell });
  }
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return { year, month, day, rest, doubt: cause('date-unusual-order', { value: cell }) };
}

/** The last of two thousand and some years that programs take two digits for: 29 is 2029, 30 is 1930. */
const lastOfCentury = 29;

/** 9/30/17: years behind month and day are of the common era, and written by programs, with the century left out. */
function yearOfTwo(digits: string): Year {
  const number = Number(digits);
  return { year: (number > lastOfCentury ? 1900 : 2000) + number, era: null };
}

function centuryAssumed(written: WrittenDate | Cause, cell: string): WrittenDate | Cause {
  if ('code' in written) return written;
  const assumed = String(written.year?.year);
  return doubted(written, cause('date-century-assumed', { value: cell, assumed }));
}

/** `4/1` or `5.4`: month and day in a known year, or year and month of a known era. */
function twoNumbers(
  first: string,
  second: string,
  isDotted: boolean,
  rest: string,
  start: PeriodStart | null,
  settings: DateSettings,
  cell: string,
): WrittenDate | Cause {
  const month = Number(first);
  const day = Number(second);
  const isMonthOfEra = start ? start.era !== null && start.first.day === null : settings.fiscalYear === null;
  const era = start?.era ?? settings.era;
  if (isMonthOfEra && era) {
    const year = readYear(undefined, false, first, false, settings, era, cell);
    return 'code' in year ? year : { year, month: day, day: null, rest };
  }
  if (start ? start.first.day !== null : settings.fiscalYear !== null)
    return { year: null, month, day, rest };
  if (isDotted || start) return cause('date-ambiguous-year', { value: cell });
  return { year: null, month, day, rest };
}
