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
 * Memory: the digest once more while it works. Repeats are taken to be rare: where most keys have their like, `eachEqual`
 * (`src/same`) is faster, and where hardly any has, this is twice as fast.
 */
export function findDuplicates(segments: readonly Float64Array[]): readonly Duplicate[] {
  const repeated = repeatedKeys(segments);
  if (repeated.size === 0) return [];
  const firsts = new Map<number, number>();
  const duplicates: Duplicate[] = [];
  let row = 0;
  for (const segment of segments) {
    for (let i = 0; i < segment.length; i += 1) {
      row += 1;
      const signed = segment[i]!;
      const key = Math.abs(signed);
      if (!repeated.has(key)) continue;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, row);
      else duplicates.push({ row, first, conforms: signed > 0 });
    }
  }
  return duplicates;
}

function repeatedKeys(segments: readonly Float64Array[]): ReadonlySet<number> {
  const sorted = joined(segments);
  for (let i = 0; i < sorted.length; i += 1) sorted[i] = Math.abs(sorted[i]!);
  sorted.sort();
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i += 1) {
    const key = sorted[i]!;
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
