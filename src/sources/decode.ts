import { type Cause, cause } from '../findings/index.js';
import {
  characterLength,
  fatalDecoder,
  hasUserDefined,
  hex,
  type LineEncoding,
  type SoundDecoder,
} from './characters.js';
import { compileDirectUtf8, type IsTold } from './direct-utf8.js';
import { encodingName } from './encoding.js';
import { bytesBehind, type Misreading, partsOf, type Repair } from './mojibake.js';
import { readAs } from './plausibility.js';

/**
 * A place where bytes did not become the text that was meant. The cause is one of:
 * - `bytes-undecodable`: the bytes are no character of the encoding; the text has U+FFFD;
 * - `bytes-other-encoding`: a whole line is written in another encoding; one fault for the line;
 * - `bytes-lost`: the source itself has U+FFFD, so somebody lost characters before; one fault for the line;
 * - `gaiji`: a character of private use (外字, 造字), which other computers show as something else or not at all;
 * - `mojibake-unrepairable`: mojibake that cannot be undone; the text keeps it as it is, or has U+FFFD.
 */
export interface DecodeFault {
  readonly cause: Cause;
  /** Bytes from the start of the chunk. */
  readonly offset: number;
  /** The bytes as hex: `8F 2C`. */
  readonly bytes: string;
  /** The line in the chunk, counted from 1 the way `splitRecords` counts. */
  readonly line: number;
}

export interface Decoded {
  readonly text: string;
  readonly faults: readonly DecodeFault[];
}

/** Turns a chunk of whole lines into text. Keeps nothing between chunks. */
export interface ChunkDecoder {
  readonly decode: (bytes: Uint8Array) => Decoded;
  /** The same, with the text in UTF-8: the bytes themselves where they are sound UTF-8. */
  readonly toUtf8: (bytes: Uint8Array) => {
    readonly bytes: Uint8Array;
    readonly faults: readonly DecodeFault[];
  };
}

/** What a platform does better with bytes than the language alone. */
export interface ByteTools {
  /** Whether bytes are sound UTF-8. */
  readonly isUtf8: (bytes: Uint8Array) => boolean;
  /** Where a byte stands next, from a place on; -1 where it does not. */
  readonly indexOf: (bytes: Uint8Array, byte: number, from: number) => number;
}

/**
 * Makes the decoder of an encoding (WHATWG Encoding; `shift_jis` is code page 932 with the extensions of NEC
 * and IBM). A sound chunk is decoded at once; in a damaged one only the characters at fault become U+FFFD.
 * A byte order mark is kept as U+FEFF.
 */
export function decoderFor(
  encoding: LineEncoding,
  repair: Repair | null = null,
  { isUtf8, indexOf }: ByteTools = plainTools,
): ChunkDecoder {
  const reader = repair ? mojibakeReader(repair) : plainReader(encoding);
  const isKept =
    encoding === 'utf-8' && repair === null
      ? (bytes: Uint8Array) => isUtf8(bytes) && !hasSuspects(bytes, indexOf)
      : () => false;
  const decode = (bytes: Uint8Array) => decodeAll(bytes, reader, encoding);
  const encoder = new TextEncoder();
  const direct =
    encoding === 'utf-8' || repair !== null ? null : compileDirectUtf8(encoding, isTold[encoding]);
  return {
    decode,
    toUtf8: (bytes) => {
      if (isKept(bytes)) return { bytes, faults: [] };
      const sound = bytes.length < worthTable ? null : direct?.(bytes);
      if (sound) return { bytes: sound, faults: [] };
      const { text, faults } = decode(bytes);
      return { bytes: encoder.encode(text), faults };
    },
  };
}

/** Bytes from which on a table is sooner made than they are decoded without. */
const worthTable = 64 * 1024;

const decodeUtf8 = fatalDecoder('utf-8');
const plainTools: ByteTools = {
  isUtf8: (bytes) => decodeUtf8(bytes) !== null,
  indexOf: (bytes, byte, from) => bytes.indexOf(byte, from),
};

/** So near each other, bytes are found faster one by one than by asking for the next. */
const near = 64;

/** Whether sound UTF-8 has characters that are told: `isTold`, in bytes. */
function hasSuspects(bytes: Uint8Array, indexOf: ByteTools['indexOf']): boolean {
  if (indexOf(bytes, 0xee, 0) !== -1) return true;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== 0xef && at % near === 0) {
      const next = indexOf(bytes, 0xef, at);
      if (next === -1) return false;
      at = next;
    }
    if (bytes[at] !== 0xef) continue;
    const [second = 0, third = 0] = [bytes[at + 1], bytes[at + 2]];
    if (second <= 0xa3 || (second === 0xbf && third === 0xbd)) return true;
  }
  return false;
}

