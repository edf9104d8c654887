import type { TableDigest } from './table-digest.js';

/** Which records of two tables are the same. */
export interface MatchedRecords {
  /** Position in the key candidates. */
  readonly key: number;
  /** Records of the newer table that were in the older one: at their position the position there; else -1. */
  readonly before: Int32Array;
  /** Positions in the older table of records that are gone. */
  readonly gone: readonly number[];
  /** Records whose key others of their table have too: they are taken one after the other. */
  readonly ambiguous: number;
}

/**
 * Matches records by the key that tells most of them apart and finds most of them again.
 *
 * @param named position of the key that a person named; undefined: the best
 */
export function matchRecords(old: TableDigest, now: TableDigest, named?: number): MatchedRecords {
  const tried = old.keys.map((_, key) => matchBy(key, old, now)).filter(({ key }) => key === (named ?? key));
  const fewer = Math.max(1, Math.min(old.contents.length, now.contents.length));
  const worth = ({ before, ambiguous }: MatchedRecords) =>
    before.reduce((sum, position) => sum + Number(position >= 0), 0) / fewer - (2 * ambiguous) / (2 * fewer);
  return tried.reduce((best, each) => (worth(each) > worth(best) + 0.005 ? each : best));
}

function matchBy(key: number, old: TableDigest, now: TableDigest): MatchedRecords {
  const [a, b] = [old.keys[key]!, now.keys[key]!];
  const [byA, byB] = [sorted(a), sorted(b)];
  const before = new Int32Array(b.length).fill(-1);
  const gone: number[] = [];
  let [i, j, ambiguous] = [0, 0, 0];
  while (i < byA.length || j < byB.length) {
    const x = i < byA.length ? a[byA[i]!]! : Number.POSITIVE_INFINITY;
    const y = j < byB.length ? b[byB[j]!]! : Number.POSITIVE_INFINITY;
    if (x < y || (x === 0 && y === 0)) gone.push(byA[i++]!);
    else if (y < x) j += 1;
    else {
      if (i + 1 < byA.length && a[byA[i + 1]!] === x) ambiguous += 1;
      before[byB[j++]!] = byA[i++]!;
    }
  }
  return { key, before, gone: gone.sort((one, other) => one - other), ambiguous };
}

/** Positions by their number, and by their place where numbers are equal. */
function sorted(numbers: Float64Array): Uint32Array {
  return Uint32Array.from(numbers, (_, i) => i).sort((i, j) => numbers[i]! - numbers[j]! || i - j);
}
