import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { cause } from '../findings/index.js';
import { UnreadableSource } from '../sources/index.js';
import { type SourceFile, sourceOf } from './source-file.js';

/**
 * The file that is packed in another with gzip (RFC 1952), unpacked while it is read. Its size and SHA-256 are those of the
 * packed one, as it lies there.
 *
 * @throws UnreadableSource (`archive-damaged`) where the beginning is damaged
 */
export async function openGzip(packed: SourceFile): Promise<SourceFile> {
  const source = await sourceOf({
    path: packed.path,
    name: packed.sample.name.replace(/\.(?:gz|gzip)$/i, ''),
    isOnDisk: false,
    input: unpacked(packed),
    state: async () => '',
    close: packed.close,
  });
  return { ...source, conclude: packed.conclude };
}

async function* unpacked(packed: SourceFile): AsyncGenerator<Uint8Array> {
  const input = Readable.from(copies(packed.pieces()));
  const gunzip = createGunzip();
  input.on('error', (error) => gunzip.destroy(error));
  try {
    for await (const piece of input.pipe(gunzip)) yield piece as Uint8Array;
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    const reason = (error as Error).message;
    throw new UnreadableSource(cause('archive-damaged', { file: packed.sample.name, reason }));
  } finally {
    input.destroy();
    gunzip.destroy();
  }
}

/** A piece is only valid until the next one is asked for, and the stream asks ahead. */
async function* copies(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield Buffer.from(piece);
}
