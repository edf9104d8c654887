import type { Encoding } from './encoding.js';

const [lf, cr] = [0x0a, 0x0d];

/**
 * The byte with which a line begins, from 0; the length of the bytes where there are not so many lines. Lines end with LF, CR,
 * CRLF or CRCRLF, as `splitRecords` counts them. In no encoding are these bytes a part of another character.
 *
 * @param line from 1
 */
export function lineOffset(bytes: Uint8Array, line: number, encoding: Encoding): number {
  const width = encoding === 'utf-16le' || encoding === 'utf-16be' ? 2 : 1;
  const low = encoding === 'utf-16be' ? 1 : 0;
  const unitAt = (at: number): number =>
    width === 1 ? (bytes[at] ?? -1) : ((bytes[at + 1 - low] ?? -1) << 8) | (bytes[at + low] ?? -1);
  let at = 0;
  for (let passed = 1; passed < line && at < bytes.length; passed += 1) {
    let unit = unitAt(at);
    while (at < bytes.length && unit !== lf && unit !== cr) {
      at += width;
      unit = unitAt(at);
    }
    let after = at;
    while (unitAt(after) === cr) after += width;
    at = unitAt(after) === lf ? after + width : Math.min(at + width, bytes.length);
  }
  return at;
}
