import { type Cause, cause } from '../findings/index.js';
import { readBlank } from './blank.js';
import type { Context } from './context.js';
import { type Angle, type AngleCode, readAngle } from './coordinate/angle.js';
import { homeArea } from './coordinate/home-area.js';
import { oldDatumOf, type Projection, planeOf } from './coordinate/plane.js';
import {
  type Area,
  areas,
  foldCoordinate,
  isLatitude,
  isLongitude,
  readPair,
} from './coordinate/position.js';
import { coarseOf } from './coordinate/precision.js';
import { upTo } from './longest.js';
import { defineNormalizer, type PassTest } from './normalizer.js';
import { assumed, assumedNodes, certain, certainNodes, type Outcome, refused } from './outcome.js';
import type { Tables } from './tables.js';

/** Latitude, longitude, both, or metres of a plane → decimal degrees. */
export const coordinate = /* @__PURE__ */ defineNormalizer({
  name: 'coordinate',
  title: { ja: '緯度・経度', en: 'Coordinates', 'zh-TW': '座標' },
  datatype: 'xsd:string',
  source: '自治体標準オープンデータセット 緯度・経度: 10進の度; 平成14年国土交通省告示第9号; RFC 5870',
  options: ['country', 'role', 'zone', 'crs', 'datum', 'pref', 'city'],
  properties: ['緯度', '経度'],
  codes: [
    'coordinate-not-a-coordinate',
    'coordinate-several',
    'coordinate-ambiguous-separator',
    'coordinate-swapped',
    'coordinate-pair-swapped',
    'coordinate-null-island',
    'coordinate-out-of-range',
    'coordinate-out-of-area',
    'coordinate-outside-home',
    'coordinate-no-such-minute',
    'coordinate-no-such-second',
    'coordinate-low-precision',
    'coordinate-excess-precision',
    'coordinate-dotted',
    'coordinate-packed',
    'coordinate-scaled',
    'coordinate-unknown-scale',
    'coordinate-from-url',
    'coordinate-datum-converted',
    'coordinate-datum-needs-pair',
    'coordinate-zone-missing',
    'coordinate-crs-missing',
    'coordinate-crs-unknown',
    'coordinate-already-degrees',
    'extra-text',
    'value-unknown',
    'value-undecided',
    'value-ditto',
    'spreadsheet-error',
  ],
  examples: [
    { from: '34.975562', context: { role: 'lat' }, to: '34.975562' },
    { from: '１３８．３８２６９０', context: { role: 'lon' }, to: '138.382690' },
    { from: '北緯34度58分32秒', context: { role: 'lat' }, to: '34.975556' },
    { from: '34.975562, 138.382690', context: { role: 'pair' }, to: '34.975562,138.382690' },
    { from: 'POINT(138.382690 34.975562)', context: { role: 'pair' }, to: '34.975562,138.382690' },
    { from: '-113643.28,-10711.13', context: { role: 'xy', zone: 8 }, to: '34.975562,138.38269' },
    {
      from: '306500,2770500',
      context: { role: 'xy', country: 'TW', crs: 'EPSG:3826' },
      to: '25.041581,121.559921',
    },
    { from: '', context: { role: 'lat' }, to: null },
    { from: '市役所', context: { role: 'lat' }, to: null, code: 'coordinate-not-a-coordinate' },
    { from: '34.975562\n34.975570', context: { role: 'lat' }, to: null, code: 'coordinate-several' },
    { from: '34,975562', context: { role: 'lat' }, to: null, code: 'coordinate-ambiguous-separator' },
    { from: '138.382690', context: { role: 'lat' }, to: null, code: 'coordinate-swapped' },
    {
      from: '( 120.335807,22.731406 )',
      context: { role: 'pair', country: 'TW' },
      to: '22.731406,120.335807',
      code: 'coordinate-pair-swapped',
    },
    { from: '0', context: { role: 'lat' }, to: null, code: 'coordinate-null-island' },
    { from: '91.2', context: { role: 'lat' }, to: null, code: 'coordinate-out-of-range' },
    { from: '48.856614,2.352222', context: { role: 'pair' }, to: null, code: 'coordinate-out-of-area' },
    { from: '34°75\'00"', context: { role: 'lat' }, to: null, code: 'coordinate-no-such-minute' },
    { from: '34°58\'72"', context: { role: 'lat' }, to: null, code: 'coordinate-no-such-second' },
    { from: '35.0', context: { role: 'lat' }, to: '35.0', code: 'coordinate-low-precision' },
    {
      from: '34.97,138.383',
      context: { role: 'pair' },
      to: '34.97,138.383',
      code: 'coordinate-low-precision',
    },
    {
      from: '34.9755621234567',
      context: { role: 'lat' },
      to: '34.9755621234567',
      code: 'coordinate-excess-precision',
    },
    { from: '34.58.32', context: { role: 'lat' }, to: '34.975556', code: 'coordinate-dotted' },
    { from: '345832', context: { role: 'lat' }, to: '34.975556', code: 'coordinate-packed' },
    { from: '34975562', context: { role: 'lat' }, to: '34.975562', code: 'coordinate-scaled' },
    { from: '125912000', context: { role: 'lat' }, to: null, code: 'coordinate-unknown-scale' },
    {
      from: 'https://www.google.com/maps?q=34.975562,138.382690',
      context: { role: 'pair' },
      to: '34.975562,138.382690',
      code: 'coordinate-from-url',
    },
    {
      from: '34.97236,138.38583',
      context: { role: 'pair', datum: 'tokyo' },
      to: '34.9756,138.3827',
      code: 'coordinate-datum-converted',
    },
    {
      from: '34.97236',
      context: { role: 'lat', datum: 'tokyo' },
      to: null,
      code: 'coordinate-datum-needs-pair',
    },
    { from: '-113643.28,-10711.13', context: { role: 'xy' }, to: null, code: 'coordinate-zone-missing' },
    {
      from: '306500,2770500',
      context: { role: 'xy', country: 'TW' },
      to: null,
      code: 'coordinate-crs-missing',
    },
    {
      from: '306500,2770500',
      context: { role: 'xy', crs: 'EPSG:1' },
      to: null,
      code: 'coordinate-crs-unknown',
    },
    {
      from: '34.975562,138.382690',
      context: { role: 'xy', zone: 8 },
      to: '34.975562,138.382690',
      code: 'coordinate-already-degrees',
    },
    { from: '34.975562,', context: { role: 'lat' }, to: '34.975562', code: 'extra-text' },
    { from: '不明', context: { role: 'lat' }, to: null, code: 'value-unknown' },
    { from: '未定', context: { role: 'lat' }, to: null, code: 'value-undecided' },
    {
      from: '36.204800',
      context: { role: 'lat', city: '袋井市' },
      to: '36.204800',
      code: 'coordinate-outside-home',
    },
    { from: '同上', context: { role: 'lat' }, to: null, code: 'value-ditto' },
    { from: '#REF!', context: { role: 'lat' }, to: null, code: 'spreadsheet-error' },
  ],
  compile: (context, tables) =>
    upTo(longest, (value) => cause('coordinate-not-a-coordinate', { value }), readerFor(context, tables)),
  compilePass: (context, tables) => {
    if (context.role === 'xy' || context.role === 'pair' || oldDatumOf(context) !== null) return null;
    return passTest(nearness(homeArea(context, tables), axisOf(context)));
  },
});

