import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cause, cause } from '../findings/index.js';
import { reasonOf } from './file-error.js';

/** What lies in a folder and below. */
export interface Walked {
  /** Paths, by their letters. */
  readonly files: readonly string[];
  /** Folders that cannot be read, links that lead nowhere, and (severity `info`) links to folders, which are not followed. */
  readonly causes: readonly Cause[];
}

/** All files in a folder and below, but for hidden ones; links to files are files. */
export async function walkFolder(folder: string): Promise<Walked> {
  const files: string[] = [];
  const causes: Cause[] = [];
  const pending = [folder];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const folders: string[] = [];
    try {
      for (const entry of await readdir(at, { withFileTypes: true })) {
        if (entry.name.startsWith('.')) continue;
        const path = join(at, entry.name);
        if (entry.isDirectory()) folders.push(path);
        else if (entry.isFile()) files.push(path);
        else if (entry.isSymbolicLink()) await follow(path);
      }
    } catch (error) {
      causes.push(whyUnreadable(at, error));
    }
    pending.push(...folders.sort(byLetters).reverse());
  }
  return { files: files.sort(byLetters), causes };

  async function follow(path: string): Promise<void> {
    const target = await stat(path).catch(() => null);
    if (target === null) causes.push(cause('file-not-found', { file: path }));
    // A link to a folder may lead back to where it came from.
    else if (target.isDirectory())
      causes.push(cause('link-left', { file: path, found: await realpath(path) }));
    else files.push(path);
  }
}

function whyUnreadable(folder: string, error: unknown): Cause {
  const reason = reasonOf(error);
  if (reason === null) throw error;
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
    ? cause('file-not-found', { file: folder })
    : cause('file-unreadable', { file: folder, reason });
}

/** The order of paths that does not depend on the language of the machine. */
export function byLetters(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
