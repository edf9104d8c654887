import type { Cause } from '../findings/index.js';
import { openWholeFile, publishAll, UnwritableOutput, type WholeFile } from './whole-file.js';

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
  const files: WholeFile[] = [];
  try {
    for (const { path, content } of outputs) {
      const file = await openWholeFile(path);
      files.push(file);
      await (typeof content === 'string' ? file.write([content]) : file.writeBytes(content));
      await file.finish();
    }
    await publishAll(files);
    return null;
  } catch (error) {
    if (error instanceof UnwritableOutput) return error.why;
    throw error;
  } finally {
    for (const file of files) await file.discard();
  }
}
