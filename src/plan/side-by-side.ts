import { columnLetter } from '../records/index.js';
import type { ColumnRange, SideBySide } from './plan.js';

/** A table has to be so wide to stand twice; one header that stands twice is only that. */
const narrowest = 2;

/** Where the tables are that stand beside each other under the same headers; null where there is but one table. */
export function sideBySideIn(headers: readonly string[]): SideBySide | null {
  const starts = startsOfTables(headers);
  return starts.length < 2 ? null : { columns: headers.length, tables: rangesFrom(starts, headers.length) };
}

/** Each range goes to where the next begins: a column between two tables is the left one's. */
function rangesFrom(starts: readonly number[], columns: number): readonly ColumnRange[] {
  return starts.map((from, i) => ({ from, to: (starts[i + 1] ?? columns + 1) - 1 }));
}

/**
 * A row of the source as a row of each table: filled up to the width of the widest. What stands beyond the last table stays
 * with it.
 */
export function dealRow(
  cells: readonly string[],
  { columns, tables }: SideBySide,
): readonly (readonly string[])[] {
  const width = Math.max(...tables.map(({ from, to }) => to - from + 1));
  return tables.map(({ from, to }) => {
    const own = cells.slice(from - 1, to === columns ? cells.length : to);
    while (own.length < width) own.push('');
    return own;
  });
}

/** The columns in which each of several tables begins that stand beside each other under the same headers, from 1. */
function startsOfTables(headers: readonly string[]): readonly number[] {
  const filled = headers.flatMap((header, i) => (header === '' ? [] : [{ header, column: i + 1 }]));
  const width = filled.findIndex(({ header }, i) => i > 0 && header === filled[0]?.header);
  if (width < narrowest || filled.length % width !== 0) return [];
  if (filled.some(({ header }, i) => header !== filled[i % width]?.header)) return [];
  return filled.filter((_, i) => i % width === 0).map(({ column }) => column);
}

/** Columns as a spreadsheet calls them: `A–D`. */
export function rangeName({ from, to }: ColumnRange): string {
  return `${columnLetter(from)}–${columnLetter(to)}`;
}

/**
 * The tables of different layouts that stand beside each other with an empty column between; one range or none where there
 * is but one table. An empty column alone says little: the tables have to be of different length, or to have a header in
 * common.
 */
export function tablesApart({
  headers,
  records,
  rows,
}: {
  readonly headers: readonly string[];
  readonly records: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
}): readonly ColumnRange[] {
  if (headers.length < 2 * narrowest + 1) return [];
  const isFilled = (cells: readonly string[], column: number) => (cells[column] ?? '').trim() !== '';
  const isGap = headers.map((header, i) => header === '' && !rows.some((cells) => isFilled(cells, i)));
  const starts = headers.flatMap((_, i) => (!isGap[i] && (i === 0 || isGap[i - 1]) ? [i + 1] : []));
  const ranges = rangesFrom(starts, headers.length);
  const namesIn = ({ from, to }: ColumnRange) => headers.slice(from - 1, to).filter((name) => name !== '');
  const isTable = (range: ColumnRange) =>
    namesIn(range).length >= narrowest && headers[range.from - 1] !== '';
  if (ranges.length < 2 || !ranges.every(isTable)) return [];
  const names = ranges.flatMap(namesIn);
  const lastIn = ({ from, to }: ColumnRange) =>
    records.findLastIndex((cells) => cells.slice(from - 1, to).some((cell) => cell.trim() !== ''));
  const isUneven = new Set(ranges.map(lastIn)).size > 1;
  return isUneven || new Set(names).size < names.length ? ranges : [];
}
