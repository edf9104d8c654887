import { undecided } from './scan.js';

const [quote, lf, cr] = [0x22, 0x0a, 0x0d];

/**
 * The end of the line of a record in which quotes stand around whole cells of that line only; `undecided` where
 * `scanRecord` has to look at it. The end of the bytes is taken for the end of a line.
 */
export function plainRecordEnd(bytes: Uint8Array, start: number, delimiter: number): number {
  const { length } = bytes;
  for (let at = start; ; at += 1) {
    if (bytes[at] === quote) {
      do at += 1;
      while (at < length && bytes[at] !== quote && bytes[at] !== lf && bytes[at] !== cr);
      if (bytes[at] !== quote) return undecided;
      at += 1;
      if (at < length && bytes[at] !== delimiter && bytes[at] !== lf && bytes[at] !== cr) return undecided;
    } else {
      while (at < length && bytes[at] !== delimiter && bytes[at] !== lf && bytes[at] !== cr) at += 1;
    }
    if (at >= length || bytes[at] !== delimiter) return at;
  }
}

export function isByteOrderMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === 0xef && bytes[at + 1] === 0xbb && bytes[at + 2] === 0xbf;
}
