import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CFB, read, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imi, type Said } from './command-line.testing.js';

/** Whatever is given to any command: it says what is wrong and what to do, in each language, and never breaks. */
const folder = mkdtempSync(join(tmpdir(), 'imi-bad-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const header = '名称,住所,緯度,経度,電話番号\n';
const record = (name: string) => `${name},静岡県静岡市葵区追手町5-1,34.9756,138.3828,054-254-2111\n`;
const good = header + record('中央公民館') + record('東公民館');
const bytes = (text: string) => strToU8(text);
const zip = (files: Readonly<Record<string, Uint8Array>>) => zipSync(files);
const half = (whole: Uint8Array) => whole.subarray(0, whole.length >> 1);
const columns = Array.from({ length: 100_000 }, (_, i) => `列${i}`).join(',');
const nested = (depth: number) => '['.repeat(depth);
const objects = JSON.stringify(
  Array.from({ length: 30 }, (_, i) => ({
    名称: `施設${i}`,
    住所: `静岡県静岡市葵区追手町5-${i}`,
    緯度: '34.9',
  })),
);
const magic = (...start: readonly number[]) => Uint8Array.from([...start, ...new Array<number>(600).fill(0)]);
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

let book: Uint8Array;
beforeAll(async () => {
  const rows = good
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  book = new Uint8Array(await writeXlsx({ sheets: [{ name: '一覧', rows }] }));
});

/** The table in a format of other programs. */
const saved = (type: 'biff8' | 'ods') =>
  new Uint8Array(write(read(good, { type: 'string' }), { type: 'buffer', bookType: type }));

/** The document of OpenOffice with its content changed. */
function changedContent(change: (text: string) => string): Uint8Array {
  const parts = unzipSync(saved('ods'));
  parts['content.xml'] = bytes(change(Buffer.from(parts['content.xml'] ?? []).toString()));
  return zipSync(parts);
}

/** A workbook as Excel encrypts it ([MS-OFFCRYPTO] 2.3.4): a container of two streams. */
function encrypted(): Uint8Array {
  const made = CFB.utils.cfb_new();
  CFB.utils.cfb_add(made, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]));
  CFB.utils.cfb_add(made, '/EncryptedPackage', Buffer.alloc(3000, 7));
  return new Uint8Array(CFB.write(made, { type: 'buffer' }) as Buffer);
}

/** The archive with the mark of encryption on its entry (APPNOTE 4.4.4, bit 0). */
function locked(): Uint8Array {
  const made = Buffer.from(zip({ 'a.csv': bytes(good) }));
  const central = made.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  for (const at of [6, central + 8]) made[at] = (made[at] ?? 0) | 1;
  return made;
}

const point = { type: 'Point', coordinates: [138.3828, 34.9756] };
const feature = (geometry: unknown, properties: unknown) => ({ type: 'Feature', geometry, properties });
const oddFeatures = [
  feature(point, { 名称: '甲', 住所: '静岡県静岡市葵区追手町5-1' }),
  feature(null, { 名称: '乙', 住所: '' }),
  feature({ type: 'Point', coordinates: [] }, { 名称: '丙', 住所: '' }),
  feature({ type: 'Point' }, { 名称: '丁', 住所: '' }),
  feature({ type: 'GeometryCollection', geometries: [point] }, { 名称: '戊', 住所: '' }),
  feature({ type: 'Point', coordinates: ['138.38', '34.97', 12.5] }, { 名称: '己', 住所: '' }),
  { type: 'Feature' },
  null,
  5,
];

/** The workbook with the text of one of its parts changed; null: without the part. */
function changed(part: RegExp, change: (text: string) => string | null): Uint8Array {
  const parts = unzipSync(book);
  for (const [name, content] of Object.entries(parts)) {
    if (!part.test(name)) continue;
    const text = change(Buffer.from(content).toString());
    if (text === null) delete parts[name];
    else parts[name] = bytes(text);
  }
  return zipSync(parts);
}

const sheet = /sheet1\.xml$/;
const addCell = (reference: string) => (xml: string) =>
  xml.replace(
    '</sheetData>',
    `<row r="${reference.replace(/\D/g, '')}"><c r="${reference}"><v>1</v></c></row></sheetData>`,
  );

