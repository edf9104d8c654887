import { RE2JS } from 're2js';
import { type Cause, cause } from '../findings/index.js';
import { characterClassOf } from './character-sets.js';

/**
 * What a value has to be beyond its datatype, as the notations of IMI have it: `{/…/}`, `{>=1}`, `{$"…"}`. All of them hold.
 */
export interface ValueConditions {
  /** Regular expressions, each of which fits somewhere in the value. */
  readonly patterns: readonly string[];
  /** A sign and a whole number: `>=1`, `<100`. */
  readonly bounds: readonly string[];
  /** IRIs of character sets that all characters are of; `|` stands between those that make a union. */
  readonly characters: readonly string[];
}

/** A condition as a regular expression that JSON Schema, XPath and RE2 read alike, and in words for people. */
export interface ValueForm {
  readonly pattern: string;
  readonly says: string;
}

/** Datatypes whose values may be held against a number: those that are written as decimals, and texts. */
const bounded: ReadonlySet<string> = new Set([
  'xsd:decimal',
  'xsd:integer',
  'xsd:nonNegativeInteger',
  'xsd:string',
]);

/**
 * The conditions as forms, and those of them that cannot be checked, with the reason.
 *
 * @param datatype of the value: `xsd:decimal`
 */
export function formsOf(
  { patterns, bounds, characters }: ValueConditions,
  datatype: string,
): { readonly forms: readonly ValueForm[]; readonly causes: readonly Cause[] } {
  const forms: ValueForm[] = [];
  const causes: Cause[] = [];
  const add = (says: string, pattern: string | null) => {
    if (pattern === null) causes.push(cause('model-condition-unchecked', { value: says }));
    else forms.push({ pattern, says });
  };
  for (const pattern of patterns) add(pattern, sharedPattern(pattern));
  for (const bound of bounds) add(bound, bounded.has(datatype) ? boundPattern(bound) : null);
  for (const sets of characters) {
    const content = characterClassOf(sets);
    if (content !== '') add(sets, content === null ? null : `^[${content}]*$`);
  }
  return { forms, causes };
}

/** Signs that mean themselves only behind a backslash, in all dialects. */
const syntax = new Set('\\^$.*+?()[]{}|');
const classes: Readonly<Record<string, readonly [inside: string, outside: string]>> = {
  d: ['0-9', '[0-9]'],
  w: ['A-Za-z0-9_', '[A-Za-z0-9_]'],
  s: [' \\t\\n\\r', '[ \\t\\n\\r]'],
  D: ['', '[^0-9]'],
  W: ['', '[^A-Za-z0-9_]'],
  S: ['', '[^ \\t\\n\\r]'],
};
const piece =
  /\\p\{\p{L}{1,2}\}|\\P\{\p{L}{1,2}\}|\\u[0-9A-Fa-f]{4}|\\x[0-9A-Fa-f]{2}|\\[\s\S]|\(\?:|\(\?|[\s\S]/gu;

/**
 * The same regular expression in what the dialects of JSON Schema (ECMAScript with flag `u`), SHACL (XPath) and RE2 have in
 * common. Null where it cannot be read, or uses what they do not share: look-around, references to groups, flags, borders
 * of words.
 */
export function sharedPattern(text: string): string | null {
  let isInClass = false;
  let shared = '';
  for (const [part] of text.matchAll(piece)) {
    const told = sharedPart(part, isInClass);
    if (told === null) return null;
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    shared += told;
  }
  return isReadable(shared) ? shared : null;
}

function sharedPart(part: string, isInClass: boolean): string | null {
  if (part === '(?') return null;
  if (part === '[' && isInClass) return '\\[';
  if (!part.startsWith('\\') || /^\\p\{/i.test(part)) return part;
  if (/^\\[ux]./.test(part))
    return literal(String.fromCodePoint(Number.parseInt(part.slice(2), 16)), isInClass);
  const sign = part.slice(1);
  const known = classes[sign];
  if (known !== undefined) return known[isInClass ? 0 : 1] || null;
  if (/[nrt]/.test(sign)) return part;
  return /[A-Za-z0-9]/.test(sign) ? null : literal(sign, isInClass);
}

function literal(sign: string, isInClass: boolean): string {
  return syntax.has(sign) || (isInClass && sign === '-') ? `\\${sign}` : sign;
}

function isReadable(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    RE2JS.compile(pattern);
    return true;
  } catch {
    return false;
  }
}

/** The decimals (and texts that are decimals) that a bound lets pass, as a regular expression over their digits. */
function boundPattern(bound: string): string | null {
  const [, sign = '', digits] = /^(<=?|>=?)(\d{1,15})$/.exec(bound) ?? [];
  if (digits === undefined) return null;
  const limit = Number(digits);
  const negative = '-0*(?:[1-9][0-9]*(?:\\.[0-9]*)?|\\.0*[1-9][0-9]*|0\\.0*[1-9][0-9]*)';
  const zero = '[+-]?(?:0+(?:\\.0*)?|\\.0+)';
  const positive = (whole: string, fraction: string) => `\\+?0*(?:${whole})${fraction}`;
  const anyFraction = '(?:\\.[0-9]*)?';
  const someFraction = '\\.0*[1-9][0-9]*';
  const equal = limit === 0 ? zero : positive(`${limit}`, '(?:\\.0*)?');
  const above = [
    positive(atLeast(limit + 1), anyFraction),
    positive(limit === 0 ? '' : `${limit}`, someFraction),
  ];
  const below = [
    negative,
    ...(limit === 0 ? [] : [zero, positive('', someFraction)]),
    ...(limit > 1 ? [positive(between(1, limit - 1), anyFraction)] : []),
  ];
  const ways = [...(sign.startsWith('>') ? above : below), ...(sign.endsWith('=') ? [equal] : [])];
  return `^(?:${ways.join('|')})$`;
}

/** Whole numbers from a limit on, without zeros before them. */
function atLeast(limit: number): string {
  const { length } = `${limit}`;
  return `${between(limit, 10 ** length - 1)}|[1-9][0-9]{${length},}`;
}

/** Whole numbers from one to another, without zeros before them. */
function between(from: number, to: number): string {
  const ways: string[] = [];
  for (let start = from; start <= to; ) {
    const { end, free } = blockFrom(start, to);
    const text = `${start}`;
    const head = text.slice(0, text.length - free);
    const last = `${end}`.slice(0, text.length - free);
    const digits = head.at(-1) === last.at(-1) ? head.at(-1) : `[${head.at(-1)}-${last.at(-1)}]`;
    ways.push(`${head.slice(0, -1)}${digits}${free === 0 ? '' : `[0-9]{${free}}`}`);
    start = end + 1;
  }
  return ways.join('|');
}

/** The largest run from a number on whose last digits are free and whose digit before them goes up. */
function blockFrom(start: number, to: number): { readonly end: number; readonly free: number } {
  let free = 0;
  let size = 1;
  while (start % (size * 10) === 0 && start + size * 10 - 1 <= to) {
    free += 1;
    size *= 10;
  }
  let end = start + size - 1;
  while (end + size <= to && `${end + size}`.length === `${start}`.length && (end + 1) % (size * 10) !== 0)
    end += size;
  return { end, free };
}
