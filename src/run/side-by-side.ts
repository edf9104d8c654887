import type { SideBySide } from '../plan/index.js';
import type { Place } from '../records/index.js';

/** A place in tables that are read as one (see `dealRow`) as one in the source. */
export function placeBeforeDealing({ row, column, ...place }: Place, { tables }: SideBySide): Place {
  const at = row === undefined ? 0 : (row - 1) % tables.length;
  const from = tables[at]?.from ?? 1;
  return {
    ...(row === undefined ? {} : { row: Math.ceil(row / tables.length) }),
    ...(column === undefined ? {} : { column: from + column - 1 }),
    ...place,
  };
}

/** A place in the source as one in the tables that are read as one. */
export function placeAfterDealing({ row, column, ...place }: Place, { tables }: SideBySide): Place {
  const found = column === undefined ? 0 : tables.findLastIndex(({ from }) => from <= column);
  const at = Math.max(0, found);
  return {
    ...(row === undefined ? {} : { row: (row - 1) * tables.length + at + 1 }),
    ...(column === undefined ? {} : { column: Math.max(1, column - (tables[at]?.from ?? 1) + 1) }),
    ...place,
  };
}
