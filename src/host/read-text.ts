import { readFile } from 'node:fs/promises';
import { type Cause, cause } from '../findings/index.js';
import { reasonOf } from './file-error.js';

/** Reads a file that people write, in UTF-8. Gives a cause where the system refuses. */
export async function readText(path: string): Promise<string | Cause> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === null) throw error;
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? cause('file-not-found', { file: path })
      : cause('file-unreadable', { file: path, reason });
  }
}
