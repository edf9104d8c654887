import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Thrown where an archive cannot be read; the message says why, in words of the format. */
export class UnreadableZip extends Error {}

/** Archives beyond this are not opened: what they hold has to fit into memory. */
const limit = 64 * 1024 * 1024;
const entryLimit = 1000;

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const localSign = 0x04034b50;
const endSize = 22;
const commentLimit = 0xffff;
/** Bits of an entry's flags: encrypted; name in UTF-8. */
const encrypted = 1;
const utf8 = 0x800;

/**
 * Reads all files of a ZIP archive (PKWARE APPNOTE 6.3.10, without encryption and ZIP64) into memory, by their names.
 * Nothing is written anywhere, so names can do no harm.
 *
 * @throws UnreadableZip
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(data);
  const count = data.readUInt16LE(end + 10);
  if (count > entryLimit) throw new UnreadableZip(`more than ${entryLimit} entries`);
  const files = new Map<string, Uint8Array>();
  let at = data.readUInt32LE(end + 16);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const entry = entryAt(data, at);
    at = entry.next;
    if (entry.name.endsWith('/')) continue;
    if (files.has(entry.name)) throw new UnreadableZip(`two entries are called ${entry.name}`);
    total += entry.size;
    if (total > limit) throw new UnreadableZip(`more than ${limit} bytes`);
    files.set(entry.name, contentOf(data, entry));
  }
  return files;
}

function endOf(data: Buffer): number {
  for (let at = data.length - endSize; at >= Math.max(0, data.length - endSize - commentLimit); at -= 1) {
    if (data.readUInt32LE(at) === endSign) return at;
  }
  throw new UnreadableZip('end of central directory not found');
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  readonly local: number;
  /** Where the next entry begins. */
  readonly next: number;
}

function entryAt(data: Buffer, at: number): Entry {
  if (at + 46 > data.length || data.readUInt32LE(at) !== entrySign)
    throw new UnreadableZip('damaged central directory');
  const flags = data.readUInt16LE(at + 8);
  const nameEnd = at + 46 + data.readUInt16LE(at + 28);
  const bytes = data.subarray(at + 46, nameEnd);
  const name = new TextDecoder(flags & utf8 ? 'utf-8' : 'shift_jis').decode(bytes).replaceAll('\\', '/');
  if (flags & encrypted) throw new UnreadableZip(`${name} is encrypted`);
  return {
    name,
    method: data.readUInt16LE(at + 10),
    checksum: data.readUInt32LE(at + 16),
    packed: data.readUInt32LE(at + 20),
    size: data.readUInt32LE(at + 24),
    local: data.readUInt32LE(at + 42),
    next: nameEnd + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32),
  };
}

function contentOf(data: Buffer, { name, method, checksum, packed, size, local }: Entry): Uint8Array {
  if (local + 30 > data.length || data.readUInt32LE(local) !== localSign)
    throw new UnreadableZip(`${name} is not where the directory says`);
  const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
  const content = unpack(data.subarray(start, start + packed), method, size, name);
  if (content.length !== size || crc32(content) !== checksum) throw new UnreadableZip(`${name} is damaged`);
  return content;
}

function unpack(packed: Uint8Array, method: number, size: number, name: string): Uint8Array {
  if (method === 0) return packed;
  if (method !== 8) throw new UnreadableZip(`${name} is packed in an unknown way (${method})`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new UnreadableZip(`${name} is damaged`);
  }
}

/** 1 January 1980, the first day that the format knows: an archive must not depend on the clock. */
const firstDay = 0x21;

/** Packs files into a ZIP archive. The same files give the same bytes. */
export function writeZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const title = Buffer.from(name, 'utf8');
    const packed = deflateRawSync(content);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(utf8, 2);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt16LE(firstDay, 8);
    facts.writeUInt32LE(crc32(content), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(content.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([sign(localSign), facts, title]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([sign(entrySign), Buffer.from([20, 0]), facts, place, title]));
    parts.push(local, packed);
    offset += local.length + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(endSize - 4);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, entries, sign(endSign), end]);
}

function sign(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}
