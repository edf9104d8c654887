import type { CellObject, CFB, WorkSheet } from '@e965/xlsx';
import { type Cause, cause } from '../../findings/index.js';
import { columnLetter } from '../../records/index.js';
import type { SourceRows } from '../rows.js';
import { BadWorkbook } from '../workbook/bad-workbook.js';
import { compileCellFormat } from '../workbook/cell-format.js';
import { plainNumber, type WriteNumber } from '../workbook/plain-number.js';
import type { CellBlock } from '../workbook/reference.js';
import { buildRows } from '../workbook/row-builder.js';
import type { Sheet, Workbook } from '../workbook/workbook.js';

/**
 * Opens a workbook of Excel 5 to 2003 ([MS-XLS]). It is read whole: such a workbook has 65,536 rows at most.
 *
 * @throws BadWorkbook
 */
export async function openXls(bytes: Uint8Array): Promise<Workbook> {
  const { CFB: containers, read, set_cptable } = await import('@e965/xlsx');
  // Workbooks of Excel 5 and 95 are written in the code page of their country.
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  const trouble = troubleOf(bytes, containers.read);
  if (trouble !== null) throw trouble;
  const book = parse();
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const writers = new Map<string, WriteNumber>();
  const write: WriteCell = (value, pattern) => {
    let writer = writers.get(pattern);
    if (writer === undefined) {
      writer = compileCellFormat(pattern, is1904);
      writers.set(pattern, writer);
    }
    return writer(value);
  };
  const sheets = book.SheetNames.map((name, i): Sheet => {
    const sheet = book.Sheets[name] ?? {};
    return {
      name,
      isHidden: (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) > 0,
      causes: () => causesOf(sheet),
      merges: () => mergesOf(sheet),
      rows: (firstDataRow) => readRows(sheet, write, firstDataRow),
    };
  });
  return { format: 'xls', sheets };

  function parse() {
    try {
      return read(bytes, { type: 'array', dense: true, cellNF: true, cellStyles: true, cellText: false });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (/password|encrypt/i.test(reason)) throw new BadWorkbook('workbook-encrypted');
      throw new BadWorkbook('workbook-damaged', unfit);
    }
  }
}

/** What the library says of a damaged workbook speaks of its own insides. */
const unfit = 'its records do not fit together';

/** What the container of a workbook ([MS-CFB]) shows at once: that it holds none, or one that is encrypted. */
function troubleOf(bytes: Uint8Array, readContainer: typeof CFB.read): BadWorkbook | null {
  // Early workbooks have no container.
  if (bytes[0] !== 0xd0) return null;
  let names: readonly string[];
  try {
    names = readContainer(bytes, { type: 'array' }).FullPaths.map((path: string) =>
      path.replace(/^.*\/(?=.)/, ''),
    );
  } catch {
    return new BadWorkbook('workbook-damaged', unfit);
  }
  if (names.includes('EncryptedPackage')) return new BadWorkbook('workbook-encrypted');
  const isBook = names.some((name) => /^(?:workbook|book)$/i.test(name));
  return isBook ? null : new BadWorkbook('workbook-other-content');
}

type WriteCell = (value: number, pattern: string) => string;

function causesOf(sheet: WorkSheet): readonly Cause[] {
  const hidden = (sheet['!cols'] ?? []).flatMap((column, i) => (column?.hidden ? [columnLetter(i + 1)] : []));
  return hidden.length === 0 ? [] : [cause('columns-hidden', { names: hidden.join(' ') })];
}

function mergesOf(sheet: WorkSheet): readonly CellBlock[] {
  return (sheet['!merges'] ?? []).map(
    ({ s, e }): CellBlock => ({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 }),
  );
}

function* readRows(sheet: WorkSheet, write: WriteCell, firstDataRow: number): Generator<SourceRows> {
  const builder = buildRows(mergesOf(sheet), firstDataRow);
  const rows = (sheet['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  for (const [i, row] of rows.entries()) {
    if (row === undefined) continue;
    builder.open(i + 1);
    let isFilled = false;
    for (const [j, cell] of row.entries()) {
      if (cell === undefined || cell === null) continue;
      const text = textOf(cell, write);
      isFilled ||= text !== '';
      builder.put(j + 1, text);
      const comment = cell.c?.map(({ t }) => t).join('\n') ?? '';
      if (comment !== '') builder.find(cause('cell-commented', {}), j + 1, comment);
    }
    if (isFilled && sheet['!rows']?.[i]?.hidden && i + 1 >= firstDataRow) {
      builder.find(cause('row-hidden', {}), null);
    }
    yield* builder.close();
  }
  yield* builder.end();
}

const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

function textOf({ t, v, z }: CellObject, write: WriteCell): string {
  if (typeof v === 'number' && t === 'e') return errors[v] ?? '#VALUE!';
  if (typeof v === 'number') return typeof z === 'string' ? write(v, z) : plainNumber(v);
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  return typeof v === 'string' ? v.replace(/\r\n?/g, '\n') : '';
}
