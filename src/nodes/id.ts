import { type ByteRecord, cellText, hasDoubledQuotes, isTrimmed } from '../records/index.js';
import type { Lines } from './lines.js';
import { sha1 } from './sha1.js';
import { quoted } from './write.js';

/** How records of a plan get their ids. Plain JSON, part of the plan. */
export interface IdRule {
  /** IRI that keys are appended to; null: a name-based UUID. */
  readonly base: string | null;
  /** What ids of this dataset begin with before they are hashed: publisher and kind. */
  readonly space: string;
  /** The key: text and columns (from 1) in turn; null: the record's content is the key. */
  readonly key: readonly (string | number)[] | null;
  /** The key is the id itself: nodes that have one keep it. */
  readonly isId?: true;
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
  if (rule.isId && rule.key !== null) return (key) => key;
  if (base !== null) return (key) => base + encodeURIComponent(key);
  const hash = sha1();
  const begun = beginningOf(space);
  let message = begun;
  const units = new Uint8Array(uuidLength);
  units.set(begin);
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

/** What is hashed before the key. */
function beginningOf(space: string): Uint8Array {
  return Uint8Array.from([...namespace, ...encoder.encode(`${space}\n`)]);
}

const encoder = new TextEncoder();
/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const longestUnit = 3;

/** Length of an id that is a UUID. */
const uuidLength = 45;
const [hyphen, begin] = [0x2d, Array.from('urn:uuid:', (char) => char.charCodeAt(0))];
const digits = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
/** How many of the 32 digits a hyphen stands behind. */
const groups = [8, 12, 16, 20, 32];

/**
 * The first 16 bytes of a hash, given as words, as a UUID of version 5.
 *
 * @param units where its characters are put together, behind those of `begin`
 */
function uuidOf(words: Int32Array, units: Uint8Array): string {
  putUuid(words, units, begin.length);
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

function putUuid(words: Int32Array, bytes: Uint8Array, from: number): void {
  let at = from;
  let digit = 0;
  for (let group = 0; group < groups.length; group += 1) {
    if (group > 0) bytes[at++] = hyphen;
    for (const end = groups[group]!; digit < end; digit += 1) {
      bytes[at++] = digits[(words[digit >> 3]! >>> (28 - 4 * (digit & 7))) & 0xf]!;
    }
  }
  // The version and the variant stand in the bits that the standard sets aside.
  bytes[from + 14] = digits[5]!;
  bytes[from + 19] = digits[((words[2]! >>> 28) & 0x3) | 0x8]!;
}

/** The key of a record while it is put together from bytes, and what is made of it: the same as of its text. */
export interface ByteKey {
  /** Takes the key of a record; false where it has none, and its content is the key. */
  readonly take: (record: ByteRecord) => boolean;
  /** Appends the id of the key that was taken last, as JSON has it between quotes. */
  readonly writeId: (lines: Lines) => void;
  /** Its `keyNumber`. */
  readonly number: () => number;
}

const unitSeparator = 0x1f;

/** Compiles the keys and ids of records in bytes: see `keyOf`, `contentOf`, `compileId`, `keyNumber`. */
export function compileByteKey(rule: IdRule): ByteKey {
  const { base, space, key } = rule;
  const hash = sha1();
  const start = base === null ? beginningOf(space) : new Uint8Array(0);
  const idOf = base === null ? null : compileId(rule);
  const parts = key?.map((part) => (typeof part === 'number' ? part - 1 : encoder.encode(part))) ?? null;
  let message = new Uint8Array(start.length + 1024);
  message.set(start);
  let end = start.length;

  const makeRoom = (size: number): void => {
    if (end + size <= message.length) return;
    const larger = new Uint8Array(2 * (end + size));
    larger.set(message.subarray(0, end));
    message = larger;
  };
  const addCell = (record: ByteRecord, column: number): boolean => {
    if (column >= record.count) return false;
    const from = record.from[column]!;
    const size = record.to[column]! - from;
    makeRoom(size + 1);
    if (size === 0) return false;
    if (isTrimmed(record, column) && !hasDoubledQuotes(record, column)) {
      for (let i = 0; i < size; i += 1) message[end + i] = record.bytes[from + i]!;
      end += size;
      return true;
    }
    const text = cellText(record, column).trim();
    end += encoder.encodeInto(text, message.subarray(end)).written;
    return text !== '';
  };
  return {
    take: (record) => {
      end = start.length;
      if (parts === null) {
        for (let i = 0; i < record.count; i += 1) {
          if (i > 0) message[end++] = unitSeparator;
          addCell(record, i);
        }
        return true;
      }
      for (const part of parts) {
        if (typeof part === 'number') {
          if (!addCell(record, part)) return false;
        } else {
          makeRoom(part.length);
          message.set(part, end);
          end += part.length;
        }
      }
      return true;
    },
    writeId: (lines) => {
      if (idOf === null) {
        lines.makeRoom(uuidLength);
        const { bytes, filled } = lines;
        for (let i = 0; i < begin.length; i += 1) bytes[filled + i] = begin[i]!;
        putUuid(hash(message, end), bytes, filled + begin.length);
        lines.filled += uuidLength;
        return;
      }
      const id = quoted(idOf(decoder.decode(message.subarray(0, end)))).slice(1, -1);
      lines.makeRoom(longestUnit * id.length);
      lines.filled += encoder.encodeInto(id, lines.bytes.subarray(lines.filled)).written;
    },
    number: () => byteKeyNumber(message, start.length, end),
  };
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * A number that stands for a key in the digest of keys: 53 bits, never 0 (two rounds of a multiplicative hash; equal
 * keys give equal numbers, others almost never).
 */
export function keyNumber(key: string): number {
  let a = firstSeed;
  let b = secondSeed;
  for (let i = 0; i < key.length; i += 1) {
    const unit = key.charCodeAt(i);
    a = Math.imul(a ^ unit, firstFactor);
    b = Math.imul(b ^ unit, secondFactor);
  }
  return mixed(a, b);
}

/** The same of sound UTF-8. */
function byteKeyNumber(bytes: Uint8Array, from: number, to: number): number {
  let a = firstSeed;
  let b = secondSeed;
  for (let at = from; at < to; at += 1) {
    let unit = bytes[at]!;
    if (unit >= 0xf0) {
      const point =
        ((unit & 0x07) << 18) |
        ((bytes[at + 1]! & 0x3f) << 12) |
        ((bytes[at + 2]! & 0x3f) << 6) |
        (bytes[at + 3]! & 0x3f);
      const high = 0xd800 + ((point - 0x10000) >> 10);
      a = Math.imul(a ^ high, firstFactor);
      b = Math.imul(b ^ high, secondFactor);
      unit = 0xdc00 + ((point - 0x10000) & 0x3ff);
      at += 3;
    } else if (unit >= 0xe0) {
      unit = ((unit & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
      at += 2;
    } else if (unit >= 0x80) {
      unit = ((unit & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
      at += 1;
    }
    a = Math.imul(a ^ unit, firstFactor);
    b = Math.imul(b ^ unit, secondFactor);
  }
  return mixed(a, b);
}

const [firstSeed, secondSeed] = [0xdeadbeef, 0x41c6ce57];
const [firstFactor, secondFactor] = [2654435761, 1597334677];

function mixed(first: number, second: number): number {
  const a = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  const b = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
}
