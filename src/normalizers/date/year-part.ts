import { type Cause, cause } from '../../findings/index.js';
import type { EraYears } from './era.js';
import { fiscalYear, months, type NamedSpan } from './fiscal-year.js';
import { type DateSettings, readYear, type Year, yearWords } from './year.js';

/**
 * Makes the reader of parts of a year: 2023年4～6月, 2023Q1, 2023年第1四半期, 2023年上期, FY2023. A quarter or half without
 * 年度 may be one of the calendar year or of the fiscal year in Japan, and is refused; in Taiwan the two are the same.
 */
export function yearPartScanner(
  settings: DateSettings,
): (text: string, era: EraYears | null, cell: string) => NamedSpan | Cause | null {
  const year = `${yearWords(settings.eras)}(元|\\d{1,4})`;
  const monthsOfYear = new RegExp(`^${year}年(\\d{1,2})[~-](\\d{1,2})月(?:期|分)?(?!\\d)`, 'i');
  const partOfYear = new RegExp(
    `^${year}年?(?:-?Q([1-4])|第?([1-4一二三四])(?:四半期|季度?)|([上下])半?期)`,
    'i',
  );
  const fiscal = /^FY ?(\d{4})(?:[-/ ]?Q([1-4]))?/i;
  const quarterFirst = /^Q([1-4])[-/ ]?(\d{4})(?!\d)/i;
  return (text, before, cell) => {
    const run = monthsOfYear.exec(text);
    if (run) {
      const [all, word, backward, number = '', from, to] = run;
      const found = readYear(word, backward !== undefined, number, true, settings, before, cell);
      if ('code' in found) return found;
      return monthRun(found, Number(from), Number(to), text.slice(all.length), cell);
    }
    const named = fiscal.exec(text);
    if (named) {
      const span = fiscalYear(Number(named[1]), settings.country);
      const [first, last] = named[2] ? quarterOf(span[0], Number(named[2])) : span;
      const ofYear = { year: Number(named[1]), era: null };
      return { first, last, year: ofYear, rest: text.slice(named[0].length), doubts: [] };
    }
    const swapped = quarterFirst.exec(text);
    const parts = swapped ? null : partOfYear.exec(text);
    if (swapped === null && parts === null) return null;
    if (settings.country === 'JP') return cause('date-ambiguous-quarter', { value: cell });
    const found = parts
      ? readYear(parts[1], parts[2] !== undefined, parts[3] ?? '', true, settings, before, cell)
      : { year: Number(swapped?.[2]), era: null };
    if ('code' in found) return found;
    const [first, last] = partSpan(found.year, swapped?.[1] ?? parts?.[4] ?? parts?.[5], parts?.[6]);
    const length = (swapped ?? parts)?.[0].length ?? 0;
    return { first, last, year: found, rest: text.slice(length), doubts: [] };
  };
}

function partSpan(
  year: number,
  quarter: string | undefined,
  half: string | undefined,
): ReturnType<typeof months> {
  if (quarter === undefined) return months(year, half === '上' ? 1 : 7, 6);
  return quarterOf({ year, month: 1 }, ('1234一二三四'.indexOf(quarter) % 4) + 1);
}

function quarterOf(
  start: { readonly year: number; readonly month: number | null },
  quarter: number,
): ReturnType<typeof months> {
  const month = (start.month ?? 1) - 1 + (quarter - 1) * 3;
  return months(start.year + Math.floor(month / 12), (month % 12) + 1, 3);
}

/** 10～3月 runs into the next year. */
function monthRun(year: Year, from: number, to: number, rest: string, cell: string): NamedSpan | Cause {
  if (from < 1 || from > 12 || to < 1 || to > 12) return cause('date-no-such-day', { value: cell });
  const isNext = to < from;
  const last = { year: year.year + (isNext ? 1 : 0), month: to, day: null };
  const doubts = isNext ? [cause('date-end-year-inferred', { value: cell, assumed: String(last.year) })] : [];
  return { first: { year: year.year, month: from, day: null }, last, year, rest, doubts };
}
