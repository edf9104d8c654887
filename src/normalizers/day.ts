import { type Cause, cause } from '../findings/index.js';
import { type CalendarDate, daysIn, exists } from './calendar.js';
import { type Clock, scanClock } from './clock.js';
import type { EraYears } from './era.js';
import { spanScanner } from './fiscal-year.js';
import { type DateSettings, doubtEra, readYear, type Year, yearWords } from './year.js';

/** A date at the beginning of a text, and what comes after it. */
export interface ScannedDate {
  /** The first and the last day or month or year that it covers; the same for all but fiscal years and decades. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly clock: Clock | null;
  /** `+09:00`, `Z`, or empty. */
  readonly offset: string;
  /** The day of the week that is written beside it, 0 for Sunday. */
  readonly weekday: number | null;
  readonly era: EraYears | null;
  /** False where the year was taken over from the start of the period, or from the fiscal year of the mapping. */
  readonly hasYear: boolean;
  /** It names a fiscal year. */
  readonly isFiscal: boolean;
  readonly rest: string;
  readonly doubts: readonly Cause[];
}

export type DateScanner = (
  text: string,
  start: ScannedDate | null,
  cell: string,
) => ScannedDate | Cause | null;

/** A date as written, not yet checked; `year: null` where none is written. */
interface Written {
  readonly year: Year | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly rest: string;
  readonly doubt?: Cause;
}

const dateOnly = { clock: null, offset: '', weekday: null, hasYear: true, isFiscal: false } as const;

/** The day of 末日. */
const lastDay = 99;

const monthDay = /^(\d{1,2})月(?:(末日)|(\d{1,2})(?:日|(?![\d時:月])))?/;
const monthDayBySign = /^(\d{1,2})[./-](\d{1,2})(?![\d:])/;
const dayOnly = /^(?:(\d{1,2})日|(\d{1,2})$)/;
const digits = /^(\d{4,14})(?![\d.])/;
const serialNumber = /^[2-5]\d{4}(?:\.\d+)?$|^60000$/;
/** Offsets west of Greenwich are not read: between two times, `-` means "to". */
const offset = /^(?:Z|\+(\d{2}):?(\d{2}))/i;
const compactClock = /^T(\d{2})(\d{2})(\d{2})?(?!\d)/i;
const weekdayInBrackets =
  /^[([【〔](?:(?:星期|週|周|禮拜)?([一二三四五六日天])|([月火水木金土日])(?:曜日?)?(?:[・･,、/]?(?:国民の)?(?:祝|休|振)[^)\]】〕]{0,3})?|(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*\.?)[)\]】〕]/i;
const weekdayWord = /^(?:([月火水木金土日])曜日?|(?:星期|週|周|禮拜)([一二三四五六日天]))/;

/**
 * Makes the reader of dates for a column. It reads a date (and a time of day after it) at the beginning of a folded
 * text; what the date leaves out is taken from the start of a period, where one is given. It gives null where the
 * text does not begin with a date, and a cause where it does but no date can be told.
 */
export function dateScanner(settings: DateSettings): DateScanner {
  const scanSpan = spanScanner(settings);
  const scanWritten = writtenScanner(settings);
  const doubleYear = doubleYearReader(settings);
  return (text, start, cell) => {
    const single = doubleYear(text, cell);
    if (typeof single !== 'string') return single;
    const span = scanSpan(single, start?.era ?? null, cell);
    if (span) {
      if ('code' in span) return span;
      const { first, last, rest, doubts, year } = span;
      return { ...dateOnly, first, last, era: year.era, isFiscal: true, rest, doubts };
    }
    const clockOnly = start === null ? null : scanClock(single, cell);
    if (clockOnly && start) {
      if ('code' in clockOnly) return clockOnly;
      return { ...start, ...clockOnly, hasYear: false, doubts: clockOnly.doubts };
    }
    const written = scanWritten(single, start, cell);
    if (written === null || 'code' in written) return written;
    const date = complete(written, start, settings, cell);
    return 'code' in date ? date : scanAfter(date, cell);
  };
}

