/**
 * One record of a source as it was read: the text of its cells, in column order, nothing changed.
 * `row` and `line` are counted from 1 from the start of the piece that was read (see `Place`).
 */
export interface SourceRecord {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
}
