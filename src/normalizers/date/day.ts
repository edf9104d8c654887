import { type Cause, cause } from '../../findings/index.js';
import { signGroups, sticky } from '../../text/index.js';
import { type Clock, scanClock } from '../time/clock.js';
import { type CalendarDate, daysIn, exists } from './calendar.js';
import { doubleYearReader } from './double-year.js';
import type { EraYears } from './era.js';
import { spanScanner } from './fiscal-year.js';
import { writtenScanner } from './written-date.js';
import { type DateSettings, doubtEra, lastDay, type WrittenDate, type Year } from './year.js';
import { yearPartScanner } from './year-part.js';

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
  /** A public holiday, by what is written beside it. */
  readonly isHoliday: boolean;
  readonly era: EraYears | null;
  /** False where the year was taken over from the start of the period, or from the fiscal year of the mapping. */
  readonly hasYear: boolean;
  /** It names a fiscal year. */
  readonly isFiscal: boolean;
  readonly rest: string;
  readonly doubts: readonly Cause[];
}

/** The date with another text behind it. (Its properties are written out: spreading them takes as long as reading the date.) */
export function withRest(date: ScannedDate, rest: string, doubts: readonly Cause[]): ScannedDate {
  const { first, last, clock, offset, weekday, isHoliday, era, hasYear, isFiscal } = date;
  return { first, last, clock, offset, weekday, isHoliday, era, hasYear, isFiscal, rest, doubts };
}

/** The date without its time of day. */
export function withoutClock(date: ScannedDate): ScannedDate {
  const { first, last, offset, weekday, isHoliday, era, hasYear, isFiscal, rest, doubts } = date;
  return { first, last, clock: null, offset, weekday, isHoliday, era, hasYear, isFiscal, rest, doubts };
}

export type DateScanner = (
  text: string,
  start: ScannedDate | null,
  cell: string,
) => ScannedDate | Cause | null;

/** What a text has some of if it names more than a day, a month or a year: most dates have none. */
const signsOf = signGroups(['度代学學上下第', 'QFqf期季', '-~', '月', '(・']);
const [spanSign, partSign, dash, month, pairSign] = [1, 2, 4, 8, 16];
const run = dash | month;

const offsetSign = /^(?:Z|\+(\d{2}):?(\d{2}))/i;
/** 翌年3月, 翌3月 at the end of a period. */
const nextYear = /^(?:翌年?|次年|隔年)の?(?=\d{1,2}[月/])/;
/** 同年5月, 同月15日: what is left out there anyway. */
const sameYear = /^(?:[同當]年の?(?=\d{1,2}[月/])|同月の?(?=\d{1,2}日))/;
const compactClock = /^T(\d{2})(\d{2})(\d{2})?(?!\d)/i;
const weekdayInBrackets = sticky(
  /[([【〔](?:(?:星期|週|周|禮拜)?([一二三四五六日天])|([月火水木金土日])(?:曜日?)?(?:[・･,、/]?(?:(?:国民の)?(祝)|休|振)[^)\]】〕]{0,3})?|(Sun|Mon|Tue|Wed|Thu|Fri|Sat)[a-z]*\.?|((?:国民の)?祝日?|振替休日))[)\]】〕]/iy,
);
const weekdayWord = sticky(/(?:([月火水木金土日])曜日?|(?:星期|週|周|禮拜)([一二三四五六日天]))/y);
const [capitalT, smallT, space] = [0x54, 0x74, 0x20];

/**
 * Makes the reader of dates for a column. It reads a date (and a time of day after it) at the beginning of a folded
 * text; what the date leaves out is taken from the start of a period, where one is given. It gives null where the
 * text does not begin with a date, and a cause where it does but no date can be told.
 */
