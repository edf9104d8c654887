import type { Cause } from '../findings/index.js';
import type { ListedChange } from '../fix/index.js';
import type { Language } from '../messages/index.js';
import type { Plan, PlanOptions } from '../plan/index.js';
import type { ChangeGroup, ChangeListTarget } from './change-lists.js';
import type { PartChoice } from './part-choice.js';

export interface FixFileOptions extends PlanOptions {
  /** Where the file goes as it is to be: a file, or a function that is given its bytes; null: only lists are written. */
  readonly to: { readonly file: string } | { readonly write: (bytes: Uint8Array) => Promise<unknown> } | null;
  /** The file may be written over itself; nothing else ever writes over it. */
  readonly isInPlace?: boolean | undefined;
  readonly lists: readonly ChangeListTarget[];
  /** The language of the lists, and of what is written into workbooks. */
  readonly language: Language;
  /** Values that were assumed are written too, where they say all that the cell says. */
  readonly isAssuming: boolean;
  /** The only sheet that is mended. */
  readonly sheet?: PartChoice['sheet'];
  /** Of several tables, the only one that is mended, from 1. */
  readonly table?: PartChoice['table'];
  readonly signal: AbortSignal;
}

/** What became of a file. */
export interface FixedFile {
  /** Of each table. */
  readonly plans: readonly Plan[];
  readonly rows: number;
  readonly groups: readonly ChangeGroup[];
  /** What is to be said of the file as a whole. */
  readonly causes: readonly Cause[];
}

/** Why nothing was written; no refusal at all where the run was stopped. */
export interface NotFixed {
  readonly refusals: readonly Cause[];
}

/** What an attempt at a file is given. */
export interface FixAttempt {
  readonly options: FixFileOptions;
  readonly signal: AbortSignal;
  /** Columns of a sheet (null: of the file) that are left as they are. */
  readonly leftColumns: (sheet: string | null) => ReadonlySet<number>;
  readonly write: (bytes: Uint8Array) => Promise<void>;
  readonly take: (changes: readonly ListedChange[]) => Promise<void>;
}

/** What came of an attempt; columns that what was made would be taken for something else in. */
export type FixOutcome =
  | (Omit<FixedFile, 'groups'> & {
      readonly drifted: readonly { readonly sheet: string | null; readonly columns: ReadonlySet<number> }[];
    })
  | NotFixed;
