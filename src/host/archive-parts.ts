import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, openPromise, type ZipFile } from 'yauzl';
import { type Cause, cause } from '../findings/index.js';
import { UnreadableSource } from '../sources/index.js';
import { type SourceFile, sourceOf, stateOf } from './source-file.js';

/** An archive that is no file on the disk (one in an archive, the standard input) is held in memory, up to this. */
const largestHeld = 256 * 1024 * 1024;
/** A file that is larger and packed more tightly than this is no table that anybody made. */
const bombSize = 64 * 1024 * 1024;
const bombRatio = 200;
const mostEntries = 10_000;
/** The name is UTF-8 (PKWARE APPNOTE 6.3.10, 4.4.4, bit 11). */
const utf8Flag = 0x800;

/** A file in an archive, or why it cannot be read. */
export type ArchiveEntry = { readonly name: string } & (
  | { readonly source: SourceFile }
  | { readonly why: Cause }
);

/**
 * Opens the files of a ZIP archive (PKWARE APPNOTE 6.3.10) that are wanted, one after another, and unpacks them while they
 * are read. Nothing is written anywhere, so names can do no harm.
 *
 * @param isWanted is asked for the name of each file; folders are left out
 * @throws UnreadableSource where it is no archive that can be read
 */
export async function* entriesOf(
  archive: SourceFile,
  isWanted: (name: string) => boolean,
): AsyncGenerator<ArchiveEntry> {
  const file = archive.sample.name;
  const zip = await openZip(archive);
  try {
    if (zip.entryCount > mostEntries) {
      const reason = `${zip.entryCount} entries`;
      throw new UnreadableSource(cause('archive-damaged', { file, reason }));
    }
    const seen = new Set<string>();
    for await (const entry of checked(zip, file)) {
      const name = nameOf(entry);
      if (name.endsWith('/') || !isWanted(name)) continue;
      const why = trouble(entry, name, file, seen);
      seen.add(name);
      yield why === null ? await openEntry(zip, entry, name, archive) : { name, why };
    }
  } finally {
    zip.close();
  }
}

async function openZip(archive: SourceFile): Promise<ZipFile> {
  const options = { decodeStrings: false, autoClose: false, lazyEntries: true } as const;
  try {
    return archive.isOnDisk
      ? await openPromise(archive.path, options)
      : await fromBufferPromise(await held(archive), options);
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    throw damaged(archive.sample.name, error);
  }
}

async function held(archive: SourceFile): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of archive.pieces()) {
    size += piece.length;
    if (size > largestHeld) {
      const limit = String(largestHeld / 1024 / 1024);
      throw new UnreadableSource(cause('archive-too-large', { file: archive.sample.name, limit }));
    }
    pieces.push(Buffer.from(piece));
  }
  return Buffer.concat(pieces);
}

async function* checked(zip: ZipFile, file: string): AsyncGenerator<Entry> {
  try {
    yield* zip.eachEntry();
  } catch (error) {
    throw error instanceof UnreadableSource ? error : damaged(file, error);
  }
}

function damaged(file: string, error: unknown): UnreadableSource {
  return new UnreadableSource(cause('archive-damaged', { file, reason: (error as Error).message }));
}

/** Names that are not said to be UTF-8 are so where they can be; else they are what Windows in Japan writes (code page 932). */
function nameOf({ fileNameRaw, generalPurposeBitFlag }: Entry): string {
  const isUtf8 = (generalPurposeBitFlag & utf8Flag) !== 0;
  return decoded(fileNameRaw, isUtf8).normalize('NFC').replaceAll('\\', '/');
}

function decoded(bytes: Buffer, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes);
  } catch {
    return new TextDecoder('shift_jis').decode(bytes);
  }
}

function trouble(entry: Entry, name: string, file: string, seen: ReadonlySet<string>): Cause | null {
  const inner = `${file}/${name}`;
  if (seen.has(name)) return cause('archive-name-twice', { file: inner });
  if (entry.isEncrypted()) return cause('archive-encrypted', { file: inner });
  if (!entry.canDecodeFileData()) {
    const reason = `method ${entry.compressionMethod}`;
    return cause('archive-damaged', { file: inner, reason });
  }
  const { compressedSize, uncompressedSize } = entry;
  const isBomb = uncompressedSize > bombSize && uncompressedSize > bombRatio * compressedSize;
  return isBomb ? cause('archive-bomb', { file: inner }) : null;
}

async function openEntry(
  zip: ZipFile,
  entry: Entry,
  name: string,
  archive: SourceFile,
): Promise<ArchiveEntry> {
  const { path, isOnDisk, sample } = archive;
  try {
    const source = await sourceOf({
      path,
      name: `${sample.name}/${name}`,
      isOnDisk: false,
      input: piecesOf(zip, entry, `${sample.name}/${name}`),
      state: async () => (isOnDisk ? stateOf(path) : ''),
      close: async () => {},
    });
    return { name, source };
  } catch (error) {
    if (error instanceof UnreadableSource) return { name, why: error.why };
    throw error;
  }
}

async function* piecesOf(zip: ZipFile, entry: Entry, name: string): AsyncGenerator<Uint8Array> {
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const piece of stream) {
      sum = crc32(piece as Buffer, sum);
      yield piece as Buffer;
    }
  } catch (error) {
    throw damaged(name, error);
  }
  if (sum !== entry.crc32) throw damaged(name, new Error('checksum (CRC-32)'));
}
