import type { Cause } from '../findings/index.js';
import { UnwritableOutput } from './whole-file.js';
import { openWholeFiles } from './whole-files.js';

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
export async function writeOutputs(outputs: readonly Output[]): Promise<Cause | null> {
  const files = openWholeFiles();
  try {
    for (const { path, content } of outputs) {
      const file = await files.open(path);
      await (typeof content === 'string' ? file.write([content]) : file.writeBytes(content));
    }
    await files.publish();
    return null;
  } catch (error) {
    if (error instanceof UnwritableOutput) return error.why;
    throw error;
  } finally {
    await files.discard();
  }
}
