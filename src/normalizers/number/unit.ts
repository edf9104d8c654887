import type { UnitEntry } from '../tables.js';

/** A unit as it is written in the data: its canonical spelling, and the currency if it is money. */
export interface Unit {
  readonly symbol: string;
  readonly currency: { readonly name: string; readonly code: string } | null;
}

/** A unit at the beginning of a text, and what comes after it. */
export interface ScannedUnit {
  readonly unit: Unit;
  readonly rest: string;
}

export interface UnitReader {
  /** The unit after an amount, with "per" (円/回); null where there is none. */
  readonly after: (text: string) => ScannedUnit | null;
  /** The currency before an amount (￥, NT$); null where there is none. */
  readonly before: (text: string) => ScannedUnit | null;
  /** The unit that a word is; a word that is not known is taken as it stands. */
  readonly named: (word: string) => Unit;
}

/** 円/回, 円/1時間: the unit for each of which the amount holds. */
const rate = /^[/／]1?([^\d\s()、,~〜/]{1,6}|\d{1,3}[^\d\s()、,~〜/]{1,2})/;

/** Made once for each table: many columns of many files are of numbers. */
const readersByTable = new WeakMap<readonly UnitEntry[], UnitReader>();

/** Prepares a table of units. */
export function readUnits(entries: readonly UnitEntry[]): UnitReader {
  const reader = readersByTable.get(entries) ?? newReader(entries);
  readersByTable.set(entries, reader);
  return reader;
}

function newReader(entries: readonly UnitEntry[]): UnitReader {
  const units = entries.map((entry) => ({ ...entry, unit: unitOf(entry) }));
  const after = new Map(
    units.flatMap(({ symbol, also = [], unit }) => [symbol, ...also].map((word) => [word, unit])),
  );
  const before = new Map(units.flatMap(({ before: words = [], unit }) => words.map((word) => [word, unit])));
  const afterShape = new RegExp(`^(?:${alternation(after)})(?![A-Za-z0-9²³])`);
  const beforeShape = new RegExp(`^(${alternation(before)}) ?`);
  const scan = (text: string): ScannedUnit | null => {
    const word = afterShape.exec(text)?.[0] ?? '';
    const unit = after.get(word);
    if (unit === undefined) return null;
    const rest = text.slice(word.length);
    const per = rate.exec(rest);
    if (per === null) return { unit, rest };
    return { unit: { ...unit, symbol: `${unit.symbol}/${per[1]}` }, rest: rest.slice(per[0].length) };
  };
  return {
    after: scan,
    before: (text) => {
      const found = beforeShape.exec(text);
      const unit = before.get(found?.[1] ?? '');
      return found && unit ? { unit, rest: text.slice(found[0].length) } : null;
    },
    named: (word) => {
      const found = scan(word);
      return found?.rest === '' ? found.unit : { symbol: word, currency: null };
    },
  };
}

function unitOf({ symbol, currency, code }: UnitEntry): Unit {
  return { symbol, currency: currency && code ? { name: currency, code } : null };
}

function alternation(words: ReadonlyMap<string, Unit>): string {
  return [...words.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');
}
