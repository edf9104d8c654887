import type { Cause, Digest, Finding, Ledger } from '../findings/index.js';
import type { Binding, ColumnDecision, Reading } from '../mapping/index.js';
import type { Code, Texts } from '../messages/index.js';
import type { Outcome, Tables } from '../normalizers/index.js';
import type { Duplicate } from './find-duplicates.js';
import type { WrittenCells } from './written-cells.js';

/**
 * A check: one file, declared in one object. The scope says what it is given:
 *
 * - `row`: a row of the table, before anybody asks what its cells mean;
 * - `cell`: a cell with what was read in it; asked once for each text where a column repeats itself;
 * - `record`: the cells of a record with all readings;
 * - `node`: the node that a record became;
 * - `file`: digests and counts of the whole file, after all pieces are merged.
 *
 * Checks are compiled once, from the plan: where a file lacks the columns that a rule looks at, it costs nothing. No rule
 * keeps anything beside its digests, so all work in pieces.
 */
export type Rule = CellRule | RecordRule | FileRule | StageRule;

interface RuleFacts {
  /** The file's name. */
  readonly name: string;
  readonly title: Texts;
  /** The standard and section that it follows. */
  readonly source: string;
  readonly codes: readonly Code[];
  /** It looks at how a table is written: nodes that are in the vocabulary already give no occasion for it. */
  readonly isOfTable?: true;
  /** Shown in the documentation and run as tests: what it catches, and what it lets pass. */
  readonly examples: readonly RuleExample[];
}

export interface CellRule extends RuleFacts {
  readonly scope: 'cell';
  /**
   * A text has one of these characters where there is anything to find, or as many digits as `digits`: the texts of a
   * column are looked through once, for all rules. `A-B` stands for all from A to B; `-` by itself comes last.
   */
  readonly signs: string;
  readonly digits?: number | Readonly<Record<Table['country'], number>>;
  /** A text ends with one of these characters where there is anything to find; written as `signs` are. */
  readonly lastSigns?: string;
  /** Of cells with such signs, told from their bytes in UTF-8: false where there is certainly nothing to find. */
  readonly mayFind?: (bytes: Uint8Array, from: number, to: number) => boolean;
  /** What is found must not be published: reports show the values masked, as `{value}` has them. */
  readonly isPrivate?: true;
  /** Null where cells of the column are not looked at. */
  readonly compile: (column: Column, table: Table) => CheckCell | null;
}

/**
 * @param text the cell, not blank
 * @param outcome what its normalizer made of it; null where nobody has said what the column means
 */
export type CheckCell = (text: string, outcome: Outcome | null) => Cause | null;

export interface RecordRule extends RuleFacts {
  readonly scope: 'record';
  /** Null where the table lacks what is compared. */
  readonly compile: (table: Table) => RecordCheck | null;
}

/** Which readings of a record are looked at: only these are given. */
export interface Reads {
  /** Numbers of bindings, from 0. */
  readonly bindings: readonly number[];
}

export interface RecordCheck {
  readonly reads: Reads;
  readonly check: CheckRecord;
}

/** @param readings one for each binding of the table */
export type CheckRecord = (readings: readonly Reading[], cells: WrittenCells) => FoundInRecord | null;

/** What is the matter with a record, with the column to look at, and a second one that belongs to it. */
export interface FoundInRecord {
  readonly cause: Cause;
  readonly column: number | null;
  readonly also?: number;
}

export interface FileRule extends RuleFacts {
  readonly scope: 'file';
  readonly compile: (table: Table) => FileCheck | null;
}

export interface FileCheck {
  /** What it wants kept of the records. */
  readonly watches: readonly Watch[];
  /**
   * @param digests those of its watches, in their order
   * @param tell takes what is found
   */
  readonly conclude: (digests: readonly Digest[], file: WholeFile, tell: TellInFile) => void;
}

/** What is to be kept of each record: a text to be counted, or some numbers. */
export type Watch = ValueWatch | RowWatch;

export interface ValueWatch {
  readonly kind: 'values';
  /** The column, from 1, whose cell is kept beside a text that is met for the first time. */
  readonly column: number;
  /** So many different texts are counted; where there are more, none is told. */
  readonly limit: number;
  /** True: the form of the text is counted, not the text (`formOf`). */
  readonly byForm: boolean;
  readonly reads: Reads;
  /** Null: the record is not counted. */
  readonly textOf: (readings: readonly Reading[], cells: WrittenCells) => string | null;
}

export interface RowWatch {
  readonly kind: 'rows';
  readonly width: number;
  readonly limit: number;
  readonly reads: Reads;
  /** Writes the numbers of a record at `at`; what is not written is 0. */
  readonly write: (readings: readonly Reading[], cells: WrittenCells, to: Float64Array, at: number) => void;
}

/** What a rule may know of a whole file, beside its digests. */
export interface WholeFile {
  readonly records: { readonly read: number; readonly blank: number; readonly skipped: number };
  readonly lineEnds: { readonly lf: number; readonly crlf: number; readonly cr: number };
  /** What became of the cells of each column. */
  readonly columns: readonly Readonly<Ledger>[];
  /** Rows whose key stood before. */
  readonly duplicates: readonly Duplicate[];
}

/**
 * @param make the finding; called only where it is kept
 * @param more how many cells it stands for (one where left out), and whether its record had conformed so far
 */
export type TellInFile = (
  code: Code,
  column: number | null,
  make: () => Finding,
  more?: { readonly count?: number; readonly isOfConforming?: boolean },
) => void;

/** A rule that is a stage of the way of the data itself; `run` calls it by its own function. */
export interface StageRule extends RuleFacts {
  readonly scope: 'row' | 'node';
}

/** The table of a file, as the plan has it. */
export interface Table {
  /** Id of the data model. */
  readonly kind: string;
  /** Class of its records. */
  readonly class: string;
  readonly country: 'JP' | 'TW';
  /** Null where the format itself says how text is written. */
  readonly encoding: string | null;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly firstDataRow: number;
  /** Of one of several tables below each other: so many rows of the source stand above it. */
  readonly stretch?: { readonly rows: number } | undefined;
  readonly columns: readonly ColumnDecision[];
  readonly bindings: readonly Binding[];
  /** What makes the ids of records: columns and the text between; null: the cells of a record. */
  readonly id: { readonly key: readonly (number | string)[] | null };
  readonly tables: Tables;
}

/** A column of a table; `binding` reads it, where one reads all of it by itself. */
export interface Column extends ColumnDecision {
  readonly binding: Binding | null;
}

/**
 * A small file with what is found in it: documentation and test. Only codes of the rule count.
 */
export interface RuleExample {
  /** Id of the data model that the file is read by. */
  readonly model: string;
  /** The header, then the records. */
  readonly rows: readonly (readonly string[])[];
  /** Code → cells as a spreadsheet names them (`C3`, `C`, `3`); nothing: the rule lets it pass. */
  readonly finds: Readonly<Partial<Record<Code, readonly string[]>>>;
}
