import { latin1toString } from '@exodus/bytes/single-byte.js';
import { marks } from '../text/index.js';
import { viewOf } from './copy-bytes.js';

/**
 * One record as it stands in UTF-8: where its cells are. The same object is used for one record after another, so that
 * nothing has to be made for a cell that is only counted or copied.
 */
export interface ByteRecord {
  /** The piece of the source, sound UTF-8. */
  bytes: Uint8Array;
  /** The same bytes, to copy from. */
  view: DataView;
  /** Number of the record among all that were split: tells which texts are its own. */
  number: number;
  /** Number of cells; the lists may be longer. */
  count: number;
  /** By cell: where its text begins and ends, quotes around it left out. */
  from: Int32Array;
  to: Int32Array;
  /** By cell: what is to be known of its text: `marks`. */
  marks: Int32Array;
  /** The marks of all cells. */
  allMarks: number;
  /** The bytes, each as one character; made where it is asked for. */
  characters: string | null;
  /** By cell: the text that was made of it last, and the number of the record that it belongs to. */
  readonly texts: string[];
  madeFor: Int32Array;
}

export function emptyByteRecord(columns = 64): ByteRecord {
  const bytes = new Uint8Array(0);
  return {
    bytes,
    view: viewOf(bytes),
    number: 1,
    count: 0,
    from: new Int32Array(columns),
    to: new Int32Array(columns),
    marks: new Int32Array(columns),
    allMarks: 0,
    characters: null,
    texts: [],
    madeFor: new Int32Array(columns),
  };
}

/** Makes a record one of a piece of the source. */
export function beginPiece(record: ByteRecord, bytes: Uint8Array): void {
  record.bytes = bytes;
  record.view = viewOf(bytes);
  record.characters = null;
}

/** Makes room for more cells. */
export function widen(record: ByteRecord): void {
  const columns = 2 * record.from.length;
  const longer = (list: Int32Array): Int32Array => {
    const made = new Int32Array(columns);
    made.set(list);
    return made;
  };
  record.from = longer(record.from);
  record.to = longer(record.to);
  record.marks = longer(record.marks);
  record.madeFor = longer(record.madeFor);
}

/** Whether a cell has quotes that are written twice: its bytes are not those of its text. */
export function hasDoubledQuotes(record: ByteRecord, column: number): boolean {
  return (record.marks[column]! & marks.doubled) !== 0;
}

/** The bytes of the piece, each as one character. */
export function charactersOf(record: ByteRecord): string {
  record.characters ??= latin1toString(record.bytes);
  return record.characters;
}

/** The text of a cell; empty where the record is shorter. */
export function cellText(record: ByteRecord, column: number): string {
  if (column >= record.count) return '';
  if (record.madeFor[column] === record.number) return record.texts[column]!;
  const text = textAt(record, column);
  record.texts[column] = text;
  record.madeFor[column] = record.number;
  return text;
}

function textAt(record: ByteRecord, column: number): string {
  const from = record.from[column]!;
  const to = record.to[column]!;
  const text =
    to - from > longestByHand
      ? decoder.decode(record.bytes.subarray(from, to))
      : decoded(record.bytes, from, to);
  return hasDoubledQuotes(record, column) ? text.replaceAll('""', '"') : text;
}

/** The texts of all cells. */
export function cellTexts(record: ByteRecord): string[] {
  const cells = new Array<string>(record.count);
  for (let i = 0; i < record.count; i += 1) cells[i] = cellText(record, i);
  return cells;
}

/** Whether a cell certainly begins with no white space; an empty one does not begin. */
export function isBegun({ bytes, from, to }: ByteRecord, column: number): boolean {
  const at = from[column]!;
  if (at === to[column]!) return false;
  const first = bytes[at]!;
  if (first < 0x80) return first > 0x20 && first < 0x7f;
  return isVisible(first, bytes[at + 1]!);
}

/** Whether a cell certainly has no white space around it, and something in between. */
export function isTrimmed(record: ByteRecord, column: number): boolean {
  if (!isBegun(record, column)) return false;
  const { bytes } = record;
  const to = record.to[column]!;
  const last = bytes[to - 1]!;
  if (last < 0x80) return last > 0x20 && last < 0x7f;
  return to - record.from[column]! >= 3 && isVisible(bytes[to - 3]!, bytes[to - 2]!);
}

/** Whether three bytes that begin so are a kana, a kanji or a hangul (U+3040–U+D7FF). */
function isVisible(lead: number, next: number): boolean {
  return (lead >= 0xe4 && lead <= 0xed) || (lead === 0xe3 && next >= 0x81);
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
/** Calling the decoder costs as much as decoding so many bytes by hand. */
const longestByHand = 192;
const units: number[] = [];

/** The text of a few bytes of sound UTF-8 (RFC 3629, section 3). */
function decoded(bytes: Uint8Array, from: number, to: number): string {
  units.length = 0;
  for (let at = from; at < to; ) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      units.push(lead);
      at += 1;
    } else if (lead < 0xe0) {
      units.push(((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f));
      at += 2;
    } else if (lead < 0xf0) {
      units.push(((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f));
      at += 3;
    } else {
      const point =
        ((lead & 0x07) << 18) |
        ((bytes[at + 1]! & 0x3f) << 12) |
        ((bytes[at + 2]! & 0x3f) << 6) |
        (bytes[at + 3]! & 0x3f);
      units.push(0xd800 + ((point - 0x10000) >> 10), 0xdc00 + ((point - 0x10000) & 0x3ff));
      at += 4;
    }
  }
  return String.fromCharCode.apply(null, units);
}
