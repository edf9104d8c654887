import { Inflate } from 'fflate';
import { BadWorkbook } from './bad-workbook.js';
import { crc32 } from './crc32.js';

/** A file in an archive. */
export interface Entry {
  /** Bytes of its content, as the archive says. */
  readonly size: number;
  /**
   * The content, unpacked piece by piece. Throws BadWorkbook where it is damaged, at the latest at its end.
   *
   * @param isChecked false: the checksum is not computed, for the content is read once more
   */
  readonly pieces: (isChecked?: boolean) => Generator<Uint8Array>;
}

/** Parts of an archive by name: lower case, for part names are the same in any case (ECMA-376 part 2, 6.2.2.3). */
export type Archive = ReadonlyMap<string, Entry>;

export const endSign = 0x06054b50;
const end64Sign = 0x06064b50;
const locator64Sign = 0x07064b50;
export const entrySign = 0x02014b50;
export const localSign = 0x04034b50;
export const endSize = 22;
const locatorSize = 20;
const commentLimit = 0xffff;
const entryLimit = 10_000;
const encrypted = 1;
/** Packed bytes that are unpacked at once: what they hold at most, a thousand times as much, still fits into memory. */
const step = 16 * 1024;
/** A part that is larger and packed more tightly than this is no table that anybody made. */
const bombSize = 64 * 1024 * 1024;
const bombRatio = 200;

/**
 * Reads the directory of a ZIP archive (PKWARE APPNOTE 6.3.10, ZIP64 too).
 *
 * @throws BadWorkbook
 */
export function openArchive(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw damaged('the directory of the archive is cut off');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Archive {
  const entries = new Map<string, Entry>();
  for (const { title, sizes } of listedEntries(bytes, view)) {
    const name = partName(title);
    if (entries.has(name)) throw damaged(`two entries are called ${name}`);
    entries.set(name, entryOf(bytes, view, sizes, name));
  }
  return entries;
}

/** What the directory says of an entry. */
export interface ListedEntry {
  /** The bytes of its name. */
  readonly title: Uint8Array;
  /** Its header in the directory. */
  readonly header: Uint8Array;
  readonly sizes: Sizes;
}

/** Goes through the directory of an archive. */
export function* listedEntries(bytes: Uint8Array, view: DataView): Generator<ListedEntry> {
  const { count, start } = directoryOf(view);
  if (count > entryLimit) throw damaged(`the archive has ${count} entries`);
  let at = start;
  for (let i = 0; i < count; i += 1) {
    if (view.getUint32(at, true) !== entrySign) throw damaged('the directory of the archive is damaged');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    yield {
      title: bytes.subarray(at + 46, nameEnd),
      header: bytes.subarray(at, nameEnd),
      sizes: sizesOf(view, at, nameEnd, extraEnd),
    };
    at = extraEnd + view.getUint16(at + 32, true);
  }
}

/** A name of an entry as `Archive` has it. */
export function partName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}

function directoryOf(view: DataView): { count: number; start: number } {
  const last = view.byteLength - endSize;
  for (let at = last; at >= Math.max(0, last - commentLimit); at -= 1) {
    if (view.getUint32(at, true) !== endSign) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    const locator = at - locatorSize;
    if (locator >= 0 && view.getUint32(locator, true) === locator64Sign) {
      return directory64(view, Number(view.getBigUint64(locator + 8, true)));
    }
    return { count, start };
  }
  throw damaged('the end of the archive is missing');
}

function directory64(view: DataView, at: number): { count: number; start: number } {
  if (view.getUint32(at, true) !== end64Sign) throw damaged('the directory of the archive is damaged');
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

/** How the content of an entry is packed. */
export interface Sizes {
  readonly flags: number;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
}

function sizesOf(view: DataView, at: number, extra: number, extraEnd: number): Sizes {
  const wide = wideSizes(view, extra, extraEnd);
  const valueAt = (place: number) => {
    const value = view.getUint32(place, true);
    return value === 0xffffffff ? (wide.shift() ?? value) : value;
  };
  // The order is that of the extra field: size, packed size, place.
  const size = valueAt(at + 24);
  const packed = valueAt(at + 20);
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed,
    size,
    local: valueAt(at + 42),
  };
}

/** The numbers of the ZIP64 extra field (4.5.3). */
function wideSizes(view: DataView, from: number, to: number): number[] {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, i) => Number(view.getBigUint64(at + 4 + 8 * i, true)));
  }
  return [];
}

function entryOf(bytes: Uint8Array, view: DataView, sizes: Sizes, name: string): Entry {
  return {
    size: sizes.size,
    pieces: (isChecked = true) => unpack(packedBytes(bytes, view, sizes, name), sizes, name, isChecked),
  };
}

/** The content of an entry as it is packed. */
export function packedBytes(bytes: Uint8Array, view: DataView, sizes: Sizes, name: string): Uint8Array {
  const { flags, method, local, packed, size } = sizes;
  if (flags & encrypted) throw new BadWorkbook('workbook-encrypted', `${name} is encrypted`);
  if (method !== 0 && method !== 8) throw damaged(`${name} is packed in an unknown way (${method})`);
  if (size > bombSize && size > bombRatio * packed) {
    throw new BadWorkbook('workbook-too-large', `${name} would be ${size} bytes, from ${packed}`);
  }
  if (local + 30 > bytes.length || view.getUint32(local, true) !== localSign) {
    throw damaged(`${name} is not where the directory says`);
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packed > bytes.length) throw damaged(`${name} is cut off`);
  return bytes.subarray(start, start + packed);
}

function* unpack(packed: Uint8Array, sizes: Sizes, name: string, isChecked: boolean): Generator<Uint8Array> {
  let total = 0;
  let checksum = 0;
  for (const piece of sizes.method === 0 ? stored(packed) : inflated(packed, name)) {
    total += piece.length;
    if (total > sizes.size) throw damaged(`${name} is longer than the archive says`);
    if (isChecked) checksum = crc32(piece, checksum);
    yield piece;
  }
  if (total !== sizes.size || (isChecked && checksum !== sizes.checksum)) throw damaged(`${name} is damaged`);
}

function* stored(packed: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < packed.length; at += step) yield packed.subarray(at, at + step);
}

function* inflated(packed: Uint8Array, name: string): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length; at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      throw damaged(`${name} is damaged`);
    }
    yield* pieces.splice(0);
  }
}

/** An archive that cannot be read; the reason is technical. */
export function damaged(reason: string): BadWorkbook {
  return new BadWorkbook('workbook-damaged', reason);
}