/** The address of a map in a browser is the longest thing that holds a coordinate. */
const longest = 1000;

function readerFor(context: Context, tables: Tables): (text: string) => Outcome {
  const home = homeArea(context, tables);
  const read = readerInCountry(context);
  const { name } = home;
  if (name === null) return read;
  const isNear = nearness(home, axisOf(context));
  return (text) => {
    const outcome = read(text);
    const { 緯度: lat, 経度: lon } = outcome.nodes?.[0] ?? {};
    const isInside =
      lat !== undefined && lon !== undefined
        ? isLatitude(home, Number(lat)) && isLongitude(home, Number(lon))
        : outcome.value === null || isNear(Number(outcome.value));
    if (isInside) return outcome;
    const finding = cause('coordinate-outside-home', { value: text, expected: name });
    return { ...outcome, certainty: 'assumed', findings: [...outcome.findings, finding] };
  };
}

function readerInCountry(context: Context): (text: string) => Outcome {
  const area = areas[context.country];
  const datum = oldDatumOf(context);
  if (context.role === 'xy') {
    const plane = planeOf(context);
    return (text) => readBlank(text) ?? readPlane(text, area, plane);
  }
  if (context.role === 'pair') return (text) => readBlank(text) ?? readPosition(text, area, datum);
  return singleReader(context, area, datum);
}

type Axis = 'lat' | 'lon';

/** Two or three digits, four to eight decimals: the usual cell. */
const plain = /^[1-9]\d{1,2}\.\d{4,8}$/;

