import { viewOf } from '../records/index.js';

/** Texts in UTF-8, one behind the other. */
export interface Lines {
  /** Where the next bytes go; read it anew after `makeRoom`. */
  bytes: Uint8Array;
  /** The same bytes, to copy to. */
  view: DataView;
  /** How many bytes there are. */
  filled: number;
  /** What stands behind each text. */
  readonly end: Uint8Array;
  /** Makes sure that so many bytes can be put behind those that are there. */
  readonly makeRoom: (size: number) => void;
  /** Appends a text and the end of a line. */
  readonly add: (text: string) => void;
  /** What was added since it was taken last; valid until what is added next is taken too. */
  readonly take: () => Uint8Array;
}

/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const longestUnit = 3;
const firstSize = 1024 * 1024;

/**
 * Opens two buffers for lines, which grow to what is taken at once and are used in turn: while the one is written to a
 * file, the other is filled.
 *
 * @param end what stands behind each text
 */
export function openLines(end = '\n'): Lines {
  const encoder = new TextEncoder();
  const first = new Uint8Array(firstSize);
  let spare: Uint8Array = new Uint8Array(0);
  const lines: Lines = {
    bytes: first,
    view: viewOf(first),
    filled: 0,
    end: encoder.encode(end),
    makeRoom: (size) => {
      if (lines.filled + size <= lines.bytes.length) return;
      const larger = new Uint8Array(Math.max(2 * lines.bytes.length, lines.filled + size, firstSize));
      larger.set(lines.bytes.subarray(0, lines.filled));
      lines.bytes = larger;
      lines.view = viewOf(larger);
    },
    add: (text) => {
      lines.makeRoom(longestUnit * text.length + lines.end.length);
      lines.filled += encoder.encodeInto(text, lines.bytes.subarray(lines.filled)).written;
      lines.bytes.set(lines.end, lines.filled);
      lines.filled += lines.end.length;
    },
    take: () => {
      const taken = lines.bytes.subarray(0, lines.filled);
      [lines.bytes, spare] = [spare, lines.bytes];
      lines.view = viewOf(lines.bytes);
      lines.filled = 0;
      return taken;
    },
  };
  return lines;
}
