/** The encodings that are told apart by what a text in them would look like. */
export type ScoredEncoding = 'utf-8' | 'shift_jis' | 'euc-jp' | 'big5';

/** How well bytes read as text of one encoding. */
export interface Reading {
  /** Natural logarithm of the chance that a municipal text in this encoding has just these bytes. */
  readonly likelihood: number;
  /** Characters beyond ASCII, half-width kana not counted: any Western text seems to be full of them. */
  readonly characters: number;
  /** Those of them that any text is full of: kana, everyday kanji, common signs. */
  readonly usual: number;
  /** Bytes that are no character in this encoding. */
  readonly broken: number;
}

interface Kind {
  readonly length: number;
  readonly log: number;
  readonly usual: boolean;
  readonly broken: boolean;
  readonly halfKana: boolean;
}

/** A kind of character: `length` bytes each, `share` of a text's characters spread over `cells` of them. */
function kind(length: number, share: number, cells: number, usual = true, halfKana = false): Kind {
  return { length, log: Math.log(share / cells), usual, broken: false, halfKana };
}

// An ASCII byte costs something too: otherwise a wrong encoding gains by reading trail bytes as letters.
const asciiLog = Math.log(1 / 40);
const broken: Kind = { length: 1, log: -14, usual: false, broken: true, halfKana: false };

// The shares are rounded from real files; only their order of magnitude matters.
const kana = kind(2, 0.3, 169);
const firstLevel = kind(2, 0.5, 2965);
const secondLevel = kind(2, 0.012, 3390, false);
const sign = kind(2, 0.12, 147);
const wideLetter = kind(2, 0.06, 62);
const foreignLetter = kind(2, 0.001, 150, false);
const boxDrawing = kind(2, 0.0005, 32, false);
const vendorSign = kind(2, 0.004, 83);
const vendorKanji = kind(2, 0.002, 388);
const privateUse = kind(2, 0.0003, 1880, false);

const halfKanaFirst = kind(1, 0.02, 63, false, true);
const halfKanaNext = kind(1, 0.3, 51, false, true);
const halfKanaFrequent = kind(1, 0.5, 10, false, true);
const halfKanaOdd = kind(1, 0.0003, 63, false, true);
const halfKanaEnd = Math.log(0.25);

function shiftJisKind(bytes: Uint8Array, at: number, afterHalfKana: boolean): Kind {
  const lead = bytes[at]!;
  if (lead >= 0xa1 && lead <= 0xdf) return halfKanaKind(bytes, at, afterHalfKana);
  if (lead === 0x80 || lead === 0xa0 || lead > 0xfc) return broken;
  const trail = bytes[at + 1] ?? 0;
  if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return broken;
  if (lead === 0x81) return sign;
  if (lead === 0x82) return trail < 0x9f ? (trail < 0x4f ? broken : wideLetter) : kana;
  if (lead === 0x83) return trail <= 0x96 ? kana : foreignLetter;
  if (lead === 0x84) return trail < 0x9f ? foreignLetter : boxDrawing;
  if (lead === 0x87) return vendorSign;
  if (lead <= 0x86 || (lead === 0x88 && trail < 0x9f)) return broken;
  if (lead < 0x98 || (lead === 0x98 && trail <= 0x72)) return firstLevel;
  if (lead < 0xeb) return secondLevel;
  if (lead >= 0xfa || lead === 0xed || lead === 0xee) return vendorKanji;
  return lead >= 0xf0 ? privateUse : broken;
}

// Voicing marks stand only after kana that can be voiced, and signs seldom stand among half-width kana. Text of
// EUC-JP and Big5 read as half-width kana breaks both rules at once.
function halfKanaKind(bytes: Uint8Array, at: number, after: boolean): Kind {
  const byte = bytes[at]!;
  const before = after ? bytes[at - 1]! : 0;
  if (byte < 0xa6) return halfKanaOdd;
  if (byte === 0xde) return isVoiceable(before) ? halfKanaFrequent : halfKanaOdd;
  if (byte === 0xdf) return before >= 0xca && before <= 0xce ? halfKanaNext : halfKanaOdd;
  if (after) return frequentHalfKana.has(byte) ? halfKanaFrequent : halfKanaNext;
  return byte < 0xb1 ? halfKanaOdd : halfKanaFirst;
}

// ｭ ｮ ｰ ｲ ｳ ｶ ｸ ｼ ﾄ ﾝ
const frequentHalfKana = new Set([0xad, 0xae, 0xb0, 0xb2, 0xb3, 0xb6, 0xb8, 0xbc, 0xc4, 0xdd]);

function isVoiceable(byte: number): boolean {
  return byte === 0xb3 || (byte >= 0xb6 && byte <= 0xc4) || (byte >= 0xca && byte <= 0xce);
}

const supplementary = kind(3, 0.0003, 6067, false);
const eucHalfKana = kind(2, 0.02, 63, true);