/** 平成31（令和元）年, 2023年（令和5年）, 平成31・令和元年度: one of the two names of the year is dropped if they agree. */
function doubleYearReader(settings: DateSettings): (text: string, cell: string) => string | Cause {
  const name = `${yearWords(settings.eras)}(元|\\d{1,4})`;
  const shape = new RegExp(`^${name}(年度?)?([(・])${name}(年度?)?(\\))?(年度?)?`, 'i');
  return (text, cell) => {
    const parts = /[(・]/.test(text) ? shape.exec(text) : null;
    if (parts === null) return text;
    const [
      all,
      word,
      backward,
      number = '',
      unit,
      sign,
      word2,
      backward2,
      number2 = '',
      unit2,
      close,
      unit3,
    ] = parts;
    const isPair = sign === '(' ? close !== undefined : word2 !== undefined;
    if (!isPair || (word === undefined && word2 === undefined)) return text;
    const first = readYear(word, backward !== undefined, number, true, settings, null, cell);
    const second = readYear(word2, backward2 !== undefined, number2, true, settings, null, cell);
    if ('code' in first || 'code' in second) return text;
    if (first.year !== second.year) {
      return sign === '(' ? cause('date-names-differ', { value: cell }) : text;
    }
    return `${word ?? ''}${backward ?? ''}${number}${unit ?? unit2 ?? unit3 ?? '年'}${text.slice(all.length)}`;
  };
}

function writtenScanner(
  settings: DateSettings,
): (text: string, start: ScannedDate | null, cell: string) => Written | Cause | null {
  const year = yearWords(settings.eras);
  const withUnit = new RegExp(`^${year}(元|\\d{1,4})年`, 'i');
  const bySign = new RegExp(
    `^${year}(元|\\d{1,4})([./-])(\\d{1,2})(?!\\d)(?:\\4(?:(\\d{1,2}|\\d{4})(?!\\d)|(${settings.eras.pattern})\\.?(元|\\d{1,2})(?!\\d)))?`,
    'i',
  );
  const compactEra = new RegExp(`^(${settings.eras.pattern})(\\d{2,3})(\\d{2})(\\d{2})?(?!\\d)`, 'i');
  const yearOnly = new RegExp(`^(${settings.eras.pattern})\\.?(前)?(元|\\d{1,3})(?!\\d)`, 'i');
  return (text, start, cell) => {
    const era = start?.era ?? null;
    const unit = withUnit.exec(text);
    if (unit) {
      const [all, word, backward, number = ''] = unit;
      const found = readYear(word, backward !== undefined, number, true, settings, era, cell);
      return 'code' in found ? found : scanMonthDay(found, text.slice(all.length));
    }
    const signed = bySign.exec(text);
    if (signed) return scanSigned(signed, text, start, settings, cell);
    const month = monthDay.exec(text);
    if (month) return scanMonthDay(null, text);
    const compact = compactEra.exec(text);
    if (compact) return scanCompactEra(compact, text, settings, cell);
    const named = yearOnly.exec(text);
    if (named) {
      const [all, word, backward, number = ''] = named;
      const found = readYear(word, backward !== undefined, number, false, settings, era, cell);
      return 'code' in found ? found : { year: found, month: null, day: null, rest: text.slice(all.length) };
    }
    const inMonth = start === null ? null : dayOnly.exec(text);
    if (inMonth && start) {
      return {
        year: null,
        month: start.last.month,
        day: Number(inMonth[1] ?? inMonth[2]),
        rest: text.slice(inMonth[0].length),
      };
    }
    return scanDigits(text, settings, era, cell);
  };
}

function scanMonthDay(year: Year | null, text: string): Written {
  const parts = monthDay.exec(text);
  if (parts) {
    const day = parts[2] ? lastDay : parts[3] === undefined ? null : Number(parts[3]);
    return { year, month: Number(parts[1]), day, rest: text.slice(parts[0].length) };
  }
  const signed = monthDayBySign.exec(text);
  if (signed === null) return { year, month: null, day: null, rest: text };
  return { year, month: Number(signed[1]), day: Number(signed[2]), rest: text.slice(signed[0].length) };
}

/** Numbers between `.`, `/` or `-`: what each of them is depends on the length of the first and the last. */
function scanSigned(
  parts: RegExpExecArray,
  text: string,
  start: ScannedDate | null,
  settings: DateSettings,
  cell: string,
): Written | Cause | null {
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
    return { ...written, doubt: cause('date-zero-lost', { value: cell }) };
  }
  if (lastWord !== undefined) {
    const year = readYear(lastWord, false, lastNumber, false, settings, era, cell);
    return 'code' in year ? year : yearLast(year, Number(head), Number(second), rest, null, cell);
  }
  if (third?.length === 4) {
    const year = readYear(undefined, false, third, false, settings, null, cell);
    return 'code' in year ? year : yearLast(year, Number(head), Number(second), rest, settings.order, cell);
  }
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
): Written | Cause {
  if (order === 'mdy') return { year, month: first, day: second, rest };
  if (order === 'dmy') return { year, month: second, day: first, rest };
  if (first <= 12 && second <= 12 && first !== second && year.era === null) {
    return cause('date-ambiguous-order', { value: cell });
  }
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return { year, month, day, rest, doubt: cause('date-unusual-order', { value: cell }) };
}

