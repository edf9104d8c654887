import { type Cause, cause } from '../findings/index.js';
import { afterLineEnd, countLineEnds, fieldKinds, lineEndFrom, type ScanRules, scanRecord } from './scan.js';

/** A place where the text breaks the rules of CSV, and was read nevertheless. */
export interface SplitFault {
  readonly cause: Cause;
  /** The record, counted from 1 in the text. */
  readonly row: number;
  /** The line, counted from 1 in the text. */
  readonly line: number;
  /** The field of the record, counted from 1; missing where it concerns the whole record. */
  readonly column?: number;
}

/** Numbers of line ends by kind, those within cells not counted. */
export interface LineEnds {
  readonly lf: number;
  readonly crlf: number;
  readonly cr: number;
}

export interface Split {
  /** The lines of the text as an editor counts them; a last line without a line end counts. */
  readonly lines: number;
  readonly lineEnds: LineEnds;
  readonly faults: readonly SplitFault[];
}

/** Takes the cells of a record and the line it begins in, counted from 1. Stops the splitting with `false`. */
export type OnRecord = (cells: string[], line: number) => unknown;

/**
 * Splits text into records (the rules: `scanRecord`). A blank line is a record of one empty cell; LF, CRLF, CR and
 * CRCRLF end a line alike; a byte order mark at the start of a record is dropped and told, a NUL character is
 * told and kept.
 *
 * @param expectedColumns the number of columns that records have, if it is known: only with it can a forgotten quote be
 *   told from a cell that goes over several lines
 */
export function splitRecords(
  text: string,
  dialect: { readonly delimiter: string },
  onRecord: OnRecord,
  expectedColumns = 0,
): Split {
  const { delimiter } = dialect;
  const rules: ScanRules = { delimiter: delimiter.charCodeAt(0), expectedColumns, isWhole: true };
  const faults: SplitFault[] = [];
  const fields: number[] = [];
  const next = { quote: -1, lf: -1, cr: -1, nul: -1 };
  const lineEnds = { lf: 0, crlf: 0, cr: 0 };
  let [row, line] = [0, 1];
  for (let start = 0; start < text.length; ) {
    row++;
    if (text.charCodeAt(start) === byteOrderMark) {
      faults.push({ cause: cause('bom-inside', {}), row, line });
      start++;
    }
    if (next.quote < start) next.quote = indexFrom(text, '"', start);
    if (next.lf < start) next.lf = indexFrom(text, '\n', start);
    if (next.cr < start) next.cr = indexFrom(text, '\r', start);
    if (next.nul < start) next.nul = indexFrom(text, '\0', start);
    let end = Math.min(next.lf, next.cr);
    let cells: string[];
    let inner = 0;
    if (next.quote >= end) {
      cells = text.slice(start, end).split(delimiter);
    } else {
      fields.length = 0;
      const lineEnd = end;
      end = scanRecord(text, start, rules, fields);
      cells = cellsOf(text, fields);
      if (end > lineEnd) inner = countLineEnds(text, start, end);
      tellQuotes(text, fields, row, line, faults, (from, to) =>
        text.slice(from, Math.min(to, from + partLength)),
      );
    }
    if (next.nul < end) faults.push(nulFault(cells, row, line));
    const after = afterLineEnd(text, end);
    if (onRecord(cells, line) === false) break;
    line += inner + 1;
    if (after > end) lineEnds[lineEndKind(text, end, after)]++;
    start = after;
  }
  return { lines: line - 1, lineEnds, faults };
}

const [byteOrderMark, lf] = [0xfeff, 0x0a];

function lineEndKind(text: string, end: number, after: number): keyof LineEnds {
  if (text.charCodeAt(end) === lf) return 'lf';
  return text.charCodeAt(after - 1) === lf ? 'crlf' : 'cr';
}

function indexFrom(text: string, char: string, from: number): number {
  const at = text.indexOf(char, from);
  return at === -1 ? text.length : at;
}

function cellsOf(text: string, fields: readonly number[]): string[] {
  const cells: string[] = [];
  for (let i = 0; i < fields.length; i += 3) {
    const cell = text.slice(fields[i], fields[i + 1]);
    cells.push(fields[i + 2] === fieldKinds.quotesWithin ? cell.replaceAll('""', '"') : cell);
  }
  return cells;
}

/** How much of a cell is shown after a quote. */
export const partLength = 12;

/**
 * Tells the quotes of a record that stand out of place.
 *
 * @param partOf gives the first `partLength` units of what stands between two places
 */
export function tellQuotes(
  text: string,
  fields: readonly number[],
  row: number,
  line: number,
  faults: SplitFault[],
  partOf: (from: number, to: number) => string,
): void {
  for (let i = 0; i < fields.length; i += 3) {
    const [from, to, kind] = [fields[i]!, fields[i + 1]!, fields[i + 2]];
    if (kind === fieldKinds.plain || kind === fieldKinds.quoted) continue;
    const places = kind === fieldKinds.unclosed ? [from] : strayQuotes(text, from, to);
    for (const at of places) {
      const part = partOf(at + 1, lineEndFrom(text, at + 1));
      const code = kind === fieldKinds.unclosed ? 'quote-unclosed' : 'quote-stray';
      const before = countLineEnds(text, fields[0]!, at);
      faults.push({ cause: cause(code, { part }), row, line: line + before, column: i / 3 + 1 });
    }
  }
}

function* strayQuotes(text: string, from: number, to: number): Generator<number> {
  for (let at = text.indexOf('"', from); at !== -1 && at < to; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"' && at + 1 < to) at++;
    else yield at;
  }
}

/** Tells the NUL characters of a record, all in one. */
export function nulFault(cells: readonly string[], row: number, line: number): SplitFault {
  const count = cells.reduce((sum, cell) => sum + cell.split('\0').length - 1, 0);
  const column = cells.findIndex((cell) => cell.includes('\0')) + 1;
  return { cause: cause('nul-character', { count: String(count) }), row, line, column };
}