/** Name of the file, what is in it, and the code that says what is the matter (null: nothing that stops the reading). */
const inputs: readonly (readonly [name: string, made: () => Uint8Array | string, code: string | null])[] = [
  ['empty.csv', () => '', 'file-empty'],
  ['mark.csv', () => '\uFEFF', 'file-empty'],
  ['blank.csv', () => '\n \n\t\n', 'file-empty'],
  ['header.csv', () => header, 'table-without-records'],
  ['unclosed.csv', () => `${good}"西公民館${record('').repeat(3000)}`, null],
  ['wide.csv', () => `${columns}\n${columns}\n`, 'columns-too-many'],
  ['names.csv', () => '__proto__,constructor,名称,住所\n1,2,中央公民館,静岡県静岡市葵区追手町5-1\n', null],
  ['bytes.csv', () => Buffer.concat([bytes(good), Buffer.from([0xff, 0xfe, 0x83, 0x2c, 0x78, 0x0a])]), null],
  ['nul.csv', () => good.replace('中央', '中\0央'), null],
  ['odd.csv', () => Buffer.from(`\uFEFF${good}`, 'utf16le').subarray(0, -1), null],
  ['random.csv', () => Uint8Array.from({ length: 4000 }, (_, i) => (i * i * 31 + i * 7) % 256), null],
  ['document.csv', () => '%PDF-1.7\n', 'file-pdf'],
  ['picture.csv', () => magic(0x89, 0x50, 0x4e, 0x47), 'file-image'],
  ['page.xls', () => '<html><table><tr><td>名称</td></tr></table></html>', 'format-unsupported'],
  ['cut.zip', () => half(zip({ 'a.csv': bytes(good) })), 'archive-damaged'],
  ['none.zip', () => magic(0x50, 0x4b, 0x03, 0x04), 'archive-damaged'],
  ['bomb.zip', () => zip({ 'a.csv': new Uint8Array(65 * 1024 * 1024) }), 'archive-bomb'],
  [
    'deep.zip',
    () =>
      [1, 2, 3, 4, 5].reduce<Uint8Array>(
        (made, i) => zip({ [`${i}.zip`]: made }),
        zip({ 'a.csv': bytes(good) }),
      ),
    'file-compressed',
  ],
  ['cut.csv.gz', () => half(gzipSync(good.repeat(50))), 'archive-damaged'],
  ['none.gz', () => magic(0x1f, 0x8b, 0x08, 0xff, 0xff), 'archive-damaged'],
  ['cut.json', () => objects.slice(0, (objects.length * 2) / 3), null],
  ['deep.json', () => nested(100_000), 'json-without-records'],
  ['inner.json', () => `[{"名称":"甲","x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}]`, null],
  [
    'numbers.json',
    () => '[{"名称":"甲","ID":9007199254740993,"緯度":1e400},{"名称":"乙","ID":123456789012345678901}]',
    null,
  ],
  ['keys.json', () => '[{"__proto__":{"x":1},"名称":"甲","名称":"乙","住所":"静岡市葵区"}]', null],
  ['surrogate.json', () => '[{"名称":"a\\ud800b","住所":"静岡市葵区"}]', null],
  ['none.json', () => '[]', 'json-without-records'],
  [
    'cut.geojson',
    () =>
      '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":null},{"type',
    null,
  ],
  ['cut.xlsx', () => half(book), 'workbook-damaged'],
  [
    'rows.xlsx',
    () => changed(sheet, (xml) => xml.slice(0, xml.indexOf('<row r="3"') + 20)),
    'workbook-damaged',
  ],
  ['sheet.xlsx', () => changed(sheet, () => null), 'workbook-damaged'],
  ['strings.xlsx', () => changed(/sharedStrings\.xml$/, () => null), 'workbook-damaged'],
  [
    'index.xlsx',
    () => changed(sheet, (xml) => xml.replace(/t="s"([^>]*)><v>\d+</, 't="s"$1><v>99999<')),
    null,
  ],
  [
    'entity.xlsx',
    () =>
      changed(sheet, (xml) =>
        xml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet'),
      ),
    'workbook-with-entities',
  ],
  ['last.xlsx', () => changed(sheet, addCell('XFD1048576')), null],
  ['beyond.xlsx', () => changed(sheet, addCell('ZZZZZ999999999')), null],
  ['encrypted.xlsx', () => magic(...container), 'workbook-damaged'],
  [
    'cut.ods',
    () =>
      half(
        zip({
          mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': bytes('<x/>'.repeat(2000)),
          'META-INF/manifest.xml': bytes('<x/>'),
        }),
      ),
    'workbook-damaged',
  ],
  [
    'filled.ods',
    () =>
      changedContent((xml) =>
        xml.replace('<table:table-cell ', '<table:table-cell table:number-columns-repeated="1000000000" '),
      ),
    'workbook-too-large',
  ],
  [
    'rows.ods',
    () =>
      changedContent((xml) =>
        xml.replace('<table:table-row', '<table:table-row table:number-rows-repeated="1000000000"'),
      ),
    'workbook-too-large',
  ],
  [
    'entity.ods',
    () =>
      changedContent((xml) =>
        xml.replace(
          '<office:document-content',
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><office:document-content',
        ),
      ),
    'workbook-with-entities',
  ],
  ['half.ods', () => changedContent((xml) => xml.slice(0, xml.length >> 1)), 'workbook-damaged'],
  ['half.xls', () => half(saved('biff8')), 'workbook-damaged'],
  ['locked.xlsx', encrypted, 'workbook-encrypted'],
  [
    'dimension.xlsx',
    () => changed(sheet, (xml) => xml.replace('<sheetData', '<dimension ref="A1:XFD1048576"/><sheetData')),
    null,
  ],
  [
    'merged.xlsx',
    () =>
      changed(sheet, (xml) =>
        xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="A4:XFD1048576"/></mergeCells>'),
      ),
    null,
  ],
  [
    'bomb.xlsx',
    () =>
      changed(/sharedStrings\.xml$/, (xml) =>
        xml.replace('</sst>', `<si><t>${'a'.repeat(100_000_000)}</t></si></sst>`),
      ),
    'workbook-too-large',
  ],
  ['locked.zip', locked, 'archive-encrypted'],
  ['above.zip', () => zip({ '../../a.csv': bytes(good) }), 'archive-without-table'],
  [
    'flipped.csv.gz',
    () => gzipSync(good.repeat(50)).map((byte, i, all) => (i === all.length >> 1 ? byte ^ 0xff : byte)),
    'archive-damaged',
  ],
  [
    'lines.ndjson',
    () =>
      '{"名称":"甲","住所":"追手町5-1"}\n{"名称":"乙",\n\n{"名称":"丙","住所":"追手町5-3"}\nnot json\n1\n{"名称":"丁","住所":"追手町',
    null,
  ],
  ['empty.geojson', () => '{"type":"FeatureCollection","features":[]}', 'json-without-records'],
  ['odd.geojson', () => JSON.stringify({ type: 'FeatureCollection', features: oddFeatures }), null],
  ['long.json', () => JSON.stringify([{ 名称: '甲', 写真: 'x'.repeat(3_000_000) }]), 'json-record-too-long'],
  ['none.xls', () => magic(0x09, 0x08, 0x10, 0x00, 0x00, 0x06, 0x05, 0x00), 'workbook-damaged'],
];

