// Writes the workbooks among the fixtures: small ones, with the layouts and the damage of real ones. Run by hand where one
// is added or changed; what it writes is committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

function put(path, bytes) {
  mkdirSync(dirname(folder + path), { recursive: true });
  writeFileSync(folder + path, bytes);
}

function zipped(parts) {
  const files = Object.entries(parts).map(([name, text]) => [
    name,
    [strToU8(text), { mtime: new Date(1980, 0, 1), level: name === 'mimetype' ? 0 : 6 }],
  ]);
  return zipSync(Object.fromEntries(files));
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const letter = (i) => String.fromCharCode(65 + i);

/**
 * A workbook as Excel writes it. A cell is a text, a number, null, or `{ v, s, t, f }` with the number of its style, its
 * type and its formula; a text in a list has readings above its characters.
 */
function xlsx({ sheets, formats = [], comments }) {
  const strings = [];
  const stringOf = (text) => {
    const item = Array.isArray(text)
      ? `<si><t>${escaped(text[0])}</t><rPh sb="0" eb="1"><t>${text[1]}</t></rPh><phoneticPr fontId="1"/></si>`
      : `<si><t>${escaped(text)}</t><phoneticPr fontId="1"/></si>`;
    if (!strings.includes(item)) strings.push(item);
    return strings.indexOf(item);
  };
  const cellOf = (cell, place) => {
    if (cell === null) return '';
    if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
    if (typeof cell === 'string' || Array.isArray(cell))
      return `<c r="${place}" s="0" t="s"><v>${stringOf(cell)}</v></c>`;
    const { v, s = 0, t, f } = cell;
    const value = v === undefined ? '' : `<v>${escaped(String(v))}</v>`;
    return `<c r="${place}" s="${s}"${t ? ` t="${t}"` : ''}>${f ? `<f>${escaped(f)}</f>` : ''}${value}</c>`;
  };
  const parts = { '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>` };
  for (const [i, { rows, hidden = [], cols = '', merges = [] }] of sheets.entries()) {
    const data = rows.map((cells, r) => {
      const inner = cells.map((cell, c) => cellOf(cell, `${letter(c)}${r + 1}`)).join('');
      return inner === ''
        ? ''
        : `<row r="${r + 1}" spans="1:${cells.length}"${hidden.includes(r + 1) ? ' hidden="1"' : ''}>${inner}</row>`;
    });
    const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    parts[`xl/worksheets/sheet${i + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${main}"><dimension ref="A1:XFD1048576"/>${cols}<sheetData>${data.join('')}</sheetData>${merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`}</worksheet>`;
  }
  const relations = (inner) => `<Relationships xmlns="${packages}/relationships">${inner}</Relationships>`;
  const relation = (id, type, target) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  if (comments) {
    parts[`xl/worksheets/_rels/sheet${comments.sheet}.xml.rels`] = relations(
      relation('rId1', 'comments', '../comments1.xml'),
    );
    parts['xl/comments1.xml'] =
      `<comments xmlns="${main}"><commentList>${comments.xml}</commentList></comments>`;
  }
  return {
    ...parts,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr/><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('') +
        relation('rId98', 'sharedStrings', 'sharedStrings.xml') +
        relation('rId99', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}" uniqueCount="${strings.length}">${strings.join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats
      .map((format, i) => `<numFmt numFmtId="${176 + i}" formatCode="${escaped(format)}"/>`)
      .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats
      .map((_, i) => `<xf numFmtId="${176 + i}" applyNumberFormat="1"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
}

const header = [
  '地区',
  'ID',
  '名称',
  '名称_カナ',
  '所在地_連結表記',
  '緯度',
  '経度',
  '設置位置',
  '電話番号',
  '利用開始日',
  '備考',
];
const record = (area, id, name, kana, address, lat, lon, place, phone, day, note) => [
  area,
  { v: id, s: 1 },
  [name, kana],
  kana,
  address,
  lat === null ? null : { v: lat, s: 3 },
  lon === null ? null : { v: lon, s: 3 },
  place,
  phone,
  day,
  note,
];
const day = (v) => ({ v, s: 2 });
const listed = {
  name: 'AED一覧',
  rows: [
    ['AED設置箇所一覧（令和6年4月1日現在）'],
    [],
    header,
    record(
      '葵区',
      1,
      '市役所静岡庁舎',
      'シヤクショシズオカチョウシャ',
      '静岡市葵区追手町5-1',
      34.975574,
      138.382823,
      '1階守衛室前',
      '054-221-1001',
      day(42095),
      null,
    ),
    record(
      null,
      2,
      '中央図書館',
      'チュウオウトショカン',
      '静岡市葵区大岩本町29-1',
      34.990112,
      138.38,
      '玄関',
      '054-247-6711',
      day(43586),
      '休館日は使えません',
    ),
    record(
      null,
      3,
      '駿府の工房',
      'スンプノコウボウ',
      '静岡市駿河区丸子3240-1',
      34.9485,
      138.3322,
      '受付',
      '054-256-1521',
      day(45017),
      null,
    ),
    record(
      '清水区',
      4,
      '清水文化会館',
      'シミズブンカカイカン',
      '静岡市清水区島崎町214',
      35.016,
      138.489,
      '事務室',
      { v: 543538885, s: 4 },
      { v: '#N/A', t: 'e', f: 'VLOOKUP(B7,作業用!A:B,2,0)' },
      null,
    ),
    record(
      null,
      5,
      '旧庁舎',
      'キュウチョウシャ',
      '静岡市清水区旭町6-8',
      null,
      null,
      { f: 'H7&"横"' },
      null,
      day(60),
      '閉鎖',
    ),
    [],
    ['※利用できる時間は施設に確かめてください'],
  ],
  hidden: [8],
  cols: '<cols><col min="4" max="4" width="0" hidden="1"/></cols>',
  merges: ['A1:K1', 'A4:A6', 'A7:A8', 'A10:K10'],
};
put(
  'aed/workbook/AED一覧.xlsx',
  zipped(
    xlsx({
      sheets: [
        { name: '表紙', rows: [['オープンデータ'], [], ['作成：危機管理課']] },
        listed,
        {
          name: '地区コード',
          rows: [
            ['コード', '地区'],
            ['01', '葵区'],
            ['02', '駿河区'],
            ['03', '清水区'],
          ],
        },
        {
          name: '作業用',
          state: 'hidden',
          rows: [
            ['番号', '日付'],
            [1, 42095],
            [2, 43586],
          ],
        },
      ],
      formats: ['0000000000', '[$-411]ggge"年"m"月"d"日";@', '0.00', '0000000000'],
      comments: {
        sheet: 2,
        xml: '<comment ref="K5" authorId="0"><text><r><t>課長確認済み</t></r></text></comment>',
      },
    }),
  ),
);

put(
  'refusals/workbook-without-table/施設.xlsx',
  zipped(
    xlsx({
      sheets: [
        { name: '表紙', rows: [['公共施設一覧'], ['担当：管財課']] },
        { name: 'Sheet2', rows: [] },
      ],
    }),
  ),
);
const hostile = xlsx({
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['名称', '住所'],
        ['市役所', '追手町'],
      ],
    },
  ],
});
hostile['xl/sharedStrings.xml'] =
  `<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname"><!ENTITY a "haha"><!ENTITY b "&a;&a;&a;&a;">]>${hostile['xl/sharedStrings.xml'].replace('市役所', '&x;&b;')}`;
