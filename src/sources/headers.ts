/**
 * The names of columns from the rows of a header, joined by ` / `. A group's name goes over the empty cells to its
 * right as long as a row below has a name there and no row above begins another group.
 */
export function joinHeaders(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const names = Array.from({ length: width }, () => [] as string[]);
  for (const [r, row] of rows.entries()) {
    let group = '';
    for (const [i, parts] of names.entries()) {
      const own = nameAt(row, i);
      if (own !== '') group = own;
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
