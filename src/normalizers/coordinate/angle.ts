import type { Code } from '../../messages/index.js';
import { decimalsOf } from './precision.js';

/** An angle as written: latitude or longitude, or one of them without saying which. */
export interface Angle {
  readonly degrees: number;
  /** The digits as published, where they are decimal degrees; null where the value was computed. */
  readonly digits: string | null;
  /** What the text itself says that it is. */
  readonly axis: 'lat' | 'lon' | null;
  /** What is odd about the way it is written. */
  readonly oddities: readonly AngleCode[];
}

export type AngleCode = Exclude<Extract<Code, `coordinate-${string}`>, 'coordinate-outside-home'>;
/** What keeps a text from being an angle. */
export interface AngleFault {
  readonly fault: AngleCode;
}

const label = /^(?:緯度|経度|經度|lat(?:itude)?|lon(?:g|gitude)?|lng)\s*[:=]?\s*/i;
const before = /^(北緯|南緯|東経|東經|西経|西經|[NSEW])\s*[:.]?\s*/i;
const after = /\s*(北緯|南緯|東経|東經|西経|西經|[NSEW])$/i;
const decimal = /^([+-]?)(\d{1,3}(?:\.\d+)?)\s*(?:°|度|deg)?$/i;
const integer = /^(\d{5,})(\.\d+)?$/;
const sexagesimal =
  /^(\d{1,3})(?:\s?[°度:-]\s?|\s)(\d{1,2}(?:\.\d+)?)(?:\s?['分:-]\s?|\s)?(?:(\d{1,2}(?:\.\d+)?)\s?["秒]?)?$/;
const dotted = /^(\d{1,3})\.(\d{1,2})\.(\d{1,2}(?:\.\d+)?)$/;
const minutesOnly = /^\d+\s*(?:°|度)\s*\d/;

const signs = new Map([
  ['北緯', 'N'],
  ['南緯', 'S'],
  ['東経', 'E'],
  ['東經', 'E'],
  ['西経', 'W'],
  ['西經', 'W'],
]);

/**
 * Reads one angle: decimal degrees, degrees-minutes-seconds in all signs, DDMMSS without signs, and numbers that lost
 * their decimal point (millionths of a degree).
 *
 * @param text folded by `foldCoordinate`
 * @param isNear tells whether degrees lie where the data should; decides how digits without signs are read
 * @returns null where the text is no angle at all
 */
export function readAngle(text: string, isNear: (degrees: number) => boolean): Angle | AngleFault | null {
  const named = label.exec(text);
  const bare = named ? text.slice(named[0].length) : text;
  const first = before.exec(bare);
  const last = first ? null : after.exec(bare);
  const sign = first?.[1] ?? last?.[1];
  const body = first ? bare.slice(first[0].length) : last ? bare.slice(0, -last[0].length) : bare;
  const read = readBody(body, isNear);
  if (read === null || 'fault' in read) return read;
  const letter = sign === undefined ? '' : (signs.get(sign) ?? sign.toUpperCase());
  const degrees = letter === 'S' || letter === 'W' ? -read.degrees : read.degrees;
  return { ...read, degrees, axis: axisOf(letter, named?.[0] ?? '') };
}

function axisOf(letter: string, name: string): Angle['axis'] {
  if (letter === 'N' || letter === 'S' || /^緯|^lat/i.test(name)) return 'lat';
  if (letter === 'E' || letter === 'W' || name !== '') return 'lon';
  return null;
}

function readBody(text: string, isNear: (degrees: number) => boolean): Angle | AngleFault | null {
  const plain = decimal.exec(text);
  if (plain) {
    const digits = (plain[1] === '-' ? '-' : '') + plain[2]!.replace(/^0+(?=\d)/, '');
    return { degrees: Number(digits), digits, axis: null, oddities: precisionOf(digits) };
  }
  const whole = integer.exec(text);
  if (whole) return readInteger(whole[1]!, whole[2] ?? '', isNear);
  const points = dotted.exec(text);
  if (points) return fromParts(points[1]!, points[2]!, points[3], ['coordinate-dotted']);
  const parts = sexagesimal.exec(text);
  if (!parts) return null;
  const isCoarse = parts[3] === undefined && !parts[2]!.includes('.');
  if (isCoarse && !minutesOnly.test(text) && !/[:-]/.test(text)) return null;
  return fromParts(parts[1]!, parts[2]!, parts[3], isCoarse ? ['coordinate-low-precision'] : []);
}

/**
 * Two decimals are about 1 km, eight about 1 mm. Whether three are too few is told from the other coordinate: zeros at the
 * end are seldom written, but hardly four of them are left out.
 */
function precisionOf(digits: string): readonly AngleCode[] {
  const decimals = decimalsOf(digits);
  if (decimals < 3) return ['coordinate-low-precision'];
  return decimals > 8 ? ['coordinate-excess-precision'] : [];
}

/** 345832 (DDMMSS), 34975562 (millionths), or a scale that cannot be told. */
function readInteger(
  digits: string,
  fraction: string,
  isNear: (degrees: number) => boolean,
): Angle | AngleFault {
  const packed = /^(\d{2,3})(\d{2})(\d{2})$/.exec(digits);
  if (packed) {
    const angle = fromParts(packed[1]!, packed[2]!, packed[3]! + fraction, ['coordinate-packed']);
    if (!('fault' in angle) && isNear(angle.degrees)) return angle;
  }
  const millionths = Number(digits) / 1e6;
  if (fraction === '' && digits.length >= 8 && isNear(millionths)) {
    const point = digits.length - 6;
    return {
      degrees: millionths,
      digits: `${digits.slice(0, point)}.${digits.slice(point)}`,
      axis: null,
      oddities: ['coordinate-scaled'],
    };
  }
  return { fault: 'coordinate-unknown-scale' };
}

function fromParts(
  degrees: string,
  minutes: string,
  seconds: string | undefined,
  oddities: readonly AngleCode[],
): Angle | AngleFault {
  if (Number(minutes) >= 60) return { fault: 'coordinate-no-such-minute' };
  if (Number(seconds ?? 0) >= 60) return { fault: 'coordinate-no-such-second' };
  if (seconds !== undefined && minutes.includes('.')) return { fault: 'coordinate-not-a-coordinate' };
  const value = Number(degrees) + Number(minutes) / 60 + Number(seconds ?? 0) / 3600;
  return { degrees: value, digits: null, axis: null, oddities };
}
