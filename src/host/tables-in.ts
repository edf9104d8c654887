import { type Cause, cause } from '../findings/index.js';
import {
  type ByteSample,
  type ColumnRange,
  lookAt,
  type Sample,
  type Stretch,
  tablesApart,
} from '../plan/index.js';
import type { PartChoice } from './part-choice.js';

/** Where one of several tables of a source is: in some of its rows, or in some of its columns. */
export type TableArea = { readonly stretch: Stretch } | { readonly columns: ColumnRange };

/**
 * The tables of a source in which several stand below or beside each other; none where there is one. Who knows where the
 * header is means the table that has it.
 */
export function areasIn(sample: Sample, { isOneTable, headerRow, table }: PartChoice): readonly TableArea[] {
  if (isOneTable || (headerRow !== undefined && table === undefined)) return [];
  const stretches = stretchesIn(sample);
  if (stretches.length > 1) return stretches.map((stretch) => ({ stretch }));
  const columns = tablesIn(sample);
  return columns.length > 1 ? columns.map((range) => ({ columns: range })) : [];
}

/** Tables with their numbers, from 1: all, or the one that is wanted. */
export function chosenAreas(
  areas: readonly TableArea[],
  { table }: PartChoice,
): readonly { readonly area: TableArea; readonly number: number }[] | Cause {
  const numbered = areas.map((area, i) => ({ area, number: i + 1 }));
  if (table === undefined || (areas.length === 0 && table === 1)) return numbered;
  const chosen = numbered.filter(({ number }) => number === table);
  const count = String(Math.max(1, areas.length));
  return chosen.length > 0 ? chosen : cause('table-not-found', { value: String(table), count });
}

function stretchesIn(sample: Sample): readonly Stretch[] {
  const look = lookAt(sample, {});
  return 'code' in look ? [] : look.stretches;
}

/** Bytes in which the tables are looked for. */
const beginning = 64 * 1024;
/** Bytes and lines that are looked at to tell whether a column might be empty in all rows. */
const glance = 8 * 1024;
const lines = 10;
/** An empty cell between two others, in any encoding whose signs are those of ASCII. */
const emptyCell = /[,;\t|](?:\s|"")*[,;\t|]/;

/** The columns of each table in a source where several stand beside each other; none or one range where there is one. */
function tablesIn(sample: Sample): readonly ColumnRange[] {
  if (!('table' in sample) && !mayHaveGap(sample.head)) return [];
  const look = lookAt('table' in sample ? sample : beginningOf(sample), {});
  return 'code' in look || look.json !== null || look.sideBySide !== undefined ? [] : tablesApart(look);
}

function beginningOf(sample: ByteSample): ByteSample {
  // A sample that is looked at once more when it is planned is not looked at anew.
  if (sample.head.length <= beginning) return sample;
  const head = sample.head.subarray(0, beginning);
  return { ...sample, head, isWhole: false };
}

/** Nearly all files are told by their first lines to be one table. */
function mayHaveGap(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, glance)).toString('latin1');
  const rows = text.split(/\r?\n|\r/).filter((line) => /[^\s,;\t|"]/.test(line));
  return rows.slice(0, lines).filter((row) => emptyCell.test(row)).length >= Math.min(2, rows.length);
}
