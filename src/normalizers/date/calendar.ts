/** A date of the Gregorian calendar, as exact as it was written: a year, a month, or a day. */
export interface CalendarDate {
  readonly year: number;
  /** 1–12. */
  readonly month: number | null;
  /** 1–31. */
  readonly day: number | null;
}

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month (1–12), by the Gregorian rule of leap years; 0 where there is no such month. */
export function daysIn(year: number, month: number): number {
  const isLeap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeap ? 29 : (lengths[month - 1] ?? 0);
}

/** Whether the month and the day, where they are given, exist in the year. */
export function exists({ year, month, day }: CalendarDate): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= daysIn(year, month));
}

/** Days from 1970-01-01 to a day; negative before. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return y * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1 - 719_468;
}

/** The day that is so many days after 1970-01-01. */
export function dayOf(number: number): { year: number; month: number; day: number } {
  const days = number + 719_468;
  const cycle = Math.floor(days / 146_097);
  const inCycle = days - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  );
  const inYear = inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: cycle * 400 + yearOfCycle + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Day of the week: 0 Sunday … 6 Saturday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (((dayNumber(year, month, day) + 4) % 7) + 7) % 7;
}

/** A number that orders days; months are 32 apart, so adding `32 * n` adds n months. */
export function orderOf(year: number, month: number, day: number): number {
  return (year * 12 + month) * 32 + day;
}

/** Order of the first day that the date covers. */
export function firstOrder({ year, month, day }: CalendarDate): number {
  return orderOf(year, month ?? 1, day ?? 1);
}

/** Order of the last day that the date covers. */
export function lastOrder({ year, month, day }: CalendarDate): number {
  return orderOf(year, month ?? 12, day ?? daysIn(year, month ?? 12));
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (ISO 8601, the lexical forms of xsd:gYear, gYearMonth and date). */
export function isoDate({ year, month, day }: CalendarDate): string {
  const head = String(year).padStart(4, '0');
  if (month === null) return head;
  return day === null ? `${head}-${two(month)}` : `${head}-${two(month)}-${two(day)}`;
}

/** A number as two digits. */
export function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