/** How one encoding is read: at once where it is sound, else character by character. */
interface Reader {
  /** The text of sound bytes; `null` where anything is to be told. */
  readonly readSound: (bytes: Uint8Array) => string | null;
  /** The text of a line that is not sound, with its faults. */
  readonly readDamaged: (line: Uint8Array) => DamagedLine;
}

/** A fault by its place in the line. */
interface LineFault {
  readonly kind: 'undecodable' | 'lost' | 'gaiji' | 'unrepairable' | 'other-encoding';
  readonly offset: number;
  readonly bytes: string;
  readonly found?: LineEncoding;
}

/** A line read character by character. */
interface DamagedLine {
  readonly text: string;
  readonly faults: readonly LineFault[];
}

function decodeAll(bytes: Uint8Array, reader: Reader, encoding: LineEncoding): Decoded {
  const sound = reader.readSound(bytes);
  if (sound !== null) return { text: sound, faults: [] };
  const texts: string[] = [];
  const faults: DecodeFault[] = [];
  let line = 0;
  for (let start = 0, end = 0; start < bytes.length; start = end) {
    end = lineEnd(bytes, start);
    line++;
    const lineBytes = bytes.subarray(start, end);
    const text = reader.readSound(lineBytes);
    if (text !== null) {
      texts.push(text);
      continue;
    }
    const damaged = reader.readDamaged(lineBytes);
    texts.push(damaged.text);
    for (const fault of summed(damaged.faults)) {
      const { offset, bytes } = fault;
      faults.push({ cause: causeOf(fault, encoding), offset: start + offset, bytes, line });
    }
  }
  return { text: texts.join(''), faults };
}

/** Neighbouring bytes that are no character become one fault, and so do all lost characters of a line. */
function summed(faults: readonly LineFault[]): SummedFault[] {
  const sums: SummedFault[] = [];
  let end = -1;
  for (const fault of faults) {
    const { kind, offset, bytes } = fault;
    const last = sums.at(-1);
    if (last && kind === 'lost' && last.kind === 'lost') last.count++;
    else if (last && kind === 'undecodable' && last.kind === kind && end === offset)
      last.bytes += ` ${bytes}`;
    else sums.push({ ...fault, count: 1 });
    end = offset + (bytes.length + 1) / 3;
  }
  return sums;
}

interface SummedFault extends LineFault {
  bytes: string;
  count: number;
}

function causeOf(fault: SummedFault, encoding: LineEncoding): Cause {
  const { kind, bytes, offset, count, found } = fault;
  const assumed = encodingName(encoding);
  if (kind === 'other-encoding') {
    return cause('bytes-other-encoding', { found: encodingName(found ?? encoding), assumed });
  }
  if (kind === 'lost') return cause('bytes-lost', { count: String(count) });
  if (kind === 'gaiji') return cause('gaiji', { bytes });
  if (kind === 'unrepairable') return cause('mojibake-unrepairable', { bytes });
  return cause('bytes-undecodable', { bytes, assumed, count: String(offset + 1) });
}

const [cr, lf] = [0x0d, 0x0a];

/** Where the next line begins: after LF, CR, CRLF or CRCRLF. */
function lineEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== lf && bytes[at] !== cr) at++;
  let after = at;
  while (bytes[after] === cr) after++;
  return bytes[after] === lf ? after + 1 : Math.min(at + 1, bytes.length);
}

function plainReader(encoding: LineEncoding): Reader {
  const decodeSound = fatalDecoder(encoding);
  const isSuspect = isTold[encoding];
  return {
    readSound: (bytes) => {
      const text = decodeSound(bytes);
      return text === null || isSuspect(text, bytes) ? null : text;
    },
    readDamaged: (line) => readForeign(line, encoding, decodeSound) ?? readEach(line, encoding, decodeSound),
  };
}

/** Mojibake: the UTF-8 text gives back the bytes, and these are read in their own encoding. */
function mojibakeReader(repair: Repair): Reader {
  const { misreading, original } = partsOf(repair);
  const decodeUtf8 = fatalDecoder('utf-8');
  const reader = plainReader(original);
  return {
    readSound: (bytes) => {
      const text = decodeUtf8(bytes);
      const behind = text === null ? null : bytesBehind(text, misreading);
      return behind === null ? null : reader.readSound(behind);
    },
    readDamaged: (line) => readMojibake(line, misreading, reader, decodeUtf8),
  };
}

