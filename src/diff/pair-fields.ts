import { plainCell } from '../inventory/index.js';
import type { Field } from './fields.js';

/** Fields of two tables: those that both have, in the order of the newer one, and those that only one has. */
export interface PairedFields {
  readonly pairs: readonly FieldPair[];
  readonly added: readonly Field[];
  readonly gone: readonly Field[];
}

export interface FieldPair {
  readonly old: Field;
  readonly now: Field;
  /** `meaning`: both are the same term, or have the same header; `values`: they hold the same values. */
  readonly by: 'meaning' | 'values';
}

/** So many distinct values have to be there before two columns are said to be one, and so much of them the same. */
const fewestValues = 3;
const alike = 0.6;

type Rows = readonly (readonly string[])[];

/**
 * Finds which fields of two tables are the same: by what they mean, by their headers, and else by the values of the records
 * that were looked at.
 */
export function pairFields(
  old: { readonly fields: readonly Field[]; readonly records: Rows },
  now: { readonly fields: readonly Field[]; readonly records: Rows },
): PairedFields {
  const oldByKey = new Map(old.fields.map((field) => [field.key, field]));
  const paired = new Map<Field, FieldPair>();
  const taken = new Set<Field>();
  for (const field of now.fields) {
    const same = oldByKey.get(field.key);
    if (same === undefined) continue;
    paired.set(field, { old: same, now: field, by: 'meaning' });
    taken.add(same);
  }
  const free = old.fields.filter((field) => !taken.has(field));
  const values = new Map(free.map((field) => [field, valuesOf(field, old.records)]));
  for (const field of now.fields) {
    if (paired.has(field)) continue;
    const own = valuesOf(field, now.records);
    const [best] = free
      .filter((each) => !taken.has(each))
      .map((each) => ({ each, share: shareOf(own, values.get(each)!) }))
      .sort((a, b) => b.share - a.share);
    if (best === undefined || best.share < alike) continue;
    paired.set(field, { old: best.each, now: field, by: 'values' });
    taken.add(best.each);
  }
  return {
    pairs: [...paired.values()].sort((a, b) => a.now.column - b.now.column),
    added: now.fields.filter((field) => !paired.has(field)),
    gone: old.fields.filter((field) => !taken.has(field)),
  };
}

function valuesOf(field: Field, records: Rows): ReadonlySet<string> {
  return new Set(
    records.map((cells) => plainCell(field.read(cells)[0], () => null)).filter((value) => value !== ''),
  );
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const fewer = Math.min(a.size, b.size);
  if (fewer < fewestValues) return 0;
  return [...a].filter((value) => b.has(value)).length / fewer;
}
