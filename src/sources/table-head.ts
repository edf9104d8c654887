import type { Cause, Reason } from '../findings/index.js';
import type { Encoding } from './encoding.js';
import type { CellBlock } from './workbook/reference.js';

/** Formats whose records are rows that a reader gives; all else is text that is cut. */
export type RowFormat = 'xlsx' | 'ods' | 'xls' | 'json' | 'ndjson' | 'geojson' | 'jsonld';

/** Where the records of a JSON text are. */
export interface JsonLayout {
  /**
   * `objects`: the records are the objects of a list; `lines`: one object a line; `arrays`: lists of cells in a list;
   * `columns`: each key has the list of its column; `members`: the values of an object.
   */
  readonly shape: 'objects' | 'lines' | 'arrays' | 'columns' | 'members';
  /** Where the records are, as a JSON pointer (RFC 6901); `''`: the whole text. */
  readonly records: string;
  /** Where the value of each column is in a record, as a JSON pointer; null: cells are told by their position. */
  readonly fields: readonly string[] | null;
  /** Of nodes (JSON-LD): the term path of each column, `@id` for the IRI of the node; else null. */
  readonly terms: readonly string[] | null;
  /** Of nodes: their class; else null. */
  readonly type: string | null;
}

/** The beginning of a table that a reader of rows gives: what the look at a source is made of. */
export interface TableHead {
  readonly format: RowFormat;
  /** Name of the sheet; null in formats that have none. */
  readonly sheet: string | null;
  readonly json: JsonLayout | null;
  /** Null where the format itself says how text is written. */
  readonly encoding: Encoding | null;
  readonly bom: boolean;
  /** 0 (a guess) to 1 (certain). */
  readonly encodingConfidence: number;
  /** Names of the columns, where the format has them; null: a header is to be found among the rows. */
  readonly headers: readonly string[] | null;
  /** Columns, from 1, that say once more what others of the same record say. */
  readonly repeated?: readonly number[];
  /** Some hundreds of rows, from the first one. */
  readonly rows: readonly (readonly string[])[];
  /** Merged cells: names of groups in a header go just so far. */
  readonly merges?: readonly CellBlock[];
  /** What speaks for what was decided. */
  readonly reasons: readonly Reason[];
  /** What was found about the table as a whole. */
  readonly findings: readonly Cause[];
}
