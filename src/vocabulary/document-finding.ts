import type { Cause } from '../findings/index.js';

/**
 * Something found in a file that people write (vocabulary, data model). The file's reader turns `at` into a line:
 * it alone has the text.
 */
export interface DocumentFinding {
  readonly cause: Cause;
  /** Which of the documents that were given, counted from 0. */
  readonly document: number;
  /** The way to the entry in the parsed document: `['classes', '施設型', 'parent']`; empty for the whole. */
  readonly at: readonly (string | number)[];
}
