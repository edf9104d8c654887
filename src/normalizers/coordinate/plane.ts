import proj4 from 'proj4';
import type { Context } from '../context.js';

/** Metres on a plane, or degrees on an old datum → degrees of WGS84 (JGD2011 and TWD97 are equal at this precision). */
export interface Projection {
  /** First and second number of the pair → latitude and longitude. */
  readonly toDegrees: (first: number, second: number) => readonly [number, number];
  /** Another datum than today's: good to some metres only. */
  readonly isOldDatum: boolean;
  /** The first number counts to the east (Taiwan); in Japan X is north. */
  readonly isEastFirst: boolean;
}

const wgs84 = '+proj=longlat +datum=WGS84 +no_defs';
/** Three parameters of the Geospatial Information Authority of Japan, good to some 10 m. */
const tokyo = '+ellps=bessel +towgs84=-146.414,507.337,680.507';
const twd67 = '+ellps=aust_SA +towgs84=-752,-358,-179,-.0000011698,.0000018398,.0000009822,.00002329';
const grs80 = '+ellps=GRS80 +towgs84=0,0,0';

/** Origins of the plane rectangular coordinate systems 1–19 (平成14年国土交通省告示第9号): latitude, longitude. */
const origins: readonly (readonly [number, number])[] = [
  [33, 129.5],
  [33, 131],
  [36, 132 + 1 / 6],
  [33, 133.5],
  [36, 134 + 1 / 3],
  [36, 136],
  [36, 137 + 1 / 6],
  [36, 138.5],
  [36, 139 + 5 / 6],
  [40, 140 + 5 / 6],
  [44, 140.25],
  [44, 142.25],
  [44, 144.25],
  [26, 142],
  [26, 127.5],
  [26, 124],
  [26, 131],
  [20, 136],
  [26, 154],
];

/** First codes of the nineteen systems in the EPSG register, by datum. */
const zoneCodes = [
  { first: 6669, datum: grs80 },
  { first: 2443, datum: grs80 },
  { first: 30161, datum: tokyo },
] as const;
const taiwanese: ReadonlyMap<number, readonly [meridian: number, datum: string]> = new Map([
  [3825, [119, grs80]],
  [3826, [121, grs80]],
  [3827, [119, twd67]],
  [3828, [121, twd67]],
]);
/** First code and first zone of UTM on JGD2000, JGD2011 and WGS84. */
const utm = [
  { first: 3097, zone: 51, count: 5 },
  { first: 6688, zone: 51, count: 5 },
  { first: 32651, zone: 51, count: 5 },
] as const;

/** What is missing to convert metres. */
export type MissingReference = 'zone' | 'crs' | 'unknown';

/** The plane coordinates that the context names. */
export function planeOf({ country, zone, crs, datum }: Context): Projection | MissingReference {
  if (crs !== undefined) return byCode(Number(crs.replace(/^EPSG:/i, '')));
  if (zone !== undefined) return japanese(zone, datum === 'tokyo' ? tokyo : grs80);
  return country === 'JP' ? 'zone' : 'crs';
}

/** Degrees on an old datum; null where the context names none. */
export function oldDatumOf({ crs, datum }: Context): Projection | null {
  if (datum === 'tokyo' || crs === 'EPSG:4301') return degreesOn(tokyo);
  if (datum === 'twd67' || crs === 'EPSG:3821') return degreesOn(twd67);
  return null;
}

function byCode(code: number): Projection | MissingReference {
  for (const { first, datum } of zoneCodes) {
    if (code >= first && code < first + origins.length) return japanese(code - first + 1, datum);
  }
  const taiwan = taiwanese.get(code);
  if (taiwan) {
    const [meridian, datum] = taiwan;
    return eastFirst(
      `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=0.9999 +x_0=250000 +y_0=0 ${datum} +units=m +no_defs`,
      datum !== grs80,
    );
  }
  for (const { first, zone, count } of utm) {
    if (code >= first && code < first + count) {
      return eastFirst(`+proj=utm +zone=${zone + code - first} ${grs80} +units=m +no_defs`, false);
    }
  }
  return code === 3857 ? eastFirst('EPSG:3857', false) : 'unknown';
}

function japanese(zone: number, datum: string): Projection {
  const [lat, lon] = origins[zone - 1]!;
  const converter = proj4(
    `+proj=tmerc +lat_0=${lat} +lon_0=${lon} +k=0.9999 +x_0=0 +y_0=0 ${datum} +units=m +no_defs`,
    wgs84,
  );
  return {
    toDegrees: (north, east) => reversed(converter.forward([east, north])),
    isOldDatum: datum === tokyo,
    isEastFirst: false,
  };
}

function eastFirst(definition: string, isOldDatum: boolean): Projection {
  const converter = proj4(definition, wgs84);
  return {
    toDegrees: (east, north) => reversed(converter.forward([east, north])),
    isOldDatum,
    isEastFirst: true,
  };
}

function degreesOn(datum: string): Projection {
  const converter = proj4(`+proj=longlat ${datum} +no_defs`, wgs84);
  return {
    toDegrees: (lat, lon) => reversed(converter.forward([lon, lat])),
    isOldDatum: true,
    isEastFirst: false,
  };
}

function reversed(point: readonly number[]): readonly [number, number] {
  return [point[1] ?? Number.NaN, point[0] ?? Number.NaN];
}
