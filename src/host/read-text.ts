import { readFile } from 'node:fs/promises';
import { type Cause, cause } from '../findings/index.js';
import { unreadable } from './file-error.js';

/**
 * Reads a file that people write, in UTF-8 or in UTF-16 with its byte order mark (as Windows writes “Unicode”). Gives a cause
 * where the system refuses, and where the text is in another encoding: its signs could be those of any.
 */
export async function readText(path: string): Promise<string | Cause> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return unreadable(path, error);
  }
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const encoding = !isWide ? 'utf-8' : bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return cause('document-not-utf-8', { file: path });
  }
}
