import type { Cause } from '../findings/index.js';
import type { Layout, Sample } from '../plan/index.js';
import type { Chunk } from '../run.js';
import { type Format, sniffFormat } from '../sources/index.js';
import { chunksOf } from './chunks.js';
import { openSource, type SourceFile } from './source-file.js';
import { workbookParts } from './workbook-parts.js';

/**
 * What is run by itself: a whole file, a sheet of a workbook, a file in an archive. It is looked at first and then read
 * once from its beginning.
 */
export interface SourcePart {
  /** Path of the file as given; `-` for the standard input. */
  readonly path: string;
  /** What the part is called within the file; null: it is the whole file. */
  readonly part: string | null;
  readonly sample: Sample;
  /**
   * All pieces, in order. May be called once. Throws UnreadableSource where reading fails.
   *
   * @param columns number of columns of the table
   */
  readonly chunks: (layout: Layout, columns: number) => AsyncGenerator<Chunk>;
  /** After all pieces are read: size, SHA-256, and whether the file changed meanwhile. */
  readonly conclude: SourceFile['conclude'];
  readonly close: () => Promise<void>;
}

/** What a person says about which parts of a file are read. */
export interface PartChoice {
  /** Name of the only sheet of a workbook that is to be read. */
  readonly sheet?: string | undefined;
}

/**
 * Opens what a file holds, one part after another; a cause stands for a part, or the file, that cannot be opened. A part
 * has to be closed before the next one is asked for.
 *
 * @param signal ends the waiting for a standard input that does not come
 */
export async function* openParts(
  path: string,
  signal?: AbortSignal,
  { sheet }: PartChoice = {},
): AsyncGenerator<SourcePart | Cause> {
  const source = await openSource(path, signal);
  if ('code' in source) {
    yield source;
    return;
  }
  const open = openers[sniffFormat(source.sample.head)];
  if (open) yield* open(source, sheet);
  else yield wholeOf(source);
}

/** Opens the parts of a file in turn, and closes the file in the end. */
type OpenParts = (source: SourceFile, sheet: string | undefined) => AsyncGenerator<SourcePart | Cause>;

/** What opens formats that hold several parts: workbooks, archives. */
const openers: Partial<Readonly<Record<Format, OpenParts>>> = {
  xlsx: workbookParts,
  ods: workbookParts,
  xls: workbookParts,
};

/** A file that is a table as a whole. */
export function wholeOf(source: SourceFile): SourcePart {
  return {
    path: source.path,
    part: null,
    sample: source.sample,
    chunks: (layout, columns) => chunksOf(source.pieces(), layout, columns),
    conclude: source.conclude,
    close: source.close,
  };
}
