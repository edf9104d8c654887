import type { Layout, RowLayout, TextLayout } from '../plan/index.js';
import { pieceEncodingOf } from '../run/piece-encoding.js';
import type { ByteChunk, Chunk, RowChunk } from '../run.js';
import { cutterFor, type RowFault, rowReaders, type SourceRows, transcoderFor } from '../sources/index.js';
import { pause, withPauses } from './with-pauses.js';

/** Bytes of a piece: what is made of it, and what goes with it to another thread, is worth the way and yet small. */
const chunkSize = 256 * 1024;

/** Milliseconds after which a source lets itself be waited for. */
const patience = 20;

/** Bytes of a table on its side, at most: one that is looked at whole, in the widest encoding. */
const largestTurned = 4 * 1024 * 1024;

/**
 * Cuts the bytes of a source, or of a stretch of it that begins where a record does, into pieces that end where records end.
 *
 * @param columns number of columns of the table, which tells a forgotten quote from a long cell
 * @param hasBeginning the bytes are those from the beginning of the source
 * @param isLive records are given as soon as they are complete whenever the bytes let themselves be waited for
 * @throws UnreadableSource where a record is longer than can be held
 */
export function chunksOf(
  pieces: AsyncIterable<Uint8Array>,
  layout: Layout,
  columns: number,
  hasBeginning = true,
  isLive = false,
): AsyncGenerator<Chunk> {
  return layout.format === 'csv'
    ? textChunksOf(pieces, layout, columns, hasBeginning, isLive && layout.turned === undefined)
    : rowChunksOf(rowsOf(pieces, layout, columns));
}

async function* textChunksOf(
  pieces: AsyncIterable<Uint8Array>,
  layout: TextLayout,
  columns: number,
  hasBeginning: boolean,
  isLive: boolean,
): AsyncGenerator<ByteChunk> {
  const { delimiter } = layout;
  const cutter = cutterFor({
    encoding: pieceEncodingOf(layout),
    delimiter,
    hasBeginning,
    // A table that stands on its side is turned as a whole; it is a small one.
    expectedColumns: layout.turned === undefined ? (layout.sideBySide?.columns ?? columns) : 0,
    size: layout.turned === undefined ? chunkSize : largestTurned,
  });
  let isFirst = hasBeginning;
  const chunk = ({ bytes }: { readonly bytes: Uint8Array }): ByteChunk => {
    const made = { bytes, isFirst };
    isFirst = false;
    return made;
  };
  const decoded = decodable(pieces, layout);
  for await (const piece of isLive ? withPauses(decoded, patience) : decoded) {
    if (piece === pause) for (const last of cutter.flush()) yield { ...chunk(last), isBeforePause: true };
    else yield* cutter.push(piece).map(chunk);
  }
  yield* cutter.end().map(chunk);
}

/** Batches of rows as pieces of a run. */
export async function* rowChunksOf(
  batches: AsyncIterable<SourceRows> | Iterable<SourceRows>,
): AsyncGenerator<RowChunk> {
  let isFirst = true;
  for await (const batch of batches) {
    yield { ...batch, isFirst };
    isFirst = false;
  }
}

/** All batches as one piece, for a table that is turned as a whole. */
export async function* wholeRowsOf(batches: Iterable<SourceRows>): AsyncGenerator<RowChunk> {
  const all: { rows: (readonly string[])[]; faults: RowFault[] } = { rows: [], faults: [] };
  for (const { rows, faults } of batches) {
    const before = all.rows.length;
    all.rows.push(...rows);
    all.faults.push(...faults.map((fault) => ({ ...fault, row: before + (fault.row ?? 0) })));
  }
  yield { ...all, lines: null, lineCount: 0, isFirst: true };
}

async function* rowsOf(
  pieces: AsyncIterable<Uint8Array>,
  layout: RowLayout,
  columns: number,
): AsyncGenerator<SourceRows> {
  const reader = rowReaders[layout.format];
  if (!reader) throw new TypeError(`no reader of bytes for ${layout.format}`);
  const cutter = reader.read(layout, columns);
  for await (const piece of pieces) yield* cutter.push(piece);
  yield* cutter.end();
}

/** The bytes as they are, or as UTF-8 where lines cannot be found in them (UTF-16, ISO-2022-JP). */
async function* decodable(pieces: AsyncIterable<Uint8Array>, layout: TextLayout): AsyncGenerator<Uint8Array> {
  if (pieceEncodingOf(layout) === layout.encoding) {
    yield* pieces;
    return;
  }
  const transcoder = transcoderFor(layout.encoding);
  for await (const piece of pieces) yield transcoder.push(piece);
  yield transcoder.end();
}
