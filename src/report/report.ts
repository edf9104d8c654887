import type { Finding, KeptRow, Ledger, PlacedField, sampleLimit } from '../findings/index.js';
import type { Code, Severity, Texts } from '../messages/index.js';
import type { Conformance } from './conformance.js';
import type { Readiness } from './readiness.js';

/** Version of the report's JSON form; its schema is `schemas/report-1.json`. */
export const reportVersion = 1;

/**
 * The conformance report of one source: what was read, what it was taken for, what became of every cell, what was
 * found. Plain JSON without any text for people: texts are made of the codes, in any language, by outputs.
 */
export interface Report {
  readonly version: typeof reportVersion;
  readonly tool: { readonly name: 'imi'; readonly version: string };
  readonly source: ReportSource;
  /** What was written besides reports; missing where nothing was. */
  readonly outputs?: readonly ReportOutput[];
  readonly dataset: ReportDataset;
  readonly records: {
    readonly read: number;
    readonly conforming: number;
    readonly blank: number;
    readonly skipped: number;
  };
  /** What became of all non-empty cells below the header; sums to `cells`. */
  readonly ledger: Readonly<Ledger>;
  readonly cells: number;
  readonly columns: readonly ReportColumn[];
  /** Worst and most frequent first. */
  readonly causes: readonly ReportCause[];
  /** Exact numbers of findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** No finding of severity error. */
  readonly conforms: boolean;
  readonly conformance: Conformance;
  /** How open and how ready for machines it is. */
  readonly readiness: Readiness;
  /** Severities that the office changed, with its reasons. */
  readonly changes: readonly ReportChange[];
  /** How many findings of a cause are listed at most; `count` is exact all the same. */
  readonly samplesPerCause: typeof sampleLimit;
  /** The first rows of each cause as they stand in the source, in its order; missing in reports of earlier versions. */
  readonly rows?: readonly KeptRow[];
  /** Where the records lie; missing where no column says so. */
  readonly points?: ReportPoints;
}

/** Where the records lie: fields of a grid, from north to south. */
export interface ReportPoints {
  readonly country: 'JP' | 'TW';
  /** Width of a field in degrees. */
  readonly width: number;
  readonly fields: readonly PlacedField[];
}

/** Stands for the standard output among the names of outputs. */
export const standardOutput = '-';

export interface ReportOutput {
  /** Name of the file, without its folder; `-`: it went to the standard output. */
  readonly name: string;
  /** What was asked for, of which it is a part. */
  readonly format: string;
  /** Of the file as it lies on the disk; null where it is in no file that could be read again. */
  readonly bytes: number | null;
  readonly sha256: string | null;
}

export interface ReportSource {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string | null;
  readonly format: string;
  /** Name of the sheet; missing in formats that have none. */
  readonly sheet?: string;
  /** Null where the format itself says how text is written. */
  readonly encoding: string | null;
  /** How text that had been decoded wrongly before was recovered; null where it was not needed. */
  readonly repair: string | null;
  /** What stands between the cells; null in formats that need nothing there. */
  readonly delimiter: string | null;
  readonly headerRow: number;
  readonly headerRows: number;
  readonly firstDataRow: number;
}

export interface ReportDataset {
  /** Id and title of the data model. */
  readonly kind: string;
  readonly title: Texts;
  /** What of the data model is not certain, and why; not there where nothing is in doubt. */
  readonly uncertain?: Texts;
  /** 0 to 1. */
  readonly confidence: number;
  readonly publisher: { readonly code: string | null; readonly name: string } | null;
  /** Path of the mapping below `mappings/`, or the file given; null where the columns were recognized one by one. */
  readonly mapping: string | null;
  /** The standard layout that obligations are taken from; null where the file follows none. */
  readonly standard: string | null;
  /** Version of each vocabulary and of the data model. */
  readonly versions: Readonly<Record<string, string>>;
}

export interface ReportColumn {
  /** Counted from 1; null stands for cells beyond the last column. */
  readonly column: number | null;
  readonly header: string;
  readonly item: string | null;
  readonly term: string | null;
  readonly normalizer: string | null;
  readonly ledger: Readonly<Ledger>;
  /** How its cells are written; missing in reports of earlier versions. */
  readonly writing?: ReportWriting;
}

/** How the cells of a column are written, told from records spread over the beginning of the file. */
export interface ReportWriting {
  /** Records that were looked at, and how many of them have something there. */
  readonly looked: number;
  readonly filled: number;
  /** Ways of writing, most frequent first: digits as 9, runs of Latin letters as A, longer words as …. */
  readonly patterns: readonly { readonly pattern: string; readonly count: number }[];
  /** The values, most frequent first, where they are few words that repeat themselves; else null. */
  readonly values: readonly { readonly value: string; readonly count: number }[] | null;
}

export interface ReportCause {
  readonly code: Code;
  readonly severity: Severity;
  readonly column: number | null;
  readonly header: string | null;
  readonly item: string | null;
  readonly count: number;
  /** How many cells or records are right once it is mended; causes of one severity are ordered by it. */
  readonly gain: number;
  /** How the values are written, most frequent first: the first eight ways; empty where there are no values. */
  readonly patterns: readonly ReportPattern[];
  /** The first findings of the cause, in the order of the source. */
  readonly findings: readonly Finding[];
}

/** A way in which values of a cause are written: digits as 9, runs of Latin letters as A, longer words as …. */
export interface ReportPattern {
  readonly pattern: string;
  readonly count: number;
  /** The first value written so, and its row; no value where it must not be shown. */
  readonly example: string | null;
  readonly row: number | null;
}

/** A severity that the office changed. */
export interface ReportChange {
  readonly code: Code;
  readonly from: Severity;
  readonly to: Severity | 'off';
  /** So many findings pass the gate: `5`, or of the records `1%`; null: none more than others. */
  readonly max: string | null;
  readonly reason: string;
}
