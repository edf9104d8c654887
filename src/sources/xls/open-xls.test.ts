import { type CellObject, CFB, utils, type WorkBook, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { openWorkbook } from '../open-workbook.js';

const bytesOf = (book: WorkBook, bookType: 'biff8' | 'biff5'): Uint8Array =>
  new Uint8Array(write(book, { type: 'array', bookType }));

function bookOf(): WorkBook {
  const sheet = utils.aoa_to_sheet([
    ['区', '名称', 'コード', '開館日', '割合'],
    ['北区', '市役所㈱髙﨑', 12017, 45017, 0.1234],
    [null, '図書館', 1, 43600, 0.5],
  ]);
  const format = (cell: string, z: string) => {
    (sheet[cell] as CellObject).z = z;
  };
  for (const row of [2, 3]) {
    format(`C${row}`, '000000');
    format(`D${row}`, '[$-411]ggge"年"m"月"d"日"');
    format(`E${row}`, '0.00%');
  }
  sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '一覧');
  utils.book_append_sheet(book, utils.aoa_to_sheet([['x']]), '作業用');
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return book;
}

test('an old workbook: texts, formats, dates, merged cells, hidden sheets', async () => {
  const book = await openWorkbook(bytesOf(bookOf(), 'biff8'), 'xls', 'book.xls');
  if ('code' in book) throw new Error(book.code);
  expect(book.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['一覧', false],
    ['作業用', true],
  ]);
  expect(book.sheets[0]!.merges?.()).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
  const batches = [...book.sheets[0]!.rows(2)];
  expect(batches.flatMap(({ rows }) => rows)).toEqual([
    ['区', '名称', 'コード', '開館日', '割合'],
    ['北区', '市役所㈱髙﨑', '012017', '2023-04-01', '12.34%'],
    ['北区', '図書館', '000001', '2019-05-15', '50.00%'],
  ]);
  expect(batches.flatMap(({ faults }) => faults.map(({ cause }) => cause.code))).toEqual([
    'cells-merged-filled',
  ]);
});

test.each([
  ['an encrypted workbook of a newer Excel', ['/EncryptionInfo', '/EncryptedPackage'], 'workbook-encrypted'],
  ['a document of another program', ['/WordDocument'], 'workbook-other-content'],
])('%s', async (_, streams, code) => {
  const container = CFB.utils.cfb_new();
  for (const stream of streams) CFB.utils.cfb_add(container, stream, new Uint8Array(5000));
  const bytes = new Uint8Array(CFB.write(container, { type: 'buffer' }) as Uint8Array);
  expect(await openWorkbook(bytes, 'xls', 'book.xls')).toEqual({ code, args: { file: 'book.xls' } });
});

test('bytes behind the beginning of a container that are none', async () => {
  const bytes = new Uint8Array(2000);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await openWorkbook(bytes, 'xls', 'book.xls')).toMatchObject({ code: 'workbook-damaged' });
});
