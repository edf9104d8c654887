import type { Stretch } from '../plan/index.js';
import {
  detectEncoding,
  lineOffset,
  type RowFault,
  type SourceRows,
  type TableHead,
} from '../sources/index.js';
import type { SourceFile } from './source-file.js';

/** A source that is in memory as a whole, so that it can be read as often as one likes. */
export function heldSource(source: SourceFile): SourceFile {
  let reading: Promise<void> | null = null;
  let concluding: ReturnType<SourceFile['conclude']> | null = null;
  const readOnce = async (): Promise<void> => {
    for await (const _ of source.pieces());
  };
  const isRead = (): Promise<void> => {
    reading ??= readOnce();
    return reading;
  };
  return {
    ...source,
    pieces: async function* () {
      await isRead();
      yield source.sample.head;
    },
    conclude: async () => {
      await isRead();
      concluding ??= source.conclude();
      return concluding;
    },
  };
}

/** A stretch of the lines of a text as a source by itself. Size and SHA-256 are those of the whole. */
export function stretchOfText(source: SourceFile, stretch: Stretch, next: Stretch | undefined): SourceFile {
  const { name, head, isWhole } = source.sample;
  const written = detectEncoding(head);
  const offset = (line: number) => (line === 1 ? 0 : lineOffset(head, line, written.encoding));
  const from = offset(stretch.lines + 1);
  const to = next === undefined ? Number.POSITIVE_INFINITY : offset(next.lines + 1);
  return {
    ...source,
    isLive: false,
    linesAtPause: null,
    size: null,
    sample: {
      name,
      head: head.subarray(from, Math.min(to, head.length)),
      isWhole: isWhole || next !== undefined,
      stretch,
      written: { ...written, bom: written.bom && from === 0 },
    },
    pieces: async function* () {
      let at = 0;
      for await (const piece of source.pieces()) {
        const own = piece.subarray(Math.max(0, from - at), Math.max(0, Math.min(piece.length, to - at)));
        at += piece.length;
        if (own.length > 0) yield own;
      }
    },
  };
}

/** A stretch of the beginning of a sheet. What is to be said of the whole sheet is said with its first one. */
export function stretchOfHead(table: TableHead, { rows: above, to }: Stretch): TableHead {
  const { merges, findings } = table;
  const isWithin = ({ top }: { readonly top: number }) =>
    top > above && top <= (to ?? Number.POSITIVE_INFINITY);
  return {
    ...table,
    rows: table.rows.slice(above, to ?? undefined),
    ...(merges === undefined
      ? {}
      : {
          merges: merges
            .filter(isWithin)
            .map((block) => ({ ...block, top: block.top - above, bottom: block.bottom - above })),
        }),
    findings: above === 0 ? findings : [],
  };
}

/** A stretch of the rows of a sheet. */
export function* stretchOfRows(
  batches: Iterable<SourceRows>,
  { rows: above, to }: Stretch,
): Generator<SourceRows> {
  let at = 0;
  for (const batch of batches) {
    const from = Math.max(0, above - at);
    const end = Math.min(batch.rows.length, (to ?? Number.POSITIVE_INFINITY) - at);
    at += batch.rows.length;
    const faults = batch.faults.flatMap((fault): RowFault[] => {
      if (fault.row === undefined) return above === 0 ? [fault] : [];
      return fault.row > from && fault.row <= end ? [{ ...fault, row: fault.row - from }] : [];
    });
    if (end > from || faults.length > 0)
      yield { ...batch, rows: batch.rows.slice(from, Math.max(from, end)), faults };
    if (to !== null && at >= to) return;
  }
}
