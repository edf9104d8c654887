import type { Finding, Reason, SeverityChange } from '../findings/index.js';
import type { Binding, ColumnDecision, RowRule } from '../mapping/index.js';
import type { Code } from '../messages/index.js';
import type { IdRule } from '../nodes/index.js';
import type { Encoding, JsonLayout, Repair, RowFormat } from '../sources/index.js';
import type { ColumnWriting } from './column-writing.js';

/** Where the table of a file is. Rows are counted from 1. */
interface TablePlace {
  /** First row of the header; 0: no row names the columns. */
  readonly headerRow: number;
  readonly headerRows: number;
  readonly firstDataRow: number;
  /**
   * Of a table that stands on its side: the row of the source in which each item stands. It is read as if it were turned, so
   * that `row` and `column` of the table are column and row of the source.
   */
  readonly turned?: readonly number[];
  /**
   * Of tables side by side under the same headers: their columns. They are read as one: each row of the source is a row of
   * each of them, from left to right, and columns are those of the first. One range: the others are another table's.
   */
  readonly sideBySide?: SideBySide;
  /** Of tables below each other: which of the source's rows are this one's. Rows of the table are counted from its first. */
  readonly stretch?: Stretch;
}

/** A stretch of a source from one of its rows to another. */
export interface Stretch {
  /** So many rows of the source stand above it. */
  readonly rows: number;
  /** So many lines of the source stand above it; 0 where the source has none. */
  readonly lines: number;
  /** The last row, from 1; null: it goes to the end. */
  readonly to: number | null;
}

/** Columns of a source, from 1. */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** Where the tables are that stand beside each other. */
export interface SideBySide {
  /** The number of columns of the source. */
  readonly columns: number;
  readonly tables: readonly ColumnRange[];
}

/** How text with one record after another is written, and where its table is. */
export interface TextLayout extends TablePlace {
  readonly format: 'csv';
  readonly sheet: null;
  readonly json: null;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** How text that had been decoded wrongly before it was saved is recovered. */
  readonly repair: Repair | null;
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
}

/** How a source is written whose records are rows that a reader gives (a workbook, JSON), and where its table is. */
export interface RowLayout extends TablePlace {
  readonly format: RowFormat;
  /** Name of the sheet; null in formats that have none. */
  readonly sheet: string | null;
  /** Where the records are; null but for JSON. */
  readonly json: JsonLayout | null;
  /** Null where the format itself says how text is written. */
  readonly encoding: Encoding | null;
  readonly bom: boolean;
  readonly repair: null;
  readonly delimiter: null;
  readonly newline: null;
}

/** How a file is written and where its table is. */
export type Layout = TextLayout | RowLayout;

/**
 * Everything that a run needs, decided up front from a look at the file: plain JSON that can be printed, kept, and
 * handed to another thread or machine.
 */
export type Plan = Layout & Decisions;

/** What was decided about a file beyond how it is written. */
interface Decisions {
  readonly version: 1;
  /** The file's name, without its folder. */
  readonly file: string;
  /** Id of the data model. */
  readonly kind: string;
  /** How sure the kind is, 0 to 1. */
  readonly confidence: number;
  readonly country: 'JP' | 'TW';
  readonly publisher: Publisher | null;
  /** Path of the mapping; null where the columns were recognized one by one. */
  readonly mapping: string | null;
  /** The standard layout that obligations come from. */
  readonly standard: string | null;
  readonly columns: readonly ColumnDecision[];
  /** How the cells of each column are written. */
  readonly writing: readonly ColumnWriting[];
  readonly bindings: readonly Binding[];
  /** Which rows are records for the mapping; null: all are. */
  readonly rows: RowRule | null;
  /** Term path → value, on every record. */
  readonly constants: Readonly<Record<string, string>>;
  /** Items without which a record does not conform, as far as the file has columns for them. */
  readonly required: readonly string[];
  /** All items that the model or the standard demands and recommends, with columns or without. */
  readonly obligations: { readonly required: readonly string[]; readonly recommended: readonly string[] };
  /** Licence of the data as the mapping or the configuration names it; null: nobody says. */
  readonly licence: string | null;
  /** The day from which the age of the data is counted (`2026-04-01`); null: it is not. */
  readonly asOf: string | null;
  /** Codes whose severity somebody changed, with the reason. */
  readonly severities: Readonly<Partial<Record<Code, SeverityChange>>>;
  readonly id: IdRule;
  /** What each record becomes beside its own node. */
  readonly further?: readonly FurtherNode[];
  /** Why it was decided so. */
  readonly reasons: readonly Reason[];
  /** What the look at the file found; places are those of the whole file. */
  readonly findings: readonly Finding[];
}

/** A node that a record becomes beside its own, of the columns that its bindings read, where one of them is filled. */
export interface FurtherNode {
  /** Id of its data model. */
  readonly kind: string;
  readonly bindings: readonly Binding[];
  /** Records that become one; null: all. */
  readonly rows: RowRule | null;
  readonly constants: Readonly<Record<string, string>>;
  /** Items without which it does not conform. */
  readonly required: readonly string[];
  readonly id: IdRule;
}

/** All bindings of a plan: those of a record's own node first, then those of each further node, in their order. */
export function allBindings({ bindings, further }: Pick<Plan, 'bindings' | 'further'>): readonly Binding[] {
  return further === undefined ? bindings : [...bindings, ...further.flatMap((one) => one.bindings)];
}

/** The plan of a further node by itself: its bindings are those that count. */
export function planOfFurther({ further: _, ...plan }: Plan, one: FurtherNode): Plan {
  return { ...plan, ...one };
}

export interface Publisher {
  /** 全国地方公共団体コード (6 digits) or county code of Taiwan (5 digits); null for a national agency. */
  readonly code: string | null;
  readonly name: string;
}