put('refusals/workbook-with-entities/施設.xlsx', zipped(hostile));
const cut = xlsx({
  sheets: [
    {
      name: 'Sheet1',
      rows: [
        ['名称', '住所'],
        ['市役所', '追手町'],
        ['図書館', '大岩町'],
      ],
    },
  ],
});
cut['xl/worksheets/sheet1.xml'] = cut['xl/worksheets/sheet1.xml'].replace(
  /<row r="3"[\s\S]*/,
  '<row r="3"><c r="A3"',
);
put('refusals/workbook-damaged/施設.xlsx', zipped(cut));

const container = CFB.utils.cfb_new();
for (const stream of ['/EncryptionInfo', '/EncryptedPackage'])
  CFB.utils.cfb_add(container, stream, new Uint8Array(64));
put('refusals/workbook-encrypted/施設.xlsx', CFB.write(container, { type: 'buffer' }));

// An old workbook with events of one sheet each month, as ward offices keep them.
const events = (rows) => {
  const sheet = utils.aoa_to_sheet([['イベント名', '開始日', '開始時間', '開催場所', '料金'], ...rows]);
  for (let row = 2; row <= rows.length + 1; row += 1) {
    sheet[`B${row}`].z = 'm"月"d"日"';
    sheet[`C${row}`].z = 'h:mm';
    sheet[`E${row}`].z = '#,##0"円"';
  }
  return sheet;
};
const book = utils.book_new();
utils.book_append_sheet(
  book,
  events([
    ['①春のつどい', 45383, 0.4166666666666667, '㈱公会堂', 1500],
    ['髙﨑さんの朝市', 45389, 0.25, '駅前広場', 0],
  ]),
  '4月',
);
put('event/old-workbook/行事.xls', write(book, { type: 'buffer', bookType: 'biff8' }));

