import { type Reason, reason } from '../findings/index.js';
import { findRepair, type Repair } from './mojibake.js';
import { isCutOff, readAs, type ScoredEncoding } from './plausibility.js';

/** The encodings of municipal files in Japan and Taiwan: `shift_jis` is Windows code page 932, `big5` 950. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp' | 'big5';

const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'iso-2022-jp': 'ISO-2022-JP',
  big5: 'Big5',
};

/** An encoding's name as people write it. */
export function encodingName(encoding: Encoding): string {
  return names[encoding];
}

/** What is known about a file before it is opened. */
export interface EncodingHint {
  readonly country?: 'JP' | 'TW';
}

/** How a file's bytes become text, and how sure that is. */
export interface DetectedEncoding {
  readonly encoding: Encoding;
  /** Whether the file begins with a byte order mark. */
  readonly bom: boolean;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /** What speaks for it. */
  readonly reason: Reason;
  /** What undoes mojibake, where the text was misread once and saved as UTF-8. */
  readonly repair: Repair | null;
}

/**
 * Finds the encoding of a file by its first bytes (some 64 KiB; the sample may end within a character):
 * byte order mark, NUL bytes of UTF-16, escape sequences of ISO-2022-JP, valid UTF-8, and last which reading
 * gives a plausible Japanese or Chinese text. Western code pages are never taken.
 */
export function detectEncoding(sample: Uint8Array, hint: EncodingHint = {}): DetectedEncoding {
  return (
    byMark(sample) ??
    byNulBytes(sample) ??
    byEscapes(sample) ??
    byValidUtf8(sample, hint) ??
    byPlausibility(sample, hint)
  );
}

function detected(encoding: Encoding, confidence: number, why: Reason): DetectedEncoding {
  return { encoding, bom: false, confidence, reason: why, repair: null };
}

function byMark(sample: Uint8Array): DetectedEncoding | null {
  const marked = (encoding: Encoding, repair: Repair | null = null): DetectedEncoding => ({
    ...detected(encoding, 1, reason('reason-mark')),
    bom: true,
    repair,
  });
  if (bomLength(sample, 'utf-8')) {
    const text = decodeSample(sample.subarray(3));
    return marked('utf-8', text === null ? null : findRepair(text));
  }
  if (bomLength(sample, 'utf-16le')) return marked('utf-16le');
  return bomLength(sample, 'utf-16be') ? marked('utf-16be') : null;
}

const marks: Partial<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
};

/** The number of bytes of the byte order mark that a file of an encoding begins with: 0, 2 or 3. */
export function bomLength(bytes: Uint8Array, encoding: Encoding): number {
  const mark = marks[encoding];
  return mark?.every((byte, i) => bytes[i] === byte) ? mark.length : 0;
}

/** The share of UTF-16 units that must be ASCII: commas and line ends alone make up more of any table. */
const asciiShare = 0.02;

function byNulBytes(sample: Uint8Array): DetectedEncoding | null {
  if (!sample.includes(0)) return null;
  const units = sample.length >> 1;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const high = encoding === 'utf-16le' ? 1 : 0;
    let [ascii, strange] = [0, 0];
    for (let i = 0; i < units; i++) {
      const unit = (sample[2 * i + high]! << 8) | sample[2 * i + 1 - high]!;
      if (unit < 0x80) unit === 0 ? strange++ : ascii++;
      else if (!isUsualUnit(unit)) strange++;
    }
    if (ascii > asciiShare * units && strange <= asciiShare * units) {
      return detected(encoding, 0.95, reason('reason-two-bytes'));
    }
  }
  return null;
}

/** Units of Japanese and Chinese text: signs, kana, unified ideographs, full-width forms, private use. */
function isUsualUnit(unit: number): boolean {
  return (
    (unit >= 0x3000 && unit <= 0x33ff) ||
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0xe000 && unit <= 0xf8ff) ||
    unit >= 0xff00 ||
    (unit >= 0x2000 && unit <= 0x26ff) ||
    unit === 0xfeff
  );
}

const jisEscape = /\x1B(?:\$[@B]|\([BIJ])/;

function byEscapes(sample: Uint8Array): DetectedEncoding | null {
  if (!sample.includes(0x1b) || sample.some((byte) => byte >= 0x80)) return null;
  return jisEscape.test(new TextDecoder().decode(sample))
    ? detected('iso-2022-jp', 0.99, reason('reason-escapes'))
    : null;
}

function byValidUtf8(sample: Uint8Array, hint: EncodingHint): DetectedEncoding | null {
  const text = decodeSample(sample);
  if (text === null) return null;
  if (!sample.some((byte) => byte >= 0x80)) return detected('utf-8', 0.6, reason('reason-ascii'));
  const repair = findRepair(text);
  if (repair) return { ...detected('utf-8', 0.95, reason('reason-misread', { repair })), repair };
  return couldBeHalfKana(text)
    ? byPlausibility(sample, hint)
    : detected('utf-8', 0.99, reason('reason-utf8'));
}

// A few half-width kana of Shift_JIS may happen to be valid UTF-8; they then read as letters of Latin-1 to Nko.
function couldBeHalfKana(text: string): boolean {
  let beyond = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    beyond += 1;
    if (beyond > 4 || unit > 0x07ff) return false;
  }
  return true;
}

/** The sample as UTF-8, without a character that is cut off at its end; `null` if it is not UTF-8. */
function decodeSample(sample: Uint8Array): string | null {
  const last = sample.findLastIndex((byte) => (byte & 0xc0) !== 0x80);
  const end = last >= 0 && isCutOff('utf-8', sample, last) ? last : sample.length;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(sample.subarray(0, end));
  } catch {
    return null;
  }
}

// How often each encoding is met, from what is known about the file.
const priors: Readonly<Record<'JP' | 'TW' | 'unknown', Readonly<Record<ScoredEncoding, number>>>> = {
  JP: { 'utf-8': 0.2, shift_jis: 0.78, 'euc-jp': 0.015, big5: 0.001 },
  TW: { 'utf-8': 0.2, shift_jis: 0.01, 'euc-jp': 0.001, big5: 0.78 },
  unknown: { 'utf-8': 0.2, shift_jis: 0.5, 'euc-jp': 0.01, big5: 0.29 },
};

function byPlausibility(sample: Uint8Array, hint: EncodingHint): DetectedEncoding {
  const prior = priors[hint.country ?? 'unknown'];
  const readings = (Object.keys(prior) as ScoredEncoding[])
    .map((encoding) => {
      const reading = readAs(encoding, sample);
      return { encoding, reading, score: reading.likelihood + Math.log(prior[encoding]) };
    })
    .sort((a, b) => b.score - a.score);
  const [best, second] = readings as [(typeof readings)[number], (typeof readings)[number]];
  const { broken, characters } = best.reading;
  const soundness = Math.max(0, 1 - (10 * broken) / Math.max(1, characters));
  const confidence = (0.99 * soundness) / (1 + Math.exp(second.score - best.score));
  const why = reason('reason-plausible', {
    encoding: best.encoding,
    other: second.encoding,
    broken,
    characters,
  });
  return detected(best.encoding, Math.round(100 * confidence) / 100, why);
}
