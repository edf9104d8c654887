/** Texts, one a line, in UTF-8. */
export interface Lines {
  /** Where the next bytes go; read it anew after `makeRoom`. */
  bytes: Uint8Array;
  /** How many bytes there are. */
  filled: number;
  /** Makes sure that so many bytes can be put behind those that are there. */
  readonly makeRoom: (size: number) => void;
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
  const lines: Lines = {
    bytes: new Uint8Array(1024 * 1024),
    filled: 0,
    makeRoom: (size) => {
      if (lines.filled + size <= lines.bytes.length) return;
      const larger = new Uint8Array(Math.max(2 * lines.bytes.length, lines.filled + size));
      larger.set(lines.bytes.subarray(0, lines.filled));
      lines.bytes = larger;
    },
    add: (text) => {
      lines.makeRoom(longestUnit * text.length + 1);
      lines.filled += encoder.encodeInto(text, lines.bytes.subarray(lines.filled)).written;
      lines.bytes[lines.filled] = lineFeed;
      lines.filled += 1;
    },
    take: () => {
      const taken = lines.bytes.subarray(0, lines.filled);
      lines.filled = 0;
      return taken;
    },
  };
  return lines;
}
