import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Cause, cause } from '../findings/index.js';
import type { ByteSample } from '../plan/index.js';
import { UnreadableSource } from '../sources/index.js';
import { unreadable } from './file-error.js';
import { standardInput } from './inputs.js';
import { giveBuffer, takeBuffer } from './spare-buffers.js';
import { comesWithin } from './with-pauses.js';

/** A file, or the standard input, that is looked at first and then read once from its beginning. */
export interface SourceFile {
  /** Path as given; `-` for the standard input. */
  readonly path: string;
  /** It lies at its path, and may be read there at any place. */
  readonly isOnDisk: boolean;
  /** Its bytes come as they are made, perhaps with pauses. */
  readonly isLive: boolean;
  /** Bytes in all; null: that is not known before they are read. */
  readonly size: number | null;
  readonly sample: ByteSample;
  /** The lines by which it is looked at, where no more came in time; null: the sample is as long as it should be. */
  readonly linesAtPause: number | null;
  /**
   * All bytes in pieces, from the beginning; a piece is valid until the next is asked for. May be called once. Throws
   * UnreadableSource where reading fails.
   */
  readonly pieces: () => AsyncGenerator<Uint8Array>;
  /** After all pieces are read: size, SHA-256, and whether the file changed meanwhile. */
  readonly conclude: () => Promise<{
    readonly bytes: number;
    readonly sha256: string;
    readonly hasChanged: boolean;
  }>;
  readonly close: () => Promise<void>;
}

/** How much of a file is looked at to decide how it is read. */
export const headSize = 1024 * 1024;
const pieceSize = 256 * 1024;
/** Milliseconds without anything new after which what has come by then is looked at, if it has some lines. */
const patience = 2000;
const fewestLines = 10;

/**
 * Opens a source for reading only. Gives a cause where that cannot be done; where reading fails later, `pieces` throws
 * UnreadableSource.
 *
 * @param signal ends the waiting for a standard input that does not come
 */
export async function openSource(path: string, signal?: AbortSignal): Promise<SourceFile | Cause> {
  let handle: FileHandle | null = null;
  try {
    if (path === standardInput)
      return await sourceOf({
        path,
        name: standardInput,
        isOnDisk: false,
        isLive: true,
        input: standardPieces(signal),
        state: async () => '',
        close: async () => {},
      });
    handle = await open(path, 'r');
    const opened = handle;
    const stats = await opened.stat();
    const isRegular = stats.isFile();
    const state = () => (isRegular ? stateOf(path) : Promise.resolve(''));
    return await sourceOf({
      path,
      name: basename(path),
      isOnDisk: isRegular,
      ...(isRegular ? { size: stats.size } : {}),
      input: filePieces(opened, path),
      state,
      close: () => opened.close(),
    });
  } catch (error) {
    await handle?.close();
    if (error instanceof UnreadableSource) return error.why;
    return unreadableSource(path, error);
  }
}

/** What changes when a file does. */
export async function stateOf(path: string): Promise<string> {
  try {
    const { size, mtimeMs, ino } = await stat(path);
    return `${size} ${mtimeMs} ${ino}`;
  } catch {
    return 'gone';
  }
}

function unreadableSource(path: string, error: unknown): Cause {
  return (error as NodeJS.ErrnoException).code === 'EISDIR'
    ? cause('file-is-folder', { file: path })
    : unreadable(path, error);
}

/** Where the bytes of a source come from. */
export interface SourceBytes {
  readonly path: string;
  /** What it is called, without folders. */
  readonly name: string;
  readonly isOnDisk: boolean;
  /** See `SourceFile`; false if not given. */
  readonly isLive?: boolean;
  readonly size?: number;
  /** All bytes; a piece is valid until the next is asked for. */
  readonly input: AsyncGenerator<Uint8Array>;
  /** What changes when the source does. */
  readonly state: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/**
 * A source of bytes that come from anywhere; the beginning is read at once.
 *
 * @throws UnreadableSource where that fails
 */
export async function sourceOf({
  path,
  name,
  isOnDisk,
  isLive = false,
  size,
  input,
  state,
  close,
}: SourceBytes): Promise<SourceFile> {
  const before = await state();
  const head: Uint8Array[] = [];
  let headBytes = 0;
  let isWhole = true;
  /** What was asked for and has not come yet. */
  let coming: Promise<IteratorResult<Uint8Array>> | null = null;
  for (;;) {
    const asked: Promise<IteratorResult<Uint8Array>> = coming ?? input.next();
    coming = null;
    if (isLive && !(await comesWithin(asked, patience))) {
      coming = asked;
      if (linesIn(head) < fewestLines) continue;
      isWhole = false;
      break;
    }
    const next = await asked;
    if (next.done) break;
    head.push(Buffer.from(next.value));
    headBytes += next.value.length;
    if (headBytes >= headSize) {
      isWhole = false;
      break;
    }
  }
  const hash = createHash('sha256');
  let bytes = 0;
  const count = (piece: Uint8Array): Uint8Array => {
    hash.update(piece);
    bytes += piece.length;
    return piece;
  };
  return {
    path,
    isOnDisk,
    isLive,
    size: size ?? null,
    sample: {
      name,
      head: Buffer.concat(head),
      isWhole,
    },
    linesAtPause: coming === null ? null : linesIn(head),
    pieces: async function* () {
      for (const piece of head.splice(0)) yield count(piece);
      for (;;) {
        const next = await (coming ?? input.next());
        coming = null;
        if (next.done) return;
        yield count(next.value);
      }
    },
    conclude: async () => ({ bytes, sha256: hash.digest('hex'), hasChanged: (await state()) !== before }),
    close,
  };
}

function linesIn(pieces: readonly Uint8Array[]): number {
  let lines = 0;
  for (const piece of pieces) for (const byte of piece) if (byte === 0x0a) lines += 1;
  return lines;
}

/** Pieces of a file, in two buffers in turn: who keeps a piece has to copy it. While one is used, the next is read. */
async function* filePieces(handle: FileHandle, path: string): AsyncGenerator<Uint8Array> {
  let buffer = takeBuffer(pieceSize);
  let spare = takeBuffer(pieceSize);
  let reading = readInto(buffer, handle, path);
  try {
    for (;;) {
      const bytesRead = await reading;
      if (bytesRead === 0) return;
      [buffer, spare] = [spare, buffer];
      reading = readInto(buffer, handle, path);
      // What goes wrong is thrown where it is awaited.
      reading.catch(() => {});
      yield spare.subarray(0, bytesRead);
    }
  } finally {
    // The file must not be closed while it is read.
    await reading.catch(() => {});
    giveBuffer(buffer);
    giveBuffer(spare);
  }
}

async function readInto(buffer: Uint8Array, handle: FileHandle, path: string): Promise<number> {
  try {
    return (await handle.read(buffer, 0, pieceSize)).bytesRead;
  } catch (error) {
    throw new UnreadableSource(unreadableSource(path, error));
  }
}

async function* standardPieces(signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const stop = () => process.stdin.destroy();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const piece of process.stdin) yield piece as Uint8Array;
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