function axisOf({ role }: Context): Axis | null {
  return role === 'lat' || role === 'lon' ? role : null;
}

const [zero, nine, point] = [0x30, 0x39, 0x2e];

/** `plain`, and near: told from the bytes. */
function passTest(isNear: (degrees: number) => boolean): PassTest {
  return (bytes, from, to) => {
    if (bytes[from] === zero) return false;
    let number = 0;
    let at = from;
    let wholes = 0;
    let scale = 1;
    for (; at < to && bytes[at] !== point; at += 1, wholes += 1) {
      const byte = bytes[at]!;
      if (byte < zero || byte > nine) return false;
      number = 10 * number + byte - zero;
    }
    const decimals = to - at - 1;
    if (wholes < 2 || wholes > 3 || decimals < 4 || decimals > 8) return false;
    for (at += 1; at < to; at += 1) {
      const byte = bytes[at]!;
      if (byte < zero || byte > nine) return false;
      number = 10 * number + byte - zero;
      scale *= 10;
    }
    // Both are exact, so that the quotient is the number nearest to what is written, as `Number` gives it.
    return isNear(number / scale);
  };
}

function singleReader(context: Context, area: Area, datum: Projection | null): (text: string) => Outcome {
  const axis = axisOf(context);
  const isNear = nearness(area, axis);
  return (text) => {
    if (datum === null && plain.test(text) && isNear(Number(text))) return certain(text);
    return readBlank(text) ?? readSingle(text, area, axis, datum);
  };
}

function nearness(area: Area, axis: Axis | null): (degrees: number) => boolean {
  if (axis === 'lat') return (degrees) => isLatitude(area, degrees);
  if (axis === 'lon') return (degrees) => isLongitude(area, degrees);
  return (degrees) => isLatitude(area, degrees) || isLongitude(area, degrees);
}

function readSingle(text: string, area: Area, axis: Axis | null, datum: Projection | null): Outcome {
  const folded = foldCoordinate(text);
  const bare = folded.replace(/(?<=\d)[.,;]$/, '');
  const angle = readAngle(bare, nearness(area, axis));
  if (angle === null) return readCrowded(text, folded, area, axis);
  if ('fault' in angle) return refused(cause(angle.fault, { value: text }));
  const wrong = faultOf(angle, area, axis);
  if (wrong) return refused(cause(wrong, { value: text }));
  if (datum) return refused(cause('coordinate-datum-needs-pair', { value: text }));
  const doubts = angle.oddities.map((code) => cause(code, { value: text }));
  if (bare !== folded) doubts.push(cause('extra-text', { value: text, part: folded.slice(bare.length) }));
  const value = digitsOf(angle);
  return doubts.length > 0 ? assumed(value, ...doubts) : certain(value);
}

/** More than one number in a column of one: 34,97; a pair, of which the column's own part is taken; two places. */
function readCrowded(text: string, folded: string, area: Area, axis: Axis | null): Outcome {
  if (/^\d{1,3},\d+$/.test(folded)) {
    return refused(cause('coordinate-ambiguous-separator', { value: text }));
  }
  const pair = readPair(folded, area);
  if (pair && !('fault' in pair) && axis) {
    const [own, other] = axis === 'lat' ? [pair.lat, pair.lon] : [pair.lon, pair.lat];
    const isPlace = isLatitude(area, pair.lat.degrees) && isLongitude(area, pair.lon.degrees);
    if (isPlace) return assumed(digitsOf(own), cause('extra-text', { value: text, part: digitsOf(other) }));
  }
  const parts = folded.split(/[\s,;/]+/);
  const isSeveral = pair !== null || (parts.length > 1 && parts.every((part) => /\d/.test(part)));
  return refused(cause(isSeveral ? 'coordinate-several' : 'coordinate-not-a-coordinate', { value: text }));
}

/** Why an angle cannot be the latitude or longitude of a place in the area. */
function faultOf({ degrees, axis: said }: Angle, area: Area, axis: Axis | null): AngleCode | null {
  if (axis && said && said !== axis) return 'coordinate-swapped';
  if (nearness(area, axis)(degrees)) return null;
  if (degrees === 0) return 'coordinate-null-island';
  if (axis && nearness(area, axis === 'lat' ? 'lon' : 'lat')(degrees)) return 'coordinate-swapped';
  return Math.abs(degrees) > (axis === 'lat' ? 90 : 180)
    ? 'coordinate-out-of-range'
    : 'coordinate-out-of-area';
}

