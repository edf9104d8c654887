import { type FileHandle, open } from 'node:fs/promises';
import { attemptToWrite } from '../whole-file.js';

/** Texts on the disk, in the order in which they were put there; they are read again by their places. */
export interface Spool {
  /** Appends bytes; gives where they begin. They may be changed once it resolves. */
  readonly add: (bytes: Uint8Array) => Promise<number>;
  /** A text as UTF-8. */
  readonly read: (offset: number, length: number) => Promise<string>;
  /** Bytes in order, in pieces; a piece is valid until the next is asked for. */
  readonly pieces: (from: number, to: number) => AsyncGenerator<Uint8Array>;
  readonly close: () => Promise<void>;
}

const bufferSize = 1024 * 1024;

/**
 * @throws UnwritableOutput here and from all that it gives, where the system refuses
 */
export async function openSpool(path: string): Promise<Spool> {
  const handle: FileHandle = await attemptToWrite(path, () => open(path, 'wx+'));
  const attempt = <T>(act: () => Promise<T>): Promise<T> => attemptToWrite(path, act);
  const waiting = Buffer.allocUnsafe(bufferSize);
  let [filled, written] = [0, 0];
  const flush = async (): Promise<void> => {
    if (filled > 0) await handle.write(waiting, 0, filled, written);
    written += filled;
    filled = 0;
  };
  return {
    add: (bytes) =>
      attempt(async () => {
        if (filled + bytes.length > bufferSize) await flush();
        const offset = written + filled;
        if (bytes.length > bufferSize) {
          await handle.write(bytes, 0, bytes.length, written);
          written += bytes.length;
        } else {
          waiting.set(bytes, filled);
          filled += bytes.length;
        }
        return offset;
      }),
    read: (offset, length) =>
      attempt(async () => {
        await flush();
        const bytes = Buffer.allocUnsafe(length);
        await handle.read(bytes, 0, length, offset);
        return bytes.toString('utf8');
      }),
    pieces: async function* (from, to) {
      await attempt(flush);
      const piece = Buffer.allocUnsafe(bufferSize);
      for (let at = from; at < to; ) {
        const wanted = Math.min(bufferSize, to - at);
        const { bytesRead } = await attempt(() => handle.read(piece, 0, wanted, at));
        if (bytesRead === 0) return;
        yield piece.subarray(0, bytesRead);
        at += bytesRead;
      }
    },
    close: () => handle.close(),
  };
}
