import type { Lines } from '../nodes/index.js';
import { dealRow, type Knowledge, type Plan, type TextLayout } from '../plan/index.js';
import { type ByteRecord, cellTexts, spanOfCell } from '../records/index.js';
import type { Accountant, LineEnds } from '../report/index.js';
import { compileRowKind, type RowKind } from '../rules/index.js';
import {
  type ByteTools,
  compileSplitBytes,
  decoderFor,
  type SourceRows,
  splitRecords,
} from '../sources/index.js';
import { cellPlace } from './cells.js';
import type { Checks } from './checks.js';
import { pieceEncodingOf } from './piece-encoding.js';
import { compileShortWay } from './short-way.js';
import { placeAfterDealing } from './side-by-side.js';
import { placeAfterTurning, turnedRows } from './turned-table.js';

/** Takes the cells of a row and the line it begins in, counted from 1; 0: the source has no lines. */
export type TakeRecord = (cells: readonly string[], line: number) => void;

/** The lines of a piece. */
export interface ChunkLines {
  readonly lines: number;
  readonly lineEnds: LineEnds;
}

/**
 * Reads the records of a piece of text, and enters what is wrong with how it is written. Records that can go the short
 * way go it; only the others are taken.
 */
export type ReadText = (
  chunk: { readonly bytes: Uint8Array; readonly isFirst: boolean },
  take: TakeRecord,
  account: Accountant,
  nodes: Lines,
) => ChunkLines;

export function compileText(
  plan: Plan & TextLayout,
  knowledge: Knowledge,
  checks: Checks,
  nodeEnd: string,
  tools: ByteTools | undefined,
): ReadText {
  const decoder = decoderFor(pieceEncodingOf(plan), plan.repair, tools);
  const { turned } = plan;
  if (turned !== undefined)
    return ({ bytes }, take, account) => {
      const { text, faults } = decoder.decode(bytes);
      const rows: string[][] = [];
      const split = splitRecords(text, plan, (cells) => rows.push(cells));
      for (const { cause: found, line } of [...faults, ...split.faults]) account.find(found, { line });
      for (const record of turnedRows(rows, turned)) take(record, 0);
      return split;
    };
  const { sideBySide } = plan;
  if (sideBySide !== undefined)
    return ({ bytes }, take, account) => {
      const { text, faults } = decoder.decode(bytes);
      const takeAll = (cells: readonly string[], line: number) => {
        for (const own of dealRow(cells, sideBySide)) take(own, line);
      };
      const split = splitRecords(text, plan, takeAll, sideBySide.columns);
      for (const { cause: found, line } of faults) account.find(found, { line });
      for (const { cause: found, ...at } of split.faults) {
        const { column = null, ...place } = placeAfterDealing(at, sideBySide);
        account.find(found, cellPlace(column, plan, place));
      }
      return split;
    };
  const splitBytes = compileSplitBytes(plan.delimiter, plan.columns.length);
  const goShort = compileShortWay(plan, knowledge, checks, nodeEnd);
  return (chunk, take, account, nodes) => {
    const { bytes, faults } = decoder.toUtf8(chunk.bytes);
    for (const { cause: found, line } of faults) account.find(found, { line });
    let row = 0;
    let current: ByteRecord | null = null;
    if (plan.repair === null)
      account.locate((column, line) => (current === null ? null : spanOfCell(current, column - 1, line)));
    const split = splitBytes(bytes, (record, line) => {
      row += 1;
      current = record;
      const isHead = chunk.isFirst && row < plan.firstDataRow;
      if (isHead || !goShort?.(record, line, account, nodes)) take(cellTexts(record), line);
    });
    // Faults come with lines of their own, after all records.
    account.locate(() => null);
    for (const { cause: found, row, line, column } of split.faults) {
      account.find(found, column === undefined ? { row, line } : cellPlace(column, plan, { row, line }));
    }
    return split;
  };
}

/** For plans of sources that are no text. */
export const noText: ReadText = () => {
  throw new TypeError('bytes were given to a run whose plan reads rows');
};

/** Takes the records of a piece that a reader gave as rows, and enters what the reader found. */
export function readRows(
  { rows, lines, lineCount, faults }: SourceRows,
  take: TakeRecord,
  plan: Plan,
  account: Accountant,
): ChunkLines {
  const { turned, sideBySide } = plan;
  const records = turned === undefined ? rows : turnedRows(rows, turned);
  for (let i = 0; i < records.length; i += 1) {
    const line = lines?.[i] ?? 0;
    if (sideBySide === undefined) take(records[i]!, line);
    else for (const own of dealRow(records[i]!, sideBySide)) take(own, line);
  }
  for (const { cause: found, row, line, column, value, isBeyond } of faults) {
    if (isBeyond) account.cell(plan.columns.length + 1, 'rejected');
    const more = value === undefined ? {} : { value };
    if (turned !== undefined) {
      account.find(found, placeAfterTurning({ row, column }, turned), more);
      continue;
    }
    const at = {
      ...(row === undefined ? {} : { row }),
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    };
    const { column: own = null, ...place } =
      sideBySide === undefined ? at : placeAfterDealing(at, sideBySide);
    account.find(found, cellPlace(own, plan, place), more);
  }
  return { lines: lineCount, lineEnds: { lf: 0, crlf: 0, cr: 0 } };
}

/** What the rows of a file are, by its plan. */
export function compileRowKindOf(plan: Plan): (cells: readonly string[]) => RowKind {
  return compileRowKind(namesInRows(plan), isSparse(plan));
}

/** Whether more than half of the rows that were looked at have one cell only, all in the same column. */
function isSparse({ writing }: Plan): boolean {
  const filled = writing.map((column) => column.filled).toSorted((a, b) => b - a);
  const [most = 0, ...others] = filled;
  return others.reduce((sum, count) => sum + count, 0) < most / 2;
}

/** The names that a row may repeat; none where they stand in no row. */
function namesInRows(plan: Plan): readonly string[] {
  return plan.format !== 'csv' && plan.headerRow === 0 ? [] : plan.columns.map((column) => column.header);
}
