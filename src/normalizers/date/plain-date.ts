import { certain, type Outcome } from '../outcome.js';
import { daysIn, two } from './calendar.js';
import { type DateSettings, doubtEra, readYear } from './year.js';

const western = /^([12]\d{3})([-/])(\d{1,2})\2(\d{1,2})$/;

/**
 * Makes the reader of the usual notations, where they leave no doubt: 2023-04-01, 2023/4/1, 2023年4月1日, 令和5年4月1日,
 * R5.4.1, 112/04/01 in Taiwan. All others give null and are read with more care.
 */
export function plainDateReader(settings: DateSettings): (text: string) => Outcome | null {
  const { eras } = settings;
  const other = new RegExp(
    `^(?:(${eras.pattern})(元|\\d{1,3})|(\\d{3,4}))(?:年(\\d{1,2})月(\\d{1,2})日|([-./])(\\d{1,2})\\6(\\d{1,2}))$`,
  );
  return (text) => {
    const found = western.exec(text);
    if (found) {
      const [, year = '', sign, month = '', day = ''] = found;
      const isCanonical = text.length === 10 && sign === '-';
      return isUsual(year, month, day) ? certain(isCanonical ? text : iso(year, month, day)) : null;
    }
    const parts = other.exec(text);
    if (parts === null) return null;
    const [, word, n = '', bare, month = parts[7] ?? '', day = parts[8] ?? ''] = parts;
    const { year, era } = usualYear(word, bare ?? n, settings, text);
    if (!isUsual(year, month, day)) return null;
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return doubtEra(era, date, date, text) ? null : certain(iso(year, month, day));
  };
}

function usualYear(word: string | undefined, number: string, settings: DateSettings, cell: string) {
  const found = readYear(word, false, number, true, settings, null, cell);
  return 'code' in found ? { year: '', era: null } : { year: String(found.year), era: found.era };
}

/** Whether there is such a day, and it is none of those that programs write where there is no date. */
function isUsual(year: string, month: string, day: string): boolean {
  if (year.length !== 4 || year === '1900' || year === '1899' || year === '9999') return false;
  const n = Number(day);
  return n > 0 && n <= daysIn(Number(year), Number(month));
}

function iso(year: string, month: string, day: string): string {
  return `${year}-${two(Number(month))}-${two(Number(day))}`;
}
