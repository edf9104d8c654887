import type { Layout } from '../plan/index.js';
import { pieceEncodingOf } from '../run/piece-encoding.js';
import type { Chunk } from '../run.js';
import { cutterFor, transcoderFor } from '../sources/index.js';

/** Bytes of a piece: small enough that what is made of it dies young. */
const chunkSize = 64 * 1024;

/**
 * Cuts the bytes of a source into pieces that end where records end.
 *
 * @param columns number of columns of the table, which tells a forgotten quote from a long cell
 * @throws UnreadableSource where a record is longer than can be held
 */
export async function* chunksOf(
  pieces: AsyncIterable<Uint8Array>,
  layout: Layout,
  columns: number,
): AsyncGenerator<Chunk> {
  const { delimiter } = layout;
  const cutter = cutterFor({
    encoding: pieceEncodingOf(layout),
    delimiter,
    expectedColumns: columns,
    size: chunkSize,
  });
  let isFirst = true;
  const chunk = ({ bytes }: { readonly bytes: Uint8Array }): Chunk => {
    const made = { bytes, isFirst };
    isFirst = false;
    return made;
  };
  for await (const piece of decodable(pieces, layout)) yield* cutter.push(piece).map(chunk);
  yield* cutter.end().map(chunk);
}

/** The bytes as they are, or as UTF-8 where lines cannot be found in them (UTF-16, ISO-2022-JP). */
async function* decodable(pieces: AsyncIterable<Uint8Array>, layout: Layout): AsyncGenerator<Uint8Array> {
  if (pieceEncodingOf(layout) === layout.encoding) {
    yield* pieces;
    return;
  }
  const transcoder = transcoderFor(layout.encoding);
  for await (const piece of pieces) yield transcoder.push(piece);
  yield transcoder.end();
}
