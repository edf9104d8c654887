import type { Cause } from '../findings/index.js';

/**
 * Rows of a source whose records are not found by cutting text: sheets, JSON. Plain data, so that it can be handed to
 * another thread.
 */
export interface SourceRows {
  /**
   * The cells of each row as text, in the order of the columns. A row without cells is a blank one: rows that a sheet leaves
   * out stand here all the same, so that the numbers of rows are those that the sheet shows.
   */
  readonly rows: readonly (readonly string[])[];
  /** The line in which each row begins, from 1 within these rows; null where the source has no lines. */
  readonly lines: readonly number[] | null;
  /** Lines that these rows go over: what lines of the next rows are shifted by; 0 where there are none. */
  readonly lineCount: number;
  readonly faults: readonly RowFault[];
}

/** What a reader found on the way, with its place within the rows. */
export interface RowFault {
  readonly cause: Cause;
  /** From 1; missing where it concerns the source as a whole. */
  readonly row?: number;
  readonly line?: number;
  /** From 1; missing where it concerns the whole row. */
  readonly column?: number;
  /** The text that is in question. */
  readonly value?: string;
  /** The value is a cell that stands in no row: it is counted as rejected. */
  readonly isBeyond?: true;
}
