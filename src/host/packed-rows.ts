import type { RowChunk } from '../run.js';

/**
 * Rows for the way to another thread: one text and numbers, which take a small part of the time that thousands of texts take.
 * Plain data.
 */
export interface PackedRows extends Omit<RowChunk, 'rows'> {
  /** All cells, one behind the other. */
  readonly text: string;
  /** Characters of each cell. */
  readonly lengths: Uint32Array<ArrayBuffer>;
  /** Cells of each row. */
  readonly widths: Uint32Array<ArrayBuffer>;
}

export function packRows({ rows, ...beside }: RowChunk): PackedRows {
  const cells = rows.flat();
  return {
    ...beside,
    text: cells.join(''),
    lengths: Uint32Array.from(cells, (cell) => cell.length),
    widths: Uint32Array.from(rows, (row) => row.length),
  };
}

/** The rows as they were. */
export function unpackRows({ text, lengths, widths, ...beside }: PackedRows): RowChunk {
  const rows: string[][] = [];
  let cell = 0;
  let at = 0;
  for (const width of widths) {
    const row = new Array<string>(width);
    for (let i = 0; i < width; i += 1) {
      const end = at + lengths[cell]!;
      row[i] = text.slice(at, end);
      at = end;
      cell += 1;
    }
    rows.push(row);
  }
  return { ...beside, rows };
}
