import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { isCauses } from '../findings/index.js';
import { loadKnowledge } from '../host/shipped.js';
import { headOf } from '../host/workbook-parts.js';
import { makePlan } from '../plan/index.js';
import { openWorkbook } from '../sources/index.js';
import { fixWorkbook, type SheetToFix } from './workbook-fix.js';

const knowledge = loadKnowledge();
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

const text = (reference: string, value: string, more = '') =>
  `<c r="${reference}"${more} t="inlineStr"><is><t>${value}</t></is></c>`;
const header = ['名称', '所在地_連結表記', '電話番号', '開設日', '郵便番号', '説明'];
const headerRow = `<row r="1">${header.map((name, i) => text(`${'ABCDEF'[i]}1`, name)).join('')}</row>`;
const styles = `<styleSheet xmlns="${main}"><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><alignment horizontal="left"/></xf></cellXfs></styleSheet>`;

interface Made {
  readonly rows: string;
  readonly behind?: string;
  readonly relations?: string;
  readonly types?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

function bookOf({ rows, behind = '', relations, types = '', parts = {} }: Made): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const list = (inner: string) => `<Relationships xmlns="${packaged}/relationships">${inner}</Relationships>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
    '_rels/.rels': list(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="施設" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': list(
      relation('rId1', 'worksheet', 'worksheets/Sheet1.xml') + relation('rId2', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': styles,
    'xl/worksheets/Sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?>\r\n<worksheet xmlns="${main}"><sheetData>${headerRow}${rows}</sheetData>${behind}</worksheet>`,
    'docProps/odd.bin': '\u0000\u0001',
    ...(relations === undefined ? {} : { 'xl/worksheets/_rels/Sheet1.xml.rels': list(relations) }),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])),
    {
      mtime: '2020-01-01',
    },
  );
}

async function fixed(bytes: Uint8Array, isAssuming = false) {
  const workbook = await openWorkbook(bytes, 'xlsx', '施設.xlsx');
  if ('code' in workbook) throw new Error(workbook.code);
  const sheets = workbook.sheets.map((sheet): SheetToFix => {
    const sample = { name: '施設.xlsx', table: headOf(workbook, sheet, []) };
    const plan = makePlan(sample, { model: 'preschool' }, knowledge);
    if (isCauses(plan)) throw new Error(JSON.stringify(plan));
    return { sheet, plan, options: { isAssuming, leftColumns: new Set() } };
  });
  const made = fixWorkbook(bytes, sheets, knowledge, ({ before }) => `imi: ${before}`);
  const parts = Object.entries(unzipSync(made.bytes)).map(
    ([name, content]) => [name, strFromU8(content)] as const,
  );
  return { ...made, parts: Object.fromEntries(parts) };
}

async function rowsOf(bytes: Uint8Array) {
  const workbook = await openWorkbook(bytes, 'xlsx', '施設.xlsx');
  if ('code' in workbook) throw new Error(workbook.code);
  return [...workbook.sheets[0]!.rows(2)].flatMap(({ rows }) => rows);
}

const row = `<row r="2" spans="1:6">${text('A2', '中央　公民館')}${text('B2', '静岡県静岡市葵区追手町5-1', ' s="1"')}${text('C2', '０５４－２５４－２１１１')}${text('D2', '令和5年4月1日')}${text('E2', '420-8602', ' s="1"')}${text('F2', 'ここ &amp; <![CDATA[<そこ>]]>')}</row>`;

test('only the mended cells, the formats and the remarks are other than before', async () => {
  const bytes = bookOf({ rows: row, behind: '<pageMargins left="1"/><extLst/>' });
  const before = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
  const { parts, changes } = await fixed(bytes);
  const changed = Object.keys(parts).filter((name) => parts[name] !== before[name]);
  expect(changed).toEqual([
    '[Content_Types].xml',
    'xl/styles.xml',
    'xl/worksheets/Sheet1.xml',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/worksheets/_rels/sheet1.xml.rels',
  ]);
  expect(
    changes.map(({ place, before: was, after }) => [place.sheet, place.row, place.column, was, after]),
  ).toEqual([
    ['施設', 2, 1, '中央　公民館', '中央 公民館'],
    ['施設', 2, 3, '０５４－２５４－２１１１', '054-254-2111'],
    ['施設', 2, 4, '令和5年4月1日', '2023-04-01'],
    ['施設', 2, 5, '420-8602', '4208602'],
  ]);
  const sheet = parts['xl/worksheets/Sheet1.xml']!;
  const untouched = (xml: string) =>
    xml.replace(/<c r="[ACDE]2".*?<\/c>/g, '').replace(/<legacyDrawing[^>]*>/, '');
  expect(untouched(sheet)).toBe(untouched(before['xl/worksheets/Sheet1.xml']!));
  expect(sheet).toContain('<pageMargins left="1"/><legacyDrawing ');
  // A day is a day, and a code is text.
  expect(sheet).toContain('<c r="D2" s="4"><v>45017</v></c>');
  expect(sheet).toMatch(/<c r="E2" s="5" t="inlineStr"><is><t xml:space="preserve">4208602<\/t><\/is><\/c>/);
  expect(parts['xl/styles.xml']).toContain('<cellXfs count="6">');
  expect(parts['xl/styles.xml']).toContain(
    '<xf numFmtId="49" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"><alignment horizontal="left"/></xf>',
  );
  expect(parts['xl/comments1.xml']).toContain('<comment ref="A2" authorId="0">');
});

