import type { ReportComparison } from '../report/index.js';

/** Version of the JSON form of a difference; its schema is `schemas/diff-1.json`. */
export const differenceVersion = 1;

/** What changed from one version of a dataset to the next: plain JSON without texts for people. */
export interface Difference {
  readonly version: typeof differenceVersion;
  readonly tool: { readonly name: 'imi'; readonly version: string };
  readonly old: ComparedFile;
  readonly now: ComparedFile;
  readonly columns: {
    readonly added: readonly ColumnName[];
    readonly gone: readonly ColumnName[];
    /** Columns that are called otherwise now; `by`: whether that is told by their meaning or by their values. */
    readonly renamed: readonly (ColumnName & { readonly from: string; readonly by: 'meaning' | 'values' })[];
    readonly recoded: readonly Recoding[];
  };
  readonly records: {
    /** Names of the fields by which records are the same. */
    readonly key: readonly string[];
    readonly added: number;
    readonly removed: number;
    /** Some value means something else now. */
    readonly changed: number;
    /** All values mean the same, and some are written otherwise. */
    readonly formChanged: number;
    readonly same: number;
    /** Records that share their key with others of their table. */
    readonly ambiguous: number;
  };
  /** By field, those that changed most first. */
  readonly fields: readonly FieldChange[];
  /** The first records of each sort, at most `mostListed`. */
  readonly added: readonly NamedRecord[];
  readonly removed: readonly NamedRecord[];
  readonly changed: readonly ChangedRecord[];
  /** New and vanished causes of findings; null where a table is of no known kind. */
  readonly causes: ReportComparison | null;
}

export interface ComparedFile {
  readonly name: string;
  readonly part: string | null;
  readonly sha256: string | null;
  readonly kind: string | null;
  readonly records: number;
  readonly columns: number;
}

export interface ColumnName {
  readonly name: string;
  readonly header: string;
}

/** A field whose values mean the same and are written in another way throughout. */
export interface Recoding extends ColumnName {
  /** How most values were and are written, or the codes that stand for each other. */
  readonly from: string;
  readonly to: string;
  /** Old text → new text, where few texts stand for each other; empty where the form alone is another. */
  readonly codes: Readonly<Record<string, string>>;
  readonly count: number;
}

export interface FieldChange extends ColumnName {
  readonly changed: number;
  readonly formChanged: number;
  /** Of those changed: values that were empty before, and that are now. */
  readonly filled: number;
  readonly emptied: number;
}

/** A record by what it is called. */
export interface NamedRecord {
  /** Its key, else its first values. */
  readonly name: string;
  /** Its place among the records of its table, from 1. */
  readonly record: number;
}

export interface ChangedRecord extends NamedRecord {
  readonly changes: readonly { readonly name: string; readonly from: string; readonly to: string }[];
}

/** Records that are listed of each sort. */
export const mostListed = 100;
