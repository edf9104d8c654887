import type { Layout } from '../plan/index.js';
import { bomLength, isCuttable, transcoderFor } from '../sources/index.js';

/**
 * The bytes of a source as they are cut into pieces: without the byte order mark, and as UTF-8 where lines cannot be found
 * in the bytes of the encoding (UTF-16, ISO-2022-JP).
 */
export async function* sourceBytes(
  pieces: AsyncIterable<Uint8Array>,
  layout: Layout,
): AsyncGenerator<Uint8Array> {
  if (isCuttable(layout.encoding, layout.delimiter)) {
    yield* withoutMark(pieces, layout);
    return;
  }
  const transcoder = transcoderFor(layout.encoding);
  for await (const piece of pieces) yield transcoder.push(piece);
  yield transcoder.end();
}

async function* withoutMark(
  pieces: AsyncIterable<Uint8Array>,
  { encoding }: Layout,
): AsyncGenerator<Uint8Array> {
  let isStart = true;
  for await (const piece of pieces) {
    yield isStart ? piece.subarray(bomLength(piece, encoding)) : piece;
    isStart = false;
  }
}
