import type { Cause } from '../../findings/index.js';
import { dateScanner } from './day.js';
import { type DatesReader, datesReader } from './period.js';
import type { DateSettings } from './year.js';

const shape = /^([^()]{2,12}年度)の?[(、,]?(\d{1,2}[月/][^()]*)\)?$/;
/** Years of one column; more than these are none. */
const limit = 200;

/**
 * Makes the reader of months and days in a fiscal year that is named before them: 令和5年度4月, 平成17年度(10/1~3/31).
 *
 * @param read reads the fiscal year itself
 */
export function fiscalPartReader(settings: DateSettings, read: DatesReader): DatesReader {
  const readers = new Map<number, DatesReader>();
  const readerFor = (year: number): DatesReader => {
    const known = readers.get(year);
    if (known) return known;
    if (readers.size >= limit) readers.clear();
    const reader = datesReader(dateScanner({ ...settings, fiscalYear: year }));
    readers.set(year, reader);
    return reader;
  };
  return (text, cell): ReturnType<DatesReader> => {
    const parts = text.includes('年度') ? shape.exec(text) : null;
    if (parts === null) return null;
    const whole: ReturnType<DatesReader> = read(parts[1] ?? '', cell);
    if (whole === null || isCause(whole) || whole.start === 'open' || whole.end !== null) return null;
    const part = readerFor(whole.start.first.year)(parts[2] ?? '', cell);
    if (part === null || isCause(part)) return part;
    return { ...part, doubts: [...whole.doubts, ...part.doubts] };
  };
}

function isCause(found: object): found is Cause {
  return 'code' in found;
}