function readPosition(text: string, area: Area, datum: Projection | null): Outcome {
  const pair = readPair(foldCoordinate(text), area);
  if (pair === null) return refused(cause('coordinate-not-a-coordinate', { value: text }));
  if ('fault' in pair) return refused(cause(pair.fault, { value: text }));
  const { lat, lon } = pair;
  if (lat.degrees === 0 && lon.degrees === 0)
    return refused(cause('coordinate-null-island', { value: text }));
  if (Math.abs(lat.degrees) > 90 || Math.abs(lon.degrees) > 180) {
    return refused(cause('coordinate-out-of-range', { value: text }));
  }
  if (!isLatitude(area, lat.degrees) || !isLongitude(area, lon.degrees)) {
    return refused(cause('coordinate-out-of-area', { value: text }));
  }
  const isCoarse = lat.digits !== null && lon.digits !== null && coarseOf(lat.digits, lon.digits) !== null;
  const coarse: readonly AngleCode[] = isCoarse ? ['coordinate-low-precision'] : [];
  const codes = new Set([...pair.oddities, ...lat.oddities, ...lon.oddities, ...coarse]);
  const doubts = [...codes].map((code) => cause(code, { value: text }));
  if (!datum) return position(digitsOf(lat), digitsOf(lon), doubts);
  const [newLat, newLon] = datum.toDegrees(lat.degrees, lon.degrees);
  doubts.push(cause('coordinate-datum-converted', { value: text }));
  return position(newLat.toFixed(4), newLon.toFixed(4), doubts);
}

const metres =
  /^[([]?\s?(?:([XY])\s?[:=]\s?)?([+-]?\d+(?:\.\d+)?)(?:\s?m)?(?:\s?[,;/|]\s?|\s)(?:[XY]\s?[:=]\s?)?([+-]?\d+(?:\.\d+)?)(?:\s?m)?\s?[)\]]?$/i;

function readPlane(text: string, area: Area, plane: ReturnType<typeof planeOf>): Outcome {
  const parts = metres.exec(foldCoordinate(text));
  if (!parts) return refused(cause('coordinate-not-a-coordinate', { value: text }));
  const isYFirst = parts[1]?.toUpperCase() === 'Y';
  const [first, second] = [Number(parts[isYFirst ? 3 : 2]), Number(parts[isYFirst ? 2 : 3])];
  if (first === 0 && second === 0) return refused(cause('coordinate-null-island', { value: text }));
  const degrees = readPosition(text, area, null);
  if (degrees.nodes && Math.abs(first) <= 180 && Math.abs(second) <= 180) {
    return {
      ...degrees,
      certainty: 'assumed',
      findings: [cause('coordinate-already-degrees', { value: text })],
    };
  }
  if (plane === 'zone') return refused(cause('coordinate-zone-missing', { value: text }));
  if (plane === 'crs') return refused(cause('coordinate-crs-missing', { value: text }));
  if (plane === 'unknown') return refused(cause('coordinate-crs-unknown', { value: text }));
  return fromPlane(text, area, plane, first, second);
}

function fromPlane(text: string, area: Area, plane: Projection, first: number, second: number): Outcome {
  const isTurned = plane.isEastFirst && first > 1e6 && second < 1e6;
  const [lat, lon] = isTurned ? plane.toDegrees(second, first) : plane.toDegrees(first, second);
  if (!isLatitude(area, lat) || !isLongitude(area, lon)) {
    return refused(cause('coordinate-out-of-area', { value: text }));
  }
  const doubts = isTurned ? [cause('coordinate-pair-swapped', { value: text })] : [];
  if (!plane.isOldDatum) return position(sixDecimals(lat), sixDecimals(lon), doubts);
  doubts.push(cause('coordinate-datum-converted', { value: text }));
  return position(lat.toFixed(4), lon.toFixed(4), doubts);
}

function position(lat: string, lon: string, doubts: readonly Cause[]): Outcome {
  const nodes = [{ 緯度: lat, 経度: lon }];
  const text = `${lat},${lon}`;
  return doubts.length > 0 ? assumedNodes(text, nodes, ...doubts) : certainNodes(text, nodes);
}

/** The digits as published; six decimals (0.1 m) where they were computed. */
function digitsOf({ digits, degrees }: Angle): string {
  return digits ?? sixDecimals(degrees);
}

/** Zeros at the end go, down to the four decimals that a place needs. */
function sixDecimals(degrees: number): string {
  return degrees.toFixed(6).replace(/0{1,2}$/, '');
}
