import { TextDecoder as LegacyDecoder } from '@exodus/bytes/encoding.js';
import type { LineEncoding } from './characters.js';
import { bomLength, type Encoding } from './encoding.js';

/** Turns pieces of a file into pieces of UTF-8. A piece may end anywhere, within a character too. */
export interface Transcoder {
  readonly push: (piece: Uint8Array) => Uint8Array;
  /** What is left after the last piece. */
  readonly end: () => Uint8Array;
}

/**
 * Whether lines and delimiters of a file can be found in its bytes. Not in UTF-16 and ISO-2022-JP; and in
 * Shift_JIS and Big5 not for a delimiter such as `|` that may be the second byte of a character.
 */
export function isCuttable(encoding: Encoding, delimiter: string): encoding is LineEncoding {
  if (encoding === 'utf-8' || encoding === 'euc-jp') return true;
  return (encoding === 'shift_jis' || encoding === 'big5') && delimiter < '@';
}

/**
 * Makes the transcoder of an encoding, for files that cannot be cut as they are. Bytes that are no character
 * become U+FFFD, which the decoder of UTF-8 then tells as `lost`. A byte order mark is dropped.
 */
export function transcoderFor(encoding: Encoding): Transcoder {
  const decoder = streamDecoderFor(encoding);
  const encoder = new TextEncoder();
  return {
    push: (piece) => encoder.encode(decoder.push(piece)),
    end: () => encoder.encode(decoder.end()),
  };
}

/** Turns pieces of a file into pieces of text. A piece may end anywhere, within a character too. */
export interface StreamDecoder {
  readonly push: (piece: Uint8Array) => string;
  /** What is left after the last piece. */
  readonly end: () => string;
}

/**
 * Makes the decoder of an encoding for text in which lines mean nothing. Bytes that are no character become U+FFFD. A byte
 * order mark is dropped.
 */
export function streamDecoderFor(encoding: Encoding): StreamDecoder {
  const isUnicode = encoding.startsWith('utf-');
  const decoder = isUnicode ? new TextDecoder(encoding) : new LegacyDecoder(encoding);
  // Code page 932 leaves 0x80 open; the standard makes a control character of it.
  const mend = (text: string): string =>
    encoding === 'shift_jis' ? text.replaceAll('\x80', '\uFFFD') : text;
  return {
    push: (piece) => mend(decoder.decode(piece, { stream: true })),
    end: () => mend(decoder.decode()),
  };
}

/**
 * The first bytes of a file, as they go into `decoderFor`: without the byte order mark, and in UTF-8 where the
 * encoding has no lines in its bytes.
 */
export function transcodeSample(
  sample: Uint8Array,
  encoding: Encoding,
): { encoding: LineEncoding; bytes: Uint8Array } {
  const bytes = sample.subarray(bomLength(sample, encoding));
  if (isCuttable(encoding, ',')) return { encoding, bytes };
  return { encoding: 'utf-8', bytes: transcoderFor(encoding).push(bytes) };
}
