import type { ContextInput } from '../normalizers/index.js';
import type { Condition } from './condition.js';

/**
 * One way from the cells of a record to a place in the node: everything is decided, nothing needs to be looked up
 * but the vocabulary. Plain JSON, part of a plan.
 */
export interface Binding {
  /** The columns that it reads, from 1; several are joined with `with`. */
  readonly columns: readonly number[];
  readonly with: string;
  /** Where only a part of the cell is meant; null: all of it. */
  readonly part: CellPart | null;
  /** Several values may stand in the cell, divided by this. */
  readonly separator: string | null;
  /** What is written → what it means, before the normalizer sees it. */
  readonly codes: Readonly<Record<string, string>> | null;
  /** Item of the data model; null where the mapping names a term path that the model lacks. */
  readonly item: string | null;
  /** Term path from the model's class. */
  readonly term: string;
  /** Name in the registry of normalizers. */
  readonly normalizer: string;
  readonly options: ContextInput;
  /** Columns of the same record that name the place in which the value lies; null: none does. */
  readonly beside: { readonly pref: number | null; readonly city: number | null } | null;
  /** Properties that the normalizer is not to add, for columns of their own say them. */
  readonly withholds: readonly string[];
  /** Records in which it reads; null: all. */
  readonly when: Condition | null;
}

/**
 * A part of a cell that is divided at `separator` (a text, or a pattern `/…/`): the one at `index` (from 0), or whether `word` is one of them (`1`
 * where it is, else nothing).
 */
export type CellPart =
  | { readonly separator: string; readonly index: number }
  | { readonly separator: string; readonly word: string };

/** Why a column was taken for what it is. */
export type Evidence =
  /** The mapping says so. */
  | 'mapping'
  /** The header is the item's name. */
  | 'name'
  /** The header is a known spelling of it. */
  | 'alias'
  /** The header fits the pattern of a family of columns. */
  | 'pattern'
  /** The header resembles the item's name or a spelling of it. */
  | 'similar'
  /** The values are of its kind. */
  | 'values';

/** What a column could be. */
export interface Candidate {
  readonly item: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence;
}

/** What was decided about a column of the file. Plain JSON, part of a plan. */
export interface ColumnDecision {
  /** From 1. */
  readonly column: number;
  readonly header: string;
  readonly fate: 'mapped' | 'ignored' | 'unmapped';
  readonly item: string | null;
  readonly term: string | null;
  readonly normalizer: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly evidence: Evidence | null;
  /** What it could be, likeliest first, where it was recognized by itself and not by a mapping. */
  readonly candidates: readonly Candidate[];
}

/** The columns of a file, decided, and the ways from them into the node. */
export interface Bound {
  readonly columns: readonly ColumnDecision[];
  readonly bindings: readonly Binding[];
}
