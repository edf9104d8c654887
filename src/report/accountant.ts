import {
  addFinding,
  type Cause,
  cellsOf,
  emptyLedger,
  type Fate,
  type Finding,
  type Ledger,
  severityOf,
  type Tally,
} from '../findings/index.js';
import type { Place } from '../records/index.js';
import type { Account, LineEnds } from './account.js';

/** Keeps the account of a piece of a source while it is run. Columns are counted from 1. */
export interface Accountant {
  /** Begins the next row; gives its number within the piece, from 1. */
  readonly openRow: () => number;
  readonly blankRow: () => void;
  readonly skippedRow: () => void;
  /** A row that became a node; conforming unless a finding of severity error was added since it was opened. */
  readonly record: (key: number) => void;
  readonly cell: (column: number, fate: Fate) => void;
  readonly find: (found: Cause, place: Place, more?: Pick<Finding, 'value' | 'replacement' | 'also'>) => void;
  /** @param lines number of lines of the piece */
  readonly close: (lines: number, lineEnds: LineEnds) => Account;
}

/** @param width number of columns; cells beyond it share one more ledger */
export function openAccount(width: number): Accountant {
  const columns: Ledger[] = Array.from({ length: width + 1 }, emptyLedger);
  const causes: Tally = new Map();
  const keys: number[] = [];
  const records = { read: 0, conforming: 0, blank: 0, skipped: 0 };
  let rows = 0;
  let hasError = false;
  /** A record that was taken for conforming until something came to light that is known only afterwards. */
  const doubt = (row: number | undefined) => {
    const key = row === undefined ? 0 : (keys[row - 1] ?? 0);
    if (row === undefined || key <= 0) return;
    keys[row - 1] = -key;
    records.conforming -= 1;
  };
  return {
    openRow: () => {
      rows += 1;
      keys.push(0);
      hasError = false;
      return rows;
    },
    blankRow: () => {
      records.blank += 1;
    },
    skippedRow: () => {
      records.skipped += 1;
    },
    record: (key) => {
      records.read += 1;
      if (!hasError) records.conforming += 1;
      keys[rows - 1] = hasError ? -key : key;
    },
    cell: (column, fate) => {
      const ledger = columns[column - 1] ?? columns[width];
      if (ledger) ledger[fate] += 1;
    },
    find: (found, place, more) => {
      if (severityOf(found.code) === 'error') {
        if (place.row === rows) hasError = true;
        doubt(place.row);
      }
      addFinding(causes, found.code, place.column ?? null, () => ({ ...found, place, ...more }));
    },
    close: (lines, lineEnds) => ({
      rows,
      lines,
      lineEnds,
      records,
      columns: cellsOf(columns[width] ?? emptyLedger()) > 0 ? columns : columns.slice(0, width),
      causes,
      keys: [Float64Array.from(keys)],
    }),
  };
}
