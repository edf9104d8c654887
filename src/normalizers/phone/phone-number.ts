import { type Cause, cause } from '../../findings/index.js';
import type { Context } from '../context.js';

/** How the telephone numbers of a country are made. */
export interface NumberingPlan {
  /** `81`, `886`. */
  readonly countryCode: string;
  /** A number that begins with this code, and a mark behind it. */
  readonly international: RegExp;
  /** A national number, from its first 0, with its hyphens; or what is the matter with it. */
  readonly format: (digits: string) => string | NumberFault;
  /** Whether digits are an area code by themselves. */
  readonly isArea: (digits: string) => boolean;
  /** Numbers that are dialled as they stand: 110, #7119. */
  readonly short: RegExp;
  /** How many digits a number without its area code has. */
  readonly localLengths: readonly number[];
}

/** What keeps digits from being a number. `digits`: how many there should be. */
export type NumberFault =
  | { readonly fault: 'too-short' | 'too-long'; readonly digits: string }
  | { readonly fault: 'unknown-area' | 'no-such-number' };

/** A number as it is published, or null; `doubt` says what was assumed, or why there is none. */
export interface ReadNumber {
  readonly number: string | null;
  readonly doubt: Cause | null;
  /** It is dialled as it stands, so that it gives way to a full number beside it. */
  readonly isShort: boolean;
}

const marks = /[\s().-]/g;
/** A number of a worksheet that became text. */
const decimalArtifact = /^\d+\.0$/;
/** Zeros, or digits as they come. */
const placeholder = /^0+$|0{7}$|^0(?:120|800|570)0{6}|^0?123456789/;

export function isPlaceholder(digits: string): boolean {
  return placeholder.test(digits);
}

/**
 * Reads one number, with whatever marks between its digits.
 *
 * @param written the digits with their marks, nothing else
 */
export function readNumber(plan: NumberingPlan, context: Context, written: string): ReadNumber {
  const bare = decimalArtifact.test(written) ? written.slice(0, -2) : written;
  const value = written.trim();
  if (plan.short.test(bare.trim())) {
    return { number: bare.trim(), doubt: cause('phone-short-number', { value }), isShort: true };
  }
  const digits = bare.replace(marks, '').replace('#', '');
  if (isPlaceholder(digits)) return refusal(cause('phone-placeholder', { value }));
  const national = toNational(plan, bare, digits);
  if (national === null && digits.length < 8) return refusal(cause('phone-no-such-number', { value }));
  if (national === null) {
    return { number: bare.trim(), doubt: cause('phone-other-country', { value }), isShort: false };
  }
  if (!national.startsWith('0')) return readWithoutZero(plan, context, national, value);
  const read = judge(plan.format(national), value, national);
  const doubt = read.number === null ? null : doubtArea(read.number, plan, value);
  return doubt === null ? read : { ...read, doubt };
}

function refusal(doubt: Cause): ReadNumber {
  return { number: null, doubt, isShort: false };
}

/** +81-54-…, +81 (0)54-…, 886-2-… → 054…, 02…; null for numbers of other countries. */
function toNational(
  { countryCode, international }: NumberingPlan,
  written: string,
  digits: string,
): string | null {
  const isInternational = digits.startsWith('+');
  if (!isInternational && !international.test(written)) return digits;
  if (!digits.replace('+', '').startsWith(countryCode)) return null;
  const rest = digits.replace('+', '').slice(countryCode.length);
  return rest.startsWith('0') ? rest : `0${rest}`;
}

function judge(formatted: string | NumberFault, value: string, digits: string): ReadNumber {
  if (typeof formatted === 'string') return { number: formatted, doubt: null, isShort: false };
  const count = String(digits.length);
  switch (formatted.fault) {
    case 'too-short':
      return refusal(cause('phone-too-short', { value, count, expected: formatted.digits }));
    case 'too-long':
      return refusal(cause('phone-too-long', { value, count, expected: formatted.digits }));
    case 'unknown-area':
      return refusal(cause('phone-unknown-area', { value }));
    default:
      return refusal(cause('phone-no-such-number', { value }));
  }
}

const writtenArea = /^\(?(0\d{1,4})[)-]/;

/**
 * 089-877-2810: 089 is an area code, but by the plan these digits belong to 0898. Hyphens at places where no area code
 * ends (05-4254-2111) say nothing.
 */
export function doubtArea(number: string, { isArea }: NumberingPlan, value: string): Cause | null {
  const written = writtenArea.exec(value)?.[1];
  if (written === undefined || !isArea(written) || number.startsWith(`${written}-`)) return null;
  return cause('phone-area-code-differs', { value, part: written, assumed: number });
}

/** 27263141-1332, 24692366-9: a number without its area code, and an extension or the end of a range. */
const localWithExtension = /^\d{6,8}-{1,2}\d{1,5}$/;

/** 254-2111 lacks its area code, 542542111 its first 0. */
function readWithoutZero(plan: NumberingPlan, context: Context, digits: string, value: string): ReadNumber {
  const area = context['area-code'];
  const isLocal = plan.localLengths.includes(digits.length);
  if (area !== undefined && isLocal) return judge(plan.format(area + digits), value, area + digits);
  if (localWithExtension.test(value)) return refusal(cause('phone-area-code-missing', { value }));
  const whole = plan.format(`0${digits}`);
  if (typeof whole === 'string' && !isLocal) {
    return context.excel === undefined
      ? refusal(cause('phone-zero-lost', { value, expected: whole }))
      : { number: whole, doubt: cause('phone-zero-restored', { value, assumed: whole }), isShort: false };
  }
  if (isLocal) return refusal(cause('phone-area-code-missing', { value }));
  const count = String(digits.length);
  const expected = String(Math.min(...plan.localLengths));
  if (digits.length < Math.min(...plan.localLengths)) {
    return refusal(cause('phone-too-short', { value, count, expected }));
  }
  return refusal(cause('phone-no-such-number', { value }));
}
