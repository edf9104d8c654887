import type { Cause } from '../findings/index.js';
import type { Code, Severity, Texts } from '../messages/index.js';
import type { Readiness } from '../report/index.js';
import type { TableSketch } from './sketch.js';

/**
 * What was found in a file, or in a part of one (a sheet, a file in an archive): plain JSON, the same for the same bytes, so
 * that it is kept and taken again as long as the file stays as it is.
 */
export interface Survey {
  /** What the part is called within the file; null: it is the whole file. */
  readonly part: string | null;
  /**
   * `table`: it was read; `other`: it is no table (PDF, picture, document); `unreadable`: it ought to be one, and cannot be
   * read; `written`: an earlier run wrote it.
   */
  readonly state: 'table' | 'other' | 'unreadable' | 'written';
  /** Why it was not read, or only in part. */
  readonly why: Cause | null;
  /** By content; of what is no table by the name. */
  readonly format: string;
  readonly encoding: string | null;
  /** The title above the table, else the name of the file. */
  readonly title: string;
  readonly kind: SurveyedKind | null;
  readonly publisher: { readonly code: string | null; readonly name: string } | null;
  /** What the data is of, by the names of file and table: `2023`, `2023-04`, `2023-04-01`, `2023-04-01/2024-03-31`. */
  readonly period: string | null;
  readonly records: number | null;
  readonly columns: number | null;
  readonly headers: readonly string[];
  /** Non-empty cells, and of these those that are terms of the vocabulary. */
  readonly cells: number;
  readonly mapped: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The worst causes, at most `mostCauses`. */
  readonly causes: readonly SurveyedCause[];
  /** What speaks for personal data. */
  readonly personal: readonly SurveyedCause[];
  readonly readiness: Readiness | null;
  readonly sketch: TableSketch | null;
}

export interface SurveyedKind {
  /** Id and title of the data model. */
  readonly id: string;
  readonly title: Texts;
  /** 0 to 1. */
  readonly confidence: number;
  /** It is not recognized: this kind is only the nearest. */
  readonly isNearest: boolean;
}

/** A cause of findings, without the findings. */
export interface SurveyedCause {
  readonly code: Code;
  readonly severity: Severity;
  readonly header: string | null;
  readonly count: number;
}

/** Causes that are kept of a file. */
export const mostCauses = 20;
/** Headers that are kept of a table. */
export const mostHeaders = 300;
