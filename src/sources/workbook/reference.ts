/** A block of cells; rows and columns from 1. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column of a sheet (ECMA-376 part 1, 18.3.1.73; Excel's own limits). */
export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** The number of a column by its letters: A → 1. 0 where there is no such column. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (let i = 0; i < letters.length; i += 1) {
    const digit = letters.charCodeAt(i) - 64;
    if (digit < 1 || digit > 26) return 0;
    number = number * 26 + digit;
    if (number > lastColumn) return 0;
  }
  return number;
}

/** Reads a reference such as `B3` or `$B$3:C5`; null where it is none. */
export function readBlock(reference: string): CellBlock | null {
  const parts = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (!parts) return null;
  const [, a = '', b = '', c = a, d = b] = parts;
  const columns = [columnNumber(a), columnNumber(c)];
  const rows = [Number(b), Number(d)];
  const block = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return block.top < 1 || block.left < 1 || block.bottom > lastRow ? null : block;
}