/** Undoes mojibake run by run: what was never misread stands between the runs as it is. */
function readMojibake(
  line: Uint8Array,
  misreading: Misreading,
  reader: Reader,
  decodeUtf8: SoundDecoder,
): DamagedLine {
  const faults: LineFault[] = [];
  let text = '';
  let run: number[] = [];
  let offsets: number[] = [];
  const endRun = (): void => {
    const behind = Uint8Array.from(run);
    const damaged = reader.readSound(behind) ?? reader.readDamaged(behind);
    if (typeof damaged === 'string') text += damaged;
    else {
      text += damaged.text;
      for (const fault of damaged.faults) {
        const kind = fault.kind === 'gaiji' ? 'gaiji' : 'unrepairable';
        faults.push({ ...fault, kind, offset: offsets[fault.offset] ?? 0 });
      }
    }
    run = [];
    offsets = [];
  };
  for (let at = 0, next = 0; at < line.length; at = next) {
    next = at + characterLength(line, at, 'utf-8', decodeUtf8);
    const bytes = line.subarray(at, next);
    const char = decodeUtf8(bytes);
    const behind = char === null ? null : bytesBehind(char, misreading);
    if (behind) {
      run.push(...behind);
      offsets.push(at);
      continue;
    }
    endRun();
    faults.push({ kind: char === null ? 'undecodable' : 'unrepairable', offset: at, bytes: hex(bytes) });
    text += char ?? '\uFFFD';
  }
  endRun();
  return { text, faults };
}

/** Characters that decode but are told: lost ones, private use, and 0x80, which code page 932 leaves open. */
const isTold: Readonly<Record<LineEncoding, IsTold>> = {
  'utf-8': (text) => /[\uFFFD\uE000-\uF8FF]/.test(text),
  shift_jis: (text) => /[\x80\uE000-\uF8FF]/.test(text),
  'euc-jp': (text) => /[\uE000-\uF8FF]/.test(text),
  big5: (text, bytes) => /[\uE000-\uF8FF]/.test(text) || hasUserDefined(bytes),
};

/** A line written wholly in another encoding is one fault, not one for each of its characters. */
function readForeign(
  line: Uint8Array,
  encoding: LineEncoding,
  decodeSound: SoundDecoder,
): DamagedLine | null {
  if (readAs(encoding, line).broken === 0) return null;
  const [best] = foreign[encoding]
    .map((found) => ({ found, ...readAs(found, line) }))
    .sort((a, b) => b.likelihood - a.likelihood);
  if (!best || best.broken > 0 || best.characters < 2 || best.usual < 0.8 * best.characters) return null;
  const offset = line.findIndex((byte) => byte >= 0x80);
  const { text } = readEach(line, encoding, decodeSound);
  const bytes = hex(line.subarray(offset, offset + 6));
  return { text, faults: [{ kind: 'other-encoding', offset, bytes, found: best.found }] };
}

const foreign: Readonly<Record<LineEncoding, readonly LineEncoding[]>> = {
  'utf-8': ['shift_jis', 'big5'],
  shift_jis: ['utf-8'],
  'euc-jp': ['utf-8', 'shift_jis'],
  big5: ['utf-8'],
};

function readEach(line: Uint8Array, encoding: LineEncoding, decodeSound: SoundDecoder): DamagedLine {
  const faults: LineFault[] = [];
  let text = '';
  for (let at = 0, next = 0; at < line.length; at = next) {
    next = at + characterLength(line, at, encoding, decodeSound);
    const bytes = line.subarray(at, next);
    const char = decodeSound(bytes);
    const kind = faultOf(char, bytes, encoding);
    if (kind) faults.push({ kind, offset: at, bytes: hex(bytes) });
    text += kind === 'undecodable' ? '\uFFFD' : char;
  }
  return { text, faults };
}

function faultOf(char: string | null, bytes: Uint8Array, encoding: LineEncoding): LineFault['kind'] | null {
  if (char === null || (char === '\x80' && encoding === 'shift_jis')) return 'undecodable';
  if (char === '\uFFFD') return 'lost';
  if (/[\uE000-\uF8FF]/.test(char) || (encoding === 'big5' && hasUserDefined(bytes))) return 'gaiji';
  return null;
}
