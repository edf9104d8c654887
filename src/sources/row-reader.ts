import type { Cause } from '../findings/index.js';
import type { Encoding } from './encoding.js';
import type { SourceRows } from './rows.js';
import type { JsonLayout, RowFormat, TableHead } from './table-head.js';

/** Reads a format, whose bytes come one after another, into rows. Pure: it is given bytes and gives values. */
export interface RowReader {
  /**
   * Looks at the beginning of a source. Gives a cause where it holds no table.
   *
   * @param head the first bytes, of which the last record may be cut off
   * @param isWhole the first bytes are all
   */
  readonly look: (head: Uint8Array, isWhole: boolean, wishes: RowWishes) => TableHead | Cause;
  /** Begins the reading of a whole source, by what was decided at the look. */
  readonly read: (layout: RowLayoutFacts, columns: number) => RowCutter;
}

/** What a person or a mapping knows better than the look. */
export interface RowWishes {
  /** Name of the file, for causes. */
  readonly file: string;
  readonly encoding?: Encoding | undefined;
  /** JSON pointer of the records. */
  readonly records?: string | undefined;
}

/** What a reader has to know of the layout that was decided. */
export interface RowLayoutFacts {
  readonly format: RowFormat;
  readonly encoding: Encoding | null;
  readonly json: JsonLayout | null;
}

/** Takes pieces of any size, and gives the rows that are complete, some hundreds at a time. */
export interface RowCutter {
  readonly push: (piece: Uint8Array) => readonly SourceRows[];
  /** The rest, after the last piece. */
  readonly end: () => readonly SourceRows[];
}
