import { type Cause, cause } from '../../findings/index.js';
import { columnLetter } from '../../records/index.js';
import { openArchive } from '../workbook/archive.js';
import { BadWorkbook } from '../workbook/bad-workbook.js';
import type { Sheet, Workbook } from '../workbook/workbook.js';
import { scanXml } from '../workbook/xml.js';
import { readMerges, readTableRows } from './table-rows.js';

interface TableFacts {
  readonly name: string;
  readonly isHidden: boolean;
  readonly hiddenColumns: readonly string[];
}

/**
 * Opens a workbook of OpenDocument (ODF 1.3, part 3).
 *
 * @throws BadWorkbook
 */
export function openOds(bytes: Uint8Array): Workbook {
  const archive = openArchive(bytes);
  const content = archive.get('content.xml');
  if (content === undefined) throw new BadWorkbook('workbook-damaged', 'content.xml is missing');
  const manifest = archive.get('meta-inf/manifest.xml');
  if (manifest !== undefined && hasElement(manifest.pieces(), 'encryption-data')) {
    throw new BadWorkbook('workbook-encrypted');
  }
  const sheets = readTables(content.pieces()).map(
    ({ name, isHidden, hiddenColumns }, index): Sheet => ({
      name,
      isHidden,
      causes: () => causesOf(hiddenColumns),
      merges: () => readMerges(content.pieces(), index),
      rows: (firstDataRow) => readTableRows(content.pieces(), index, firstDataRow),
    }),
  );
  return { format: 'ods', sheets };
}

function causesOf(hiddenColumns: readonly string[]): readonly Cause[] {
  return hiddenColumns.length === 0 ? [] : [cause('columns-hidden', { names: hiddenColumns.join(' ') })];
}

function hasElement(pieces: Iterable<Uint8Array>, name: string): boolean {
  const scanner = scanXml(pieces);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token === 'open' && scanner.name() === name) return true;
  }
  return false;
}

/** The tables of the document, without their rows; tables within cells are none. */
function readTables(pieces: Iterable<Uint8Array>): readonly TableFacts[] {
  const tables: TableFacts[] = [];
  const hiddenStyles = new Set<string>();
  let style = '';
  let hiddenColumns: string[] = [];
  let column = 1;
  const scanner = scanXml(pieces);
  for (let token = scanner.next(); token !== 'end'; token = scanner.next()) {
    if (token !== 'open') continue;
    const name = scanner.name();
    if (name === 'style') style = scanner.attribute('name') ?? '';
    if (name === 'table-properties' && scanner.attribute('display') === 'false') hiddenStyles.add(style);
    if (name === 'table') {
      hiddenColumns = [];
      column = 1;
      const isHidden = hiddenStyles.has(scanner.attribute('style-name') ?? '');
      tables.push({ name: scanner.attribute('name') ?? '', isHidden, hiddenColumns });
    } else if (name === 'table-column') {
      const count = Number(scanner.attribute('number-columns-repeated') ?? 1);
      const isHidden = /^(?:collapse|filter)$/.test(scanner.attribute('visibility') ?? '');
      // What is hidden to the end of the sheet holds nothing.
      if (isHidden && count < 1000) hiddenColumns.push(columnsName(column, column + count - 1));
      column += count;
    } else if (name === 'table-row' || name === 'content-validations') {
      scanner.skip();
    }
  }
  return tables;
}

function columnsName(from: number, to: number): string {
  return from === to ? columnLetter(from) : `${columnLetter(from)}:${columnLetter(to)}`;
}
