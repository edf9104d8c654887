/** A pattern that is asked at places of a text, and answers at once where no match of it can begin. */
export interface Sticky {
  /** The match at this place, null where there is none. */
  readonly at: (text: string, place: number) => RegExpExecArray | null;
  /** The place after the match, the same place where there is none. */
  readonly after: (text: string, place: number) => number;
  /** Whether a match may begin with this character, given as its code. */
  readonly mayBegin: (code: number) => boolean;
}

/**
 * Of readers that stand in an order, gives those of whose patterns one may begin at a place: that is found out once for
 * each character.
 */
export function byBeginning<Reader>(
  readers: readonly (readonly [reader: Reader, patterns: readonly Sticky[]])[],
): (text: string, place: number) => readonly Reader[] {
  const lists: (readonly Reader[])[] = [];
  const numbers = new Map<string, number>();
  let known: Uint16Array | undefined;
  let atEnd: readonly Reader[] | undefined;
  const find = (code: number): readonly Reader[] => {
    const able = readers.filter(([, patterns]) => patterns.some((pattern) => pattern.mayBegin(code)));
    const key = able.map((reader) => readers.indexOf(reader)).join();
    const number = numbers.get(key) ?? lists.push(able.map(([reader]) => reader));
    numbers.set(key, number);
    return lists[number - 1]!;
  };
  return (text, place) => {
    known ??= new Uint16Array(0x10000);
    atEnd ??= find(Number.NaN);
    if (place >= text.length) return atEnd;
    const code = text.charCodeAt(place);
    const number = known[code]!;
    if (number > 0) return lists[number - 1]!;
    const able = find(code);
    known[code] = lists.indexOf(able) + 1;
    return able;
  };
}

/**
 * Gives a sticky pattern that looks at the first character before it is tried: readers of words ask many patterns at each
 * place of a text, and most cannot begin there.
 *
 * @param pattern with the flag `y`
 */
export function sticky(pattern: RegExp): Sticky {
  let bits: Uint8Array | undefined;
  const mayBegin = (code: number): boolean => {
    bits ??= bitsOf(beginnings(pattern));
    return (bits[code >> 3]! & (1 << (code & 7))) !== 0;
  };
  return {
    mayBegin,
    at: (text, place) => {
      if (!mayBegin(text.charCodeAt(place))) return null;
      pattern.lastIndex = place;
      return pattern.exec(text);
    },
    after: (text, place) => {
      if (!mayBegin(text.charCodeAt(place))) return place;
      pattern.lastIndex = place;
      return pattern.test(text) ? pattern.lastIndex : place;
    },
  };
}

/** A bit for each UTF-16 unit. */
function bitsOf(first: ReadonlySet<number> | 'any'): Uint8Array {
  const bits = new Uint8Array(0x10000 >> 3);
  if (first === 'any') bits.fill(0xff);
  else for (const code of first) bits[code >> 3]! |= 1 << (code & 7);
  return bits;
}

/** How a part of a pattern may begin: with these characters, and whether it may match nothing at all. */
interface Beginning {
  readonly first: ReadonlySet<number> | 'any';
  readonly canBeEmpty: boolean;
}

const nothing: Beginning = { first: new Set(), canBeEmpty: true };
const anything: Beginning = { first: 'any', canBeEmpty: false };

/** The characters with which a match may begin; `any` where that cannot be told, or where it may be empty. */
function beginnings(pattern: RegExp): ReadonlySet<number> | 'any' {
  const { first, canBeEmpty } = readAlternatives({ source: pattern.source, place: 0 });
  if (first === 'any' || canBeEmpty) return 'any';
  if (!pattern.ignoreCase) return first;
  const letters = [...first].map((code) => String.fromCharCode(code));
  return new Set(
    letters.flatMap((letter) => [letter, letter.toLowerCase(), letter.toUpperCase()].map(codeOf)),
  );
}

function codeOf(letter: string): number {
  return letter.charCodeAt(0);
}

interface Reading {
  readonly source: string;
  place: number;
}

function readAlternatives(reading: Reading): Beginning {
  let all = readSequence(reading);
  while (reading.source[reading.place] === '|') {
    reading.place += 1;
    const next = readSequence(reading);
    all = { first: union(all.first, next.first), canBeEmpty: all.canBeEmpty || next.canBeEmpty };
  }
  return all;
}

