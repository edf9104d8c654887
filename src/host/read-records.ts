import type { Cause } from '../findings/index.js';
import { dealRow, type Layout, type Look } from '../plan/index.js';
import type { Place } from '../records/index.js';
import { pieceEncodingOf } from '../run/piece-encoding.js';
import { placeInSource } from '../run/place-in-source.js';
import { turnedRows } from '../run/turned-table.js';
import type { Chunk } from '../run.js';
import { decoderFor, type RowFault, splitRecords } from '../sources/index.js';
import type { SourcePart } from './source-part.js';

/** One record as it was read: its place, and its cells by header (`名称[2]` is the second column of that header). */
interface ReadRecord extends Place {
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads the records of a source, blank rows left out; gives JSON lines, piece by piece.
 *
 * @param tell is given what was found wrong in how the source is written, with its place
 * @throws UnreadableSource where the source cannot be read on
 */
export async function* readRecords(
  source: SourcePart,
  look: Look,
  tell: (found: Cause, place: Place) => void = () => {},
): AsyncGenerator<string> {
  const splitChunk = compileSplitting(look, look.headers.length);
  const names = cellNames(look.headers);
  const before = { rows: 0, lines: 0 };
  const tellHere: TellFault = ({ cause: found, row, line, column }) => {
    const place = {
      ...(row === undefined ? {} : { row: before.rows + row }),
      ...(line === undefined ? {} : { line: before.lines + line }),
      ...(column === undefined ? {} : { column }),
    };
    tell(found, placeInSource(place, look));
  };
  for await (const chunk of source.chunks(look, look.headers.length)) {
    const records: string[] = [];
    let rows = 0;
    const lines = splitChunk(
      chunk,
      (cells, line) => {
        rows += 1;
        const row = before.rows + rows;
        if (row <= rowsOfHead(look) || cells.every((cell) => cell.trim() === '')) return;
        const place = line === 0 ? { row } : { row, line: before.lines + line };
        const record: ReadRecord = { ...placeInSource(place, look), cells: cellsByName(cells, names) };
        records.push(`${JSON.stringify(record)}\n`);
      },
      tellHere,
    );
    before.rows += rows;
    before.lines += lines;
    if (records.length > 0) yield records.join('');
  }
}

/**
 * The cells of the records of a source, blank rows left out, piece by piece.
 *
 * @throws UnreadableSource where the source cannot be read on
 */
export async function* readRows(
  source: SourcePart,
  look: Look,
): AsyncGenerator<readonly (readonly string[])[]> {
  const split = compileSplitting(look, look.headers.length);
  let row = 0;
  for await (const chunk of source.chunks(look, look.headers.length)) {
    const rows: (readonly string[])[] = [];
    split(chunk, (cells) => {
      row += 1;
      if (row > rowsOfHead(look) && cells.some((cell) => cell.trim() !== '')) rows.push(cells);
    });
    if (rows.length > 0) yield rows;
  }
}

/** So many rows are no records: of tables side by side, each row of the source counts for each. */
function rowsOfHead({ firstDataRow, sideBySide }: Layout): number {
  return (firstDataRow - 1) * (sideBySide?.tables.length ?? 1);
}

/** Hands the rows of a piece on, with the line that each begins in (0: it has none); gives the number of lines. */
export type SplitChunk = (
  chunk: Chunk,
  take: (cells: readonly string[], line: number) => void,
  tell?: TellFault,
) => number;

/** Takes what is wrong in a piece; its place is counted from the beginning of the piece. */
export type TellFault = (fault: RowFault) => void;

/** @param columns number of columns of the table */
export function compileSplitting(layout: Layout, columns: number): SplitChunk {
  const decoder = layout.format === 'csv' ? decoderFor(pieceEncodingOf(layout), layout.repair) : null;
  const { turned } = layout;
  if (turned !== undefined)
    return (chunk, take) => {
      const rows: (readonly string[])[] = [];
      if ('rows' in chunk) rows.push(...chunk.rows);
      else if (decoder !== null && layout.format === 'csv')
        splitRecords(decoder.decode(chunk.bytes).text, layout, (cells) => rows.push(cells));
      for (const record of turnedRows(rows, turned)) take(record, 0);
      return 0;
    };
  const { sideBySide } = layout;
  return (chunk, takeOne, tell) => {
    const take: typeof takeOne = (cells, line) => {
      if (sideBySide === undefined) takeOne(cells, line);
      else for (const own of dealRow(cells, sideBySide)) takeOne(own, line);
    };
    if ('rows' in chunk) {
      for (const [i, cells] of chunk.rows.entries()) take(cells, chunk.lines?.[i] ?? 0);
      for (const fault of chunk.faults) tell?.(fault);
      return chunk.lineCount;
    }
    if (decoder === null || layout.format !== 'csv') return 0;
    const { text, faults } = decoder.decode(chunk.bytes);
    const split = splitRecords(text, layout, take, sideBySide?.columns ?? columns);
    // Which row is which table's is told by the line.
    for (const { cause, line } of [...faults, ...split.faults]) tell?.({ cause, line });
    return split.lines;
  };
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
