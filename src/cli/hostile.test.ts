import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { imi } from './command-line.testing.js';

/** What is in a cell, a header or the name of a file does nothing in a browser, a terminal or a spreadsheet. */
const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'&lt;';
const turned = 'a\u202eb\u2066c\u001b[31md\u001b]0;x\u0007e';
const formula = '=HYPERLINK("http://example.com","x")';
const long = '長'.repeat(1_000_000);

const folder = mkdtempSync(join(tmpdir(), 'imi-hostile-'));
const data = join(folder, 'data');
/** Windows has no such names. */
const name = process.platform === 'win32' ? 'a.csv' : `=a<b onclick=x>\u202e.csv`;
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const table = (place: string, note: string) =>
  [
    ['ID', '名称', '住所', '緯度', '経度', '電話番号', markup, turned],
    ['1', place, '静岡県静岡市葵区追手町5-1', '34.975562', '138.382760', '090-1234-5678', note, formula],
    ['2', formula, '静岡県静岡市葵区追手町5-2', '34.975662', '138.382860', markup, turned, markup],
    ['3', turned, '静岡県静岡市葵区追手町5-3', '34.975762', '138.382960', '', long, '@SUM(A1)'],
  ]
    .map((cells) => cells.map(cell).join(','))
    .join('\n');

beforeAll(() => {
  mkdirSync(data);
  writeFileSync(join(data, name), table(markup, turned));
  writeFileSync(join(data, 'b.csv'), table(`${markup}別館`, markup));
});
afterAll(() => rmSync(folder, { recursive: true }));

const signs = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

function expectHarmlessPage(page: string, scripts: number): void {
  expect(page.length).toBeLessThan(500_000);
  expect(page).not.toMatch(signs);
  const { document } = new JSDOM(page).window;
  expect(document.querySelectorAll('img, iframe, object, embed, base, form[action]')).toHaveLength(0);
  expect(document.querySelectorAll('script')).toHaveLength(scripts);
  const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
  expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
}

/** Runs a command, and gives what it writes to the standard output and to files of a new folder. */
async function writtenBy(...args: string[]): Promise<readonly (readonly [name: string, text: string])[]> {
  const out = mkdtempSync(join(folder, 'out-'));
  const said = await imi(...args.map((arg) => arg.replace('OUT', out)), '--lang', 'ja');
  const files = readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'utf8')] as const);
  return [['out', said.out], ['err', said.err], ...files];
}

describe('the inventory', () => {
  test.each(['html', 'csv', 'text'])('as %s', async (format) => {
    const told = await writtenBy(
      'inventory',
      data,
      '--report',
      format === 'text' ? 'text' : `${format}=OUT/x`,
    );
    for (const [file, text] of told) {
      if (file === 'x' && format === 'html') expectHarmlessPage(text, 0);
      else expect(text.replaceAll('\r\n', '\n')).not.toMatch(signs);
      expect(text.length).toBeLessThan(500_000);
    }
    const csv = format === 'csv' ? (told.find(([file]) => file === 'x')?.[1] ?? '') : '';
    const rows: string[][] = parse(csv, { bom: true, relax_column_count: true });
    expect(rows.flat().filter((value) => /^[=+@]/.test(value))).toEqual([]);
  });
});

describe('the comparison', () => {
  test.each(['html', 'text'])('as %s', async (format) => {
    const report = format === 'text' ? 'text' : `${format}=OUT/x`;
    const told = await writtenBy('diff', join(data, name), join(data, 'b.csv'), '--report', report);
    for (const [file, text] of told) {
      if (file === 'x' && format === 'html') expectHarmlessPage(text, 0);
      else expect(text).not.toMatch(signs);
      expect(text.length).toBeLessThan(500_000);
    }
    expect(told.some(([, text]) => text.includes('名称'))).toBe(true);
  });
});

test('the report names its outputs as texts, and the map shows points as texts', async () => {
  const model = ['--model', 'public_facility', '-q'];
  const told = await writtenBy(
    'normalize',
    join(data, name),
    ...model,
    '--to',
    'map',
    '--report',
    'html',
    '--out',
    'OUT',
  );
  const [report, map] = ['.report.html', '.map.html'].map(
    (ending) => told.find(([file]) => file.endsWith(ending))?.[1] ?? '',
  );
  expectHarmlessPage(report ?? '', 1);
  const page = new JSDOM(map).window.document;
  expect(page.querySelectorAll('script')).toHaveLength(2);
  expect(page.querySelectorAll('img')).toHaveLength(0);
  expect(JSON.parse(page.querySelector('#points')?.textContent ?? '')).toHaveLength(3);
});
