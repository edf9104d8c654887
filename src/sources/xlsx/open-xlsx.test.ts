import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnreadableSource } from '../cut.js';
import { openWorkbook } from '../open-workbook.js';
import type { Workbook } from '../workbook/workbook.js';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

interface SheetMade {
  readonly name: string;
  readonly state?: string;
  /** What stands within `worksheet`. */
  readonly xml: string;
  readonly comments?: string;
}

interface BookMade {
  readonly sheets: readonly SheetMade[];
  /** The items of the table of shared texts. */
  readonly strings?: string;
  /** Formats of cells, by the number of their style. */
  readonly formats?: readonly string[];
  readonly is1904?: boolean;
  readonly types?: string;
}

/** The parts of a workbook as Excel writes them. */
function partsOf({ sheets, strings = '', formats = [], is1904 = false, types = office }: BookMade) {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`;
  const relations = (inner: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>',
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${is1904 ? ' date1904="1"' : ''}/><sheets>${sheets
      .map(
        ({ name, state }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      `${sheets.map((_, i) => relation(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)).join('')}${relation('rId98', 'sharedStrings', '/xl/sharedStrings.xml')}${relation('rId99', 'styles', 'styles.xml')}`,
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts>${formats
      .map((format, i) => `<numFmt numFmtId="${200 + i}" formatCode="${format.replaceAll('"', '&quot;')}"/>`)
      .join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats
      .map((_, i) => `<xf numFmtId="${200 + i}"/>`)
      .join('')}</cellXfs></styleSheet>`,
  };
  for (const [i, { xml, comments }] of sheets.entries()) {
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
    if (comments === undefined) continue;
    parts[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relations(
      relation('rId1', 'comments', '../comments1.xml'),
    );
    parts['xl/comments1.xml'] = `<comments xmlns="${main}"><commentList>${comments}</commentList></comments>`;
  }
  return parts;
}

function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await openWorkbook(bytes, 'xlsx', 'book.xlsx');
  if ('code' in workbook) throw new UnreadableSource(workbook);
  return workbook;
}

function read(workbook: Workbook, sheet = 0, firstDataRow = 1) {
  const rows: (readonly string[])[] = [];
  const found: string[] = [];
  for (const batch of workbook.sheets[sheet]!.rows(firstDataRow)) {
    for (const { cause, row, column, value } of batch.faults) {
      const args = 'names' in cause.args ? ` ${cause.args.names}` : '';
      const place = `${(row ?? 0) + rows.length}:${column ?? '-'}`;
      found.push(`${place} ${cause.code}${args}${value === undefined ? '' : ` 「${value}」`}`);
    }
    rows.push(...batch.rows);
  }
  return { rows, found };
}

const sheet = (rows: string, behind = '') => ({
  name: 'Sheet1',
  xml: `<sheetData>${rows}</sheetData>${behind}`,
});
const rowsOf = async (made: BookMade, firstDataRow = 1) =>
  read(await opened(zipped(partsOf(made))), 0, firstDataRow);
/** Cells of text in a row: 名称 → `<c r="A1" …>`. */
const texts = (row: number, ...cells: string[]) =>
  `<row r="${row}">${cells
    .map((text, i) =>
      text === ''
        ? ''
        : `<c r="${String.fromCharCode(65 + i)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
    )
    .join('')}</row>`;

describe('cells', () => {
  test('shared texts, their runs joined, without the readings of kanji', async () => {
    const strings =
      '<si><t>施設</t></si>' +
      '<si><r><t>市</t></r><r><rPr><b/></rPr><t xml:space="preserve">役所 </t></r><rPh sb="0" eb="1"><t>シ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>' +
      '<si><t/></si>' +
      '<si><t>A&amp;B &lt;&#x3042;&#12356;&gt;</t></si>' +
      '<si><t>一行目_x000D_\n二行目</t></si>' +
      '<si><t><![CDATA[<生>]]></t></si>';
    const cells = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((c, i) => `<c r="${c}1" t="s"><v>${i}</v></c>`);
    const { rows, found } = await rowsOf({ sheets: [sheet(`<row r="1">${cells.join('')}</row>`)], strings });
    expect(rows).toEqual([['施設', '市役所 ', '東京', '', 'A&B <あい>', '一行目\n二行目', '<生>']]);
    expect(found).toEqual([]);
  });

  test('thousands of shared texts', async () => {
    const strings = Array.from({ length: 3000 }, (_, i) => `<si><t>施設${i}</t></si>`).join('');
    const row = (i: number) => `<row r="${i + 1}"><c r="A${i + 1}" t="s"><v>${2999 - i}</v></c></row>`;
    const { rows } = await rowsOf({
      sheets: [sheet(Array.from({ length: 3000 }, (_, i) => row(i)).join(''))],
      strings,
    });
    expect(rows.map(([text]) => text)).toEqual(Array.from({ length: 3000 }, (_, i) => `施設${2999 - i}`));
  });

  test('numbers by their formats, truths, errors, texts of formulas', async () => {
    const cells =
      '<c r="A1" s="1"><v>12017</v></c><c r="B1" s="2"><v>45017</v></c><c r="C1"><v>0.30000000000000004</v></c>' +
      '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="str"><f>A1&amp;"x"</f><v>12017x</v></c>' +
      '<c r="G1"><f t="shared" ref="G1:G9" si="0">ROW()</f><v>7</v></c><c r="H1"><v>1.5E-2</v></c><c r="I1" t="d"><v>2023-04-01T00:00:00</v></c>';
    const { rows } = await rowsOf({
      sheets: [sheet(`<row r="1">${cells}</row>`)],
      formats: ['000000', '[$-411]ggge"年"m"月"d"日"'],
    });
    expect(rows).toEqual([
      ['012017', '2023-04-01', '0.3', 'TRUE', '#N/A', '12017x', '7', '0.015', '2023-04-01'],
    ]);
  });

  test('days from 1904 where the workbook counts so', async () => {
    const { rows } = await rowsOf({
      sheets: [sheet('<row r="1"><c r="A1" s="1"><v>43555</v></c></row>')],
      formats: ['yyyy/m/d'],
      is1904: true,
    });
    expect(rows).toEqual([['2023-04-01']]);
  });

  test('a formula without a value, a text that is not there', async () => {
    const { rows, found } = await rowsOf({
      sheets: [
        sheet(
          '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1" t="s"><v>9</v></c><c r="C1"><f>1</f><v/></c></row>',
        ),
      ],
    });
    expect(rows).toEqual([[]]);
    expect(found).toEqual(['1:1 formula-without-value', '1:2 cell-text-missing']);
  });

  test('prefixes, other quotes, other orders of attributes, comments', async () => {
    const xml =
      "<x:sheetData><!-- 注 > --><x:row r='1'><x:c t='inlineStr' r='B1'><x:is><x:t>値</x:t></x:is></x:c></x:row></x:sheetData>";
    const parts = partsOf({ sheets: [sheet('')] });
    parts['xl/worksheets/sheet1.xml'] = `<x:worksheet xmlns:x="${main}">${xml}</x:worksheet>`;
    expect(read(await opened(zipped(parts))).rows).toEqual([['', '値']]);
  });

  test('without references: one after another', async () => {
    const xml = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c t="inlineStr"><is><t>三</t></is></c></row>';
    expect((await rowsOf({ sheets: [sheet(xml)] })).rows).toEqual([['1', '2'], ['三']]);
  });
});

describe('places', () => {
  test('rows and columns are those that the sheet shows, and its dimension is not asked', async () => {
    const xml = '<dimension ref="A1:XFD1048576"/><sheetData>';
    const rows =
      '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>2</v></c></row><row r="4"><c r="A4" s="1"/></row>';
    const { rows: given } = await rowsOf({ sheets: [{ name: 'S', xml: `${xml}${rows}</sheetData>` }] });
    expect(given).toEqual([[], [], ['', '1', '', '2']]);
  });

  test('a lone cell in the last corner costs no memory', async () => {
    const { rows } = await rowsOf({
      sheets: [sheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
    });
    expect(rows).toHaveLength(1_048_576);
    expect(rows.at(-1)).toHaveLength(16_384);
    expect(new Set(rows).size).toBe(2);
  });

  test.each([
    ['beyond the sheet', '<row r="1"><c r="ZZZ1"><v>1</v></c></row>', [['1']], '1:1 cell-misplaced'],
    ['the row too', '<row r="999999999"><c r="A1"><v>1</v></c></row>', [['1']], '1:- cell-misplaced'],
    [
      'out of order',
      '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
      [['', '1', '2']],
      '1:3 cell-misplaced',
    ],
    [
      'a row twice',
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
      [['1'], ['2']],
      '2:- cell-misplaced',
    ],
  ])('%s: what is there follows what came before', async (_, xml, rows, found) => {
    expect(await rowsOf({ sheets: [sheet(xml)] })).toEqual({ rows, found: [found] });
  });
});

describe('merged cells', () => {
  const merged = (...refs: string[]) =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

  test('a block down several records gives its value to each of them', async () => {
    const xml =
      texts(1, '区', '名称', '住所') +
      texts(2, '北区', '甲', 'あ') +
      texts(3, '', '乙', 'い') +
      texts(4, '', '丙', 'う');
    const { rows, found } = await rowsOf({ sheets: [sheet(xml, merged('A2:A4'))] }, 2);
    expect(rows.slice(1)).toEqual([
      ['北区', '甲', 'あ'],
      ['北区', '乙', 'い'],
      ['北区', '丙', 'う'],
    ]);
    expect(found).toEqual(['3:1 cells-merged-filled A2:A4 「北区」']);
  });

  test('a record of two rows is not made two of', async () => {
    const xml =
      texts(1, '名称', '住所', '電話', '備考') +
      texts(2, '甲', 'あ', '1', '昼のみ') +
      texts(3, '', '', '', '要予約');
    const { rows, found } = await rowsOf({ sheets: [sheet(xml, merged('A2:A3', 'B2:B3', 'C2:C3'))] }, 2);
    expect(rows.at(-1)).toEqual(['', '', '', '要予約']);
    expect(found).toEqual([
      '3:1 cells-merged A2:A3 「甲」',
      '3:2 cells-merged B2:B3 「あ」',
      '3:3 cells-merged C2:C3 「1」',
    ]);
  });

  test('a block along a row is told, one in the header is not', async () => {
    const xml = texts(1, '連絡先', '') + texts(2, '電話', 'FAX') + texts(3, '電話・FAX 同じ', '');
    const { found } = await rowsOf({ sheets: [sheet(xml, merged('A1:B1', 'A3:B3'))] }, 3);
    expect(found).toEqual(['3:1 cells-merged A3:B3 「電話・FAX 同じ」']);
  });
});

describe('what is hidden or remarked', () => {
  test('hidden rows and columns are read and told', async () => {
    const book = await opened(
      zipped(
        partsOf({
          sheets: [
            {
              name: 'S',
              xml: `<cols><col min="2" max="2" hidden="1"/><col min="4" max="6" hidden="true"/></cols><sheetData>${texts(1, '名称')}<row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData>`,
            },
          ],
        }),
      ),
    );
    expect(book.sheets[0]!.causes()).toEqual([{ code: 'columns-hidden', args: { names: 'B D:F' } }]);
    expect(read(book, 0, 2)).toEqual({ rows: [['名称'], ['1']], found: ['2:- row-hidden'] });
  });

  test('hidden sheets say so', async () => {
    const sheets = [
      { ...sheet(''), name: '一覧' },
      { ...sheet(''), name: '作業用', state: 'hidden' },
      { ...sheet(''), name: '&lt;内部&gt;', state: 'veryHidden' },
    ];
    const book = await opened(zipped(partsOf({ sheets })));
    expect(book.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['一覧', false],
      ['作業用', true],
      ['<内部>', true],
    ]);
  });

  test('remarks on cells', async () => {
    const comments =
      '<comment ref="B2" authorId="0"><text><r><t>要</t></r><r><t>確認</t></r></text></comment><comment ref="bad"><text><t>x</t></text></comment>';
    const sheets = [{ ...sheet(texts(1, 'a', 'b') + texts(2, '1', '2')), comments }];
    expect((await rowsOf({ sheets })).found).toEqual(['2:2 cell-commented 「要確認」']);
  });
});

describe('forms of workbooks', () => {
  test('strict', async () => {
    const sheets = [sheet('<row r="1"><c r="A1" t="d"><v>2023-04-01</v></c></row>')];
    expect((await rowsOf({ sheets, types: strict })).rows).toEqual([['2023-04-01']]);
  });

  test('names of parts in other cases and with other slashes', async () => {
    const parts = partsOf({ sheets: [sheet(texts(1, '値'))] });
    const other = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name.replaceAll('/', '\\').toUpperCase(), text]),
    );
    expect(read(await opened(zipped(other))).rows).toEqual([['値']]);
  });

  test('a part in UTF-16', async () => {
    const parts = partsOf({ sheets: [sheet('')] });
    const files: Record<string, Uint8Array> = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
    );
    const xml = `\uFEFF<worksheet xmlns="${main}"><sheetData>${texts(1, '値')}</sheetData></worksheet>`;
    files['xl/worksheets/sheet1.xml'] = Uint8Array.from(
      [...xml].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]),
    );
    expect(read(await opened(zipSync(files))).rows).toEqual([['値']]);
  });

  test('relations that lead elsewhere are not followed', async () => {
    const parts = partsOf({ sheets: [sheet(texts(1, '値'))] });
    parts['xl/_rels/workbook.xml.rels'] = parts['xl/_rels/workbook.xml.rels']!.replace(
      'Target="worksheets/sheet1.xml"',
      'Target="http://example.invalid/sheet1.xml" TargetMode="External"',
    );
    await expect(opened(zipped(parts))).rejects.toMatchObject({ why: { code: 'workbook-damaged' } });
  });
});

