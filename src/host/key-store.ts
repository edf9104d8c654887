import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from '../report/index.js';

/** The keys of a long file, a number a row, in order (`Account.keys`): few are held in memory, more lie on the disk. */
export interface KeyStore {
  /** Takes the keys of the next piece, and gives its account without them. */
  readonly take: (account: Account) => Account;
  /** All keys that were taken; each time from the beginning. A segment is valid until the next is asked for. */
  readonly all: () => Iterable<Float64Array>;
  readonly close: () => void;
}

/** So many are held in memory: 8 MB. */
const mostHeld = 2 ** 20;
/** Keys that are read at once. */
const keysAtOnce = 2 ** 16;

/** A store without keys. Where the disk takes none, they stay in memory: what is found in a file does not depend on that. */
export function openKeyStore(most = mostHeld, folder = tmpdir()): KeyStore {
  const held: Float64Array[] = [];
  let count = 0;
  let file: OwnFile | null = null;
  let isRefused = false;

  const putAway = (): void => {
    try {
      file ??= openOwnFile(folder);
      for (let first = held[0]; first !== undefined; first = held[0]) {
        file.append(bytesOf(first));
        held.shift();
      }
      count = 0;
    } catch {
      isRefused = true;
    }
  };
  return {
    take: (account) => {
      for (const segment of account.keys) {
        held.push(segment);
        count += segment.length;
      }
      if (count > most && !isRefused) putAway();
      return { ...account, keys: [] };
    },
    all: () => ({
      *[Symbol.iterator]() {
        const room = new Float64Array(keysAtOnce);
        for (let at = 0; file !== null && at < file.size(); ) {
          const bytes = bytesOf(room).subarray(0, file.size() - at);
          file.read(bytes, at);
          at += bytes.length;
          yield room.subarray(0, bytes.length / Float64Array.BYTES_PER_ELEMENT);
        }
        yield* held;
      },
    }),
    close: () => {
      file?.close();
      file = null;
    },
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A file that nobody else is to see. */
interface OwnFile {
  /** All of it is appended, or nothing. */
  readonly append: (bytes: Uint8Array) => void;
  /** Fills bytes with those from a place on. */
  readonly read: (bytes: Uint8Array, from: number) => void;
  readonly size: () => number;
  readonly close: () => void;
}

function openOwnFile(folder: string): OwnFile {
  const path = join(folder, `imi-${randomBytes(6).toString('hex')}.keys`);
  const file = openSync(path, 'wx+', 0o600);
  let size = 0;
  // Where the system can, it has no name from now on: nothing is left behind, whatever becomes of the program.
  const forget = (): void => rmSync(path, { force: true, maxRetries: 2 });
  try {
    forget();
  } catch {}
  return {
    append: (bytes) => {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, size + at);
      size += bytes.length;
    },
    read: (bytes, from) => {
      for (let at = 0; at < bytes.length; ) {
        const read = readSync(file, bytes, at, bytes.length - at, from + at);
        if (read === 0) throw new Error('keys that were written are gone');
        at += read;
      }
    },
    size: () => size,
    close: () => {
      closeSync(file);
      forget();
    },
  };
}
