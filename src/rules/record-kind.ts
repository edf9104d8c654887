/**
 * What a row of a table is: a record, nothing (`blank`), the header once more, or a `note`: a line across the table
 * that only one cell of it holds (a section's title, a remark, a row that was numbered and never filled), or a line of sums.
 */
export type RowKind = 'record' | 'blank' | 'header' | 'note';

/** What a line of sums, which is no record of its own, is called in its first cells. */
export const totals = /^\s*(?:合\s*計|総\s*計|總\s*計|小\s*計)\s*$/;

/** A table narrower than this is too narrow to tell a note from a record, unless it is marked as one. */
const narrowest = 4;
const marked = /^\s*(?:※|＊|\*|[■□◆◇▼▲●]|[(（]?(?:注|註|備考)[\d０-９]*[)）:：])/;

/** A cell that says no more than that a note stands beside it. */
const noteMark = /^\s*(?:[※＊*]|[(（]?(?:注|註|備考|出典|資料)[\d０-９]*[)）:：]?)[\d０-９]*\s*$/;
const longestMark = 8;

/** Whether the first of two cells says that the other one is a note. */
export function isNoteMark(text: string): boolean {
  return text.length <= longestMark && noteMark.test(text);
}

/**
 * @param headers the header cells; rows equal to them are the header repeated
 * @param isSparse most rows have one cell: one cell alone is no note then, unless it is marked as one
 */
export function compileRowKind(
  headers: readonly string[],
  isSparse = false,
): (cells: readonly string[]) => RowKind {
  const first = headers[0] ?? '';
  const isWide = headers.length >= narrowest && !isSparse;
  return (cells) => {
    let filled = 0;
    let only = '';
    for (const cell of cells) {
      if (cell === '' || cell.trim() === '') continue;
      filled += 1;
      if (filled > 1) break;
      only = cell;
    }
    if (filled === 0) return 'blank';
    if (filled === 1) return isWide || (headers.length > 1 && marked.test(only)) ? 'note' : 'record';
    if (isNoteMark(only) && cells.filter((cell) => cell.trim() !== '').length === 2) return 'note';
    if (totals.test(cells[0] ?? '') || totals.test(cells[1] ?? '')) return 'note';
    if (cells[0] === first && isSame(cells, headers)) return 'header';
    return 'record';
  };
}

function isSame(cells: readonly string[], headers: readonly string[]): boolean {
  return (
    headers.some((header) => header !== '') &&
    headers.every((header, i) => (cells[i] ?? '').trim() === header.trim())
  );
}
