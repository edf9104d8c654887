import { format } from 'numfmt';
import { plainNumber, type WriteNumber } from './plain-number.js';

/** What of a date and a time a format shows. */
interface Shown {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
  readonly weekday: string | null;
  readonly time: boolean;
  readonly seconds: boolean;
  readonly isElapsed: boolean;
}

/** Days from 1899-12-30 to the first day of the other count (ECMA-376 part 1, 18.17.4.1). */
const days1904 = 1462;
/** The day after the last one of year 9999. */
const end = 2_958_466;
const secondsADay = 86_400;
/** The day of 1970-01-01. */
const unixDay = 25_569;

/**
 * Compiles the format of a date or a time. What is written is ISO 8601, whatever calendar and order the sheet shows: a
 * workbook holds the very day. A format that shows a year and a month gives `2023-04`; one that shows no month gives what it
 * shows, in years of the common era; one without a year gives the day in full, with the year that the workbook holds.
 */
export function compileDateFormat(pattern: string, is1904: boolean): WriteNumber {
  const shown = shownOf(pattern);
  return (value) => {
    if (shown.isElapsed) return elapsed(value, shown.seconds);
    const serial = is1904 ? value + days1904 : value;
    if (!(serial >= 0 && serial < end)) return plainNumber(value);
    const seconds = Math.round(serial * secondsADay);
    const day = Math.floor(seconds / secondsADay);
    const clock = clockOf(seconds - day * secondsADay, shown.seconds);
    const hasDate = shown.year || shown.month || shown.day;
    if (hasDate && !shown.month && !shown.day) return plainYear(pattern, serial);
    if (hasDate) return dateOf(day, shown) + (shown.time ? `T${fullClock(clock)}` : '');
    if (shown.weekday !== null) return weekdayOf(day, shown.weekday);
    // Midnight at the end of a day is the number 1.
    return seconds === secondsADay && !is1904 ? clock.replace('00:', '24:') : clock;
  };
}

function shownOf(pattern: string): Shown {
  const section = pattern.replace(/"[^"]*"|\\.|[_*]./g, ' ').split(';')[0] ?? '';
  const codes = section.replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, ' ').toLowerCase();
  const isElapsed = /\[(?:h+|m+|s+)\]/.test(codes);
  // m is minutes behind hours and before seconds (18.8.31).
  const rest = codes.replace(/h+\]?[^a-z]*m{1,2}(?!m)/g, 'h').replace(/m{1,2}[^a-z]*(?=s)/g, '');
  return {
    year: /[yeg]|b{2,}/.test(rest.replace(/am\/pm|a\/p/g, '')),
    month: /m/.test(rest.replace(/am\/pm|a\/p/g, '')),
    day: /(?<!d)d{1,2}(?!d)/.test(rest),
    weekday: /a{3,4}|d{3,4}/.exec(rest)?.[0] ?? null,
    time: /[hs]/.test(codes),
    seconds: /s/.test(codes),
    isElapsed,
  };
}

function dateOf(day: number, { year, month, day: hasDay }: Shown): string {
  const [y, m, d] = dayParts(day);
  return year && month && !hasDay ? `${y}-${m}` : `${y}-${m}-${d}`;
}

/** Year, month and day; the spreadsheets' own 29 February 1900 and 0 January 1900 too. */
function dayParts(day: number): readonly [string, string, string] {
  if (day === 0) return ['1900', '01', '00'];
  if (day === 60) return ['1900', '02', '29'];
  const date = new Date(((day < 60 ? day + 1 : day) - unixDay) * secondsADay * 1000);
  return [String(date.getUTCFullYear()), two(date.getUTCMonth() + 1), two(date.getUTCDate())];
}

function clockOf(seconds: number, hasSeconds: boolean): string {
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  return hasSeconds || seconds % 60 !== 0 ? `${clock}:${two(seconds % 60)}` : clock;
}

function fullClock(clock: string): string {
  return clock.length === 5 ? `${clock}:00` : clock;
}

function elapsed(value: number, hasSeconds: boolean): string {
  const seconds = Math.round(Math.abs(value) * secondsADay);
  const clock = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`;
  const text = hasSeconds || seconds % 60 !== 0 ? `${clock}:${two(seconds % 60)}` : clock;
  return value < 0 ? `-${text}` : text;
}

function plainYear(pattern: string, serial: number): string {
  return format(pattern.replace(/\[\$-[^\]]*\]/g, ''), serial).trim();
}

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];
const englishWeekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function weekdayOf(day: number, code: string): string {
  const at = (day + 6) % 7;
  if (code === 'aaa') return weekdays[at]!;
  if (code === 'aaaa') return `${weekdays[at]}曜日`;
  return code === 'ddd' ? englishWeekdays[at]!.slice(0, 3) : englishWeekdays[at]!;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
