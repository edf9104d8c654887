import { type Cause, cause } from '../../findings/index.js';
import type { Era, PastEra, PastTimes } from '../tables.js';
import type { CalendarDate } from './calendar.js';

/** A stretch of years that has a name: 元禄年間, 江戸時代後期, 16世紀後半. */
export interface PastSpan {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly rest: string;
  readonly doubts: readonly Cause[];
}

/** Names of stretches of the past, ready to be recognized. */
export interface SpanNames {
  /** The eras of `pastTimes`, for years of them. */
  readonly eras: readonly PastEra[];
  /** Whether a text has any of the names in it. */
  readonly isIn: (text: string) => boolean;
  /** Reads such a name at the beginning of a folded text; null where there is none that has years. */
  readonly scan: (text: string, cell: string) => PastSpan | null;
  /** Whether the whole text is names, one of them of a period without years: 縄文時代中期, 弥生〜古墳時代. */
  readonly isUndated: (text: string) => boolean;
}

interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly kind: 'era' | 'word' | 'period';
  /** Two courts used the name, for different years. */
  readonly isShared: boolean;
}

const part =
  '(?:(?:の|時代|年間|期)?(前期|中期|後期|末期|初期|初頭|前半|後半|中頃|中葉|前葉|後葉|初年|末年|初め|始め|末葉?|初))';
const century = new RegExp(
  `^(?:西暦|西元|公元)?(\\d{1,2})(?:(?:世紀)?[~-](\\d{1,2}))?世紀(?:の?第([1-4一二三四])四半期|の?([上前下後]半)葉?|${part})?`,
);

/** Prepares the names of eras and periods of a country. Years are the unit: bounds within a year are not kept. */
export function spanNames(past: PastTimes, eras: readonly Era[]): SpanNames {
  const stretches = stretchesOf(past, eras);
  const undated = past.periods.filter(({ first }) => first === undefined).flatMap(namesOf);
  const name = alternation([...stretches.keys()]);
  // The longest name or none: 天平勝宝 is not the era 天平 and something more.
  const named = new RegExp(
    `^(?=(${name}))\\1(?:・(${name}))?(?:(時代|年間|年代|期)${part}?|${part}|)(?!元|\\d)`,
  );
  const any = new RegExp(`世紀|${name}`);
  const nameAndSign = new RegExp(
    `(?:${alternation([...undated, ...stretches.keys()])})(?:時代|年間|期)?${part}?(?:(?:~|-|・|、|/|から)(?!$)|$)`,
    'y',
  );
  const undatedName = new RegExp(alternation(undated));
  return {
    eras: past.eras,
    isIn: (text) => any.test(text),
    scan: (text, cell) => scanCentury(text, cell) ?? scanNamed(named.exec(text), stretches, text, cell),
    isUndated: (text) => undatedName.test(text) && isMadeOf(nameAndSign, text),
  };
}

function namesOf({ name, also = [] }: PastTimes['periods'][number]): readonly string[] {
  return [name, ...also];
}

function stretchesOf({ eras: past, periods }: PastTimes, eras: readonly Era[]): ReadonlyMap<string, Stretch> {
  const stretches = new Map<string, Stretch>();
  for (const period of periods) {
    const { first, last } = period;
    if (first === undefined || last === undefined) continue;
    for (const word of namesOf(period)) stretches.set(word, { first, last, kind: 'period', isShared: false });
  }
  for (const { name, first, last, word } of past) {
    const other = stretches.get(name);
    const kind = word ? 'word' : 'era';
    stretches.set(name, {
      first: Math.min(first, other?.first ?? first),
      last: Math.max(last, other?.last ?? last),
      kind,
      isShared: other !== undefined,
    });
  }
  for (const { name, first, last } of eras) {
    if (last === null) continue;
    const years = { first: Number(first.slice(0, 4)), last: Number(last.slice(0, 4)) };
    stretches.set(name, { ...years, kind: 'era', isShared: false });
  }
  return stretches;
}

function scanNamed(
  parts: RegExpExecArray | null,
  stretches: ReadonlyMap<string, Stretch>,
  text: string,
  cell: string,
): PastSpan | null {
  if (parts === null) return null;
  const [all, name = '', second, unit, partAfter, partAlone] = parts;
  const stretch = stretches.get(name);
  const isAlone = unit === undefined && partAlone === undefined;
  if (stretch === undefined || (isAlone && stretch.kind === 'word')) return null;
  const { first, kind } = stretch;
  const { last, isShared } = stretches.get(second ?? '') ?? stretch;
  const isExact = kind !== 'period' && !isAlone && (partAfter ?? partAlone) === undefined;
  const args = { value: cell, part: all, assumed: `${isoYear(first)}/${isoYear(last)}` };
  const doubts = [
    ...(isExact ? [] : [cause('date-period-name', args)]),
    ...(isShared ? [cause('date-era-of-two-courts', args)] : []),
  ];
  return { first: yearOf(first), last: yearOf(last), rest: text.slice(all.length), doubts };
}

/** Whether a text is a row of what a sticky pattern matches. */
function isMadeOf(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) if (!pattern.test(text)) return false;
  return true;
}

/** 16世紀, 17世紀後半, 18世紀第3四半期, 16~17世紀: centuries begin with the year 1 of a hundred. */
function scanCentury(text: string, cell: string): PastSpan | null {
  const parts = century.exec(text);
  if (parts === null) return null;
  const [all, from, to, quarter, half, vague] = parts;
  const first = (Number(from) - 1) * 100 + 1;
  const start = to === undefined ? first : (Number(to) - 1) * 100 + 1;
  if (first < 1 || start < first || start > 2100) return null;
  const [offset, end] = withinCentury(quarter, half);
  return {
    first: yearOf(to === undefined ? start + offset : first),
    last: yearOf(start + end),
    rest: text.slice(all.length),
    doubts: vague === undefined ? [] : [cause('date-approximate', { value: cell, part: vague })],
  };
}

/** The first and the last year of a part of a century, counted from its first year. */
function withinCentury(quarter: string | undefined, half: string | undefined): readonly [number, number] {
  if (quarter !== undefined) {
    const start = ('1234一二三四'.indexOf(quarter) % 4) * 25;
    return [start, start + 24];
  }
  if (half === undefined) return [0, 99];
  return /^[上前]/.test(half) ? [0, 49] : [50, 99];
}

function yearOf(year: number): CalendarDate {
  return { year, month: null, day: null };
}

function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

function alternation(words: readonly string[]): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join('|');
}
