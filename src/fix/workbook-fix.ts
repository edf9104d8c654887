import { type Cause, cause } from '../findings/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { cellName, columnLetter, type Place } from '../records/index.js';
import {
  openPackage,
  rewriteArchive,
  type Sheet,
  type SourceRows,
  type XlsxPackage,
} from '../sources/index.js';
import type { ListedChange } from './change-list.js';
import { compileRecordFix, type FixOptions, type Hold } from './record-fix.js';
import { recordsIn } from './records-in.js';
import { type CellContent, cellXml, dayNumber, isXmlText } from './xlsx/cell-xml.js';
import { addRemarks, type EditedParts } from './xlsx/package-edit.js';
import type { CellRemark } from './xlsx/remarks.js';
import { rowsOfSheet, type XmlCell, type XmlRow } from './xlsx/sheet-cells.js';
import { openStyleBook, type StyleBook } from './xlsx/style-book.js';

/** A sheet that is mended, with how it is read. */
export interface SheetToFix {
  readonly sheet: Sheet;
  readonly plan: Plan;
  readonly options: FixOptions;
}

/** A workbook with some of its cells mended. */
export interface FixedWorkbook {
  /** The very bytes that were given, where nothing is mended. */
  readonly bytes: Uint8Array;
  readonly changes: readonly ListedChange[];
  /** Of all sheets. */
  readonly rows: number;
}

/** What is written into the remark on a mended cell. */
export type RemarkText = (change: ListedChange) => string;

/** So many cells get a remark; beyond, a workbook becomes unwieldy, and cells are coloured only. */
export const mostRemarks = 2000;

/**
 * Mends the cells of a workbook (Office Open XML) within its package: the cells are written anew, coloured, and get a remark;
 * formulas, merged cells and all other parts stay as they are.
 *
 * @throws BadWorkbook where the package is damaged
 */
export function fixWorkbook(
  bytes: Uint8Array,
  sheets: readonly SheetToFix[],
  knowledge: Knowledge,
  remarkText: RemarkText,
): FixedWorkbook {
  const book = openPackage(bytes);
  const stylesXml = book.stylesPart === null ? null : book.textOf(book.stylesPart);
  const styles = stylesXml === null ? null : openStyleBook(stylesXml);
  const parts: EditedParts = new Map();
  const changes: ListedChange[] = [];
  const remarks = new Map<string, CellRemark[]>();
  let rows = 0;
  let remarked = 0;
  for (const each of sheets) {
    const part = book.sheetPart(each.sheet.name);
    // Of several tables in a sheet, those before are mended there already.
    const xml = part === undefined ? null : (parts.get(part) ?? book.textOf(part));
    const fixed = fixSheet(each, xml ?? '', part ?? '', book, styles, knowledge);
    rows += fixed.rows;
    changes.push(...fixed.changes);
    const made = fixed.changes.filter(({ isLeft }) => !isLeft);
    if (part === undefined || made.length === 0) continue;
    parts.set(part, fixed.xml);
    const own = made
      .slice(0, mostRemarks - remarked)
      .map((change): CellRemark => ({ reference: cellName(change.place), text: remarkText(change) }));
    remarked += own.length;
    if (own.length > 0) remarks.set(part, [...(remarks.get(part) ?? []), ...own]);
  }
  for (const [part, own] of remarks) addRemarks(book, part, own, parts);
  if (parts.size === 0) return { bytes, changes, rows };
  if (styles !== null && book.stylesPart !== null) parts.set(book.stylesPart, styles.xml());
  const encoder = new TextEncoder();
  const contents = new Map([...parts].map(([name, text]) => [name, encoder.encode(text)]));
  return { bytes: rewriteArchive(bytes, contents), changes, rows };
}

interface FixedSheet {
  readonly xml: string;
  readonly changes: readonly ListedChange[];
  readonly rows: number;
}

