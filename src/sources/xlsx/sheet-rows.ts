import { cause } from '../../findings/index.js';
import type { SourceRows } from '../rows.js';
import { BadWorkbook } from '../workbook/bad-workbook.js';
import { plainNumber, type WriteNumber } from '../workbook/plain-number.js';
import { type CellBlock, columnNumber, lastRow } from '../workbook/reference.js';
import { buildRows, type RowBuilder } from '../workbook/row-builder.js';
import { scanXml, type XmlScanner } from '../workbook/xml.js';
import { resolveEscapes } from './escapes.js';
import { readRichText } from './rich-text.js';
import type { SharedStrings } from './shared-strings.js';
import type { Styles } from './styles.js';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly strings: SharedStrings;
  readonly styles: Styles;
  readonly merges: readonly CellBlock[];
  /** Remarks on cells, by row: their columns and texts. */
  readonly comments: ReadonlyMap<number, readonly { readonly column: number; readonly text: string }[]>;
}

/** A cell as nearly all programs write it: reference, style, type; formula, value or text. */
const plainCell =
  /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="([a-zA-Z]+)")?(?:\/>|>(<f>[^<]*<\/f>)?(?:<v>([^<&\r]*)<\/v>|<is><t>([^<&\r]*)<\/t><\/is>)?<\/c>)/y;
/** A number as it is written out: nothing in it has to be rounded. */
const shortNumber = /^-?(?:0|[1-9]\d{0,13})(?:\.\d{0,6}[1-9])?$/;

/**
 * Reads the rows of a sheet (ECMA-376 part 1, 18.3.1.80): the texts of cells as the sheet shows them, formulas by the value
 * that was computed last. Places are what the cells themselves say; what the sheet claims as its dimension is not asked.
 *
 * @throws BadWorkbook where the sheet is cut off or damaged
 */
export function* readSheetRows(
  pieces: Iterable<Uint8Array>,
  context: CellContext,
  firstDataRow: number,
): Generator<SourceRows> {
  const builder = buildRows(context.merges, firstDataRow);
  const scanner = scanXml(pieces);
  if (!openElement(scanner, 'sheetData')) throw new BadWorkbook('workbook-damaged', 'the sheet has no rows');
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.name() === 'sheetData') break;
    if (token !== 'open') continue;
    readRow(scanner, builder, context, firstDataRow);
    yield* builder.close();
  }
  yield* builder.end();
  // What follows is of no interest, but has to be whole.
  while (scanner.next() !== 'end');
}

function openElement(scanner: XmlScanner, name: string): boolean {
  for (;;) {
    const token = scanner.next();
    if (token === 'end') return false;
    if (token === 'open' && scanner.name() === name) return true;
  }
}

function readRow(scanner: XmlScanner, builder: RowBuilder, context: CellContext, firstDataRow: number): void {
  const written = scanner.attribute('r');
  const wanted = written === null ? 0 : Number(written);
  const isHidden = isTrue(scanner.attribute('hidden'));
  const row = builder.open(wanted >= 1 && wanted <= lastRow ? wanted : 0);
  if (written !== null && row !== wanted) builder.find(cause('cell-misplaced', { value: written }), null);
  let column = 0;
  let isFilled = false;
  const put = (text: string): void => {
    if (text === '') return;
    isFilled = true;
    builder.put(column, text);
  };
  const place = (letters: string, value: string): void => {
    const number = columnNumber(letters);
    if (number > column) {
      column = number;
      return;
    }
    column += 1;
    builder.find(cause('cell-misplaced', { value }), column);
  };
  for (;;) {
    for (let cell = scanner.match(plainCell); cell !== null; cell = scanner.match(plainCell)) {
      place(cell[1]!, cell[1]! + cell[2]!);
      const text = cell[6] ?? cell[7];
      if (text !== undefined) put(textOf(text, cell[4], cell[3], builder, column, context));
      else if (cell[5] !== undefined) builder.find(cause('formula-without-value', {}), column);
    }
    const token = scanner.next();
    if (token === 'close' && scanner.name() === 'row') break;
    if (token !== 'open') continue;
    if (scanner.name() !== 'c') {
      scanner.skip();
      continue;
    }
    const reference = scanner.attribute('r');
    if (reference === null) column += 1;
    else place(/^[A-Z]+/.exec(reference)?.[0] ?? '', reference);
    put(readCell(scanner, builder, column, context));
  }
  if (isHidden && isFilled && row >= firstDataRow) builder.find(cause('row-hidden', {}), null);
  for (const { column: at, text } of context.comments.get(row) ?? []) {
    builder.find(cause('cell-commented', {}), at, text);
  }
}

function readCell(scanner: XmlScanner, builder: RowBuilder, column: number, context: CellContext): string {
  const type = scanner.attribute('t') ?? undefined;
  const style = scanner.attribute('s') ?? undefined;
  let value: string | null = null;
  let text = '';
  let hasFormula = false;
  for (;;) {
    const token = scanner.next();
    if (token === 'close' && scanner.name() === 'c') break;
    if (token !== 'open') continue;
    const name = scanner.name();
    if (name === 'v') value = scanner.textWithin();
    else if (name === 'is') text = readRichText(scanner);
    else {
      hasFormula ||= name === 'f';
      scanner.skip();
    }
  }
  if (type === 'inlineStr') return text;
  if (value !== null) return textOf(value, type, style, builder, column, context);
  if (hasFormula) builder.find(cause('formula-without-value', {}), column);
  return '';
}

/** The text of a cell by its type (18.18.11). */
function textOf(
  value: string,
  type: string | undefined,
  style: string | undefined,
  builder: RowBuilder,
  column: number,
  { strings, styles }: CellContext,
): string {
  if (type === 's') {
    const text = value === '' ? null : strings(Number(value));
    if (text === null) builder.find(cause('cell-text-missing', { value }), column);
    return text ?? '';
  }
  if (type === undefined || type === 'n') return numberText(value, style, styles);
  if (type === 'b') return isTrue(value) ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(?:\.0+)?Z?$/, '');
  return resolveEscapes(value);
}

function numberText(value: string, style: string | undefined, styles: Styles): string {
  const writer: WriteNumber | null | undefined = style === undefined ? styles[0] : styles[Number(style)];
  if (!writer && shortNumber.test(value)) return value;
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  return writer ? writer(number) : plainNumber(number);
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