function readSequence(reading: Reading): Beginning {
  let whole = nothing;
  while (reading.place < reading.source.length && !'|)'.includes(reading.source[reading.place] ?? '')) {
    const part = readQuantified(reading);
    if (whole.canBeEmpty) whole = { first: union(whole.first, part.first), canBeEmpty: part.canBeEmpty };
  }
  return whole;
}

const quantifier = /(?:([*?])|\+|\{(\d+)(?:,\d*)?\})\??/y;

function readQuantified(reading: Reading): Beginning {
  const part = readPart(reading);
  quantifier.lastIndex = reading.place;
  const found = quantifier.exec(reading.source);
  if (found === null) return part;
  reading.place += found[0].length;
  return found[1] !== undefined || found[2] === '0' ? { ...part, canBeEmpty: true } : part;
}

const group = /\((?:\?(?:(:|<[^=!>][^>]*>)|<?[=!]))?/y;

function readPart(reading: Reading): Beginning {
  const { source, place } = reading;
  const sign = source[place] ?? '';
  group.lastIndex = place;
  const open = group.exec(source);
  if (open !== null) {
    reading.place += open[0].length;
    const inner = readAlternatives(reading);
    reading.place += 1;
    const isAssertion = open[0].length > 1 && open[1] === undefined;
    return isAssertion ? nothing : inner;
  }
  if (sign === '[') return readClass(reading);
  if (sign === '\\') return readEscape(reading);
  reading.place += 1;
  if (sign === '^' || sign === '$') return nothing;
  return sign === '.' ? anything : { first: new Set([codeOf(sign)]), canBeEmpty: false };
}

function readClass(reading: Reading): Beginning {
  const { source } = reading;
  reading.place += 1;
  const isNegated = source[reading.place] === '^';
  let first: ReadonlySet<number> | 'any' = new Set();
  while (reading.place < source.length && source[reading.place] !== ']') {
    const from = readClassPart(reading);
    const isRange = source[reading.place] === '-' && source[reading.place + 1] !== ']';
    if (isRange) reading.place += 1;
    first = union(first, isRange ? rangeOf(from, readClassPart(reading)) : from);
  }
  reading.place += 1;
  return isNegated ? anything : { first, canBeEmpty: false };
}

function readClassPart(reading: Reading): ReadonlySet<number> | 'any' {
  if (reading.source[reading.place] === '\\') return readEscape(reading).first;
  reading.place += 1;
  return new Set([codeOf(reading.source[reading.place - 1] ?? '')]);
}

function rangeOf(from: ReadonlySet<number> | 'any', to: ReadonlySet<number> | 'any') {
  if (from === 'any' || to === 'any' || from.size !== 1 || to.size !== 1) return 'any';
  const [first = 0] = from;
  const [last = 0] = to;
  return new Set(Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

const space = new Set([...'\t\n\v\f\r \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF'].map(codeOf));
for (let code = 0x2000; code <= 0x200a; code += 1) space.add(code);
const digits = new Set([...'0123456789'].map(codeOf));
const escapes: Readonly<Record<string, ReadonlySet<number>>> = {
  s: space,
  d: digits,
  n: new Set([10]),
  t: new Set([9]),
  r: new Set([13]),
};
const codeUnit = /\\u([\dA-F]{4})/iy;

function readEscape(reading: Reading): Beginning {
  const { source, place } = reading;
  codeUnit.lastIndex = place;
  const unit = codeUnit.exec(source);
  reading.place += unit?.[0].length ?? 2;
  if (unit !== null) return { first: new Set([Number.parseInt(unit[1] ?? '', 16)]), canBeEmpty: false };
  const sign = source[place + 1] ?? '';
  if (/[bB]/.test(sign)) return nothing;
  const known = escapes[sign];
  if (known !== undefined) return { first: known, canBeEmpty: false };
  // \1, \w, \p{…} and the like.
  if (/[a-z\d]/i.test(sign)) {
    if (source[reading.place] === '{') reading.place = source.indexOf('}', reading.place) + 1;
    return { first: 'any', canBeEmpty: /\d/.test(sign) };
  }
  return { first: new Set([codeOf(sign)]), canBeEmpty: false };
}

function union(
  one: ReadonlySet<number> | 'any',
  other: ReadonlySet<number> | 'any',
): ReadonlySet<number> | 'any' {
  return one === 'any' || other === 'any' ? 'any' : new Set([...one, ...other]);
}
