/**
 * Where the records of a file lie: a grid of degrees, and for each of its fields how many records lie there. Bounded: where
 * there are more fields than it may hold, all become twice as wide. How wide they are depends on all records alone, so that
 * it is the same however the file is cut.
 */
export interface PointGrid {
  /** A field is `finest` × 2^level degrees wide. */
  readonly level: number;
  readonly fields: ReadonlyMap<number, FieldCount>;
}

export interface FieldCount {
  readonly records: number;
  /** Of these, records with a finding of severity error. */
  readonly failing: number;
}

/** A field with its middle, in degrees. */
export interface PlacedField extends FieldCount {
  readonly lat: number;
  readonly lon: number;
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

export const noPoints: PointGrid = { level: 0, fields: new Map() };

export function openGrid(): OpenGrid {
  let level = 0;
  let fields = new Map<number, FieldCount>();
  return {
    add: (lat, lon, isFailing) => {
      const key = coarser(keyOf(lat, lon), level);
      const known = fields.get(key) as { records: number; failing: number } | undefined;
      if (known !== undefined) {
        known.records += 1;
        if (isFailing) known.failing += 1;
        return;
      }
      fields.set(key, { records: 1, failing: isFailing ? 1 : 0 });
      while (fields.size > fieldLimit) {
        fields = halved(fields, 1);
        level += 1;
      }
    },
    grid: () => ({ level, fields }),
  };
}

export function mergeGrids(a: PointGrid, b: PointGrid): PointGrid {
  if (b.fields.size === 0) return a;
  if (a.fields.size === 0) return b;
  let level = Math.max(a.level, b.level);
  let fields = halved(a.fields, level - a.level);
  for (const [key, count] of halved(b.fields, level - b.level)) enter(fields, key, count);
  while (fields.size > fieldLimit) {
    fields = halved(fields, 1);
    level += 1;
  }
  return { level, fields };
}

/** The fields from north to south, and how wide they are in degrees. */
export function fieldsOf({ level, fields }: PointGrid): {
  readonly width: number;
  readonly fields: readonly PlacedField[];
} {
  const size = 2 ** level;
  const middle = (at: number, origin: number) =>
    Math.round(((at + 0.5) * size * finest - origin) * 1e6) / 1e6;
  return {
    width: size * finest,
    fields: [...fields]
      .sort(([a], [b]) => b - a)
      .map(([key, { records, failing }]) => ({
        lat: middle(Math.floor(key / row), 90),
        lon: middle(key % row, 180),
        records,
        failing,
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

function halved(fields: ReadonlyMap<number, FieldCount>, levels: number): Map<number, FieldCount> {
  const wider = new Map<number, FieldCount>();
  for (const [key, count] of fields) enter(wider, coarser(key, levels), count);
  return wider;
}

function enter(fields: Map<number, FieldCount>, key: number, { records, failing }: FieldCount): void {
  const known = fields.get(key);
  fields.set(key, {
    records: records + (known?.records ?? 0),
    failing: failing + (known?.failing ?? 0),
  });
}
