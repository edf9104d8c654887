import { sha1 } from './sha1.js';

/** How records of a plan get their ids. Plain JSON, part of the plan. */
export interface IdRule {
  /** IRI that keys are appended to; null: a name-based UUID. */
  readonly base: string | null;
  /** What ids of this dataset begin with before they are hashed: publisher and kind. */
  readonly space: string;
  /** The key: text and columns (from 1) in turn; null: the record's content is the key. */
  readonly key: readonly (string | number)[] | null;
}

/** The key of a record, null where one of its cells is empty (then its content is the key). */
export function keyOf(rule: IdRule, cells: readonly string[]): string | null {
  if (rule.key === null) return null;
  let key = '';
  for (const part of rule.key) {
    if (typeof part === 'string') key += part;
    else {
      const text = (cells[part - 1] ?? '').trim();
      if (text === '') return null;
      key += text;
    }
  }
  return key;
}

/**
 * What stands for a record that has no key: its cells as they were written. (Not its node, which changes with every
 * normalizer that learns something.)
 */
export function contentOf(cells: readonly string[]): string {
  return cells.map((cell) => cell.trim()).join('\u001F');
}

/** Namespace of the name-based UUIDs of this tool: 2f1b8a0e-5c3d-5e4f-9a67-1d2c3b4a5f60. */
const namespace = Uint8Array.from([
  0x2f, 0x1b, 0x8a, 0x0e, 0x5c, 0x3d, 0x5e, 0x4f, 0x9a, 0x67, 0x1d, 0x2c, 0x3b, 0x4a, 0x5f, 0x60,
]);

/**
 * Makes the absolute, stable ids of a dataset: the same key gives the same id in every run. Without a base they are
 * `urn:uuid:`, version 5 (RFC 9562, 5.5), of publisher, kind and key.
 */
export function compileId(rule: IdRule): (key: string) => string {
  const { base, space } = rule;
  if (base !== null) return (key) => base + encodeURIComponent(key);
  const encoder = new TextEncoder();
  const hash = sha1();
  const begun = Uint8Array.from([...namespace, ...encoder.encode(`${space}\n`)]);
  let message = begun;
  const units = [...begin];
  return (key) => {
    const most = begun.length + longestUnit * key.length;
    if (message.length < most) {
      message = new Uint8Array(2 * most);
      message.set(begun);
    }
    const { written } = encoder.encodeInto(key, message.subarray(begun.length));
    return uuidOf(hash(message, begun.length + written), units);
  };
}

/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const longestUnit = 3;

const [hyphen, begin] = [0x2d, Array.from('urn:uuid:', (char) => char.charCodeAt(0))];
const digits = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/**
 * The first 16 bytes of a hash, given as words, as a UUID of version 5.
 *
 * @param units where its characters are put together, behind those of `begin`
 */
function uuidOf(words: Int32Array, units: number[]): string {
  let at = begin.length;
  for (let i = 0; i < 32; i += 1) {
    if (i === 8 || i === 12 || i === 16 || i === 20) units[at++] = hyphen;
    const digit = (words[i >> 3]! >>> (28 - 4 * (i & 7))) & 0xf;
    units[at++] = digits[i === 12 ? 5 : i === 16 ? (digit & 0x3) | 0x8 : digit]!;
  }
  return String.fromCharCode.apply(null, units);
}

/**
 * A number that stands for a key in the digest of keys: 53 bits, never 0 (two rounds of a multiplicative hash; equal
 * keys give equal numbers, others almost never).
 */
export function keyNumber(key: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
}
