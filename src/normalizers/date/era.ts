import type { Era, PastEra } from '../tables.js';
import { type CalendarDate, firstOrder, lastOrder, orderOf } from './calendar.js';

/** An era by which years are counted: its year n is the Gregorian year n + `epoch`. */
export interface EraYears {
  readonly name: string;
  readonly epoch: number;
  /** Whether dates of it before 1873-01-01 are of the lunisolar calendar (太政官布告第337号). */
  readonly isJapanese: boolean;
  /** Whether it ended before 明治: its months and days are of the lunisolar calendar throughout. */
  readonly isPast: boolean;
  /** Order of its first and last day; null while it is running. */
  readonly first: number;
  readonly last: number | null;
}

/** The eras of a column, ready to be recognized in text. */
export interface EraReader {
  /** The words for eras, as an alternation for a regular expression that ignores case. */
  readonly pattern: string;
  /** The era that a word stands for; undefined for other words. */
  readonly named: (word: string) => EraYears | undefined;
}

/** Order of the first day of the Gregorian calendar in Japan. */
const gregorianFromOrder = orderOf(1873, 1, 1);

/** 民國: year 1 is 1912; years before are counted backwards (民國前1年 is 1911). */
const minguo: EraYears = {
  name: '民國',
  epoch: 1911,
  isJapanese: false,
  isPast: false,
  first: orderOf(1912, 1, 1),
  last: null,
};
const minguoWords = ['中華民國', '中華民国', '民國', '民国', 'R.O.C', 'ROC', 'Minguo'];

/**
 * Prepares the eras of Japan and 民國. Single kanji, square signs and letters (令, ㋿, R) stand for eras in Japan
 * only: in Taiwan they mean other things.
 *
 * @param past eras before 明治, for a second look at what is nothing else
 */
export function readEras(
  eras: readonly Era[],
  country: 'JP' | 'TW',
  past: readonly PastEra[] = [],
): EraReader {
  const byWord = new Map<string, EraYears>(minguoWords.map((word) => [word.toUpperCase(), minguo]));
  if (country === 'TW') byWord.set('民', minguo);
  for (const era of eras) {
    const years = yearsOf(era);
    const words = country === 'JP' ? [era.name, era.kanji, era.sign, era.letter] : [era.name];
    for (const word of words) if (word) byWord.set(word.toUpperCase(), years);
  }
  // Both courts counted the years of an era that they shared from the same one.
  for (const era of past) byWord.set(era.name, yearsOfPast(era, byWord.get(era.name)));
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length);
  return {
    pattern: words.map((word) => word.replace(/\./g, '\\.')).join('|'),
    named: (word) => byWord.get(word.toUpperCase()),
  };
}

function yearsOf(era: Era): EraYears {
  return {
    name: era.name,
    epoch: Number(era.first.slice(0, 4)) - 1,
    isJapanese: true,
    isPast: false,
    first: orderOfIso(era.first),
    last: era.last === null ? null : orderOfIso(era.last),
  };
}

function yearsOfPast({ name, first, last }: PastEra, ofOtherCourt: EraYears | undefined): EraYears {
  const end = orderOf(last, 12, 31);
  return {
    name,
    epoch: first - 1,
    isJapanese: true,
    isPast: true,
    first: orderOf(first, 1, 1),
    last: Math.max(end, ofOtherCourt?.last ?? end),
  };
}

function orderOfIso(text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return orderOf(year, month, day);
}

/** Whether a date, or a span of dates, lies wholly before the era began or wholly after it ended. */
export function outside(era: EraYears, from: CalendarDate, to = from): 'before' | 'after' | null {
  if (lastOrder(to) < era.first) return 'before';
  if (era.last !== null && firstOrder(from) > era.last) return 'after';
  return null;
}

/** Whether a date is one of the lunisolar calendar, which ended in Japan with 明治5年. */
export function isLunisolar(era: EraYears, date: CalendarDate): boolean {
  return era.isPast || (era.isJapanese && firstOrder(date) < gregorianFromOrder);
}
