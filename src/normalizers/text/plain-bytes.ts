import { byteMarks, markOf, signTest } from '../../text/index.js';

/**
 * Compiles a test of UTF-8: whether a text is longer than some units (or begins with a digit, as no word for "no value"
 * does) and has none of the characters that a pattern finds, no space but single ones within, no `<` and no `&`.
 *
 * @param pattern is asked for each character of the basic plane by itself, once; those of other planes are taken as found
 */
export function compilePlainBytes(
  pattern: RegExp,
  longestWord: number,
): (bytes: Uint8Array, from: number, to: number, marks: number) => boolean {
  const isFound = signTest(pattern);
  return (bytes, from, to, marks) => {
    if ((marks & ~plainKinds) === 0 && to - from > longestCharacter * longestWord) return true;
    const last = bytes[to - 1]!;
    if (bytes[from] === space || last === space) return false;
    let units = 0;
    for (let at = from; at < to; units += 1) {
      const lead = bytes[at]!;
      let unit = lead;
      if (lead < 0x80) {
        if (lead === ampersand || lead === less) return false;
        if (lead === space && bytes[at + 1] === space) return false;
        at += 1;
      } else if (lead < 0xe0) {
        unit = ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
        at += 2;
      } else if (lead < 0xf0) {
        unit = ((lead & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f);
        at += 3;
      } else return false;
      if (unit !== space && isFound(unit)) return false;
    }
    const first = bytes[from]!;
    return units > longestWord || (first >= zero && first <= nine);
  };
}

/** Kinds of bytes that stand in plain text alone, wherever they stand: letters, digits, usual signs and kanji. */
const plainKinds = [...'0aA-/:@=?#*.一'].reduce(
  (kinds, sign) => kinds | markOf(sign.charCodeAt(0)),
  byteMarks[0x80]!,
);
/** Bytes of a character of the basic plane. */
const longestCharacter = 3;
const [space, zero, nine, ampersand, less] = [0x20, 0x30, 0x39, 0x26, 0x3c];