function fixSheet(
  { sheet, plan, options }: SheetToFix,
  xml: string,
  part: string,
  book: XlsxPackage,
  styles: StyleBook | null,
  knowledge: Knowledge,
): FixedSheet {
  const fixRecord = compileRecordFix(plan, knowledge, options);
  const merges = part === '' ? [] : book.factsOf(part).merges;
  const shared = new Set(
    merges.filter(({ top, bottom }) => bottom > top).map(({ top, left }) => `${columnLetter(left)}${top}`),
  );
  const general = book.styles();
  const rowAt = followRows(xml);
  const changes: ListedChange[] = [];
  const pieces: string[] = [];
  let [row, written] = [0, 0];

  const { rows: above, to } = plan.stretch ?? { rows: 0, to: null };
  const first = above + plan.firstDataRow;

  for (const batch of sheet.rows(first)) {
    const misplaced = rowsMisplaced(batch);
    for (const [i, cells] of batch.rows.entries()) {
      row += 1;
      if (row < first || (to !== null && row > to)) continue;
      const own = misplaced.has(i + 1) ? null : rowAt(row);
      const cellAt = (column: number) => own?.cells().get(`${columnLetter(column)}${row}`);
      for (const record of recordsIn(cells, plan)) {
        const hold: Hold = (text, column) => {
          const cell = cellAt(record.before + column);
          // A number is what it is, however the sheet shows it.
          if (cell?.type === 'n' && cell.value === text) return record.cells[column - 1]!;
          return heldBy(cell, shared, own !== null) ?? asText(text);
        };
        const fixed = fixRecord(record.cells, hold);
        if (fixed === null) continue;
        const place = (column: number): Place => ({
          ...(plan.sheet === null ? {} : { sheet: plan.sheet }),
          row,
          column: record.before + column,
          header: plan.columns[column - 1]?.header ?? '',
        });
        for (const { column, ...left } of fixed.left)
          changes.push({ ...left, place: place(column), isLeft: true });
        for (const { column, ...change } of fixed.changes) {
          const cell = cellAt(record.before + column)!;
          pieces.push(xml.slice(written, cell.from), writtenCell(cell, change.after, column));
          written = cell.to;
          changes.push({ ...change, place: place(column), isLeft: false });
        }
      }
    }
  }
  pieces.push(xml.slice(written));
  return { xml: pieces.join(''), changes, rows: Math.min(row, to ?? row) - above };

  function writtenCell(cell: XmlCell, after: string, column: number): string {
    const { content, look } = contentFor(after, plan.columns[column - 1]?.normalizer ?? null, cell);
    return cellXml(cell, content, styles === null ? cell.style : styles.styleLike(cell.style, look));
  }

  /** A day as a day and a number as a number, where they are then read as the same text; all else as text. */
  function contentFor(
    after: string,
    normalizer: string | null,
    { style }: XmlCell,
  ): { readonly content: CellContent; readonly look: 'same' | 'text' | 'day' } {
    const day = normalizer === 'date' && styles !== null ? dayNumber(after, book.is1904) : null;
    if (day !== null) return { content: { number: day }, look: 'day' };
    const isGeneral = (general[style ?? 0] ?? null) === null;
    if (numeric.has(normalizer ?? '') && isGeneral && plainNumber.test(after))
      return { content: { number: after }, look: 'same' };
    return { content: { text: after }, look: /^[\d.,:/+()-]+$/.test(after) ? 'text' : 'same' };
  }
}

/** Kinds of values that spreadsheets should count with. */
const numeric: ReadonlySet<string> = new Set(['number', 'coordinate']);
/** A number that a spreadsheet gives back as it is written. */
const plainNumber = /^-?(?:0|[1-9]\d{0,13})(?:\.\d{0,6}[1-9])?$/;

/** Gives the rows in the XML of a sheet by their numbers, which are asked for in their order; null: there is no such row. */
function followRows(xml: string): (row: number) => XmlRow | null {
  const rows = rowsOfSheet(xml);
  let next = rows.next();
  return (row) => {
    while (!next.done && next.value.row < row) next = rows.next();
    return !next.done && next.value.row === row ? next.value : null;
  };
}

/** Why a cell cannot be written anew; null: it can. */
function heldBy(cell: XmlCell | undefined, shared: ReadonlySet<string>, isRowFound: boolean): Cause | null {
  if (cell === undefined) return isRowFound ? cause('fix-left-merged', {}) : cause('fix-left-cell', {});
  if (shared.has(cell.reference)) return cause('fix-left-merged', {});
  return cell.hasFormula ? cause('fix-left-formula', {}) : null;
}

function asText(text: string): string | Cause {
  return isXmlText(text) ? text : cause('fix-left-cell', {});
}

/** Rows of a batch, from 1, in which cells do not stand where they say. */
function rowsMisplaced({ faults }: SourceRows): ReadonlySet<number> {
  return new Set(
    faults.filter(({ cause: found }) => found.code === 'cell-misplaced').map(({ row = 0 }) => row),
  );
}
