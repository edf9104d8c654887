import type { Look } from '../plan/index.js';
import { pieceEncodingOf } from '../run/piece-encoding.js';
import { decoderFor, splitRecords } from '../sources/index.js';
import { chunksOf } from './chunks.js';
import type { SourceFile } from './source-file.js';

/** One record as it was read: its place, and its cells by header (`名称[2]` is the second column of that header). */
interface ReadRecord {
  readonly row: number;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads the records of a source, blank rows left out; gives JSON lines, piece by piece.
 *
 * @throws UnreadableSource where the source cannot be read on
 */
export async function* readRecords(source: SourceFile, look: Look): AsyncGenerator<string> {
  const decoder = decoderFor(pieceEncodingOf(look), look.repair);
  const names = cellNames(look.headers);
  const before = { rows: 0, lines: 0 };
  for await (const { bytes } of chunksOf(source.pieces(), look, look.headers.length)) {
    const lines: string[] = [];
    let rows = 0;
    const takeRecord = (cells: readonly string[], line: number) => {
      rows += 1;
      const row = before.rows + rows;
      if (row < look.firstDataRow || cells.every((cell) => cell.trim() === '')) return;
      const record: ReadRecord = { row, line: before.lines + line, cells: cellsByName(cells, names) };
      lines.push(`${JSON.stringify(record)}\n`);
    };
    const split = splitRecords(decoder.decode(bytes).text, look, takeRecord, look.headers.length);
    before.rows += rows;
    before.lines += split.lines;
    if (lines.length > 0) yield lines.join('');
  }
}

function cellsByName(cells: readonly string[], names: readonly string[]): Record<string, string> {
  const named = Object.create(null) as Record<string, string>;
  for (const [i, cell] of cells.entries()) named[names[i] ?? `[${i + 1}]`] = cell;
  return named;
}

/** Headers as a mapping names them: a repeated one with its number, an empty one by its position. */
function cellNames(headers: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headers.map((header, i) => {
    if (header === '') return `[${i + 1}]`;
    const count = (seen.get(header) ?? 0) + 1;
    seen.set(header, count);
    return count === 1 ? header : `${header}[${count}]`;
  });
}