const commands: Readonly<Record<string, (file: string, out: string) => readonly string[]>> = {
  normalize: (file, out) => ['normalize', file, '--out', out],
  validate: (file) => ['validate', file],
  plan: (file) => ['plan', file],
  records: (file) => ['records', file],
  fix: (file, out) => ['fix', file, '--out', join(out, 'fixed')],
  init: (file, out) => ['init', file, '--yes', '--out', join(out, 'draft.yaml')],
  inventory: (file, out) => ['inventory', file, '--report', `json=${join(out, 'inventory.json')}`],
};
const languages = ['ja', 'en', 'zh-TW'] as const;

/** Exit codes: nothing found, something found, or what is given cannot be read. A bug of ours would be 3. */
function expectCalm({ code, out, err }: Said): void {
  const said = out + err;
  expect([0, 1, 2], said).toContain(code);
  expect(said).not.toMatch(
    /\n\s+at .*[/\\]|own-fault|\bundefined\b|\[object|\{(?:file|reason|value|count|names)\}/,
  );
}

describe.each(inputs)('%s', (name, made, code) => {
  const path = join(folder, name);
  beforeAll(() => writeFileSync(path, made()), 60_000);

  test.each(Object.keys(commands))('%s', async (command) => {
    const out = mkdtempSync(join(folder, 'out-'));
    const said = await imi(...commands[command]!(path, out), '--lang', 'ja');
    expectCalm(said);
    if (code === null || command === 'inventory') return;
    // A header alone is what was read, and there is nothing to show.
    if (command === 'records' && code === 'table-without-records') return;
    expect(said.code).toBe(2);
    if (command !== 'fix') expect(said.err).toContain(`(${code})`);
  });

  test('what is said is said in each language', async () => {
    if (code === null) return;
    const told = [];
    for (const language of languages) told.push((await imi('validate', path, '--lang', language)).err);
    expect(new Set(told).size).toBe(3);
    for (const text of told) {
      expect(text).toContain(`(${code})`);
      expect(text).toMatch(/\n {2}→ ./);
    }
  });
});

describe('what is no file that can be read', () => {
  const missing = join(folder, 'missing.csv');
  const directory = join(folder, 'folder.csv');
  const loop = join(folder, 'loop.csv');
  const locked = join(folder, 'locked.csv');
  beforeAll(() => {
    mkdirSync(directory);
    symlinkSync(loop, loop);
    writeFileSync(locked, good);
    chmodSync(locked, 0);
  });
  // Who is root may read everything.
  const isRoot = process.getuid?.() === 0;
  const paths = [missing, directory, loop, ...(isRoot || process.platform === 'win32' ? [] : [locked])];

  test.each(paths.flatMap((path) => Object.keys(commands).map((command) => [path, command] as const)))(
    '%s: %s',
    async (path, command) => {
      const out = mkdtempSync(join(folder, 'out-'));
      for (const language of languages) {
        const said = await imi(...commands[command]!(path, out), '--lang', language);
        expectCalm(said);
        if (command !== 'inventory') expect(said.code).toBe(2);
      }
    },
  );
});

test('of a JSON text that is cut off, what came before is kept, and the place is told', async () => {
  const path = join(folder, 'cut.json');
  const out = mkdtempSync(join(folder, 'out-'));
  const { code } = await imi(
    'normalize',
    path,
    '--model',
    'public_facility',
    '--out',
    out,
    '--to',
    'ndjson',
    '--lang',
    'en',
  );
  expect(code).toBe(1);
  expect(readFileSync(join(out, 'cut.ndjson'), 'utf8').trim().split('\n').length).toBeGreaterThan(15);
  const report = readFileSync(join(out, 'cut.report.json'), 'utf8');
  expect(report).toContain('"json-cut-off"');
  const read = await imi('records', path, '--lang', 'en');
  expect(read).toMatchObject({ code: 1 });
  expect(read.out.trim().split('\n').length).toBeGreaterThan(15);
  expect(read.err).toContain('(json-cut-off)');
});

test('of lines of JSON that are cut off, the others are kept', async () => {
  const { out, err } = await imi('records', join(folder, 'lines.ndjson'), '--lang', 'ja');
  const names = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).cells['名称']);
  expect(names).toEqual(['甲', '乙', '丙', '丁']);
  expect(err).toMatch(/lines\.ndjson:4:1 ここに「}」がありません/);
  expect(err).toMatch(/lines\.ndjson:7:\d+ .*途中で切れています/);
});

test('of odd features, each that has properties is a record', async () => {
  const { out } = await imi('records', join(folder, 'odd.geojson'));
  const names = out
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line).cells['名称'] ?? []);
  expect(names.filter((name) => name !== '')).toEqual(['甲', '乙', '丙', '丁', '戊', '己']);
});

test('numbers that no number holds keep their digits', async () => {
  const { out } = await imi('records', join(folder, 'numbers.json'));
  expect(out).toContain('"9007199254740993"');
  expect(out).toContain('"123456789012345678901"');
  expect(out).toContain('"1e400"');
});
