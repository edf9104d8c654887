import type { CellBlock } from './workbook/reference.js';

/**
 * The names of columns from the rows of a header, joined by ` / `. A group's name goes over the empty cells to its
 * right as long as a row below has a name there and no row above begins another group; in a row in which groups are merged
 * cells, no further than these.
 *
 * @param merges merged cells; rows are counted from 1 among those of the header
 */
export function joinHeaders(
  rows: readonly (readonly string[])[],
  merges: readonly CellBlock[] = [],
): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const names = Array.from({ length: width }, () => [] as string[]);
  for (const [r, row] of rows.entries()) {
    let group = '';
    let end = width;
    const groups = merges.filter(({ top, left, right }) => top === r + 1 && right > left);
    for (const [i, parts] of names.entries()) {
      const own = nameAt(row, i);
      if (own !== '') {
        group = own;
        end = groups.length === 0 ? width : (groups.find(({ left }) => left === i + 1)?.right ?? i + 1);
      } else if (i >= end) group = '';
      else if (!hasName(rows.slice(r + 1), i) || hasName(rows.slice(0, r), i)) group = '';
      if (group !== '' && parts.at(-1) !== group) parts.push(group);
    }
  }
  return names.map((parts) => parts.join(' / '));
}

function nameAt(row: readonly string[], column: number): string {
  return row[column]?.trim() ?? '';
}

function hasName(rows: readonly (readonly string[])[], column: number): boolean {
  return rows.some((row) => nameAt(row, column) !== '');
}