export function dateScanner(settings: DateSettings): DateScanner {
  const scanSpan = spanScanner(settings);
  const scanYearPart = yearPartScanner(settings);
  const scanWritten = writtenScanner(settings);
  const doubleYear = doubleYearReader(settings);
  return (text, start, cell) => {
    const signs = signsOf(text);
    const single = signs & pairSign ? doubleYear(text, cell) : text;
    if (typeof single !== 'string') return single;
    const past = settings.past?.scan(single, cell);
    if (past) return ofSpan(past, null, false);
    const span = signs & spanSign ? scanSpan(single, start?.era ?? null, cell) : null;
    if (span) return 'code' in span ? span : ofSpan(span, span.year.era, true);
    const mayBePart = signs & partSign || (signs & run) === run;
    const yearPart = mayBePart ? scanYearPart(single, start?.era ?? null, cell) : null;
    if (yearPart) return 'code' in yearPart ? yearPart : ofSpan(yearPart, yearPart.year.era, false);
    const clockOnly = start === null ? null : scanClock(single, cell);
    if (clockOnly && start) {
      if ('code' in clockOnly) return clockOnly;
      return { ...start, ...clockOnly, hasYear: false, doubts: clockOnly.doubts };
    }
    const later = start && nextYear.exec(single)?.[0];
    const ahead = later ?? (start && sameYear.exec(single)?.[0]);
    const written = scanWritten(single.slice(ahead?.length ?? 0), start, cell);
    if (written === null || 'code' in written) return written;
    const year = start && later ? { year: start.last.year + 1, era: null } : written.year;
    const date = complete(written, year, start, settings, cell);
    return 'code' in date ? date : scanAfter(date, cell);
  };
}

function ofSpan(
  { first, last, rest, doubts }: Pick<ScannedDate, 'first' | 'last' | 'rest' | 'doubts'>,
  era: EraYears | null,
  isFiscal: boolean,
): ScannedDate {
  return {
    first,
    last,
    clock: null,
    offset: '',
    weekday: null,
    isHoliday: false,
    era,
    hasYear: true,
    isFiscal,
    rest,
    doubts,
  };
}

/** Fills in the year that is not written, and checks that there is such a day and that its era counts it. */
function complete(
  written: WrittenDate,
  writtenYear: Year | null,
  start: ScannedDate | null,
  settings: DateSettings,
  cell: string,
): ScannedDate | Cause {
  const { month, rest } = written;
  const placeholder = findPlaceholder(written, writtenYear, cell);
  if (placeholder?.isNoDay) return placeholder.doubt;
  const known = writtenYear ?? inheritYear(month, start, settings);
  if (known?.era?.isPast) return completePast(written, known, writtenYear !== null, cell);
  const year = known?.year ?? 2000;
  const day = written.day === lastDay && month !== null ? daysIn(year, month) : written.day;
  const date = { year, month, day };
  if (!exists(date)) return cause('date-no-such-day', { value: cell });
  if (known === null) return cause('date-year-missing', { value: cell });
  const doubt = doubtEra(known.era, date, date, cell);
  if (doubt?.code === 'date-lunisolar' && month !== null) return doubt;
  return {
    first: date,
    last: date,
    clock: null,
    offset: '',
    weekday: null,
    isHoliday: false,
    era: known.era,
    hasYear: writtenYear !== null,
    isFiscal: false,
    rest,
    doubts: present(placeholder?.doubt, written.doubt, doubt),
  };
}

/** Of a date before 明治 only the year is told; a month of the lunisolar calendar has up to thirty days. */
function completePast(
  { month, day, rest }: WrittenDate,
  known: Year,
  isSaid: boolean,
  cell: string,
): ScannedDate | Cause {
  const isDay = (month ?? 1) >= 1 && (month ?? 1) <= 12 && (day ?? 1) >= 1 && (day ?? 1) <= 30;
  if (!isDay && day !== lastDay) return cause('date-no-such-day', { value: cell });
  const date = { year: known.year, month: null, day: null };
  const doubts = present(doubtEra(known.era, date, date, cell));
  return { ...ofSpan({ first: date, last: date, rest, doubts }, known.era, false), hasYear: isSaid };
}