function eucJpKind(bytes: Uint8Array, at: number): Kind {
  const lead = bytes[at]!;
  const trail = bytes[at + 1] ?? 0;
  if (lead === 0x8f) return isHigh(trail) && isHigh(bytes[at + 2] ?? 0) ? supplementary : broken;
  if (lead === 0x8e) return trail >= 0xa1 && trail <= 0xdf ? eucHalfKana : broken;
  if (!isHigh(lead) || !isHigh(trail)) return broken;
  if (lead <= 0xa2) return sign;
  if (lead === 0xa3) return wideLetter;
  if (lead <= 0xa5) return kana;
  if (lead <= 0xa7) return foreignLetter;
  if (lead === 0xa8) return boxDrawing;
  if (lead === 0xad) return vendorSign;
  if (lead < 0xb0) return broken;
  if (lead <= 0xcf) return firstLevel;
  return lead <= 0xf4 ? secondLevel : privateUse;
}

function isHigh(byte: number): boolean {
  return byte >= 0xa1 && byte <= 0xfe;
}

const frequentHan = kind(2, 0.8, 5401);
const rareHan = kind(2, 0.015, 7652, false);
const chineseSign = kind(2, 0.15, 408);
const chineseExtra = kind(2, 0.004, 365, false);

function big5Kind(bytes: Uint8Array, at: number): Kind {
  const lead = bytes[at]!;
  const trail = bytes[at + 1] ?? 0;
  if (lead < 0x81 || lead === 0xff) return broken;
  if (!(trail >= 0x40 && trail <= 0x7e) && !isHigh(trail)) return broken;
  if (lead <= 0xa0 || lead >= 0xfa) return privateUse;
  if (lead <= 0xa3) return chineseSign;
  if (lead < 0xc6 || (lead === 0xc6 && trail <= 0x7e)) return frequentHan;
  if (lead <= 0xc8) return chineseExtra;
  return rareHan;
}

const utf8Kana = kind(3, 0.3, 190);
const utf8Han = kind(3, 0.5, 20992);
const utf8Sign = kind(3, 0.1, 64);
const utf8Wide = kind(3, 0.06, 240);
const utf8Other = kind(3, 0.01, 40000, false);
const utf8Western = kind(2, 0.02, 1920, false);
const utf8Beyond = kind(4, 0.001, 50000, false);

function utf8Kind(bytes: Uint8Array, at: number): Kind {
  const lead = bytes[at]!;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc2 || lead > 0xf4 || !isContinuation(second)) return broken;
  if (lead < 0xe0) return utf8Western;
  if (!isContinuation(bytes[at + 2] ?? 0)) return broken;
  if (lead >= 0xf0) return isContinuation(bytes[at + 3] ?? 0) ? utf8Beyond : broken;
  if (lead === 0xe3) return second <= 0x80 ? utf8Sign : second <= 0x83 ? utf8Kana : utf8Han;
  if (lead >= 0xe4 && lead <= 0xe9) return utf8Han;
  return lead === 0xef && second >= 0xbc ? utf8Wide : utf8Other;
}

function isContinuation(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

const kindOf: Readonly<
  Record<ScoredEncoding, (bytes: Uint8Array, at: number, afterHalfKana: boolean) => Kind>
> = { 'utf-8': utf8Kind, shift_jis: shiftJisKind, 'euc-jp': eucJpKind, big5: big5Kind };

/**
 * Reads bytes as text of an encoding and says how plausible that is. A sample may end within a character.
 * The classes of characters are those of JIS X 0208 and Big5 (first and second level), UTF-8 of RFC 3629.
 */
export function readAs(encoding: ScoredEncoding, bytes: Uint8Array): Reading {
  const kindAt = kindOf[encoding];
  let [likelihood, characters, usual, brokenBytes, at] = [0, 0, 0, 0, 0];
  let inHalfKana = false;
  while (at < bytes.length) {
    const isAscii = bytes[at]! < 0x80;
    const found: Kind | null = isAscii ? null : kindAt(bytes, at, inHalfKana);
    if (found?.broken && isCutOff(encoding, bytes, at)) break;
    if (inHalfKana && !found?.halfKana) likelihood += halfKanaEnd;
    likelihood += found?.log ?? asciiLog;
    inHalfKana = found?.halfKana ?? false;
    if (found && !found.halfKana) {
      characters++;
      if (found.usual) usual++;
      if (found.broken) brokenBytes++;
    }
    at += found?.length ?? 1;
  }
  return { likelihood, characters, usual, broken: brokenBytes };
}

/** Shorter samples are whole files, so that a character begun at their end is a broken one. */
const shortestCut = 512;

/** Whether a sample ends in the middle of the character that begins at a byte. */
export function isCutOff(encoding: ScoredEncoding, bytes: Uint8Array, at: number): boolean {
  const rest = bytes.length - at;
  if (rest > 3 || bytes.length < shortestCut) return false;
  if (encoding === 'utf-8') {
    return rest < sequenceLength(bytes[at]!) && bytes.subarray(at + 1).every(isContinuation);
  }
  return rest === 1 || (encoding === 'euc-jp' && bytes[at] === 0x8f && rest === 2);
}

/** The number of bytes of a UTF-8 character, by its first byte; 1 for a byte that begins none (RFC 3629, 3). */
export function sequenceLength(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}
