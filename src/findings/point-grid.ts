/**
 * Where the records of a file lie: a grid of degrees, and for each of its fields how many records lie there. Bounded: where
 * there are more fields than it may hold, all become twice as wide. How wide they are depends on all records alone, so that
 * it is the same however the file is cut.
 */
export interface PointGrid {
  /** A field is `finest` × 2^level degrees wide. */
  readonly level: number;
  /** How many records lie in each field, and how many of these have a finding of severity error. */
  readonly records: ReadonlyMap<number, number>;
  readonly failing: ReadonlyMap<number, number>;
}

/** A field with its middle, in degrees. */
export interface PlacedField {
  readonly lat: number;
  readonly lon: number;
  readonly records: number;
  readonly failing: number;
}

/** Width of the finest fields in degrees: about ten metres. */
const finest = 1e-4;
const fieldLimit = 2000;
/** More than all fields from west to east. */
const row = 2 ** 22;

/** Points while records come in. */
export interface OpenGrid {
  readonly add: (lat: number, lon: number, isFailing: boolean) => void;
  readonly grid: () => PointGrid;
}

export const noPoints: PointGrid = { level: 0, records: new Map(), failing: new Map() };

/** @param least fields are made no finer: of the grid that this one is to be merged with, they are as wide already */
export function openGrid(least = 0): OpenGrid {
  let level = least;
  let records = new Map<number, number>();
  let failing = new Map<number, number>();
  return {
    add: (lat, lon, isFailing) => {
      const key = coarser(keyOf(lat, lon), level);
      const count = records.get(key);
      records.set(key, count === undefined ? 1 : count + 1);
      if (isFailing) failing.set(key, (failing.get(key) ?? 0) + 1);
      while (records.size > fieldLimit) {
        records = widened(records, 1);
        failing = widened(failing, 1);
        level += 1;
      }
    },
    grid: () => ({ level, records, failing }),
  };
}

export function mergeGrids(a: PointGrid, b: PointGrid): PointGrid {
  if (b.records.size === 0) return a;
  if (a.records.size === 0) return b;
  let level = Math.max(a.level, b.level);
  const both = (counts: 'records' | 'failing') =>
    widened(b[counts], level - b.level, widened(a[counts], level - a.level));
  let [records, failing] = [both('records'), both('failing')];
  while (records.size > fieldLimit) {
    records = widened(records, 1);
    failing = widened(failing, 1);
    level += 1;
  }
  return { level, records, failing };
}

/** The fields from north to south, and how wide they are in degrees. */
export function fieldsOf({ level, records, failing }: PointGrid): {
  readonly width: number;
  readonly fields: readonly PlacedField[];
} {
  const size = 2 ** level;
  const middle = (at: number, origin: number) =>
    Math.round(((at + 0.5) * size * finest - origin) * 1e6) / 1e6;
  return {
    width: size * finest,
    fields: [...records]
      .sort(([a], [b]) => b - a)
      .map(([key, count]) => ({
        lat: middle(Math.floor(key / row), 90),
        lon: middle(key % row, 180),
        records: count,
        failing: failing.get(key) ?? 0,
      })),
  };
}

function keyOf(lat: number, lon: number): number {
  return Math.floor((lat + 90) / finest) * row + Math.floor((lon + 180) / finest);
}

function coarser(key: number, levels: number): number {
  if (levels === 0) return key;
  const size = 2 ** levels;
  return Math.floor(Math.floor(key / row) / size) * row + Math.floor((key % row) / size);
}

/** The counts of fields that are wider by so many levels, added to others. */
function widened(
  counts: ReadonlyMap<number, number>,
  levels: number,
  to?: Map<number, number>,
): Map<number, number> {
  if (levels === 0 && to === undefined) return new Map(counts);
  const wide = to ?? new Map<number, number>();
  for (const [key, count] of counts) {
    const wider = coarser(key, levels);
    wide.set(wider, (wide.get(wider) ?? 0) + count);
  }
  return wide;
}