describe('workbooks that are refused', () => {
  const good = () =>
    partsOf({ sheets: [sheet(texts(1, '名称') + texts(2, '市役所'))], strings: '<si><t>a</t></si>' });
  const changed = (part: string, change: (text: string) => string) => {
    const parts = good();
    return zipped({ ...parts, [part]: change(parts[part]!) });
  };
  const sheet1 = 'xl/worksheets/sheet1.xml';
  const codeOf = async (bytes: Uint8Array): Promise<string> => {
    try {
      read(await opened(bytes));
      return 'read';
    } catch (error) {
      if (error instanceof UnreadableSource) return error.why.code;
      throw error;
    }
  };

  test('while the good one is read', async () => {
    expect(await codeOf(zipped(good()))).toBe('read');
  });

  test.each([
    ['cut off in a row', changed(sheet1, (xml) => xml.slice(0, xml.indexOf('市役'))), 'workbook-damaged'],
    [
      'cut off behind the rows',
      changed(sheet1, (xml) => xml.replace('</worksheet>', '')),
      'workbook-damaged',
    ],
    ['tags that do not close', changed(sheet1, (xml) => xml.replace('</row>', '')), 'workbook-damaged'],
    [
      'a document type with entities that grow',
      changed(
        sheet1,
        (xml) => `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;">]>${xml.replace('市役所', '&b;')}`,
      ),
      'workbook-with-entities',
    ],
    [
      'an entity of a file',
      changed(
        'xl/sharedStrings.xml',
        (xml) => `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${xml.replace('>a<', '>&e;<')}`,
      ),
      'workbook-with-entities',
    ],
    ['an unknown entity', changed(sheet1, (xml) => xml.replace('市役所', '&x;')), 'workbook-with-entities'],
    [
      'a sheet that is missing',
      zipped({
        ...good(),
        'xl/_rels/workbook.xml.rels': good()['xl/_rels/workbook.xml.rels']!.replace(
          'sheet1.xml',
          'sheet9.xml',
        ),
      }),
      'workbook-damaged',
    ],
    ['no archive', strToU8('PK\u0003\u0004 and nothing'), 'workbook-damaged'],
    ['half an archive', zipped(good()).slice(0, 900), 'workbook-damaged'],
    [
      'a binary workbook',
      zipped({ ...good(), '_rels/.rels': good()['_rels/.rels']!.replace('workbook.xml', 'workbook.bin') }),
      'workbook-binary',
    ],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  test('a part that unpacks to a thousand times its size', async () => {
    const blank = `<worksheet><sheetData>${' '.repeat(70 * 1024 * 1024)}</sheetData></worksheet>`;
    const bytes = zipSync({
      ...Object.fromEntries(Object.entries(good()).map(([name, text]) => [name, strToU8(text)])),
      [sheet1]: strToU8(blank),
    });
    expect(await codeOf(bytes)).toBe('workbook-too-large');
  });

  test('any byte that is turned over is noticed, or does no harm', async () => {
    const bytes = zipped(good());
    const whole = JSON.stringify(read(await opened(bytes)));
    for (let i = 0; i < bytes.length; i += 5) {
      const other = bytes.slice();
      other[i]! ^= 0x55;
      try {
        const book = await opened(other);
        expect(JSON.stringify(read(book)), `byte ${i}`).toBe(whole);
      } catch (error) {
        expect(error, `byte ${i}`).toBeInstanceOf(UnreadableSource);
      }
    }
  });
});
