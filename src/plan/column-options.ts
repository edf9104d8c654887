import { type Cause, cause } from '../findings/index.js';
import type { Binding, Bound } from '../mapping/index.js';
import { type ContextInput, normalizers, type Tables } from '../normalizers/index.js';
import { narrow } from '../text/index.js';
import type { Look } from './look.js';

/** What was assumed of a column, to be said once. */
export interface ColumnAssumption {
  readonly cause: Cause;
  /** From 1. */
  readonly column: number;
}

/**
 * Tells normalizers what the column says beyond its cells: its header, the unit in the header, and what its other values
 * show (the order of date parts, the length of codes). What a mapping says wins; what is assumed is said once for the
 * column, never guessed for a cell.
 */
export function withColumnOptions(
  bound: Bound,
  look: Look,
  tables: Tables,
): { readonly bound: Bound; readonly assumptions: readonly ColumnAssumption[] } {
  const assumptions: ColumnAssumption[] = [];
  const bindings = bound.bindings.map((binding): Binding => {
    const takes = new Set<string>(normalizers[binding.normalizer]?.options ?? []);
    const column = binding.columns[0] ?? 1;
    const header = look.headers[column - 1] ?? '';
    const values = look.records
      .map((cells) => (cells[column - 1] ?? '').trim())
      .filter((value) => value !== '');
    const shown: ContextInput = {};
    if (takes.has('column') && header !== '') shown.column = header;
    const lead = takes.has('lead') && binding.options.lead === undefined ? leadOf(header, binding) : null;
    if (lead !== null) {
      shown.lead = lead;
      const [unclear] = values.filter((value) => !closing.test(value));
      if (unclear !== undefined)
        assumptions.push({
          column,
          cause: cause('column-header-kept', {
            header,
            expected: `${lead}: ${unclear.slice(0, longestShown)}`,
          }),
        });
    }
    const unit = takes.has('unit') ? unitIn(header, tables) : null;
    if (unit !== null) shown.unit = unit;
    const digits = takes.has('digits') ? usualLength(values) : null;
    if (digits !== null) shown.digits = digits;
    const order = takes.has('order') && binding.options.order === undefined ? orderOf(values) : null;
    if (order !== null) {
      shown.order = order;
      assumptions.push({
        column,
        cause: cause('column-order-assumed', { header, assumed: order.toUpperCase() }),
      });
    }
    return { ...binding, options: { ...shown, ...binding.options } };
  });
  return { bound: { ...bound, bindings }, assumptions };
}

/** Headers of days on which something is closed, and cells that say so by themselves; so much of a cell is shown. */
const closing = /休|閉|holiday|closed/i;
const longestShown = 20;

/**
 * What the header says that the item does not: 休館日 of a column that becomes a note on hours, in which 月曜日 alone would read as
 * the opposite. Null where nothing would be lost.
 */
function leadOf(header: string, { item, columns, options }: Binding): string | null {
  if (item === null || columns.length > 1 || options.kind !== undefined) return null;
  if (!closing.test(header) || closing.test(item)) return null;
  const last = header.split(' / ').at(-1) ?? header;
  return (
    narrow(/[^/#.>:]+$/.exec(last)?.[0] ?? last)
      .replace(/[([【〔].*?[)\]】〕]/g, '')
      .replace(/\s+/g, '')
      .trim() || null
  );
}

/** The unit that a header names in brackets: `面積（㎡）`, `予算額[千円]`. */
function unitIn(header: string, tables: Tables): string | null {
  const named = /[([【〔]([^)\]】〕]{1,6})[)\]】〕]\s*$/.exec(narrow(header))?.[1]?.trim();
  if (named === undefined) return null;
  const bare = named.replace(/^[千百万億萬]+/, '');
  const isUnit = tables.units().some((unit) => unit.symbol === bare || unit.also?.includes(bare));
  return isUnit && bare !== '' ? named : null;
}

/** So many values have to speak for an assumption. */
const fewest = 3;

/** The length of nearly all codes of a column. */
function usualLength(values: readonly string[]): number | null {
  const lengths = values
    .map((value) => narrow(value))
    .filter((value) => /^\d+$/.test(value))
    .map((value) => value.length);
  for (const length of new Set(lengths)) {
    if (
      lengths.length >= fewest &&
      lengths.filter((other) => other === length).length >= lengths.length * 0.9
    )
      return length;
  }
  return null;
}

/** The order of day and month in dates such as 3/15/2023, where some value of the column shows it and none speaks against. */
function orderOf(values: readonly string[]): 'mdy' | 'dmy' | null {
  const parts = values
    .map((value) => /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b/.exec(narrow(value)))
    .filter((match) => match !== null);
  if (parts.length < fewest) return null;
  const isDayFirst = parts.some(([, first]) => Number(first) > 12);
  const isDaySecond = parts.some(([, , second]) => Number(second) > 12);
  return isDayFirst === isDaySecond ? null : isDayFirst ? 'dmy' : 'mdy';
}