const noDoubts: readonly Cause[] = [];

function present(...doubts: readonly (Cause | null | undefined)[]): readonly Cause[] {
  return doubts.some(isPresent) ? doubts.filter(isPresent) : noDoubts;
}

function isPresent(doubt: Cause | null | undefined): doubt is Cause {
  return doubt != null;
}

function inheritYear(month: number | null, start: ScannedDate | null, settings: DateSettings): Year | null {
  const { fiscalYear, country } = settings;
  if (start?.hasYear || (start && month === null)) return { year: start.last.year, era: start.era };
  if (fiscalYear === null || month === null) return null;
  return { year: country === 'JP' && month < 4 ? fiscalYear + 1 : fiscalYear, era: null };
}

/** Dates that programs write where there is none: day 0 of a spreadsheet, 0000-00-00, the last day of year 9999. */
function findPlaceholder(
  { month, day }: WrittenDate,
  year: Year | null,
  cell: string,
): { isNoDay: boolean; doubt: Cause } | null {
  if (year === null) return null;
  const n = year.year;
  if (n !== 9999 && n !== 1900 && n !== 1899) return null;
  const doubt = cause('date-placeholder', { value: cell });
  if (n === 9999 || (n === 1900 && month === 1 && day === 0)) return { isNoDay: true, doubt };
  if (year.era !== null) return null;
  if (n === 1899 && month === 12 && day !== null && day >= 30) return { isNoDay: true, doubt };
  return n === 1900 && month === 1 && day === 1 ? { isNoDay: false, doubt } : null;
}

/** Reads the weekday, the time of day and the offset that may follow a day. */
function scanAfter(date: ScannedDate, cell: string): ScannedDate | Cause {
  if (date.first.day === null || date.rest === '') return date;
  const found = weekdayInBrackets.at(date.rest, 0) ?? weekdayWord.at(date.rest, 0);
  const rest = found ? date.rest.slice(found[0].length) : date.rest;
  const weekday = found ? weekdayIn(found) : null;
  const isHoliday = (found?.[3] ?? found?.[5]) !== undefined;
  const clock = scanClock(timeOf(rest), cell);
  if (clock !== null && 'code' in clock) return clock;
  const { first, last, era, hasYear, isFiscal } = date;
  if (clock === null) {
    const { doubts } = date;
    return { first, last, clock, offset: '', weekday, isHoliday, era, hasYear, isFiscal, rest, doubts };
  }
  const { offset, rest: behind } = scanOffset(clock.rest);
  const doubts = clock.doubts.length === 0 ? date.doubts : [...date.doubts, ...clock.doubts];
  return {
    first,
    last,
    clock: clock.clock,
    offset,
    weekday,
    isHoliday,
    era,
    hasYear,
    isFiscal,
    rest: behind,
    doubts,
  };
}

/** What stands behind a day, without the sign between it and a time. */
function timeOf(rest: string): string {
  const first = rest.charCodeAt(0);
  if (first !== capitalT && first !== smallT && first !== space) return rest;
  return rest.replace(compactClock, (_, h, m, s) => `${h}:${m}:${s ?? '00'}`).replace(/^(?:T| )(?=\d)/i, '');
}

function scanOffset(text: string): { offset: string; rest: string } {
  const found = offsetSign.exec(text);
  if (found === null) return { offset: '', rest: text };
  const [all, hours, minutes] = found;
  return { offset: hours === undefined ? 'Z' : `+${hours}:${minutes}`, rest: text.slice(all.length) };
}

function weekdayIn(parts: RegExpExecArray): number | null {
  const word = (parts[1] ?? parts[2] ?? parts[4] ?? '').toLowerCase();
  if (word === '') return null;
  const english = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'].indexOf(word);
  if (english >= 0) return english;
  const japanese = '日月火水木金土'.indexOf(word);
  return japanese >= 0 ? japanese : '天一二三四五六'.indexOf(word);
}
