/**
 * Outlines of territories, for maps: `vocabularies/tables/outlines.yaml`. Of each territory its rings, divided by
 * semicolons; of each ring the first point in full, then the steps from point to point, east and north.
 */
export interface Outlines {
  /** So many steps are a degree. */
  readonly perDegree: { readonly japan: number; readonly taiwan: number };
  /** Prefectures by two digits of JIS X 0401. */
  readonly japan: Readonly<Record<string, string>>;
  /** Towns by eight digits; the first five are the county. */
  readonly taiwan: Readonly<Record<string, string>>;
}

/** A point in degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** Bounds in degrees. */
export interface Bounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** A territory with the rings of its outline. */
export interface Territory {
  readonly code: string;
  readonly rings: readonly (readonly LonLat[])[];
}

/** What was made of outlines before: the reports of a run are many. */
const made = new WeakMap<Outlines, Partial<Record<'JP' | 'TW', readonly Territory[]>>>();

export function territoriesOf(outlines: Outlines, country: 'JP' | 'TW'): readonly Territory[] {
  const known = made.get(outlines) ?? {};
  made.set(outlines, known);
  known[country] ??= newTerritories(outlines, country);
  return known[country];
}

function newTerritories(outlines: Outlines, country: 'JP' | 'TW'): readonly Territory[] {
  const [texts, perDegree] =
    country === 'JP'
      ? [outlines.japan, outlines.perDegree.japan]
      : [outlines.taiwan, outlines.perDegree.taiwan];
  return Object.entries(texts).map(([code, text]) => ({
    code,
    rings: text.split(';').map((ring) => ringOf(ring, perDegree)),
  }));
}

function ringOf(text: string, perDegree: number): readonly LonLat[] {
  const steps = text.split(' ').map(Number);
  const points: LonLat[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i] ?? 0;
    y += steps[i + 1] ?? 0;
    points.push([x / perDegree, y / perDegree]);
  }
  return points;
}

export function boundsOf(points: Iterable<LonLat>): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return { west, south, east, north };
}

/** Rings stay as they are, and are asked for by every map. */
const boundsByRing = new WeakMap<readonly LonLat[], Bounds>();

export function boundsOfRing(ring: readonly LonLat[]): Bounds {
  const bounds = boundsByRing.get(ring) ?? boundsOf(ring);
  boundsByRing.set(ring, bounds);
  return bounds;
}

export function isWithin([lon, lat]: LonLat, { west, south, east, north }: Bounds): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

export function isTouching(a: Bounds, b: Bounds): boolean {
  return a.west <= b.east && b.west <= a.east && a.south <= b.north && b.south <= a.north;
}

/** What of a ring lies within bounds (Sutherland and Hodgman); edges along the bounds close it. */
export function clipped(ring: readonly LonLat[], bounds: Bounds): readonly LonLat[] {
  const { west, south, east, north } = bounds;
  const sides: readonly (readonly [axis: 0 | 1, at: number, sign: 1 | -1])[] = [
    [0, west, 1],
    [0, east, -1],
    [1, south, 1],
    [1, north, -1],
  ];
  return sides.reduce((points, [axis, at, sign]) => {
    const isIn = (point: LonLat) => sign * (point[axis] - at) >= 0;
    return points.flatMap((point, i) => {
      const before = points[(i + points.length - 1) % points.length] ?? point;
      const crossing = isIn(point) === isIn(before) ? [] : [crossingOf(before, point, axis, at)];
      return isIn(point) ? [...crossing, point] : crossing;
    });
  }, ring);
}

function crossingOf(a: LonLat, b: LonLat, axis: 0 | 1, at: number): LonLat {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  const between = (i: 0 | 1) => a[i] + share * (b[i] - a[i]);
  return axis === 0 ? [at, between(1)] : [between(0), at];
}
