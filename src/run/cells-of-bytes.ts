import { type ByteRecord, cellText } from '../records/index.js';
import type { WrittenCells } from '../rules/index.js';
import { byteMarks } from '../text/index.js';

/** Cells that are there as bytes: no text is made but of those that are asked for. */
export interface CellsOfBytes extends WrittenCells {
  /** Takes the next record. */
  readonly begin: (record: ByteRecord) => void;
}

const zero = 0x30;
const digit = byteMarks[zero]!;

export function openCellsOfBytes(first: ByteRecord): CellsOfBytes {
  let record = first;
  return {
    begin: (next) => {
      record = next;
    },
    text: (column) => cellText(record, column - 1),
    digitCount: (column) =>
      column <= record.count && record.marks[column - 1] === digit
        ? record.to[column - 1]! - record.from[column - 1]!
        : 0,
    beginsWithZero: (column) => {
      const from = record.from[column - 1]!;
      return column <= record.count && from < record.to[column - 1]! && record.bytes[from] === zero;
    },
  };
}
