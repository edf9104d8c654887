import { type Cause, cause } from '../../findings/index.js';
import { columnLetter } from '../../records/index.js';
import type { RowFault, SourceRows } from '../rows.js';
import type { CellBlock } from './reference.js';

/** Puts the rows of a sheet together, in their order. */
export interface RowBuilder {
  /** Begins a row, by its number from 1; rows that were left out before it are blank. Gives the number that it has. */
  readonly open: (row: number) => number;
  readonly put: (column: number, text: string) => void;
  readonly find: (cause: Cause, column: number | null, value?: string) => void;
  /** A block of merged cells that begins in this row, where blocks are told only there. */
  readonly merge: (block: CellBlock) => void;
  /** Ends the row; the batches that are complete by now are given. */
  readonly close: () => readonly SourceRows[];
  readonly end: () => readonly SourceRows[];
}

const batchLength = 64;
const blank: readonly string[] = [];

interface Merge extends CellBlock {
  text: string;
  /** Values in the row that the block begins in. */
  values: number;
  isFilled: boolean;
}

/**
 * @param merges blocks of merged cells
 * @param firstDataRow merged blocks below it are told; one that goes over several rows gives its value to each of them
 *   that looks like a record of its own: it has as many values as it has places in such blocks, and with those half as
 *   many as the first of the rows
 */
export function buildRows(merges: readonly CellBlock[], firstDataRow: number): RowBuilder {
  const isTold = ({ top, left, bottom, right }: CellBlock) =>
    top >= firstDataRow && (bottom > top || right > left);
  const waiting = merges.filter(isTold).sort((a, b) => b.top - a.top || b.left - a.left);
  let active: Merge[] = [];
  let batches: SourceRows[] = [];
  let rows: (readonly string[])[] = [];
  let faults: RowFault[] = [];
  let row = 0;
  let cells: string[] = [];
  let found: RowFault[] = [];
  /** Rows that are ended; blank ones at the end are given only where something follows. */
  let ended = 0;

  function open(wanted: number): number {
    row = wanted > row ? wanted : row + 1;
    cells = [];
    found = [];
    return row;
  }

  function put(column: number, text: string): void {
    if (text === '') return;
    while (cells.length < column - 1) cells.push('');
    cells[column - 1] = text;
  }

  function find(what: Cause, column: number | null, value?: string): void {
    found.push({
      cause: what,
      ...(column === null ? {} : { column }),
      ...(value === undefined ? {} : { value }),
    });
  }

  function close(): readonly SourceRows[] {
    if (waiting.length > 0 || active.length > 0) applyMerges();
    if (cells.length === 0 && found.length === 0) return [];
    while (ended < row - 1) add(blank);
    add(cells);
    for (const fault of found) faults.push({ ...fault, row: rows.length });
    if (rows.length >= batchLength) flush();
    return take();
  }

  function add(added: readonly string[]): void {
    if (rows.length >= batchLength) flush();
    rows.push(added);
    ended += 1;
  }

  function flush(): void {
    if (rows.length === 0) return;
    batches.push({ rows, lines: null, lineCount: 0, faults });
    rows = [];
    faults = [];
  }

  function take(): readonly SourceRows[] {
    if (batches.length === 0) return batches;
    const taken = batches;
    batches = [];
    return taken;
  }

  function end(): readonly SourceRows[] {
    flush();
    return take();
  }

  function applyMerges(): void {
    active = active.filter((merge) => merge.bottom >= row);
    fill(active.filter((merge) => merge.text !== '' && (cells[merge.left - 1] ?? '') === ''));
    for (const merge of active) if (merge.bottom === row && !merge.isFilled) tell('cells-merged', merge);
    while (waiting.length > 0 && waiting.at(-1)!.top <= row) {
      const block = waiting.pop()!;
      const merge = { ...block, text: cells[block.left - 1] ?? '', values: valuesIn(cells), isFilled: false };
      if (block.bottom > row && block.top === row) active.push(merge);
      else tell('cells-merged', merge);
    }
  }

  function fill(open: readonly Merge[]): void {
    const own = valuesIn(cells);
    if (own === 0 || own < open.length) return;
    for (const merge of open) {
      if (2 * (own + open.length) < merge.values) continue;
      put(merge.left, merge.text);
      if (!merge.isFilled) tell('cells-merged-filled', merge);
      merge.isFilled = true;
    }
  }

  function tell(code: 'cells-merged' | 'cells-merged-filled', merge: Merge): void {
    if (merge.text !== '') find(cause(code, { names: blockName(merge) }), merge.left, merge.text);
  }

  function merge(block: CellBlock): void {
    if (isTold(block)) waiting.push(block);
  }

  return { open, put, find, merge, close, end };
}

function valuesIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => (cell === '' ? count : count + 1), 0);
}

function blockName({ top, left, bottom, right }: CellBlock): string {
  return `${columnLetter(left)}${top}:${columnLetter(right)}${bottom}`;
}
