/**
 * What is kept of the records of a file for rules that see the whole of it: bounded, plain, and merged with what is kept
 * of the next piece. Each tells the same however the file is cut, for what it tells depends on all records alone: where
 * there is more than it may hold, it holds nothing.
 */
export type Digest = ValueCounts | RowNumbers;

/** The distinct values of a column, or forms of them, in the order in which they were met. */
export interface ValueCounts {
  readonly kind: 'values';
  /** So many are told apart. */
  readonly limit: number;
  /** Null: there were more. */
  readonly met: readonly ValueCount[] | null;
}

export interface ValueCount {
  readonly key: string;
  readonly count: number;
  /** The first row that has it, and the cell as it was written there. */
  readonly row: number;
  readonly text: string;
}

/** Some numbers of each row, 0 where it has none, in segments of `width` numbers a row. */
export interface RowNumbers {
  readonly kind: 'rows';
  readonly width: number;
  /** So many rows are kept. */
  readonly limit: number;
  readonly rows: number;
  /** Null: there were more. */
  readonly segments: readonly Float64Array[] | null;
}

/** Whether the digest of pieces that follow each other holds nothing, whatever comes behind them. */
export function isFull(digests: readonly Digest[]): boolean {
  let rows = 0;
  for (const digest of digests) {
    if (digest.kind === 'values' ? digest.met === null : digest.segments === null) return true;
    if (digest.kind === 'rows') rows += digest.rows;
    if (digest.kind === 'rows' && rows > digest.limit) return true;
  }
  return false;
}

/** The digest of two pieces, `b` following `a`, which was `rows` rows long. Both are of one kind. */
export function mergeDigests(a: Digest, b: Digest, rows: number): Digest {
  if (a.kind === 'values' && b.kind === 'values') return mergeValues(a, b, rows);
  if (a.kind === 'rows' && b.kind === 'rows') return mergeRows(a, b);
  throw new Error('digests of different kinds');
}

function mergeValues(a: ValueCounts, b: ValueCounts, rows: number): ValueCounts {
  if (a.met === null || b.met === null) return { ...a, met: null };
  const added = new Map(b.met.map((value) => [value.key, value]));
  const met = a.met.map((value) => {
    const more = added.get(value.key);
    if (more === undefined) return value;
    added.delete(value.key);
    return { ...value, count: value.count + more.count };
  });
  for (const value of added.values()) met.push({ ...value, row: value.row + rows });
  return { ...a, met: met.length > a.limit ? null : met };
}

function mergeRows(a: RowNumbers, b: RowNumbers): RowNumbers {
  const rows = a.rows + b.rows;
  const fits = rows <= a.limit && a.segments !== null && b.segments !== null;
  return { ...a, rows, segments: fits ? [...a.segments, ...b.segments] : null };
}