test('the cells are read as they are told, and fixing them again gives the very bytes', async () => {
  const once = await fixed(bookOf({ rows: row }));
  expect((await rowsOf(once.bytes))[1]).toEqual([
    '中央 公民館',
    '静岡県静岡市葵区追手町5-1',
    '054-254-2111',
    '2023-04-01',
    '4208602',
    'ここ & <そこ>',
  ]);
  const twice = await fixed(once.bytes);
  expect(twice.changes).toEqual([]);
  expect(Buffer.compare(twice.bytes, once.bytes)).toBe(0);
});

test('formulas and merged cells are left and told; numbers stay numbers however they are shown', async () => {
  const cells = [
    '<c r="A2" t="str"><f>B9&amp;"　館"</f><v>東　館</v></c>',
    text('B2', '静岡県静岡市葵区追手町５－１'),
    text('C2', '054-254-2111'),
    '<c r="D2" s="1"><v>45017</v></c><c r="E2"><v>4208602</v></c>',
  ].join('');
  const second = `${text('A3', '西館')}${text('C3', '054-254-2111')}`;
  const bytes = bookOf({
    rows: `<row r="2">${cells}</row><row r="3">${second}</row>`,
    behind: '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
  });
  const { changes, bytes: made } = await fixed(bytes);
  expect(changes.map(({ place, reason, isLeft }) => [place.row, place.column, reason.code, isLeft])).toEqual([
    [2, 1, 'fix-left-formula', true],
    [2, 2, 'fix-left-merged', true],
    [3, 2, 'fix-left-merged', true],
  ]);
  expect(made).toBe(bytes);
});

test('remarks that are there stay, and get company', async () => {
  const comments = `<comments xmlns="${main}"><authors><author>課</author></authors><commentList><comment ref="A2" authorId="0"><text><t>要確認</t></text></comment></commentList></comments>`;
  const drawing =
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"/><v:shape id="_x0000_s1025"/></xml>';
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const { parts } = await fixed(
    bookOf({
      rows: row,
      behind: `<legacyDrawing xmlns:r="${office}" r:id="rId1"/>`,
      relations:
        relation('rId1', 'vmlDrawing', '../drawings/notes.vml') +
        relation('rId2', 'comments', '../notes.xml'),
      parts: { 'xl/notes.xml': comments, 'xl/drawings/notes.vml': drawing },
    }),
  );
  expect(Object.keys(parts).filter((name) => /comments\d|vmlDrawing\d/.test(name))).toEqual([]);
  const notes = parts['xl/notes.xml']!;
  expect(notes).toContain('<authors><author>課</author><author>imi</author></authors>');
  expect(notes).toContain(
    '<comment ref="A2" authorId="0"><text><t>要確認</t><r><t xml:space="preserve">\nimi: 中央　公民館</t></r></text></comment>',
  );
  expect(notes.match(/<comment /g)).toHaveLength(4);
  const boxes = parts['xl/drawings/notes.vml']!;
  expect(boxes).toContain('data="1,2"');
  expect(boxes).toContain('_x0000_s2049');
  expect(boxes.match(/<x:ClientData/g)).toHaveLength(3);
});

test('cells that do not stand where they say are left', async () => {
  const { changes, bytes } = await fixed(
    bookOf({
      rows: `<row r="2">${text('B2', '静岡県静岡市葵区追手町5-1')}${text('A2', '中央　公民館')}${text('C2', '054-254-2111')}</row>`,
    }),
  );
  expect(changes.every(({ isLeft, reason }) => isLeft && reason.code === 'fix-left-cell')).toBe(true);
  expect((await rowsOf(bytes))[1]).toContain('中央　公民館');
});

test('a number that lost its zeros becomes text where that is asked for', async () => {
  const cells = `${text('A2', '公民館')}${text('B2', '北海道札幌市中央区北1条西2丁目')}<c r="E2" s="1"><v>608611</v></c>`;
  const bytes = bookOf({ rows: `<row r="2">${cells}</row>` });
  expect((await fixed(bytes)).bytes).toBe(bytes);
});

test('without formats, cells are mended all the same', async () => {
  const { parts } = await fixed(
    bookOf({ rows: row, parts: { 'xl/styles.xml': `<styleSheet xmlns="${main}"/>` } }),
  );
  expect(parts['xl/worksheets/Sheet1.xml']).toContain('<c r="D2" t="inlineStr">');
  expect(parts['xl/styles.xml']).toBe(`<styleSheet xmlns="${main}"/>`);
});
