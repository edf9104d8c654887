import { deflateSync } from 'fflate';
import {
  damaged,
  endSign,
  endSize,
  entrySign,
  listedEntries,
  localSign,
  packedBytes,
  partName,
  type Sizes,
} from './archive.js';
import { crc32 } from './crc32.js';

/**
 * Packs files into an archive. The same files give the same bytes: nothing of it depends on the clock.
 *
 * @param contents by name, with `/` between folders
 */
export function writeArchive(contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const archive = openWriting();
  for (const [name, content] of contents) archive.addNew(name, content);
  return archive.end();
}

/**
 * Writes an archive anew with other contents for some of its entries, and with more entries behind them; all others keep
 * their packed bytes, their times and their order.
 *
 * @param contents by name as in `Archive`; names that the archive lacks are added as they are written here
 * @throws BadWorkbook
 */
export function rewriteArchive(bytes: Uint8Array, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const archive = openWriting();
  const old = new Set<string>();
  for (const { title, header, sizes } of listedEntries(bytes, view)) {
    const name = partName(title);
    old.add(name);
    const content = contents.get(name);
    if (content === undefined) {
      const facts = { ...sizes, flags: sizes.flags & ~behind };
      archive.add(header.slice(), title, facts, packedBytes(bytes, view, sizes, name));
    } else archive.addPacked(header.slice(), title, content, sizes.flags & utf8);
  }
  for (const [name, content] of contents) if (!old.has(name.toLowerCase())) archive.addNew(name, content);
  return archive.end();
}

/** What is true of the content of an entry. */
type Facts = Omit<Sizes, 'local'>;

/** An archive that is being written: entries one after another, and the directory behind them (4.3.6). */
interface Writing {
  /** Adds an entry that is packed already. The header becomes the writing's own. */
  readonly add: (header: Uint8Array, title: Uint8Array, facts: Facts, packed: Uint8Array) => void;
  /** Packs a content and adds it under the header of an entry. */
  readonly addPacked: (header: Uint8Array, title: Uint8Array, content: Uint8Array, flags: number) => void;
  /** Adds an entry under a header of its own. */
  readonly addNew: (name: string, content: Uint8Array) => void;
  /** Gives the archive. */
  readonly end: () => Uint8Array;
}

function openWriting(): Writing {
  const written: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const add: Writing['add'] = (header, title, facts, packed) => {
    describe(header, facts);
    const place = new DataView(header.buffer, header.byteOffset, header.byteLength);
    place.setUint32(42, offset, true);
    place.setUint16(30, 0, true);
    place.setUint16(32, 0, true);
    const local = localHeader(header, title);
    written.push(local, packed);
    directory.push(header);
    offset += local.length + packed.length;
  };
  const addPacked: Writing['addPacked'] = (header, title, content, flags) => {
    const packed = deflateSync(content);
    const checksum = crc32(content, 0);
    add(header, title, { method: 8, checksum, packed: packed.length, size: content.length, flags }, packed);
  };
  return {
    add,
    addPacked,
    addNew: (name, content) => {
      const title = new TextEncoder().encode(name);
      addPacked(newHeader(title), title, content, utf8);
    },
    end: () => concatenated([...written, ...directory, endOf(directory.length, offset, lengthOf(directory))]),
  };
}

/** The header of a new entry in the directory. */
function newHeader(title: Uint8Array): Uint8Array {
  const header = new Uint8Array(46 + title.length);
  const fields = new DataView(header.buffer);
  fields.setUint32(0, entrySign, true);
  fields.setUint16(4, 20, true);
  fields.setUint16(6, 20, true);
  fields.setUint16(14, firstDay, true);
  fields.setUint16(28, title.length, true);
  header.set(title, 46);
  return header;
}

/** Bits of the flags: sizes stand behind the content; the name is UTF-8. */
const behind = 8;
const utf8 = 0x800;
/** 1 January 1980, the first day that the format knows: what is written must not depend on the clock. */
const firstDay = 0x21;

/** Writes what is true of the content into a header of the directory. */
function describe(header: Uint8Array, facts: Facts): void {
  const fields = new DataView(header.buffer, header.byteOffset, header.byteLength);
  if (facts.size >= 0xffffffff || facts.packed >= 0xffffffff) throw damaged('a part is too large');
  fields.setUint16(8, facts.flags, true);
  fields.setUint16(10, facts.method, true);
  fields.setUint32(16, facts.checksum, true);
  fields.setUint32(20, facts.packed, true);
  fields.setUint32(24, facts.size, true);
}

/** The header that stands before the content (4.3.7): what the directory says, without the extra field. */
function localHeader(header: Uint8Array, title: Uint8Array): Uint8Array {
  const local = new Uint8Array(30 + title.length);
  new DataView(local.buffer).setUint32(0, localSign, true);
  local.set(header.subarray(6, 30), 4);
  local.set(title, 30);
  return local;
}

function endOf(count: number, start: number, size: number): Uint8Array {
  if (start >= 0xffffffff) throw damaged('the archive is too large');
  const end = new DataView(new ArrayBuffer(endSize));
  end.setUint32(0, endSign, true);
  end.setUint16(8, count, true);
  end.setUint16(10, count, true);
  end.setUint32(12, size, true);
  end.setUint32(16, start, true);
  return new Uint8Array(end.buffer);
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
