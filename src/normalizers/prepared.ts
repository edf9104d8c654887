import { type Context, type ContextInput, contextSchema } from './context.js';
import type { KeyedNormalizer } from './normalizer.js';
import type { Outcome } from './outcome.js';
import type { Tables } from './tables.js';

/**
 * Prepares a normalizer once for many texts; what it gives never throws.
 *
 * @param tables what normalizers look up: `loadTables()`, or `tablesFrom` where there are no files
 * @param known what is known beyond the text; only the keys that make a difference for the normalizer
 */
export type Prepare<Key extends keyof Context> = (
  tables: Tables,
  known?: Pick<ContextInput, Key>,
) => (text: string) => Outcome;

/** The normalizer as a function. */
export function prepared<Key extends keyof Context>(normalizer: KeyedNormalizer<Key>): Prepare<Key> {
  return (tables, known) => normalizer.compile(contextSchema.parse(known ?? {}), tables);
}
