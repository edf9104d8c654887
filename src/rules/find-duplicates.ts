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
 * a key; a negative number is the key of a record that does not conform. The digest is gone through several times.
 * Memory: a part of the digest once more while it works. Repeats are taken to be rare: where most keys have their like, `eachEqual`
 * (`src/same`) is faster, and where hardly any has, this is twice as fast.
 */
export function findDuplicates(
  segments: Iterable<Float64Array>,
  keysOfPart = usualPart,
): readonly Duplicate[] {
  const repeated = repeatedKeys(segments, keysOfPart);
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

/** Keys that are sorted at once, about. */
const usualPart = 2 ** 21;
/** Keys are spread evenly below this. */
const limit = 2 ** 53;

/** Keys are sorted range by range, so that a long file takes hardly more memory than a short one. */
function repeatedKeys(segments: Iterable<Float64Array>, keysOfPart: number): ReadonlySet<number> {
  const repeated = new Set<number>();
  let count = 0;
  for (const segment of segments) count += segment.length;
  const parts = Math.max(1, Math.ceil(count / keysOfPart));
  let room = new Float64Array(Math.ceil((1.05 * count) / parts) + 64);
  for (let part = 0; part < parts; part += 1) {
    const keys = keysBetween(segments, (part * limit) / parts, ((part + 1) * limit) / parts, room);
    room = keys.room;
    const sorted = room.subarray(0, keys.count).sort();
    for (let i = 1; i < sorted.length; i += 1) if (sorted[i] === sorted[i - 1]) repeated.add(sorted[i]!);
  }
  return repeated;
}

/** Puts the keys from `from` to below `to` into a room, without their signs; a larger one where they are too many. */
function keysBetween(
  segments: Iterable<Float64Array>,
  from: number,
  to: number,
  given: Float64Array<ArrayBuffer>,
): { readonly room: Float64Array<ArrayBuffer>; readonly count: number } {
  let room = given;
  let count = 0;
  for (const segment of segments) {
    for (let i = 0; i < segment.length; i += 1) {
      const key = Math.abs(segment[i]!);
      // Rows without a key have 0.
      if (key < from || key >= to || key === 0) continue;
      if (count === room.length) {
        const larger = new Float64Array(2 * count);
        larger.set(room);
        room = larger;
      }
      room[count] = key;
      count += 1;
    }
  }
  return { room, count };
}