/** `4/1` or `5.4`: month and day in a known year, or year and month of a known era. */
function twoNumbers(
  first: string,
  second: string,
  isDotted: boolean,
  rest: string,
  start: ScannedDate | null,
  settings: DateSettings,
  cell: string,
): Written | Cause {
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

/** R050401, 令和0504, 民國1120401. */
function scanCompactEra(
  [all, word, number = '', month, day]: RegExpExecArray,
  text: string,
  settings: DateSettings,
  cell: string,
): Written | Cause {
  const year = readYear(word, false, number, false, settings, null, cell);
  if ('code' in year) return year;
  const written = { year, month: Number(month), day: day === undefined ? null : Number(day) };
  return { ...written, rest: text.slice(all.length) };
}

/** Digits without any sign: 2023, 202304, 20230401, 20230401090000; in Taiwan 11204, 1120401. */
function scanDigits(
  text: string,
  settings: DateSettings,
  before: EraYears | null,
  cell: string,
): Written | Cause | null {
  const { country, era } = settings;
  const ambiguous = cause('date-ambiguous-year', { value: cell });
  if (serialNumber.test(text)) return cause('date-serial', { value: cell });
  if (before === null && era && /^\d{1,2}$/.test(text)) {
    const year = readYear(undefined, false, text, false, settings, null, cell);
    return 'code' in year ? year : { year, month: null, day: null, rest: '' };
  }
  const found = digits.exec(text)?.[1];
  if (found === undefined) return /^\d{1,3}(?:$|[~])/.test(text) ? ambiguous : null;
  const rest = text.slice(found.length);
  const at = (from: number, to: number) => Number(found.slice(from, to));
  const western = (length: number): Written | Cause => {
    const year = readYear(undefined, false, found.slice(0, 4), false, settings, null, cell);
    if ('code' in year) return year;
    return { year, month: length < 6 ? null : at(4, 6), day: length < 8 ? null : at(6, 8), rest };
  };
  switch (found.length) {
    case 4:
    case 8:
      return found === '0000' ? null : western(found.length);
    case 12:
    case 14: {
      const date = western(8);
      const clock = `T${found.slice(8)}`;
      return 'code' in date ? date : { ...date, rest: clock + rest };
    }
    case 7: {
      if (country !== 'TW' || at(0, 3) > 150) return ambiguous;
      const year = readYear(undefined, false, found.slice(0, 3), true, settings, null, cell);
      return 'code' in year ? year : { year, month: at(3, 5), day: at(5, 7), rest };
    }
    case 6: {
      const isDayOfShortYear = exists({ year: 2000, month: at(2, 4), day: at(4, 6) });
      const isMonth = at(0, 4) >= 1868 && at(0, 4) < 2200 && at(4, 6) >= 1 && at(4, 6) <= 12;
      if (isMonth && !isDayOfShortYear) return western(6);
      if (isMonth || !era) return ambiguous;
      const year = readYear(undefined, false, found.slice(0, 2), true, settings, null, cell);
      return 'code' in year ? year : { year, month: at(2, 4), day: at(4, 6), rest };
    }
    case 5: {
      if (country !== 'TW' || at(0, 3) > 150) return null;
      const year = readYear(undefined, false, found.slice(0, 3), true, settings, null, cell);
      return 'code' in year ? year : { year, month: at(3, 5), day: null, rest };
    }
    default:
      return null;
  }
}

/** Fills in the year that is not written, and checks that there is such a day and that its era counts it. */
function complete(
  written: Written,
  start: ScannedDate | null,
  settings: DateSettings,
  cell: string,
): ScannedDate | Cause {
  const { month, rest } = written;
  const placeholder = findPlaceholder(written, cell);
  if (placeholder?.isNoDay) return placeholder.doubt;
  const known = written.year ?? inheritYear(month, start, settings);
  const year = known?.year ?? 2000;
  const day = written.day === lastDay && month !== null ? daysIn(year, month) : written.day;
  const date = { year, month, day };
  if (!exists(date)) return cause('date-no-such-day', { value: cell });
  if (known === null) return cause('date-year-missing', { value: cell });
  const doubt = doubtEra(known.era, date, date, cell);
  if (doubt?.code === 'date-lunisolar' && month !== null) return doubt;
  const doubts = [placeholder?.doubt, written.doubt, doubt].filter((found) => found != null);
  const hasYear = written.year !== null;
  return { ...dateOnly, first: date, last: date, era: known.era, hasYear, rest, doubts };
}

function inheritYear(month: number | null, start: ScannedDate | null, settings: DateSettings): Year | null {
  const { fiscalYear, country } = settings;
  if (start?.hasYear || (start && month === null)) return { year: start.last.year, era: start.era };
  if (fiscalYear === null || month === null) return null;
  return { year: country === 'JP' && month < 4 ? fiscalYear + 1 : fiscalYear, era: null };
}

/** Dates that programs write where there is none: day 0 of a spreadsheet, 0000-00-00, the last day of year 9999. */
function findPlaceholder(
  { year, month, day }: Written,
  cell: string,
): { isNoDay: boolean; doubt: Cause } | null {
  if (year === null) return null;
  const n = year.year;
  const doubt = cause('date-placeholder', { value: cell });
  if (n === 9999 || (n === 1900 && month === 1 && day === 0)) return { isNoDay: true, doubt };
  if (year.era !== null) return null;
  if (n === 1899 && month === 12 && day !== null && day >= 30) return { isNoDay: true, doubt };
  return n === 1900 && month === 1 && day === 1 ? { isNoDay: false, doubt } : null;
}

/** Reads the weekday, the time of day and the offset that may follow a day. */
function scanAfter(date: ScannedDate, cell: string): ScannedDate | Cause {
  if (date.first.day === null) return date;
  const found = weekdayInBrackets.exec(date.rest) ?? weekdayWord.exec(date.rest);
  const rest = found ? date.rest.slice(found[0].length) : date.rest;
  const weekday = found ? weekdayIn(found) : null;
  const time = rest
    .replace(compactClock, (_, h, m, s) => `${h}:${m}:${s ?? '00'}`)
    .replace(/^(?:T| )(?=\d)/i, '');
  const clock = scanClock(time, cell);
  if (clock === null) return { ...date, weekday, rest };
  if ('code' in clock) return clock;
  return {
    ...date,
    ...scanOffset(clock.rest),
    weekday,
    clock: clock.clock,
    doubts: [...date.doubts, ...clock.doubts],
  };
}

function scanOffset(text: string): { offset: string; rest: string } {
  const found = offset.exec(text);
  if (found === null) return { offset: '', rest: text };
  const [all, hours, minutes] = found;
  return { offset: hours === undefined ? 'Z' : `+${hours}:${minutes}`, rest: text.slice(all.length) };
}

function weekdayIn(parts: RegExpExecArray): number {
  const word = (parts[1] ?? parts[2] ?? parts[3] ?? '').toLowerCase();
  const english = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(word);
  if (english >= 0) return english;
  const japanese = '日月火水木金土'.indexOf(word);
  return japanese >= 0 ? japanese : '天一二三四五六'.indexOf(word);
}
