import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { fatalDecoder } from './characters.js';
import { bomLength, type Encoding } from './encoding.js';
import { transcoderFor } from './transcode.js';

/** Writes text in an encoding. */
export interface Encoder {
  /**
   * The text as it will be read back: where the encoding has two characters in one place (〜 and ～), the one that it is
   * read as. Null where it cannot hold the text.
   */
  readonly hold: (text: string) => string | null;
  /** The bytes of a text that it holds. */
  readonly encode: (text: string) => Uint8Array;
}

/**
 * Characters of JIS X 0208 for which the Encoding Standard decodes another one than JIS names (code page 932): both are
 * meant by the same bytes.
 */
const sameInCodePage = new Map([
  ['\u301C', '\uFF5E'],
  ['\u2212', '\uFF0D'],
  ['\u2016', '\u2225'],
  ['\u2014', '\u2015'],
  ['\u00A2', '\uFFE0'],
  ['\u00A3', '\uFFE1'],
  ['\u00AC', '\uFFE2'],
]);
const anyOther = /[\u301C\u2212\u2016\u2014\u00A2\u00A3\u00AC]/g;
const ascii = /^[\t\n\r\x20-\x7E]*$/;

/** Makes the encoder of an encoding: the way back of the decoder of the same name (WHATWG Encoding). */
export function encoderFor(encoding: Encoding): Encoder {
  if (encoding === 'utf-8') {
    const utf8 = new TextEncoder();
    return { hold: wellFormed, encode: (text) => utf8.encode(text) };
  }
  if (encoding === 'utf-16le' || encoding === 'utf-16be')
    return { hold: wellFormed, encode: (text) => utf16(text, encoding === 'utf-16be') };
  const encode = createMultibyteEncoder(encoding);
  const decode = decoderOf(encoding);
  return {
    hold: (text) => {
      if (ascii.test(text)) return text;
      const meant =
        encoding === 'big5' ? text : text.replace(anyOther, (sign) => sameInCodePage.get(sign) ?? sign);
      try {
        return decode(encode(meant)) === meant ? meant : null;
      } catch {
        return null;
      }
    },
    encode,
  };
}

/**
 * The bytes of a whole file from its text, its byte order mark too: null where they are not those that the text was read
 * from, so that the file cannot be written as it was.
 *
 * @param original the file, from which `text` was read
 */
export function sameBytes(original: Uint8Array, text: string, encoding: Encoding): boolean {
  const mark = bomLength(original, encoding);
  try {
    const made = encoderFor(encoding).encode(text);
    return made.length === original.length - mark && made.every((byte, i) => byte === original[mark + i]);
  } catch {
    return false;
  }
}

function wellFormed(text: string): string | null {
  return /\p{Surrogate}/u.test(text) ? null : text;
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), !isBigEndian);
  return bytes;
}

function decoderOf(encoding: Encoding): (bytes: Uint8Array) => string | null {
  if (encoding === 'shift_jis' || encoding === 'euc-jp' || encoding === 'big5') return fatalDecoder(encoding);
  return (bytes) => {
    const transcoder = transcoderFor(encoding);
    const utf8 = new TextDecoder();
    return utf8.decode(transcoder.push(bytes)) + utf8.decode(transcoder.end());
  };
}
