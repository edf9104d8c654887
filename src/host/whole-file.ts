import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that appears whole or not at all: it is written beside its place under another name and put there at the end. */
export interface WholeFile {
  readonly path: string;
  readonly write: (text: string) => Promise<void>;
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

export async function openWholeFile(path: string): Promise<WholeFile> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.imi-${randomBytes(6).toString('hex')}.tmp`);
  const handle: FileHandle = await open(temporary, 'wx');
  let isOpen = true;
  const close = async () => {
    if (isOpen) await handle.close();
    isOpen = false;
  };
  return {
    path,
    write: async (text) => {
      await handle.appendFile(text, 'utf8');
    },
    finish: async () => {
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
