import { keyNumber } from '../nodes/index.js';
import { plainCell, type ReadDate } from './plain-cell.js';
import { openSketch, type TableSketch } from './sketch.js';

/** Numbers of a sketch: 16 kB of memory at most for each table of a folder. */
const mostNumbers = 1024;
/** Shorter values stand in any table: 有, 静岡県, 12. */
const fewestLetters = 4;
const fewestDigits = 5;
/** Sums stay whole numbers that are exact. */
const modulus = 2 ** 52;

export interface TableSketching {
  /** Takes the cells of a record. */
  readonly take: (cells: readonly string[]) => void;
  readonly close: () => TableSketch;
}

/** Sketches a table record by record. */
export function sketchTable(readDate: ReadDate): TableSketching {
  const rows = openSketch(mostNumbers);
  const values = openSketch(mostNumbers);
  let records = 0;
  return {
    take: (cells) => {
      let sum = 0;
      let filled = 0;
      for (const cell of cells) {
        if (cell === '') continue;
        const text = plainCell(cell, readDate);
        if (text === '') continue;
        const number = keyNumber(text) % modulus;
        sum = (sum + number) % modulus;
        filled += 1;
        if (tells(text)) values.add(number);
      }
      if (filled === 0) return;
      records += 1;
      rows.add(keyNumber(String(sum)) % modulus);
    },
    close: () => ({ rows: rows.close(), values: values.close(), records }),
  };
}

function tells(text: string): boolean {
  return text.length >= (/^[\d.+-]*$/.test(text) ? fewestDigits : fewestLetters);
}