const spaces = ['office', 'table', 'text', 'style']
  .map((p) => `xmlns:${p}="urn:oasis:names:tc:opendocument:xmlns:${p}:1.0"`)
  .join(' ');
const odsCell = (cell) => {
  if (cell === null) return '<table:table-cell/>';
  if (typeof cell === 'number')
    return `<table:table-cell office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`;
  if (typeof cell === 'object')
    return `<table:table-cell ${cell.attributes}><text:p>${cell.shown}</text:p></table:table-cell>`;
  return `<table:table-cell office:value-type="string">${cell
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('')}</table:table-cell>`;
};
const odsRow = (cells, attributes = '') =>
  `<table:table-row${attributes}>${cells.map(odsCell).join('')}<table:table-cell table:number-columns-repeated="16300"/></table:table-row>`;
const code = (value) => ({
  attributes: `office:value-type="float" office:value="${Number(value)}"`,
  shown: value,
});
const timeCell = (value, shown) => ({
  attributes: `office:value-type="time" office:time-value="${value}"`,
  shown,
});
const odsRows = [
  odsRow([
    '場所ID',
    '場所名稱',
    '場所縣市',
    '場所區域',
    '場所地址',
    'AED放置地點',
    '地點LAT',
    '地點LNG',
    '開放時間緊急連絡電話',
    '周一至周五起',
    '周一至周五迄',
  ]),
  odsRow([
    code('000101'),
    '臺北市信義區公所',
    '臺北市',
    '信義區',
    '臺北市信義區信義路五段15號',
    '1樓\n服務台',
    25.0331,
    121.5667,
    '(02)2723-9777',
    timeCell('PT08H30M00S', '8:30'),
    timeCell('PT17H30M00S', '17:30'),
  ]),
  odsRow([
    code('000102'),
    '臺北市立圖書館總館',
    '臺北市',
    '大安區',
    '臺北市大安區建國南路二段125號',
    '1樓大廳',
    25.0288,
    121.5382,
    '02-27552823',
    timeCell('PT08H30M00S', '8:30'),
    timeCell('PT21H00M00S', '21:00'),
  ]),
  odsRow([], ' table:number-rows-repeated="1048000"'),
];
put(
  'aed/opendocument/AED位置資訊.ods',
  zipped({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:body><office:spreadsheet><table:table table:name="工作表1"><table:table-column table:number-columns-repeated="16384"/>${odsRows.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
  }),
);
