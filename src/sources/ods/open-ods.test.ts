import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openWorkbook } from '../open-workbook.js';

const spaces = ['office', 'table', 'text', 'style', 'dc', 'calcext']
  .map((prefix) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${prefix}:1.0"`)
  .join(' ');

function odsOf(tables: string, styles = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  const content = `<?xml version="1.0"?><office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const files = {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': content,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

async function read(bytes: Uint8Array, sheet = 0, firstDataRow = 1) {
  const workbook = await openWorkbook(bytes, 'ods', 'book.ods');
  if ('code' in workbook) return workbook.code;
  const batches = [...workbook.sheets[sheet]!.rows(firstDataRow)];
  return {
    names: workbook.sheets.map(({ name, isHidden }) => (isHidden ? `(${name})` : name)),
    causes: workbook.sheets[sheet]!.causes(),
    rows: batches.flatMap(({ rows }) => rows),
    found: batches.flatMap(({ faults }) =>
      faults.map(({ cause, row, column, value }) => [cause.code, row, column ?? null, value ?? null]),
    ),
  };
}

const table = (rows: string, attributes = '') =>
  `<table:table table:name="一覧"${attributes}>${rows}</table:table>`;
const row = (cells: string, attributes = '') => `<table:table-row${attributes}>${cells}</table:table-row>`;
const cell = (attributes: string, inner = '') =>
  `<table:table-cell ${attributes}>${inner}</table:table-cell>`;
const text = (content: string, attributes = '') =>
  cell(`office:value-type="string" ${attributes}`, `<text:p>${content}</text:p>`);

test('texts with spans, spaces, lines and paragraphs, without the readings of kanji', async () => {
  const cells =
    text('市<text:span>役</text:span>所') +
    text('a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d') +
    cell('office:value-type="string"', '<text:p>一</text:p><text:p/><text:p>三</text:p>') +
    text(
      '<text:ruby><text:ruby-base>東京</text:ruby-base><text:ruby-text>とうきょう</text:ruby-text></text:ruby>',
    ) +
    text('<text:a>リンク</text:a>');
  expect(await read(odsOf(table(row(cells))))).toMatchObject({
    rows: [['市役所', 'a   b\tc\nd', '一\n\n三', '東京', 'リンク']],
    found: [],
  });
});

test('numbers as they are shown, dates and times by their values', async () => {
  const number = (value: string, shown: string, type = 'float') =>
    cell(`office:value-type="${type}" office:value="${value}"`, `<text:p>${shown}</text:p>`);
  const cells =
    number('12017', '012017') +
    number('34.342316', '34.34') +
    number('0.1234', '12.34%', 'percentage') +
    number('1200', '￥1,200', 'currency') +
    cell('office:value-type="date" office:date-value="2023-04-01"', '<text:p>令和5年4月1日</text:p>') +
    cell(
      'office:value-type="date" office:date-value="2023-04-01T09:30:00.000000000"',
      '<text:p>4/1 9:30</text:p>',
    ) +
    cell('office:value-type="time" office:time-value="PT09H00M00S"', '<text:p>9:00</text:p>') +
    cell('office:value-type="boolean" office:boolean-value="true"', '<text:p>真</text:p>') +
    cell('table:formula="of:=NA()" office:value-type="float" office:value="0"', '<text:p>#N/A</text:p>') +
    cell('table:formula="of:=1+1"');
  expect(await read(odsOf(table(row(cells))))).toMatchObject({
    rows: [
      [
        '012017',
        '34.342316',
        '12.34%',
        '￥1,200',
        '2023-04-01',
        '2023-04-01T09:30:00',
        '09:00',
        'TRUE',
        '#N/A',
      ],
    ],
    found: [['formula-without-value', 1, 10, null]],
  });
});

test('repeated cells and rows stand where the sheet shows them; blank ones to the end cost nothing', async () => {
  const rows =
    row(
      `${cell('table:number-columns-repeated="2"')}${text('x', 'table:number-columns-repeated="2"')}${cell('table:number-columns-repeated="16380"')}`,
    ) +
    row(cell('table:number-columns-repeated="16384"'), ' table:number-rows-repeated="3"') +
    row(text('y'), ' table:number-rows-repeated="2"') +
    row(cell('table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048570"');
  expect(await read(odsOf(table(rows)))).toMatchObject({
    rows: [['', '', 'x', 'x'], [], [], [], ['y'], ['y']],
  });
});

test('blocks of merged cells in a header are told before the rows are read', async () => {
  const rows =
    row(
      text('名称', 'table:number-rows-spanned="2"') +
        text('利用時間', 'table:number-columns-spanned="2"') +
        '<table:covered-table-cell/>',
    ) +
    row(`<table:covered-table-cell/>${text('開始')}${text('終了')}`) +
    row(text('甲', 'table:number-columns-repeated="3"'), ' table:number-rows-repeated="200"') +
    row(text('乙', 'table:number-rows-spanned="2"'));
  const workbook = await openWorkbook(odsOf(table(rows)), 'ods', 'book.ods');
  if ('code' in workbook) throw new Error(workbook.code);
  expect(workbook.sheets[0]!.merges?.()).toEqual([
    { top: 1, left: 1, bottom: 2, right: 1 },
    { top: 1, left: 2, bottom: 1, right: 3 },
  ]);
});

test('blocks of merged cells, remarks, what is hidden', async () => {
  const rows =
    '<table:table-column/><table:table-column table:visibility="collapse"/>' +
    row(text('区') + text('名称') + text('住所')) +
    row(text('北区', 'table:number-rows-spanned="2"') + text('甲') + text('あ')) +
    row(`<table:covered-table-cell/>${text('乙')}${text('い')}`, ' table:visibility="filter"') +
    row(
      cell(
        'office:value-type="string"',
        '<office:annotation><dc:creator>山田</dc:creator><text:p>要確認</text:p></office:annotation><text:p>南区</text:p>',
      ),
    );
  const hidden =
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>';
  const tables = table(rows) + table('', ' table:style-name="ta2"');
  expect(await read(odsOf(tables, hidden), 0, 2)).toEqual({
    names: ['一覧', '(一覧)'],
    causes: [{ code: 'columns-hidden', args: { names: 'B' } }],
    rows: [['区', '名称', '住所'], ['北区', '甲', 'あ'], ['北区', '乙', 'い'], ['南区']],
    found: [
      ['row-hidden', 3, null, null],
      ['cells-merged-filled', 3, 1, '北区'],
      ['cell-commented', 4, 1, '要確認'],
    ],
  });
});

test.each([
  ['cut off', { 'content.xml': '<office:document-content><office:body>' }, 'workbook-damaged'],
  [
    'encrypted',
    { 'META-INF/manifest.xml': '<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>' },
    'workbook-encrypted',
  ],
  ['with a document type', { 'content.xml': '<!DOCTYPE x><x/>' }, 'workbook-with-entities'],
])('refused: %s', async (_, parts, code) => {
  expect(await read(odsOf(table(row(text('x'))), '', parts))).toBe(code);
});

test('values repeated without end are refused', async () => {
  const rows = row(
    text('x', 'table:number-columns-repeated="16384"'),
    ' table:number-rows-repeated="1048576"',
  );
  await expect(read(odsOf(table(rows)))).rejects.toMatchObject({ why: { code: 'workbook-too-large' } });
});
