import type { Cause } from '../../findings/index.js';
import type { SourceRows } from '../rows.js';
import type { CellBlock } from './reference.js';

/** A workbook as it was found: its sheets, in order. */
export interface Workbook {
  readonly format: 'xlsx' | 'ods' | 'xls';
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** Whether who opens the workbook does not see the sheet. */
  readonly isHidden: boolean;
  /** What is to be said of the sheet as a whole. */
  readonly causes: () => readonly Cause[];
  /** Blocks of merged cells, where the format tells them before the rows are read. */
  readonly merges?: () => readonly CellBlock[];
  /**
   * All rows in order, from the first one, some hundreds at a time; blank ones too, up to the last with a value. May be
   * called more than once.
   *
   * @param firstDataRow from here on, the value of a merged block is given to all its rows where records show that it is
   *   meant for them
   */
  readonly rows: (firstDataRow: number) => Generator<SourceRows>;
}
