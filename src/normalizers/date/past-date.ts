import { type Cause, cause } from '../../findings/index.js';
import { kanjiNumberClass, parseKanjiNumber, sticky } from '../../text/index.js';
import type { Tables } from '../tables.js';
import { dateScanner, type ScannedDate } from './day.js';
import { readEras } from './era.js';
import { type PastSpan, spanNames } from './past-span.js';
import { type Dates, type DatesReader, datesReader } from './period.js';
import type { DateSettings } from './year.js';

/** Reads of dates and periods that name the time before 明治; the undated are texts of periods that have no years. */
export interface PastReader {
  /** Null where the text does not name such a time. */
  readonly read: DatesReader;
  readonly isUndated: (text: string) => boolean;
}

/** Bounds of periods differ from book to book by so many years; those of eras and centuries do not. */
const tolerance = 30;

const kanjiCentury = new RegExp(`[${kanjiNumberClass}]+(?=世紀)`, 'g');
const leapMonth = /年閏(?=\d)/g;
/** 江戸時代(享保6年), 室町時代末期~江戸時代初期(16世紀後半) */
const bracketed = /^([^()]+)\(([^()]+)\)$/;
const dynasty = sticky(/(?:日治時?期?|日據時?期?|日本時代|清朝?代?|明鄭)(?=..(?:元|\d|年))/y);

/** Makes the reader of the time before 明治: 享保6年, 寛政年間, 江戸時代後期, 16世紀, and what is put together of them. */
export function pastReader(settings: DateSettings, tables: Tables): PastReader {
  const { country } = settings;
  const { japan, taiwan } = tables.pastTimes();
  const names = spanNames(country === 'JP' ? japan : taiwan, tables.eras);
  const eras = readEras(tables.eras, country, names.eras);
  const read = datesReader(dateScanner({ ...settings, eras, past: names }));
  const readTwice = (text: string, cell: string): Dates | Cause | null => {
    const parts = text.includes('(') ? bracketed.exec(text) : null;
    const inner = parts && read(parts[2] ?? '', cell);
    const outer = parts && readNames(parts[1] ?? '', cell);
    if (inner && !('code' in inner) && outer) return narrower(inner, outer, cell);
    return readAdjacent(text, cell) ?? read(text, cell);
  };
  /** 江戸時代享保6年: the name of a period, and a date in it. */
  const readAdjacent = (text: string, cell: string): Dates | Cause | null => {
    const period = names.scan(text, cell);
    if (period === null) return null;
    const rest = period.rest.replace(/^[・、,の]/, '');
    if (!/^[^~-].*(?:\d|年間)/.test(rest)) return null;
    const inner = read(rest, cell);
    if (inner === null || 'code' in inner || inner.start === 'open') return null;
    return isWithin(inner.start, period) ? inner : cause('date-names-differ', { value: cell });
  };
  const readNames = (text: string, cell: string): Dates | 'undated' | null => {
    if (names.isUndated(text)) return 'undated';
    const dates = names.isIn(text) ? read(text, cell) : null;
    return dates && !('code' in dates) && isLong(dates) ? dates : null;
  };
  return {
    read: (folded, cell) => {
      let text = folded.includes('世紀') ? folded.replace(kanjiCentury, inDigits) : folded;
      if (text.includes('閏')) text = text.replace(leapMonth, '年');
      text = text.slice(dynasty.after(text, 0));
      const dates = names.isIn(text) ? readTwice(text, cell) : null;
      if (dates === null || 'code' in dates) return dates;
      // Four digits beside the name of a time are a year.
      const doubts = dates.doubts.filter(({ code }) => code !== 'date-bare-number');
      return { start: dates.start, end: dates.end, doubts };
    },
    isUndated: names.isUndated,
  };
}

function inDigits(number: string): string {
  return String(parseKanjiNumber(number) ?? number);
}

/** A date in brackets after a year says the same twice; after a longer time it says more. */
function isLong({ start, end }: Dates): boolean {
  return end !== null || (start !== 'open' && start.first !== start.last);
}

/** The date in brackets, if it lies in the period before them. */
function narrower(inner: Dates, outer: Dates | 'undated', cell: string): Dates | Cause {
  if (outer === 'undated' || outer.start === 'open' || inner.start === 'open') return inner;
  const { start, end, doubts } = outer;
  const last = end === null || end === 'open' ? start.last : end.last;
  const isInside = isWithin(inner.start, { first: start.first, last, doubts });
  return isInside ? inner : cause('date-names-differ', { value: cell });
}

function isWithin({ first }: ScannedDate, period: Omit<PastSpan, 'rest'>): boolean {
  const slack = period.doubts.some(({ code }) => code === 'date-period-name') ? tolerance : 0;
  return first.year >= period.first.year - slack && first.year <= period.last.year + slack;
}
