import { latin1toString } from '@exodus/bytes/single-byte.js';
import { cause } from '../findings/index.js';
import {
  type ByteRecord,
  beginPiece,
  cellTexts,
  charactersOf,
  emptyByteRecord,
  widen,
} from '../records/index.js';
import { byteMarks, marks } from '../text/index.js';
import { countLineEnds, fieldKinds, type ScanRules, scanRecord, undecided } from './scan.js';
import { isByteOrderMark } from './scan-bytes.js';
import { type LineEnds, nulFault, partLength, type Split, type SplitFault, tellQuotes } from './split.js';

/** Takes a record, which is valid until it returns, and the line it begins in, counted from 1. */
export type OnByteRecord = (record: ByteRecord, line: number) => void;

export type SplitBytes = (bytes: Uint8Array, onRecord: OnByteRecord) => Split;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** Bytes of the longest character. */
const longestCharacter = 4;
const [quote, lf, cr] = [0x22, 0x0a, 0x0d];
/** Beside the marks of a cell: the byte ends a plain cell. */
const stop = 0x80;

/**
 * Compiles the splitting of sound UTF-8 into records: the same records, lines and faults as `splitRecords` finds in the
 * text, without making a text. The bytes are scanned as they are: quotes, line ends and delimiters are ASCII, and never
 * part of another character.
 *
 * @param expectedColumns see `splitRecords`
 */
export function compileSplitBytes(delimiter: string, expectedColumns: number): SplitBytes {
  const rules: ScanRules = { delimiter: delimiter.charCodeAt(0), expectedColumns, isWhole: true };
  const kinds = kindsOfBytes(rules.delimiter);
  const record = emptyByteRecord(Math.max(64, expectedColumns));
  const fields: number[] = [];

  return (bytes, onRecord) => {
    const faults: SplitFault[] = [];
    const lineEnds = { lf: 0, crlf: 0, cr: 0 };
    beginPiece(record, bytes);
    let [row, line] = [0, 1];
    for (let start = 0; start < bytes.length; ) {
      row += 1;
      record.number += 1;
      if (isByteOrderMark(bytes, start)) {
        faults.push({ cause: cause('bom-inside', {}), row, line });
        start += 3;
      }
      let inner = 0;
      let end = scanPlain(record, start, kinds, rules.delimiter);
      if (end === undecided) {
        const scanned = scanFrom(record, start, rules, fields);
        const { characters, offset } = scanned;
        end = offset + scanned.end;
        takeFields(record, fields, offset, kinds);
        inner = countLineEnds(characters, start - offset, scanned.end);
        tellQuotes(characters, fields, row, line, faults, (from, to) => {
          const part = bytes.subarray(
            offset + from,
            offset + Math.min(to, from + longestCharacter * partLength),
          );
          return utf8.decode(part).slice(0, partLength);
        });
      }
      if ((record.allMarks & marks.nul) !== 0) faults.push(nulFault(cellTexts(record), row, line));
      onRecord(record, line);
      line += inner + 1;
      start = lineAfter(bytes, end);
      if (start > end) lineEnds[lineEndKind(bytes, end, start)] += 1;
    }
    return { lines: line - 1, lineEnds, faults };
  };
}

/** What a byte is for a cell: its marks, and whether it ends a plain one. */
function kindsOfBytes(delimiter: number): Int32Array {
  const kinds = byteMarks.slice();
  for (const byte of [delimiter, lf, cr]) kinds[byte]! |= stop;
  return kinds;
}

/**
 * Finds the cells of a record in which quotes stand around whole cells of one line only, and gives the place where its
 * line ends; `undecided` where `scanRecord` has to look at it.
 */
function scanPlain(record: ByteRecord, start: number, kinds: Int32Array, delimiter: number): number {
  const { bytes } = record;
  const { length } = bytes;
  let all = 0;
  for (let at = start, count = 0; ; at += 1) {
    if (count === record.from.length) widen(record);
    const isQuoted = bytes[at] === quote;
    if (isQuoted) at += 1;
    record.from[count] = at;
    let mark = 0;
    if (isQuoted) {
      for (; at < length; at += 1) {
        const byte = bytes[at]!;
        if (byte === quote || byte === lf || byte === cr) break;
        mark |= kinds[byte]!;
      }
      record.to[count] = at;
      if (bytes[at] !== quote) return undecided;
      at += 1;
      if (at < length && bytes[at] !== delimiter && bytes[at] !== lf && bytes[at] !== cr) return undecided;
    } else {
      for (; at < length; at += 1) {
        const byte = bytes[at]!;
        const kind = kinds[byte]!;
        if ((kind & stop) !== 0) break;
        mark |= kind;
      }
      record.to[count] = at;
    }
    record.marks[count] = mark & ~stop;
    all |= mark;
    count += 1;
    if (at < length && bytes[at] === delimiter) continue;
    record.count = count;
    record.allMarks = all & ~stop;
    return at;
  }
}

/** A record that is not plain is looked at together with so many bytes, and with the whole piece only if it must be. */
const nearby = 4096;

/** Finds the fields of a record that is not plain. Places are those in `characters`, which stand at `offset` of the piece. */
function scanFrom(
  record: ByteRecord,
  start: number,
  rules: ScanRules,
  fields: number[],
): { readonly characters: string; readonly offset: number; readonly end: number } {
  const { bytes } = record;
  fields.length = 0;
  if (start + nearby < bytes.length) {
    const characters = latin1toString(bytes.subarray(start, start + nearby));
    const end = scanRecord(characters, 0, { ...rules, isWhole: false }, fields);
    // An end of the text nearby is no end of a line.
    if (end !== undecided && end < characters.length) return { characters, offset: start, end };
    fields.length = 0;
  }
  const characters = charactersOf(record);
  return { characters, offset: 0, end: scanRecord(characters, start, rules, fields) };
}

/** Takes over what `scanRecord` found. */
function takeFields(record: ByteRecord, fields: readonly number[], offset: number, kinds: Int32Array): void {
  record.count = fields.length / 3;
  record.allMarks = 0;
  while (record.from.length < record.count) widen(record);
  for (let i = 0; i < record.count; i += 1) {
    const from = offset + fields[3 * i]!;
    const to = offset + fields[3 * i + 1]!;
    let mark = fields[3 * i + 2] === fieldKinds.quotesWithin ? marks.doubled : 0;
    for (let at = from; at < to; at += 1) mark |= kinds[record.bytes[at]!]!;
    record.from[i] = from;
    record.to[i] = to;
    record.marks[i] = mark & ~stop;
    record.allMarks |= mark & ~stop;
  }
}

/** Where the line after a line end begins: after LF, CRLF, CR, and CRCRLF as one. */
function lineAfter(bytes: Uint8Array, end: number): number {
  let after = end;
  while (bytes[after] === cr) after += 1;
  return bytes[after] === lf ? after + 1 : Math.min(end + 1, bytes.length);
}

function lineEndKind(bytes: Uint8Array, end: number, after: number): keyof LineEnds {
  if (bytes[end] === lf) return 'lf';
  return bytes[after - 1] === lf ? 'crlf' : 'cr';
}
