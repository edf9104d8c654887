import type { ByteRecord } from './byte-record.js';
import type { Span } from './place.js';

const [lf, cr] = [0x0a, 0x0d];

/**
 * Where the text of a cell stands, quotes around it left out; null where the record is shorter.
 *
 * @param line in which the record begins
 */
export function spanOfCell(
  { bytes, from, to, count }: ByteRecord,
  column: number,
  line: number,
): Span | null {
  if (column < 0 || column >= count) return null;
  const [start, end] = [from[column]!, to[column]!];
  const startLine = line + lineEndsIn(bytes, from[0]!, start);
  return {
    line: startLine,
    column: unitsBefore(bytes, start) + 1,
    endLine: startLine + lineEndsIn(bytes, start, end),
    endColumn: unitsBefore(bytes, end) + 1,
  };
}

/** LF, CRLF and CR end a line alike, as an editor counts. */
function lineEndsIn(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === lf || (bytes[at] === cr && bytes[at + 1] !== lf)) count += 1;
  }
  return count;
}

/** How many UTF-16 units of the line stand before a place; a byte order mark is none of it. */
function unitsBefore(bytes: Uint8Array, end: number): number {
  let units = 0;
  let at = end - 1;
  for (; at >= 0 && bytes[at] !== lf && bytes[at] !== cr; at -= 1) {
    const byte = bytes[at]!;
    if ((byte & 0xc0) !== 0x80) units += byte >= 0xf0 ? 2 : 1;
  }
  const first = at + 1;
  const hasMark =
    bytes[first] === 0xef && bytes[first + 1] === 0xbb && bytes[first + 2] === 0xbf && first + 3 <= end;
  return hasMark ? units - 1 : units;
}
