import type { ReportPoints } from '../report/index.js';
import {
  type Bounds,
  boundsOf,
  boundsOfRing,
  clipped,
  isTouching,
  isWithin,
  type LonLat,
  type Outlines,
  type Territory,
  territoriesOf,
} from './outlines.js';

/** A part of the earth as a picture: degrees become units of the picture, north is up. */
export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly bounds: Bounds;
  readonly place: (point: LonLat) => readonly [x: number, y: number];
  /** Units of the picture that a kilometre takes. */
  readonly perKilometre: number;
}

export interface MapPicture {
  readonly view: MapView;
  /** Outlines of the publisher's territory, and of those beside it, as paths. */
  readonly home: string;
  readonly beside: string;
  /** The whole territory with the part that is shown; null where nearly all of it is. */
  readonly locator: {
    readonly width: number;
    readonly height: number;
    readonly home: string;
    readonly part: string;
  } | null;
}

const countries: Readonly<Record<'JP' | 'TW', Bounds>> = {
  JP: { west: 122.5, south: 20, east: 154.5, north: 46 },
  TW: { west: 116.5, south: 20.4, east: 122.5, north: 26.6 },
};
/** Degrees of latitude are so long, those of longitude at the equator too. */
const kilometresPerDegree = 111.2;
const pictureWidth = 720;
const heights = { least: 320, most: 600 };
/** No picture shows less: points that lie together do not fill it. */
const leastDegrees = 0.1;
/** Room around the points, as a share of what they take. */
const room = 0.08;
/** A territory reaches beyond its outline: piers, islets, borders that were simplified. */
const margin = 0.05;
const locatorWidth = 150;

/**
 * The picture for the points of a report: the part of the country in which they lie, with the outlines there. Points far from
 * the publisher's territory do not decide about it. Null where no point lies in the country.
 *
 * @param publisher code of the publisher; null where it is not known
 */
export function mapPicture(
  { country, fields }: ReportPoints,
  publisher: string | null,
  outlines: Outlines,
): MapPicture | null {
  const territories = territoriesOf(outlines, country);
  const home = territories.filter(({ code }) => isOf(code, publisher, country));
  const around = home.length === 0 ? countries[country] : widened(boundsOf(home.flatMap(pointsOf)), margin);
  const all = fields.map(({ lat, lon }): LonLat => [lon, lat]);
  const there = all.filter((point) => isWithin(point, around));
  const isAtHome = home.length > 0 && there.length * 2 >= all.length;
  const shown = isAtHome ? there : all.filter((point) => isWithin(point, countries[country]));
  if (shown.length === 0) return null;
  const view = viewOf(boundsOf(shown));
  const isHome = new Set(isAtHome ? home : territories);
  const rings = (wanted: (territory: Territory) => boolean) =>
    territories.filter(wanted).flatMap((territory) => territory.rings);
  return {
    view,
    home: pathOf(
      rings((territory) => isHome.has(territory)),
      view,
    ),
    beside: pathOf(
      rings((territory) => !isHome.has(territory)),
      view,
    ),
    locator: isAtHome ? locatorOf(home, view) : null,
  };
}

function isOf(code: string, publisher: string | null, country: 'JP' | 'TW'): boolean {
  if (publisher === null || publisher.length < 2) return false;
  return code.startsWith(publisher.slice(0, country === 'JP' ? 2 : 5));
}

function pointsOf({ rings }: Territory): readonly LonLat[] {
  return rings.flat();
}

function widened({ west, south, east, north }: Bounds, by: number): Bounds {
  return { west: west - by, south: south - by, east: east + by, north: north + by };
}

/** A picture with all of the bounds in it, not too flat and not too high. */
function viewOf(points: Bounds): MapView {
  const middle = { lat: (points.south + points.north) / 2, lon: (points.west + points.east) / 2 };
  const narrowing = Math.cos((middle.lat * Math.PI) / 180);
  const wide = Math.max(leastDegrees, (points.east - points.west) * (1 + 2 * room)) * narrowing;
  const high = Math.max(leastDegrees * narrowing, (points.north - points.south) * (1 + 2 * room));
  const height = Math.min(heights.most, Math.max(heights.least, Math.round((pictureWidth * high) / wide)));
  const scale = Math.min(pictureWidth / wide, height / high);
  const [halfWidth, halfHeight] = [pictureWidth / scale / narrowing / 2, height / scale / 2];
  const west = middle.lon - halfWidth;
  const north = middle.lat + halfHeight;
  return {
    width: pictureWidth,
    height,
    bounds: { west, north, east: middle.lon + halfWidth, south: middle.lat - halfHeight },
    place: ([lon, lat]) => [(lon - west) * narrowing * scale, (north - lat) * scale],
    perKilometre: scale / kilometresPerDegree,
  };
}

/** Rings as a path; of each only what lies in the picture, and no steps that nobody sees. */
function pathOf(
  rings: readonly (readonly LonLat[])[],
  { bounds, place }: Pick<MapView, 'bounds' | 'place'>,
): string {
  const { west, south, east, north } = bounds;
  const frame = widened(bounds, 0.02 * Math.max(east - west, north - south));
  return rings
    .filter((ring) => isTouching(boundsOfRing(ring), frame))
    .map((ring) => polygon(clipped(ring, frame).map(place)))
    .join('');
}

/** A polygon in whole units of the picture. */
function polygon(points: readonly (readonly [x: number, y: number])[]): string {
  const whole = points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`);
  const steps = whole.filter((step, i) => step !== whole[i - 1]);
  return steps.length < 3 ? '' : `M${steps.join('L')}Z`;
}

function locatorOf(home: readonly Territory[], { bounds }: MapView): MapPicture['locator'] {
  const rings = home.flatMap((territory) => territory.rings);
  // Far islands would make the land too small to be known again.
  const main = boundsOf(rings.reduce((most, ring) => (ring.length > most.length ? ring : most), []));
  const all = boundsOf(home.flatMap(pointsOf));
  const isFar =
    all.east - all.west > 3 * (main.east - main.west) ||
    all.north - all.south > 3 * (main.north - main.south);
  const whole = home.length > 1 || !isFar ? all : main;
  const share =
    ((bounds.east - bounds.west) * (bounds.north - bounds.south)) /
    ((whole.east - whole.west) * (whole.north - whole.south));
  if (share > 0.6) return null;
  const narrowing = Math.cos((((whole.south + whole.north) / 2) * Math.PI) / 180);
  const scale = locatorWidth / ((whole.east - whole.west) * narrowing);
  const place = ([lon, lat]: LonLat) =>
    [(lon - whole.west) * narrowing * scale, (whole.north - lat) * scale] as const;
  const [left, top] = place([bounds.west, bounds.north]);
  const [right, bottom] = place([bounds.east, bounds.south]);
  const [width, height] = [Math.max(4, right - left), Math.max(4, bottom - top)];
  return {
    width: locatorWidth,
    height: Math.round((whole.north - whole.south) * scale),
    home: pathOf(rings, { bounds: whole, place }),
    part: `M${Math.round(left)} ${Math.round(top)}h${Math.round(width)}v${Math.round(height)}h${-Math.round(width)}Z`,
  };
}
