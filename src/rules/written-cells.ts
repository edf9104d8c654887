/**
 * The cells of a record as they are written. Columns are counted from 1; a record that is shorter has empty ones there. One
 * object stands for one record after another: what it gives is of the record that is looked at.
 */
export interface WrittenCells {
  readonly text: (column: number) => string;
  /** How many digits a cell has that is made of digits (0-9) alone; 0 where it has anything else, or nothing. */
  readonly digitCount: (column: number) => number;
  readonly beginsWithZero: (column: number) => boolean;
}

/** Cells that are there as texts. */
export interface CellsOfTexts extends WrittenCells {
  /** Takes the texts of the next record. */
  readonly begin: (texts: readonly string[]) => void;
}

export function openCellsOfTexts(): CellsOfTexts {
  let texts: readonly string[] = [];
  const text = (column: number): string => texts[column - 1] ?? '';
  return {
    begin: (next) => {
      texts = next;
    },
    text,
    digitCount: (column) => digitCountOf(text(column)),
    beginsWithZero: (column) => text(column).charCodeAt(0) === zero,
  };
}

const [zero, nine] = [0x30, 0x39];

function digitCountOf(text: string): number {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < zero || unit > nine) return 0;
  }
  return text.length;
}
