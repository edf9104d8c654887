import { latin1toString } from '@exodus/bytes/single-byte.js';
import { type Cause, cause } from '../findings/index.js';
import type { LineEncoding } from './characters.js';
import { bomLength } from './encoding.js';
import { type ScanRules, scanRecord, undecided } from './scan.js';
import { isByteOrderMark, plainRecordEnd } from './scan-bytes.js';

/** A piece of a source that begins and ends between records. */
export interface CutChunk {
  readonly bytes: Uint8Array;
  /** Bytes before it in the source, the byte order mark counted. */
  readonly offset: number;
}

export interface CutOptions {
  readonly encoding: LineEncoding;
  readonly delimiter: string;
  /** The same as for `splitRecords`: cutting and splitting must agree about every quote. */
  readonly expectedColumns?: number | undefined;
  /** A chunk ends with the first record that reaches this many bytes; 1 MiB if not given. */
  readonly size?: number | undefined;
  /** The pieces are those from the beginning of the source, where a byte order mark may stand; true if not given. */
  readonly hasBeginning?: boolean | undefined;
}

/** Takes pieces of any size, and gives the chunks that are complete. */
export interface Cutter {
  readonly push: (piece: Uint8Array) => CutChunk[];
  /** The records that are complete, though they are fewer than make a chunk: for a source that is waited for. */
  readonly flush: () => CutChunk[];
  /** The rest, after the last piece. */
  readonly end: () => CutChunk[];
}

/** Thrown for a source that cannot be read on. */
export class UnreadableSource extends Error {
  constructor(readonly why: Cause) {
    super(why.code);
  }
}

/** A source with a longer record than this is refused: it is no table, and would not fit into memory. */
const longestRecord = 16 * 1024 * 1024;
const defaultSize = 1024 * 1024;
/** Bytes of the longest byte order mark. */
const longestMark = 3;
/** While nothing can be decided, at least this much is awaited before the next attempt. */
const patience = 64 * 1024;

/**
 * Cuts a source into chunks that end where records end, by the rules of `splitRecords`: records and lines of the
 * chunks, one after another, are those of the whole. Where the cuts are depends on the bytes and the options alone,
 * not on the pieces, unless it is flushed. A byte order mark at the beginning of the source is dropped.
 *
 * The bytes are scanned as they are, each as one character: quotes, line ends and delimiters below `@` are
 * never part of another character in these encodings.
 *
 * @throws UnreadableSource (`record-too-long`) for a record of more than 16 MiB
 */
export function cutterFor(options: CutOptions): Cutter {
  const size = options.size ?? defaultSize;
  const scan = {
    delimiter: options.delimiter.charCodeAt(0),
    expectedColumns: options.expectedColumns ?? 0,
    isUtf8: options.encoding === 'utf-8',
  };
  let buffer: Uint8Array = new Uint8Array(size + patience);
  let [filled, offset, walked, awaited] = [0, 0, 0, 0];
  let isBegun = options.hasBeginning === false;

  const append = (piece: Uint8Array): void => {
    if (filled + piece.length > buffer.length) {
      const larger = new Uint8Array(Math.max(2 * buffer.length, filled + piece.length));
      larger.set(buffer.subarray(0, filled));
      buffer = larger;
    }
    buffer.set(piece, filled);
    filled += piece.length;
  };

  const take = (length: number): CutChunk => {
    const chunk = { bytes: buffer.slice(0, length), offset };
    buffer.copyWithin(0, length, filled);
    filled -= length;
    offset += length;
    walked = 0;
    return chunk;
  };

  const cutAll = (isWhole: boolean): CutChunk[] => {
    const chunks: CutChunk[] = [];
    for (;;) {
      if (!isBegun) {
        if (filled < longestMark && !isWhole) return chunks;
        isBegun = true;
        take(bomLength(buffer.subarray(0, filled), options.encoding));
      }
      if (isWhole ? filled === 0 : filled < Math.max(size, awaited)) return chunks;
      if (isWhole && filled <= size) return [...chunks, take(filled)];
      const found = findCut(buffer.subarray(0, filled), walked, size, { ...scan, isWhole });
      if (found.cut === null) {
        walked = found.walked;
        if (filled - walked > longestRecord + size) throw tooLong();
        awaited = filled + Math.max(patience, (filled - walked) >> 1);
        return chunks;
      }
      awaited = 0;
      chunks.push(take(found.cut));
    }
  };

  return {
    push: (piece) => {
      append(piece);
      return cutAll(false);
    },
    flush: () => {
      const chunks = cutAll(false);
      const whole = afterLastLine(buffer.subarray(0, filled));
      if (!isBegun || whole === 0) return chunks;
      const found = findCut(buffer.subarray(0, whole), walked, whole, { ...scan, isWhole: false });
      const cut = found.cut ?? found.walked;
      awaited = 0;
      return cut === 0 ? chunks : [...chunks, take(cut)];
    },
    end: () => cutAll(true),
  };
}

