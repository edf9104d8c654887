import { type Cause, cause } from '../../findings/index.js';
import { type CalendarDate, exists, isoDate } from './calendar.js';
import { type EraReader, type EraYears, isLunisolar, outside } from './era.js';
import type { SpanNames } from './past-span.js';

/** What is known beyond the cell about the dates of a column. */
export interface DateSettings {
  readonly country: 'JP' | 'TW';
  readonly eras: EraReader;
  /** Names of stretches of the past (元禄年間, 江戸時代, 16世紀), where they are looked for. */
  readonly past: SpanNames | null;
  /** The era of years without one, if the mapping says it. */
  readonly era: EraYears | null;
  readonly order: 'ymd' | 'mdy' | 'dmy' | null;
  /** Gregorian year in which the fiscal year of dates without a year begins. */
  readonly fiscalYear: number | null;
}

/** A year as it was written, with the era by which it counts; null for the common era. */
export interface Year {
  readonly year: number;
  readonly era: EraYears | null;
}

/** A date as written, not yet checked; `year: null` where none is written. */
export interface WrittenDate {
  readonly year: Year | null;
  readonly month: number | null;
  /** `lastDay` for 末日. */
  readonly day: number | null;
  readonly rest: string;
  readonly doubt?: Cause;
}

/** What was read, with a doubt about it. */
export function doubted({ year, month, day, rest }: WrittenDate, doubt: Cause): WrittenDate {
  return { year, month, day, rest, doubt };
}

/** The day of 末日, which is checked against the month later. */
export const lastDay = 99;

/** The words before a year, as a piece of a regular expression with two groups: the era, and 前. */
export function yearWords(eras: EraReader): string {
  return `(?:(${eras.pattern})\\.?(前)?|西暦|西元|公元)?`;
}

/**
 * The year that an era and a number stand for. A number of up to three digits without an era is that of the mapping
 * or of the date before it; in Taiwan it counts by 民國 where 年 follows or where it has three digits. All others
 * could be of several eras or centuries and are refused.
 *
 * @param number `元` or digits
 * @param isBackward 民國前: counted backwards from 1912
 */
export function readYear(
  word: string | undefined,
  isBackward: boolean,
  number: string,
  hasUnit: boolean,
  settings: DateSettings,
  before: EraYears | null,
  cell: string,
): Year | Cause {
  const n = number === '元' ? 1 : Number(number);
  if (word === undefined && number.length === 4 && (n >= 1000 || isEarlyYear(n)))
    return { year: n, era: null };
  const era = word === undefined ? impliedEra(number, hasUnit, settings, before) : settings.eras.named(word);
  if (!era) return cause('date-ambiguous-year', { value: cell });
  if (n > (era.isJapanese ? 100 : 199)) return cause('date-not-a-date', { value: cell });
  if (n === 0) return cause('date-era-year-zero', { value: cell });
  if (isBackward) return { year: era.epoch + 1 - n, era: null };
  return { year: era.epoch + n, era };
}

/** A year from 大化 on as `isoDate` writes it, 0645, unless it may be a month and a day: 0701. */
function isEarlyYear(n: number): boolean {
  return n >= 645 && n < 1000 && !exists({ year: 2000, month: Math.floor(n / 100), day: n % 100 });
}

function impliedEra(
  number: string,
  hasUnit: boolean,
  { country, era, eras }: DateSettings,
  before: EraYears | null,
): EraYears | undefined {
  if (number.length === 4) return undefined;
  if (before) return before;
  if (era) return era;
  return country === 'TW' && (hasUnit || number.length === 3) ? eras.named('民國') : undefined;
}

/**
 * What is odd about a date in its era: it lies outside (the day is clear all the same), or it is of the lunisolar
 * calendar, where only the year can be told.
 */
export function doubtEra(
  era: EraYears | null,
  from: CalendarDate,
  to: CalendarDate,
  cell: string,
): Cause | null {
  if (era === null) return null;
  const isOld = isLunisolar(era, from);
  if (isOld && !era.isPast) return cause('date-lunisolar', { value: cell });
  const side = outside(era, from, to);
  if (side === null) return isOld ? cause('date-lunisolar', { value: cell }) : null;
  const args = { value: cell, part: era.name, expected: isoDate(from) };
  return side === 'before' ? cause('date-before-era', args) : cause('date-after-era', args);
}
