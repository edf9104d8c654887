import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that appears whole or not at all: it is written beside its place under another name and put there at the end. */
export interface WholeFile {
  readonly path: string;
  /** Appends texts, with another between them. */
  readonly write: (texts: readonly string[], between?: string) => Promise<void>;
  /** Everything is on the disk; `publish` cannot run out of space any more. */
  readonly finish: () => Promise<void>;
  /** Puts the file in its place, over an older one. */
  readonly publish: () => Promise<void>;
  /** Leaves nothing behind. */
  readonly discard: () => Promise<void>;
}

/** Waits between tries to put a file over one that a virus scanner, an indexer or Excel holds for a moment (Windows). */
const retryDelays = [50, 100, 200, 400, 800];
const isHeld = (error: unknown) =>
  ['EPERM', 'EACCES', 'EBUSY'].includes((error as { code?: string }).code ?? '');

const bufferSize = 1024 * 1024;
/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const longestCharacter = 3;

export async function openWholeFile(path: string): Promise<WholeFile> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.imi-${randomBytes(6).toString('hex')}.tmp`);
  const handle: FileHandle = await open(temporary, 'wx');
  // One buffer for the life of the file: a fresh one for each piece would pile up faster than it is collected.
  const buffer = Buffer.allocUnsafe(bufferSize);
  let filled = 0;
  const flush = async () => {
    if (filled > 0) await handle.appendFile(buffer.subarray(0, filled));
    filled = 0;
  };
  const append = async (text: string) => {
    await flush();
    if (text.length * longestCharacter > bufferSize) await handle.appendFile(text, 'utf8');
    else filled = buffer.write(text, 0, 'utf8');
  };
  let isOpen = true;
  const close = async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    path,
    write: async (texts, between = '') => {
      for (let i = 0; i < texts.length; i += 1) {
        const text = i === 0 ? (texts[i] ?? '') : between + texts[i];
        if (filled + text.length * longestCharacter > bufferSize) await append(text);
        else filled += buffer.write(text, filled, 'utf8');
      }
    },
    finish: async () => {
      await flush();
      await handle.sync();
      await close();
    },
    publish: () => replace(temporary, path),
    discard: async () => {
      await close();
      await rm(temporary, { force: true });
    },
  };
}

async function replace(from: string, to: string): Promise<void> {
  for (const delay of retryDelays) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (process.platform !== 'win32' || !isHeld(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, delay));
    }
  }
  await rename(from, to);
}
