/** Texts, one a line, in UTF-8. */
export interface Lines {
  /** Appends a text, which has no line feed, and a line feed. */
  readonly add: (text: string) => void;
  /** What was added since it was taken last; valid until the next text is added. */
  readonly take: () => Uint8Array;
}

const lineFeed = 0x0a;
/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const longestUnit = 3;

/** Opens a buffer for lines, which grows to what is taken at once and is used again. */
export function openLines(): Lines {
  const encoder = new TextEncoder();
  let bytes: Uint8Array = new Uint8Array(1024 * 1024);
  let filled = 0;
  const makeRoom = (size: number) => {
    if (filled + size <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, filled + size));
    larger.set(bytes.subarray(0, filled));
    bytes = larger;
  };
  return {
    add: (text) => {
      makeRoom(longestUnit * text.length + 1);
      filled += encoder.encodeInto(text, bytes.subarray(filled)).written;
      bytes[filled] = lineFeed;
      filled += 1;
    },
    take: () => {
      const taken = bytes.subarray(0, filled);
      filled = 0;
      return taken;
    },
  };
}
