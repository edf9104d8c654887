import { TextDecoder as LegacyDecoder } from '@exodus/bytes/encoding.js';
import { type ScoredEncoding, sequenceLength } from './plausibility.js';

/** The encodings whose lines can be found in the bytes; others go through `transcoderFor` first. */
export type LineEncoding = ScoredEncoding;

/** Gives `null` for bytes that are not sound. */
export type SoundDecoder = (bytes: Uint8Array) => string | null;

/** Makes the decoder of one encoding (WHATWG Encoding); a byte order mark stays. */
export function fatalDecoder(encoding: LineEncoding): SoundDecoder {
  const Decoder = encoding === 'utf-8' ? TextDecoder : LegacyDecoder;
  const decoder = new Decoder(encoding, { fatal: true, ignoreBOM: true });
  return (bytes) => {
    try {
      return decoder.decode(bytes);
    } catch {
      return null;
    }
  };
}

/**
 * Whether sound Big5 has characters that the WHATWG table takes from Hong Kong (HKSCS). In Taiwan these bytes are
 * user-defined (code page 950: 8140–A0FE, C8xx, FA40–FEFE), so the character is a guess.
 */
export function hasUserDefined(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i]!;
    if (lead < 0x80) continue;
    if (lead <= 0xa0 || lead >= 0xfa || lead === 0xc8) return true;
    i++;
  }
  return false;
}

/**
 * The number of bytes to take as one character, sound or not. As the standard has it, an ASCII byte that makes
 * no character with the byte before stands for itself.
 */
export function characterLength(
  bytes: Uint8Array,
  at: number,
  encoding: LineEncoding,
  decodeSound: SoundDecoder,
): number {
  const lead = bytes[at]!;
  const trail = bytes[at + 1] ?? 0;
  if (lead < 0x80) return 1;
  if (encoding === 'utf-8') return utf8Length(bytes, at);
  if (encoding === 'euc-jp' && lead === 0x8f && trail >= 0xa1 && trail <= 0xfe) {
    return (bytes[at + 2] ?? 0) >= 0x80 ? 3 : 2;
  }
  if (!isLead(lead, encoding)) return 1;
  if (trail >= 0x80) return 2;
  return trail >= 0x40 && decodeSound(bytes.subarray(at, at + 2)) !== null ? 2 : 1;
}

function isLead(byte: number, encoding: LineEncoding): boolean {
  if (encoding === 'shift_jis') return (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
  if (encoding === 'euc-jp') return byte === 0x8e || byte === 0x8f || (byte >= 0xa1 && byte <= 0xfe);
  return byte >= 0x81 && byte <= 0xfe;
}

/** The maximal part that could begin a character (Unicode Standard, 3.9, U+FFFD substitution). */
function utf8Length(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  const length = sequenceLength(lead);
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (length === 1 || second < lowest || second > highest) return 1;
  for (let i = 2; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return i;
  return length;
}

/** Bytes as people write them: `8F 2C`. */
export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).toUpperCase().padStart(2, '0')).join(' ');
}
