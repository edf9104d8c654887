/** A row whose key stood before. Rows are counted from 1. */
export interface Duplicate {
  readonly row: number;
  /** The first row with the same key. */
  readonly first: number;
  /** Nothing else is wrong with the record. */
  readonly conforms: boolean;
}

/**
 * Finds rows with equal keys in the digest of a whole file: one number for each row, 0 for rows without
 * a key; a negative number is the key of a record that does not conform.
 * Memory: twice the digest while it works.
 */
export function findDuplicates(segments: readonly Float64Array[]): readonly Duplicate[] {
  const keys = joined(segments);
  const repeated = repeatedKeys(keys);
  if (repeated.size === 0) return [];
  const firsts = new Map<number, number>();
  const duplicates: Duplicate[] = [];
  for (let i = 0; i < keys.length; i += 1) {
    const signed = keys[i] ?? 0;
    const key = Math.abs(signed);
    if (!repeated.has(key)) continue;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, i + 1);
    else duplicates.push({ row: i + 1, first, conforms: signed > 0 });
  }
  return duplicates;
}

function repeatedKeys(keys: Float64Array): ReadonlySet<number> {
  const sorted = keys.map(Math.abs).sort();
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i += 1) {
    const key = sorted[i] ?? 0;
    if (key !== 0 && key === sorted[i - 1]) repeated.add(key);
  }
  return repeated;
}

function joined(segments: readonly Float64Array[]): Float64Array {
  const keys = new Float64Array(segments.reduce((sum, segment) => sum + segment.length, 0));
  let at = 0;
  for (const segment of segments) {
    keys.set(segment, at);
    at += segment.length;
  }
  return keys;
}