/** Cuts what an iteration gives (for instance the chunks of a stream): see `cutterFor`. */
export async function* cutChunks(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: CutOptions,
): AsyncGenerator<CutChunk, void, undefined> {
  const cutter = cutterFor(options);
  for await (const piece of pieces) yield* cutter.push(piece);
  yield* cutter.end();
}

function tooLong(): UnreadableSource {
  return new UnreadableSource(cause('record-too-long', { limit: String(longestRecord / 1024 / 1024) }));
}

interface CutScan extends ScanRules {
  /** A byte order mark may stand before a record. */
  readonly isUtf8: boolean;
}

/** The end of the first record that reaches `size`; or how far it is certain that records end. */
type Found = { readonly cut: number } | { readonly cut: null; readonly walked: number };

function findCut(bytes: Uint8Array, walked: number, size: number, scan: CutScan): Found {
  const lineEnd = firstLineEnd(bytes, Math.max(walked, size - 1));
  const quote = bytes.subarray(0, lineEnd).indexOf(0x22, walked);
  if (quote !== -1) return walkQuotes(bytes, lineStart(bytes, walked, quote), size, scan);
  const after = lineAfter(bytes, lineEnd, scan.isWhole);
  return after === null ? { cut: null, walked } : { cut: after };
}

/** Goes from record to record, passing over lines without a quote. `start` begins a record with a quote. */
function walkQuotes(bytes: Uint8Array, start: number, size: number, scan: CutScan): Found {
  for (let at = start; ; ) {
    const end = recordEnd(bytes, at, scan);
    const after = end === undecided ? null : lineAfter(bytes, end, scan.isWhole);
    if (after === null) return { cut: null, walked: at };
    if (after >= size || after === bytes.length) return { cut: after };
    const quote = bytes.indexOf(0x22, after);
    at = quote === -1 ? bytes.length : lineStart(bytes, after, quote);
    if (at < size) continue;
    const lineEnd = firstLineEnd(bytes, size - 1);
    const cut = lineAfter(bytes, lineEnd, scan.isWhole);
    return cut === null ? { cut, walked: after } : { cut };
  }
}

/** A record that is not plain is looked at together with so many bytes, and with all that there are only if it must be. */
const nearby = 16 * 1024;

/** Where the last line of a record with a quote ends. */
function recordEnd(bytes: Uint8Array, at: number, scan: CutScan): number {
  const start = scan.isUtf8 && isByteOrderMark(bytes, at) ? at + 3 : at;
  const plain = plainRecordEnd(bytes, start, scan.delimiter);
  if (plain !== undecided && (plain < bytes.length || scan.isWhole)) return plain;
  const window = bytes.subarray(start, start + nearby);
  const end =
    start + nearby < bytes.length
      ? scanRecord(latin1toString(window), 0, { ...scan, isWhole: false }, null)
      : undecided;
  // An end of the text nearby is no end of a line.
  if (end !== undecided && end < window.length) return start + end;
  const last = scanRecord(latin1toString(bytes.subarray(start)), 0, scan, null);
  return last === undecided ? undecided : start + last;
}

/** The beginning of the line that a place is in, not before `from`. */
function lineStart(bytes: Uint8Array, from: number, place: number): number {
  let start = place;
  while (start > from && bytes[start - 1] !== 0x0a && bytes[start - 1] !== 0x0d) start--;
  return start;
}

/** Where the last line that is certainly complete ends; 0: there is none. */
function afterLastLine(bytes: Uint8Array): number {
  const lf = bytes.lastIndexOf(0x0a);
  // What follows a carriage return at the end is not known.
  const cr = bytes.lastIndexOf(0x0d, -2);
  return bytes[cr + 1] === 0x0d ? lf + 1 : Math.max(lf, cr) + 1;
}

function firstLineEnd(bytes: Uint8Array, from: number): number {
  const lf = bytes.indexOf(0x0a, from);
  const cr = bytes.subarray(0, lf === -1 ? bytes.length : lf).indexOf(0x0d, from);
  return cr !== -1 ? cr : lf === -1 ? bytes.length : lf;
}

/** Where the line after a line end begins; `null` if that is not yet known. */
function lineAfter(bytes: Uint8Array, lineEnd: number, isWhole: boolean): number | null {
  let after = lineEnd;
  while (bytes[after] === 0x0d) after++;
  if (bytes[after] === 0x0a) return after + 1;
  if (after === bytes.length && !isWhole) return null;
  return Math.min(lineEnd + 1, bytes.length);
}
