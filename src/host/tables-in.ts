import { type ByteSample, type ColumnRange, lookAt, type Sample, tablesApart } from '../plan/index.js';

/** Bytes in which the tables are looked for. */
const beginning = 64 * 1024;
/** Bytes and lines that are looked at to tell whether a column might be empty in all rows. */
const glance = 8 * 1024;
const lines = 10;
/** An empty cell between two others, in any encoding whose signs are those of ASCII. */
const emptyCell = /[,;\t|](?:\s|"")*[,;\t|]/;

/** The columns of each table in a source where several stand beside each other; none or one range where there is one. */
export function tablesIn(sample: Sample): readonly ColumnRange[] {
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
