import type { Layout, Sample } from '../plan/index.js';
import type { Chunk } from '../run.js';
import type { SourceFile } from './source-file.js';

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
  /** See `SourceFile`. */
  readonly linesAtPause?: number | null;
  /** See `SourceFile`. */
  readonly size?: number | null;
  /** Of nodes: classes that the vocabulary gives are left out. */
  readonly hasPlainClasses?: true;
  /**
   * All pieces, in order. May be called once. Throws UnreadableSource where reading fails.
   *
   * @param columns number of columns of the table
   */
  readonly chunks: (layout: Layout, columns: number) => AsyncGenerator<Chunk>;
  /**
   * The bytes that the part consists of, in place of `chunks`; null: it is a sheet of a workbook. May be called once. Throws
   * UnreadableSource where reading fails.
   */
  readonly pieces: (() => AsyncGenerator<Uint8Array>) | null;
  /** After all pieces are read: size, SHA-256, and whether the file changed meanwhile. */
  readonly conclude: SourceFile['conclude'];
  readonly close: () => Promise<void>;
}
