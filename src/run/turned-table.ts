import type { Place } from '../records/index.js';

/**
 * The rows of a table that stands on its side, turned: its first column is the header, each further column a record.
 *
 * @param turned the row of the source, from 1, in which each item stands
 */
export function turnedRows(rows: readonly (readonly string[])[], turned: readonly number[]): string[][] {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  return Array.from({ length: width }, (_, column) => turned.map((row) => rows[row - 1]?.[column] ?? ''));
}

/** A place in the turned table as one in the source. Which line a row begins in is not known any more. */
export function placeBeforeTurning({ line, row, column, ...place }: Place, turned: readonly number[]): Place {
  if (row === undefined && column === undefined) return line === undefined ? place : { ...place, line };
  const own = column === undefined ? undefined : turned[column - 1];
  return {
    ...(own === undefined ? {} : { row: own }),
    ...(row === undefined ? {} : { column: row }),
    ...place,
  };
}

/** A place in the source as one in the turned table. */
export function placeAfterTurning(
  { row, column }: { readonly row: number | undefined; readonly column: number | undefined },
  turned: readonly number[],
): Place {
  const item = row === undefined ? 0 : turned.indexOf(row) + 1;
  return { ...(column === undefined ? {} : { row: column }), ...(item === 0 ? {} : { column: item }) };
}
