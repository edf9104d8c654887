/** What is to be known of the text of a cell, and which kinds of bytes it has: the splitter tells it of every cell. */
export const marks = {
  /** It has characters beyond ASCII. */
  wide: 1 << 0,
  /** It has characters that JSON escapes. */
  escaped: 1 << 1,
  /** It has quotes that are written twice. */
  doubled: 1 << 2,
  /** It has NUL characters. */
  nul: 1 << 3,
} as const;

/** Kinds of bytes: signs that mean something to somebody have one of their own. */
const kinds: readonly RegExp[] = [
  /[0-9]/,
  /[a-z]/,
  /[A-Z]/,
  / /,
  /-/,
  /\//,
  /:/,
  /@/,
  /=/,
  /\?/,
  /\*/,
  /[#+]/,
  /[<&]/,
  /[!$%'(),.;>[\]^_`{|}~]/,
];
const firstKind = 8;
/** First bytes of characters beyond ASCII (RFC 3629, section 3): two bytes, then three up to U+2FFF, U+3FFF, U+9FFF (kanji), U+DFFF and U+FFFF, then four. */
const leads = [0xc0, 0xe0, 0xe3, 0xe4, 0xea, 0xee, 0xf0];

/** By byte: the marks of a cell that has it. Bytes behind the first of a character have no kind. */
export const byteMarks: Int32Array = Int32Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80) {
    const lead = leads.findLastIndex((first) => byte >= first);
    return marks.wide | (lead === -1 ? 0 : 1 << (firstKind + kinds.length + lead));
  }
  const char = String.fromCharCode(byte);
  const kind = kinds.findIndex((pattern) => pattern.test(char));
  const isEscaped = byte < 0x20 || char === '"' || char === '\\';
  return (
    (kind === -1 ? 0 : 1 << (firstKind + kind)) |
    (isEscaped ? marks.escaped : 0) |
    (byte === 0 ? marks.nul : 0)
  );
});

/** The mark of the first byte of a UTF-16 unit in UTF-8; signs that have none of their own share one. */
export function markOf(unit: number): number {
  if (unit < 0x80) return byteMarks[unit]!;
  const isHalf = unit >= 0xd800 && unit < 0xe000;
  // RFC 3629, section 3.
  const lead = isHalf ? 0xf0 : unit < 0x800 ? 0xc0 | (unit >> 6) : 0xe0 | (unit >> 12);
  return byteMarks[lead]! & ~marks.wide;
}
