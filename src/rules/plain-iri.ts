import { byteMarks, marks } from '../text/index.js';

const schemeSigns = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9+.-]/.test(String.fromCharCode(byte)) && byte < 0x80 ? 1 : 0,
);
const schemeLetters = byteMarks[0x41]! | byteMarks[0x61]!;
/** What may stand in no IRI, and what has to be looked at closer. */
const doubtful = marks.wide | marks.escaped | marks.doubled | byteMarks[0x20]!;
const colon = 0x3a;

/**
 * Whether bytes are ASCII alone and fit `iriPattern`.
 *
 * @param mark their marks
 */
export function isPlainIri(bytes: Uint8Array, from: number, to: number, mark: number): boolean {
  if (from >= to || (mark & doubtful) !== 0 || (byteMarks[bytes[from]!]! & schemeLetters) === 0) return false;
  let at = from;
  while (at < to && schemeSigns[bytes[at]!] === 1) at += 1;
  return bytes[at] === colon && at + 1 < to;
}
