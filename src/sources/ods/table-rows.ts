import { cause } from '../../findings/index.js';
import type { SourceRows } from '../rows.js';
import { BadWorkbook } from '../workbook/bad-workbook.js';
import { fullText } from '../workbook/cell-format.js';
import { type CellBlock, lastColumn, lastRow } from '../workbook/reference.js';
import { buildRows } from '../workbook/row-builder.js';
import { scanXml, type XmlScanner } from '../workbook/xml.js';
import { readParagraphs } from './paragraphs.js';

interface Cell {
  readonly column: number;
  /** How many times it stands side by side. */
  readonly repeated: number;
  readonly text: string;
  readonly comment: string;
  readonly isWithoutValue: boolean;
  readonly rowsSpanned: number;
  readonly columnsSpanned: number;
}

/** Rows with values that are said to be repeated are written out; more cells than this nobody has. */
const repeatedLimit = 64 * 1024 * 1024;

/**
 * Reads the rows of a table (ODF 1.3 part 3, 9.1): numbers as the sheet shows them, dates and times by their values.
 *
 * @param index which table of the document, from 0
 * @throws BadWorkbook
 */
export function* readTableRows(
  pieces: Iterable<Uint8Array>,
  index: number,
  firstDataRow: number,
): Generator<SourceRows> {
  const builder = buildRows([], firstDataRow);
  const scanner = scanXml(pieces);
  let written = 0;
  for (const { row, repeated, isHidden, cells } of rowsOf(scanner, index)) {
    if (cells.length === 0) continue;
    const width = cells.reduce((sum, cell) => sum + cell.repeated, 0);
    written += repeated * width;
    if (written > repeatedLimit) throw new BadWorkbook('workbook-too-large', `${written} cells`);
    for (let i = 0; i < repeated && row + i <= lastRow; i += 1) {
      enter(cells, row + i, isHidden && row + i >= firstDataRow);
      yield* builder.close();
    }
  }
  yield* builder.end();
  while (scanner.next() !== 'end');

  function enter(cells: readonly Cell[], at: number, isHidden: boolean): void {
    builder.open(at);
    for (const cell of cells) {
      const { column, repeated, text, comment, rowsSpanned, columnsSpanned } = cell;
      for (let i = 0; i < repeated; i += 1) builder.put(column + i, text);
      if (comment !== '') builder.find(cause('cell-commented', {}), column, comment);
      if (cell.isWithoutValue) builder.find(cause('formula-without-value', {}), column);
      if (rowsSpanned > 1 || columnsSpanned > 1) builder.merge(blockOf(cell, at));
    }
    if (isHidden && cells.some((cell) => cell.text !== '')) builder.find(cause('row-hidden', {}), null);
  }
}

/** Headers do not stand further down. */
const headRows = 100;

/**
 * The blocks of merged cells in the first rows of a table.
 *
 * @throws BadWorkbook
 */
export function readMerges(pieces: Iterable<Uint8Array>, index: number): readonly CellBlock[] {
  const blocks: CellBlock[] = [];
  for (const { row, cells } of rowsOf(scanXml(pieces), index)) {
    if (row > headRows) break;
    for (const cell of cells)
      if (cell.rowsSpanned > 1 || cell.columnsSpanned > 1) blocks.push(blockOf(cell, row));
  }
  return blocks;
}

function blockOf({ column, rowsSpanned, columnsSpanned }: Cell, row: number): CellBlock {
  return { top: row, left: column, bottom: row + rowsSpanned - 1, right: column + columnsSpanned - 1 };
}

interface Row {
  /** Its number, from 1. */
  readonly row: number;
  /** How many times it stands there. */
  readonly repeated: number;
  readonly isHidden: boolean;
  readonly cells: readonly Cell[];
}

function* rowsOf(scanner: XmlScanner, index: number): Generator<Row> {
  if (!openTable(scanner, index)) throw new BadWorkbook('workbook-damaged', 'a table is missing');
  let row = 1;
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.name() === 'table') return;
    if (token !== 'open' || scanner.name() !== 'table-row') continue;
    const repeated = countOf(scanner.attribute('number-rows-repeated'));
    const isHidden = /^(?:collapse|filter)$/.test(scanner.attribute('visibility') ?? '');
    yield { row, repeated, isHidden, cells: readCells(scanner) };
    row += repeated;
  }
}

function openTable(scanner: XmlScanner, index: number): boolean {
  let count = 0;
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    if (scanner.name() === 'table' && count++ === index) return true;
    if (scanner.name() === 'table-row') scanner.skip();
  }
  return false;
}

/** The cells of a row that hold something. */
function readCells(scanner: XmlScanner): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 1;
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.name() === 'table-row') return cells;
    if (token !== 'open') continue;
    if (scanner.name() === 'table-cell') {
      const cell = readCell(scanner, column);
      column += cell.repeated;
      if (cell.text !== '' || cell.comment !== '' || cell.isWithoutValue || cell.rowsSpanned > 1) {
        if (column - 1 > lastColumn) throw new BadWorkbook('workbook-too-large', `${column - 1} columns`);
        cells.push(cell);
      }
    } else if (scanner.name() === 'covered-table-cell') {
      column += countOf(scanner.attribute('number-columns-repeated'));
      scanner.skip();
    }
  }
}

function readCell(scanner: XmlScanner, column: number): Cell {
  const attribute = scanner.attribute;
  const repeated = countOf(attribute('number-columns-repeated'));
  const rowsSpanned = countOf(attribute('number-rows-spanned'));
  const columnsSpanned = countOf(attribute('number-columns-spanned'));
  const type = attribute('value-type');
  const hasFormula = attribute('formula') !== null;
  const number = Number(attribute('value') ?? Number.NaN);
  const date = attribute('date-value');
  const time = attribute('time-value');
  const truth = attribute('boolean-value');
  const string = attribute('string-value');
  const { text: shown, comment } = readParagraphs(scanner, 'table-cell');
  const textOf = (): string => {
    if (date !== null)
      return date.replace(/T00:00:00(?:\.0+)?$/, '').replace(/(T\d\d:\d\d:\d\d)\.\d+$/, '$1');
    if (time !== null) return clockOf(time) ?? shown;
    if (truth !== null) return truth === 'true' ? 'TRUE' : 'FALSE';
    // A formula that failed has the value 0 and shows its error.
    if (Number.isNaN(number) || /^(?:#|Err:)/.test(shown)) return shown || (string ?? '');
    // The width of a sign that is not shown is kept as a space.
    return fullText(shown.trim(), number, shown.includes('%') ? 100 : 1);
  };
  return {
    column,
    repeated,
    text: textOf(),
    comment,
    isWithoutValue: hasFormula && type === null && shown === '',
    rowsSpanned,
    columnsSpanned,
  };
}

/** A duration as hours and minutes; null where it has days, months or years. */
function clockOf(duration: string): string | null {
  const parts = /^PT(\d+)H(\d+)M(\d+)(?:[.,]\d+)?S$/.exec(duration);
  if (!parts) return null;
  const [hours, minutes, seconds] = parts.slice(1).map((part) => part.padStart(2, '0'));
  return seconds === '00' ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`;
}

function countOf(text: string | null): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count >= 1 ? count : 1;
}
