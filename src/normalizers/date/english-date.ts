import { type Cause, cause } from '../../findings/index.js';
import type { WrittenDate } from './year.js';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const numbers = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, i) => [
    name,
    i + 1,
  ]),
);
const weekday = /^(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?[.,]*/i;
const day = '(\\d{1,2})(?:st|nd|rd|th)?';
const gap = '[-./, ]{0,2}';
/** Apr 1, 2023 · April 2023 · Apr-23 */
const monthFirst = new RegExp(`^(${months})\\.?(-)?${gap}(?:(\\d{4})|${day}(?:${gap}(\\d{4})|))(?!\\d)`, 'i');
/** 1 April 2023 · 1-Apr-23 · 1-Apr */
const dayFirst = new RegExp(`^${day}${gap}(?:of)?(${months})\\.?(?:${gap}(\\d{4}|\\d{2})|)(?![\\da-z])`, 'i');
/** 2023-Apr-01 */
const yearFirst = new RegExp(`^(\\d{4})${gap}(${months})\\.?(?:${gap}${day}|)(?!\\d)`, 'i');

/**
 * Reads a date with an English month at the beginning of a folded text. A year of two digits may be of any century,
 * and Apr-23 may be a day or a year: refused.
 *
 * @returns null where there is none
 */
export function scanEnglish(text: string, cell: string): WrittenDate | Cause | null {
  const bare = text.replace(weekday, '');
  const found = monthFirst.exec(bare);
  if (found) {
    const [all, month = '', hyphen, bareYear, date, year] = found;
    const isUnclear = bareYear === undefined && year === undefined && hyphen !== undefined;
    if (isUnclear) return cause('date-ambiguous-year', { value: cell });
    return written(bareYear ?? year, month, date, bare.slice(all.length));
  }
  const ordered = yearFirst.exec(bare);
  if (ordered) return written(ordered[1], ordered[2] ?? '', ordered[3], bare.slice(ordered[0].length));
  const other = dayFirst.exec(bare);
  if (other === null) return null;
  const [all, date, month = '', year] = other;
  if (year?.length === 2) return cause('date-ambiguous-year', { value: cell });
  return written(year, month, date, bare.slice(all.length));
}

function written(
  year: string | undefined,
  month: string,
  date: string | undefined,
  rest: string,
): WrittenDate {
  return {
    year: year === undefined ? null : { year: Number(year), era: null },
    month: numbers.get(month.slice(0, 3).toLowerCase()) ?? 0,
    day: date === undefined ? null : Number(date),
    rest,
  };
}
