import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import { latin1fromString, windows1252fromString } from '@exodus/bytes/single-byte.js';
import { readAs, type ScoredEncoding } from './plausibility.js';

/** What text is misread as: ISO-8859-1 and windows-1252, and UTF-8 as Shift_JIS, too. */
export type Misreading = 'latin1' | 'cp1252' | 'shift_jis';

/**
 * What undoes a text that was misread and saved again as UTF-8: the code page it was wrongly read as, and the
 * encoding its bytes were in. `latin1-shift_jis`: bytes of Shift_JIS, read as ISO-8859-1.
 */
export type Repair = `${Misreading}-${ScoredEncoding}`;

/** The two halves of a repair: what the text was read as, and what it is. */
export function partsOf(repair: Repair): { misreading: Misreading; original: ScoredEncoding } {
  const [misreading, original] = repair.split(/-(.*)/) as [Misreading, ScoredEncoding];
  return { misreading, original };
}

const beyondAscii = /[^\0-\x7F]/g;
const beyondLatin1 = /[^\0-\xFF]/;
// What windows-1252 has at 0x80–0x9F in place of control characters (WHATWG Encoding, index windows-1252).
const cp1252Signs = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const beyondCp1252 = new RegExp(`[^\\0-\\x7F\\xA0-\\xFF\\x81\\x8D\\x8F\\x90\\x9D${cp1252Signs}]`);
const originals: readonly ScoredEncoding[] = ['utf-8', 'shift_jis', 'big5', 'euc-jp'];

/** Below this many characters beyond ASCII nothing is certain. */
const fewest = 8;
/** The share of kana, everyday kanji and common signs that a text read rightly has at least. */
const usualShare = 0.9;

/**
 * The repair that makes readable text of a sample, or `null` where the sample is no such text, or where that
 * is not certain.
 */
export function findRepair(text: string): Repair | null {
  const misreading = misreadingOf(text);
  if (misreading === null) return findEasternRepair(text);
  const bytes = bytesBehind(text, misreading);
  if (bytes === null || (text.match(beyondAscii)?.length ?? 0) < fewest) return null;
  const readings = originals.map((original) => ({ original, ...readAs(original, bytes) }));
  const best = readings.reduce((a, b) => (b.likelihood > a.likelihood ? b : a));
  // Hardly any text is UTF-8 by chance, whatever it speaks of.
  const isUsual = best.original === 'utf-8' || best.usual >= usualShare * best.characters;
  const isCertain = best.broken === 0 && best.characters >= fewest / 3 && isUsual;
  return isCertain ? `${misreading}-${best.original}` : null;
}

/** So much of a text is looked at, from its first character beyond ASCII; and so much first, which tells most texts. */
const glance = 4096;
const firstGlance = 192;
/** What is broken may be so many times what is sound for a closer look to be worth it. */
const mostBroken = 4;

/**
 * UTF-8 that was read as Shift_JIS. Some of its bytes are no character there, and are lost; but no other text gives bytes
 * that are UTF-8 for the most part.
 */
function findEasternRepair(text: string): Repair | null {
  const first = text.search(beyondAscii);
  const begun = readingBehind(text.slice(first, first + firstGlance));
  if (begun.broken > mostBroken * begun.sound) return null;
  const { sound, broken, usual } = readingBehind(text.slice(first, first + glance));
  return sound >= fewest && sound >= broken && usual >= sound / 2 ? 'shift_jis-utf-8' : null;
}

/** How a text reads whose bytes were read as Shift_JIS, and are UTF-8. */
function readingBehind(text: string) {
  const bytes = Array.from(text, (char) => [...(bytesBehind(char, 'shift_jis') ?? [])]);
  const { characters, broken, usual } = readAs('utf-8', Uint8Array.from(bytes.flat()));
  return { sound: characters - broken, broken, usual };
}

function misreadingOf(text: string): Misreading | null {
  if (!beyondLatin1.test(text)) return 'latin1';
  return beyondCp1252.test(text) ? null : 'cp1252';
}

/** The bytes that a misread text was made of; `null` if it has a character that the code page has not. */
export function bytesBehind(text: string, misreading: Misreading): Uint8Array | null {
  if (misreading === 'latin1') return beyondLatin1.test(text) ? null : latin1fromString(text);
  if (misreading === 'cp1252') return beyondCp1252.test(text) ? null : windows1252fromString(text);
  if (placeholder.test(text)) return null;
  try {
    return toShiftJis(text);
  } catch {
    return null;
  }
}

/** What stands for bytes that are no character: the Encoding Standard's sign, and that of Windows for code page 932. */
const placeholder = /[\uFFFD\u30FB]/;

const toShiftJis = createMultibyteEncoder('shift_jis');
