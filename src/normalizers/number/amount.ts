import { kanjiNumberClass, parseKanjiNumber } from '../../text/index.js';

/** Why digits are not one number. */
export type AmountProblem = 'grouping' | 'separator' | 'none';

const zero = BigInt(0);
const one = BigInt(1);
const nine = BigInt(9);
const unitOf = (power: number) => BigInt(10) ** BigInt(power);
const none = { problem: 'none' } as const;

/** The run of digits, commas, points and kanji numerals at the beginning of a text. */
export const amountShape = new RegExp(`^(?:\\d+(?:[,.]\\d+)*|\\.\\d+|[${kanjiNumberClass}京])+`);

const plain = /^\d*(?:\.\d+)?$/;
const grouped = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
/** Digits, a unit up to 千, a unit from 万, digits in kanji. */
const token = /(\d[\d,.]*)|([十拾百佰千仟])|([万萬億兆京])|([^\d十拾百佰千仟万萬億兆京]+)/g;
const powers = new Map<string, number>([
  ...[...'十拾'].map((char) => [char, 1] as const),
  ...[...'百佰'].map((char) => [char, 2] as const),
  ...[...'千仟'].map((char) => [char, 3] as const),
  ...[...'万萬'].map((char) => [char, 4] as const),
  ['億', 8],
  ['兆', 12],
  ['京', 16],
]);

/**
 * The decimal number that digits stand for, in Arabic digits, kanji or both: `1,234.5`, `三十二万五千`, `一二三`,
 * `12億3,456万`, `1.5万`. It is computed on the digits, so no size or precision is lost.
 *
 * @returns without sign, group separators and leading zeros
 */
export function readAmount(run: string): string | { problem: AmountProblem } {
  if (plain.test(run)) return tidy(run);
  if (/^[\d,.]+$/.test(run)) return readGrouped(run);
  const tokens = [...run.replace(/廿/g, '二十').replace(/卅/g, '三十').matchAll(token)];
  const numbers = tokens.filter((found) => found[1] || found[4]);
  const first = tokens[0]?.[1];
  if (first?.includes('.') && numbers.length === 1) return scaleDecimal(first, tokens);
  return sumOf(tokens);
}

function tidy(digits: string): string {
  const bare = digits.replace(/^0+(?=\d)/, '');
  return bare.startsWith('.') ? `0${bare}` : bare;
}

function readGrouped(run: string): string | { problem: AmountProblem } {
  if (grouped.test(run)) return run.replaceAll(',', '');
  const isMixed = /\..*,/.test(run) || /\..*\./.test(run);
  return { problem: isMixed ? 'separator' : 'grouping' };
}

/** 1.5万, 2.25百万: the decimal point moves. */
function scaleDecimal(
  number: string,
  tokens: readonly RegExpMatchArray[],
): string | { problem: AmountProblem } {
  const digits = readArabic(number);
  if (typeof digits !== 'string') return digits;
  return shiftPoint(
    digits,
    tokens.slice(1).reduce((sum, [unit]) => sum + (powers.get(unit) ?? 0), 0),
  );
}

function readArabic(number: string): string | { problem: AmountProblem } {
  return plain.test(number) ? tidy(number) : readGrouped(number);
}

/**
 * Sums what stands before each unit. Units must go down, as in 12億3,456万5千; several digits before 千 or 百 (1,234千円)
 * end the part below 万.
 */
function sumOf(tokens: readonly RegExpMatchArray[]): string | { problem: AmountProblem } {
  const isMixed = tokens.length > 1;
  let total = zero;
  let section = zero;
  let pending: bigint | null = null;
  let ten = 4;
  let myriad = 20;
  for (const [text, arabic, tenUnit, myriadUnit] of tokens) {
    const power = powers.get(text) ?? 0;
    if (tenUnit) {
      if (power >= ten || pending === zero) return none;
      section += (pending ?? one) * unitOf(power);
      ten = pending !== null && pending > nine ? 0 : power;
      pending = null;
    } else if (myriadUnit) {
      const sum: bigint = section + (pending ?? zero);
      if (power >= myriad || sum === zero) return none;
      total += sum * unitOf(power);
      section = zero;
      pending = null;
      ten = 4;
      myriad = power;
    } else {
      const digits = arabic ? readArabic(arabic) : readKanjiDigits(text, isMixed);
      if (typeof digits !== 'string') return digits;
      if (pending !== null || !/^\d+$/.test(digits) || (isMixed && /^0\d/.test(text))) return none;
      pending = BigInt(digits);
      if (isMixed && pending >= unitOf(ten < 4 ? ten : myriad)) return none;
    }
  }
  return String(total + section + (pending ?? zero));
}

/** Beside units, kanji digits stand one by one (三百二十) or after zeros (二千〇五); alone they are positional. */
function readKanjiDigits(text: string, isMixed: boolean): string | { problem: AmountProblem } {
  if (isMixed && !/^[〇零]*[^〇零]$/.test(text)) return none;
  const value = parseKanjiNumber(text);
  return value === null ? none : String(value);
}

/** Moves the decimal point to the right: `shiftPoint('5.2', 8)` → `520000000`, `shiftPoint('1.2345', 3)` → `1234.5`. */
export function shiftPoint(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  if (places >= 0) {
    const moved = whole + fraction.slice(0, places).padEnd(places, '0');
    const rest = fraction.slice(places);
    return tidy(rest === '' ? moved : `${moved}.${rest}`);
  }
  const padded = whole.padStart(1 - places, '0');
  return tidy(`${padded.slice(0, places)}.${padded.slice(places)}${fraction}`);
}

/** The power of ten that units like 千 and 百万 multiply by; 0 for none. */
export function powerOf(units: string): number {
  return [...units].reduce((sum, unit) => sum + (powers.get(unit) ?? 0), 0);
}
