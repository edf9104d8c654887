import {
  type Cause,
  type CauseTally,
  causeIn,
  cellsOf,
  countFinding,
  countValue,
  type Digest,
  emptyLedger,
  type Fate,
  type Finding,
  type KeptRow,
  keepFinding,
  keptRowLimit,
  type Ledger,
  openGrid,
  type Severities,
  type Tally,
} from '../findings/index.js';
import type { Code } from '../messages/index.js';
import type { Place, Span } from '../records/index.js';
import type { Account, LineEnds } from './account.js';
import { nothingSettled, type Settled } from './settled.js';

/** Keeps the account of a piece of a source while it is run. Columns are counted from 1. */
export interface Accountant {
  /** Begins the next row; gives its number within the piece, from 1. */
  readonly openRow: () => number;
  readonly blankRow: () => void;
  readonly skippedRow: () => void;
  /**
   * Says how to find the cells of the row that is open, for the findings that are kept.
   *
   * @param spanOf takes a column, from 1, and the line in which the row begins
   */
  readonly locate: (spanOf: (column: number, line: number) => Span | null) => void;
  /** A row that became a node; conforming unless a finding of severity error was added since it was opened. */
  readonly record: (key: number) => void;
  /** Where the record lies that was entered last, in degrees; a number that is none: it does not say. */
  readonly point: (lat: number, lon: number) => void;
  /** Whether something was found in the row that is shown best among its neighbours. */
  readonly wantsCells: () => boolean;
  /** Keeps the row for what was found in it. */
  readonly keepCells: (kept: KeptRow) => void;
  readonly cell: (column: number, fate: Fate) => void;
  readonly find: (found: Cause, place: Place, more?: Pick<Finding, 'value' | 'replacement' | 'also'>) => void;
  /**
   * The same for what is found in cell after cell: `tell` is only called where the finding is kept.
   *
   * @param value the text of the cell, to tell how such values are written; kept only where `isShown`; undefined: a secret
   */
  readonly findInCell: (
    found: Cause,
    row: number,
    column: number | null,
    tell: () => Omit<Finding, keyof Cause>,
    value: string | undefined,
    isShown: boolean,
  ) => void;
  /**
   * @param lines number of lines of the piece
   * @param digestsOf gives what rules keep of a piece of so many rows
   */
  readonly close: (
    lines: number,
    lineEnds: LineEnds,
    digestsOf: (rows: number) => readonly Digest[],
  ) => Account;
}

/** What was found before, so that it need not be looked up again. */
interface MetCode {
  readonly severity: ReturnType<Severities>;
  /** By column, from 1; 0 stands for findings of no column. */
  readonly tallies: CauseTally[];
}

/**
 * @param width number of columns; cells beyond it share one more ledger
 * @param severities what is switched off is not even counted
 * @param settled what the pieces before this one have settled
 */
export function openAccount(
  width: number,
  severities: Severities,
  { gridLevel }: Settled = nothingSettled,
): Accountant {
  const columns: Ledger[] = Array.from({ length: width + 1 }, emptyLedger);
  const causes: Tally = new Map();
  const keys: number[] = [];
  const records = { read: 0, conforming: 0, blank: 0, skipped: 0 };
  let rows = 0;
  let hasError = false;
  let spanOf: Parameters<Accountant['locate']>[0] | null = null;
  const located = (told: Omit<Finding, keyof Cause>): Omit<Finding, keyof Cause> => {
    const { row, line, column } = told.place;
    if (spanOf === null || row !== rows || line === undefined || column === undefined) return told;
    const span = spanOf(column, line);
    return span === null ? told : { ...told, place: { ...told.place, span } };
  };
  /** A record that was taken for conforming until something came to light that is known only afterwards. */
  const doubt = (row: number | undefined) => {
    const key = row === undefined ? 0 : (keys[row - 1] ?? 0);
    if (row === undefined || key <= 0) return;
    keys[row - 1] = -key;
    records.conforming -= 1;
  };
  const met = new Map<Code, MetCode>();
  const points = openGrid(gridLevel);
  /** What was found in the row, as far as rows of it are still kept. */
  const wanting: CauseTally[] = [];
  const add = (
    found: Cause,
    row: number | undefined,
    column: number | null,
    tell: () => Omit<Finding, keyof Cause>,
    value: string | undefined,
    isShown: boolean,
  ) => {
    let code = met.get(found.code);
    if (code === undefined) {
      code = { severity: severities(found.code), tallies: [] };
      met.set(found.code, code);
    }
    if (code.severity === 'off') return;
    if (code.severity === 'error') {
      if (row === rows) hasError = true;
      doubt(row);
    }
    code.tallies[column ?? 0] ??= causeIn(causes, found.code, column);
    const tally = code.tallies[column ?? 0]!;
    if (value !== undefined) countValue(tally, value, row, isShown);
    if (countFinding(tally)) keepFinding(tally, { ...found, ...located(tell()) });
    if (row === rows && tally.rows.length < keptRowLimit && !wanting.includes(tally)) wanting.push(tally);
  };
  return {
    openRow: () => {
      rows += 1;
      keys.push(0);
      hasError = false;
      wanting.length = 0;
      return rows;
    },
    locate: (find) => {
      spanOf = find;
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
    point: (lat, lon) => {
      if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) points.add(lat, lon, hasError);
    },
    wantsCells: () => wanting.length > 0,
    keepCells: (kept) => {
      for (const tally of wanting) tally.rows.push(kept);
      wanting.length = 0;
    },
    cell: (column, fate) => {
      const ledger = columns[column - 1] ?? columns[width];
      if (ledger) count(ledger, fate);
    },
    find: (found, place, more) => {
      add(found, place.row, place.column ?? null, () => ({ place, ...more }), more?.value, true);
    },
    findInCell: add,
    close: (lines, lineEnds, digestsOf) => ({
      rows,
      lines,
      lineEnds,
      records,
      columns: cellsOf(columns[width] ?? emptyLedger()) > 0 ? columns : columns.slice(0, width),
      causes,
      keys: [Float64Array.from(keys)],
      digests: digestsOf(rows),
      points: points.grid(),
    }),
  };
}

/** For every cell of every row: properties that stand in the code are found without looking them up by name. */
function count(ledger: Ledger, fate: Fate): void {
  switch (fate) {
    case 'kept':
      ledger.kept += 1;
      break;
    case 'normalized':
      ledger.normalized += 1;
      break;
    case 'repaired':
      ledger.repaired += 1;
      break;
    case 'ignored':
      ledger.ignored += 1;
      break;
    case 'unmapped':
      ledger.unmapped += 1;
      break;
    case 'rejected':
      ledger.rejected += 1;
  }
}
