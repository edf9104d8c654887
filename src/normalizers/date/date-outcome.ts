import { type Cause, cause } from '../../findings/index.js';
import { type Outcome, type Properties, refused } from '../outcome.js';
import { edition, type Tables } from '../tables.js';
import { secondsOfDay } from '../time/clock.js';
import { type CalendarDate, dayNumber, dayOf, isoDate, weekdayOf } from './calendar.js';
import { type ScannedDate, withoutClock } from './day.js';
import { type Dates, isoDates } from './period.js';

/**
 * Fits what was read to the datatype of the column: days for xsd:date, days with a time for xsd:dateTime. What is less
 * or more than that (a month, a period) is no value, but its parts and its text are kept in a 日付型 or 日時型.
 */
export function concludeDates(
  dates: Dates,
  isDateTime: boolean,
  country: 'JP' | 'TW',
  tables: Tables,
  cell: string,
): Outcome {
  const fitted = isDateTime ? atTime(dates, cell) : withoutTime(dates, country, cell);
  if ('code' in fitted) return refused(fitted);
  const { start, end } = fitted;
  const text = isoDates(fitted);
  const doubts = [...fitted.doubts];
  for (const side of [start, end]) {
    const doubt = weekdayDoubt(side, cell);
    if (doubt) doubts.push(doubt);
    const other = country === 'JP' ? holidayDoubt(side, tables, cell) : null;
    if (other) doubts.push(other);
  }
  const findings = doubts.filter((doubt, i) => doubts.findIndex(({ code }) => code === doubt.code) === i);
  const certainty = findings.length === 0 ? 'certain' : 'assumed';
  if (start !== 'open' && end === null && start.first === start.last) {
    const isWhole = isDateTime ? start.clock !== null : start.first.day !== null;
    if (isWhole) return { certainty, value: text, findings };
    return { certainty, value: null, text, nodes: [partsOf(start.first, cell)], findings };
  }
  return { certainty, value: null, text, nodes: [{ 表記: cell.trim() }], findings };
}

/** What is known of a date that is less than the column asks for, beside its text. */
export function partsOf({ year, month, day }: CalendarDate, cell: string): Properties {
  const parts: Record<string, string> = { 表記: cell.trim(), 年: String(year) };
  if (month !== null) parts['月'] = String(month);
  if (day !== null) parts['日'] = String(day);
  return parts;
}

function weekdayDoubt(date: Side, cell: string): Cause | null {
  if (date === null || date === 'open' || date.weekday === null) return null;
  const { year, month, day } = date.first;
  if (weekdayOf(year, month ?? 1, day ?? 1) === date.weekday) return null;
  return cause('date-weekday-differs', { value: cell });
}

/** A day that is called a public holiday is looked up; what lies beyond the table is said to be unknown. */
function holidayDoubt(date: Side, tables: Tables, cell: string): Cause | null {
  if (date === null || date === 'open' || !date.isHoliday) return null;
  const { firstYear, lastYear, days } = tables.holidays();
  const { year } = date.first;
  if (year > lastYear) {
    const limit = String(lastYear);
    return cause('date-holidays-not-known', { value: cell, limit, ...edition(tables, 'holidays-jp') });
  }
  if (year < firstYear || days.has(isoDate(date.first))) return null;
  return cause('date-holiday-differs', { value: cell });
}

type Side = Dates['start'] | null;

/** For a date-time: 24:00 and later becomes a time of the next day. */
function atTime(dates: Dates, cell: string): Dates {
  const start = inDay(dates.start) ?? 'open';
  const end = inDay(dates.end);
  const isLate = [dates.start, dates.end].some((side) => (secondsOf(side) ?? 0) > secondsOfDay);
  return {
    start,
    end,
    doubts: isLate ? [...dates.doubts, cause('time-next-day', { value: cell })] : dates.doubts,
  };
}

function inDay(side: Side): Side {
  if (side === null || side === 'open' || side.clock === null || side.clock.seconds < secondsOfDay)
    return side;
  const { year, month, day } = side.first;
  const next = dayOf(dayNumber(year, month ?? 1, day ?? 1) + 1);
  return {
    ...side,
    first: next,
    last: next,
    weekday: null,
    clock: { ...side.clock, seconds: side.clock.seconds - secondsOfDay },
  };
}

function hasClock(side: Side): side is ScannedDate {
  return side !== null && side !== 'open' && side.clock !== null;
}

function secondsOf(side: Side): number | null {
  return side === null || side === 'open' ? null : (side.clock?.seconds ?? null);
}

/** For a date: midnight is noise of an export, other times are left out and told. */
function withoutTime(dates: Dates, country: 'JP' | 'TW', cell: string): Dates | Cause {
  const sides = [dates.start, dates.end];
  if (!sides.some(hasClock)) return dates;
  if (sides.some((side) => isShifted(side, country))) return cause('date-offset-shifts-day', { value: cell });
  const hasTime = sides.some((side) => (secondsOf(side) ?? 0) > 0);
  const start = hasClock(dates.start) ? withoutClock(dates.start) : dates.start;
  const end = hasClock(dates.end) ? withoutClock(dates.end) : dates.end;
  const isOneDay =
    start !== 'open' &&
    end !== null &&
    end !== 'open' &&
    hasTime &&
    isoDate(start.first) === isoDate(end.last);
  const doubts = hasTime ? [...dates.doubts, cause('date-time-left-out', { value: cell })] : dates.doubts;
  return { start, end: isOneDay ? null : end, doubts };
}

/** Whether a time with an offset belongs to another day where the data comes from (+09:00 and +08:00). */
function isShifted(side: Side, country: 'JP' | 'TW'): boolean {
  if (side === null || side === 'open' || side.clock === null || side.offset === '') return false;
  const local = country === 'JP' ? 9 * 60 : 8 * 60;
  const own = side.offset === 'Z' ? 0 : Number(side.offset.slice(1, 3)) * 60 + Number(side.offset.slice(4));
  const minutes = Math.floor(side.clock.seconds / 60) + local - own;
  return minutes < 0 || minutes >= 24 * 60;
}
