import type { Cause } from '../findings/index.js';
import { type Format, sniffFormat } from '../sources/index.js';
import { chunksOf } from './chunks.js';
import { openSource, type SourceFile } from './source-file.js';
import type { SourcePart } from './source-part.js';
import { workbookParts } from './workbook-parts.js';

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
