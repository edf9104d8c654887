import { readFile } from 'node:fs/promises';
import type { Cause } from '../findings/index.js';
import { unreadable } from './file-error.js';

/** Reads a file that people write, in UTF-8. Gives a cause where the system refuses. */
export async function readText(path: string): Promise<string | Cause> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return unreadable(path, error);
  }
}
