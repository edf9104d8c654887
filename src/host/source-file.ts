import { createHash } from 'node:crypto';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Cause, cause } from '../findings/index.js';
import type { Sample } from '../plan/index.js';
import { standardInput } from './inputs.js';

/** A file, or the standard input, that is looked at first and then read once from its beginning. */
export interface SourceFile {
  /** Path as given; `-` for the standard input. */
  readonly path: string;
  readonly sample: Sample;
  /** All bytes in pieces, from the beginning; a piece is valid until the next is asked for. May be called once. */
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
const headSize = 1024 * 1024;
const pieceSize = 256 * 1024;

/** Opens a source for reading only. Gives a cause where that cannot be done. */
export async function openSource(path: string): Promise<SourceFile | Cause> {
  if (path === standardInput)
    return sourceOf(
      path,
      standardPieces(),
      async () => '',
      async () => {},
    );
  try {
    const handle = await open(path, 'r');
    const state = async () => {
      const { size, mtimeMs, ino } = await stat(path);
      return `${size} ${mtimeMs} ${ino}`;
    };
    return await sourceOf(path, filePieces(handle), state, () => handle.close());
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return cause('file-not-found', { file: path });
    return cause('file-unreadable', { file: path, reason: message });
  }
}

async function sourceOf(
  path: string,
  input: AsyncGenerator<Uint8Array>,
  state: () => Promise<string>,
  close: () => Promise<void>,
): Promise<SourceFile> {
  const before = await state();
  const head: Uint8Array[] = [];
  let headBytes = 0;
  let isWhole = true;
  for (;;) {
    const next = await input.next();
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
    sample: {
      name: path === standardInput ? standardInput : basename(path),
      head: Buffer.concat(head),
      isWhole,
    },
    pieces: async function* () {
      for (const piece of head.splice(0)) yield count(piece);
      for await (const piece of input) yield count(piece);
    },
    conclude: async () => ({ bytes, sha256: hash.digest('hex'), hasChanged: (await state()) !== before }),
    close,
  };
}

/** Pieces of a file, all in one buffer: who keeps a piece has to copy it. */
async function* filePieces(handle: FileHandle): AsyncGenerator<Uint8Array> {
  const buffer = Buffer.allocUnsafe(pieceSize);
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, pieceSize);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
  }
}

async function* standardPieces(): AsyncGenerator<Uint8Array> {
  for await (const piece of process.stdin) yield piece as Uint8Array;
}
