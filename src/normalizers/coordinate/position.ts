import { narrow } from '../../text/index.js';
import { type Angle, type AngleCode, type AngleFault, readAngle } from './angle.js';

/** Where the publisher's data lies, in degrees. */
export interface Area {
  readonly south: number;
  readonly north: number;
  readonly west: number;
  readonly east: number;
}

/** Bounds of the territories with all islands: 沖ノ鳥島 to 択捉島, 与那国島 to 南鳥島; 東沙 to 東引. */
export const areas: Readonly<Record<'JP' | 'TW', Area>> = {
  JP: { south: 20.4, north: 45.6, west: 122.9, east: 154 },
  TW: { south: 20.6, north: 26.5, west: 116.7, east: 122.1 },
};

export function isLatitude({ south, north }: Area, degrees: number): boolean {
  return degrees >= south && degrees <= north;
}

export function isLongitude({ west, east }: Area, degrees: number): boolean {
  return degrees >= west && degrees <= east;
}

/** Two angles of one place, in the order that the text or its format says. */
export interface Pair {
  readonly lat: Angle;
  readonly lon: Angle;
  readonly oddities: readonly AngleCode[];
}

const primes = /[′’‘´]/g;
const doublePrimes = /[″”“]|''/g;

/** One spelling for the signs of angles, one kind of dash, comma and space. */
export function foldCoordinate(text: string): string {
  return narrow(text)
    .replace(primes, "'")
    .replace(doublePrimes, '"')
    .replace(/[º˚∘ﾟ゜]/g, '°')
    .replace(/[\u2010-\u2015\u2212\u30FC\uFF70]/g, '-')
    .replace(/[、，､]/g, ',')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}

const wkt = /^(?:SRID=\d+;)?\s*POINT\s*(?:ZM|Z|M)?\s*\(\s*(\S+)\s+(\S+?)(?:\s+\S+){0,2}\s*\)$/i;
const geojson = /"coordinates"\s*:\s*\[\s*([-\d.]+)\s*,\s*([-\d.]+)/;
const geoUri = /^geo:([-\d.]+),([-\d.]+)(?:,[-\d.]+)?(?:;.*)?$/i;
const isUrl = /^https?:\/\//i;
const urlPairs: readonly RegExp[] = [
  /!3d(-?\d+\.\d+)!4d(-?\d+\.\d+)/,
  /[?&](?:q|ll|sll|query|center|destination|daddr|cbll)=(?:loc:)?(-?\d+\.\d+),\+?(-?\d+\.\d+)/,
  /[?&]m?lat=(-?\d+\.\d+)&m?lon=(-?\d+\.\d+)/,
  /@(-?\d+\.\d+),(-?\d+\.\d+)/,
  /#(?:map=)?[\d.]+\/(-?\d+\.\d+)\/(-?\d+\.\d+)/,
];
const separators = [
  /\s*[,;/|\n]\s*/,
  /\s+(?=[\d+-])/,
  /\s+/,
  /(?<=[NS秒分"'])\s*(?=[EW東西])/i,
  /(?<=\d)\s+(?=[EW東西])/i,
] as const;

/**
 * Reads two angles: `34.97,138.38`, `(138.38 34.97)`, WKT and GeoJSON (longitude first by definition), geo: (RFC 5870), the
 * addresses of map services, degrees-minutes-seconds.
 *
 * @param text folded by `foldCoordinate`
 * @returns null where the text does not hold two angles
 */
export function readPair(text: string, area: Area): Pair | AngleFault | null {
  const known = wkt.exec(text) ?? geojson.exec(text);
  if (known) return order([known[2]!, known[1]!], area, []);
  const uri = geoUri.exec(text);
  if (uri) return order([uri[1]!, uri[2]!], area, []);
  if (isUrl.test(text)) return readUrl(text, area);
  const bare = text.replace(/^[([{<]\s*|\s*[)\]}>]$/g, '');
  for (const separator of separators) {
    const parts = bare.split(separator);
    if (parts.length !== 2) continue;
    const pair = order([parts[0]!, parts[1]!], area, []);
    if (pair) return pair;
  }
  return null;
}

function readUrl(text: string, area: Area): Pair | AngleFault | null {
  const decoded = text.replace(/%2C/gi, ',').replace(/%3D/gi, '=');
  for (const pattern of urlPairs) {
    const found = pattern.exec(decoded);
    if (found) return order([found[1]!, found[2]!], area, ['coordinate-from-url']);
  }
  return null;
}

/** Latitude first, unless the text says otherwise or only the other order lies in the area. */
function order(
  texts: readonly [string, string],
  area: Area,
  oddities: readonly AngleCode[],
): Pair | AngleFault | null {
  const isNear = (degrees: number) => isLatitude(area, degrees) || isLongitude(area, degrees);
  const [first, second] = [readAngle(texts[0].trim(), isNear), readAngle(texts[1].trim(), isNear)];
  if (first === null || second === null) return null;
  if ('fault' in first) return first;
  if ('fault' in second) return second;
  const isSaid = first.axis === 'lon' || second.axis === 'lat';
  if (isSaid) return { lat: second, lon: first, oddities };
  const fits = (lat: Angle, lon: Angle) => isLatitude(area, lat.degrees) && isLongitude(area, lon.degrees);
  if (!first.axis && !fits(first, second) && fits(second, first)) {
    return { lat: second, lon: first, oddities: [...oddities, 'coordinate-pair-swapped'] };
  }
  return { lat: first, lon: second, oddities };
}
