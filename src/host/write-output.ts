import type { Cause } from '../findings/index.js';
import { UnwritableOutput } from './whole-file.js';
import { openWholeFiles, type WholeFiles } from './whole-files.js';

/** A file to be written, with its path. */
export interface Output {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files, each whole, and all of them or none; folders on the way are made.
 *
 * @returns why they cannot be written; null: they are
 */
export function writeOutputs(outputs: readonly Output[]): Promise<Cause | null> {
  return writeWhole(async (open) => {
    for (const { path, content } of outputs) {
      const file = await open(path);
      await (typeof content === 'string' ? file.write([content]) : file.writeBytes(content));
    }
  });
}

/** The same for files that are written piece by piece. */
export async function writeWhole(write: (open: WholeFiles['open']) => Promise<void>): Promise<Cause | null> {
  const files = openWholeFiles();
  try {
    await write(files.open);
    await files.publish();
    return null;
  } catch (error) {
    if (error instanceof UnwritableOutput) return error.why;
    throw error;
  } finally {
    await files.discard();
  }
}
