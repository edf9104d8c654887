import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Inventory } from '../index.js';
import { imi as run } from './command-line.testing.js';

const imi = (...args: string[]) => run(...args, '--lang', 'en');

const line = (n: number) =>
  `第${n}公民館,静岡県静岡市葵区追手町5-${n},054-254-${2100 + n},令和5年4月${n}日\n`;
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => line(from + i)).join('');
const head = '名称,住所,電話番号,設置年月日\n';

let folder = '';
let out = '';

/** A folder as an office has it. */
function fill(at: string): void {
  const put = (name: string, content: string | Uint8Array) => writeFileSync(join(at, name), content);
  mkdirSync(join(at, 'sub'));
  put('公共施設一覧_202404.csv', head + lines(1, 28));
  put('copy.csv', head + lines(1, 28));
  put(
    'sub/utf16.csv',
    Buffer.from(
      `\uFEFF${head}${lines(1, 28).replaceAll('令和5年4月', '2023/4/').replaceAll('日\n', '\n')}`,
      'utf16le',
    ),
  );
  put('sub/公共施設一覧_東部.csv', head + lines(3, 15));
  put(
    '公共施設一覧_202304.csv',
    head + lines(1, 20).replaceAll('054-254-210', '054-255-210').replaceAll('054-254-211', '054-255-211'),
  );
  put('会員.csv', '会員番号,代表者氏名,携帯\n1,静岡 太郎,090-1234-5678\n2,静岡 花子,090-1234-5679\n');
  put('無関係.csv', '甲,乙,丙\nあ,1,2\nい,3,4\n');
  put('案内.pdf', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
  put('壊れた.xlsx', 'PK\u0003\u0004broken');
  put('公共施設一覧_202404.csv.report.json', '{}');
  put('公共施設一覧_202404.jsonld', '[]');
  put('imi-inventory.csv', 'x\n');
  put('.hidden.csv', 'a,b\n1,2\n');
  symlinkSync(at, join(at, 'sub/round'));
  mkdirSync(join(at, 'locked'));
  chmodSync(join(at, 'locked'), 0);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-inventory-'));
  out = mkdtempSync(join(tmpdir(), 'imi-inventory-out-'));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const inventoryIn = (at: string): Inventory =>
  JSON.parse(readFileSync(join(at, 'imi-inventory.json'), 'utf8'));

describe('a folder of all sorts', () => {
  test('each file is a row, with what it is and what it has to do with others', async () => {
    fill(folder);
    const { code, err, out: said } = await imi('inventory', folder, '--out', out);
    const inventory = inventoryIn(out);
    const states = Object.fromEntries(inventory.entries.map(({ path, state }) => [path, state]));
    expect(states).toEqual({
      '会員.csv': 'table',
      'copy.csv': 'table',
      'sub/utf16.csv': 'table',
      'sub/公共施設一覧_東部.csv': 'table',
      '公共施設一覧_202304.csv': 'table',
      '公共施設一覧_202404.csv': 'table',
      '壊れた.xlsx': 'unreadable',
      '案内.pdf': 'other',
      '無関係.csv': 'table',
    });
    expect(inventory.written).toEqual([
      'imi-inventory.csv',
      '公共施設一覧_202404.csv.report.json',
      '公共施設一覧_202404.jsonld',
    ]);
    expect(inventory.relations.map(({ relation, of, to }) => `${of} ${relation} ${to}`)).toEqual([
      'copy.csv identical 公共施設一覧_202404.csv',
      'sub/utf16.csv same-table 公共施設一覧_202404.csv',
      'sub/公共施設一覧_東部.csv version 公共施設一覧_202304.csv',
      'sub/公共施設一覧_東部.csv subset 公共施設一覧_202404.csv',
      '公共施設一覧_202304.csv older 公共施設一覧_202404.csv',
    ]);
    expect(err).toContain('round');
    const isRoot = process.getuid?.() === 0;
    expect(err.includes('locked')).toBe(!isRoot);
    expect(code).toBe(isRoot ? 0 : 2);
    expect(said).toContain('an older version of');
    expect(said).toContain('7 tables');
  });

  test('what is found of a table', async () => {
    fill(folder);
    await imi('inventory', folder, '--out', out);
    const entries = new Map(inventoryIn(out).entries.map((entry) => [entry.path, entry]));
    expect(entries.get('公共施設一覧_202404.csv')).toMatchObject({
      kind: { id: 'public_facility', isNearest: false },
      publisher: { name: '静岡市' },
      period: '2024-04',
      records: 27,
      columns: 4,
      headers: ['名称', '住所', '電話番号', '設置年月日'],
      encoding: 'utf-8',
    });
    expect(entries.get('会員.csv')?.personal.map(({ code }) => code)).toContain('persons-named');
    expect(entries.get('無関係.csv')).toMatchObject({ records: 2, columns: 3, mapped: 0 });
    expect(entries.get('壊れた.xlsx')?.why?.code).toBe('archive-damaged');
    expect(entries.get('案内.pdf')).toMatchObject({
      format: 'pdf',
      effort: { parts: [{ act: 'make-table' }, { act: 'state-licence' }] },
    });
  });

  test('all forms say the same, and the JSON is as its schema says', async () => {
    fill(folder);
    await imi('inventory', folder, '--out', out);
    const inventory = inventoryIn(out);
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/inventory-1.json', import.meta.url), 'utf8'),
    );
    const ajv = new Ajv2020({ allowUnionTypes: true });
    expect(ajv.validate(schema, inventory), JSON.stringify(ajv.errors)).toBe(true);
    const csv = readFileSync(join(out, 'imi-inventory.csv'), 'utf8').trim().split('\r\n');
    expect(csv).toHaveLength(inventory.entries.length + 1);
    const { sheets } = await readXlsx(readFileSync(join(out, 'imi-inventory.xlsx')));
    expect(sheets[0]?.rows).toHaveLength(inventory.entries.length + 1);
    const page = readFileSync(join(out, 'imi-inventory.html'), 'utf8');
    for (const { path } of inventory.entries) expect(page).toContain(path);
    expect(page).not.toMatch(/<script|src=|https?:/);
  });
});

describe('a run that goes on from an earlier one', () => {
  const file = () => join(folder, 'b.csv');
  beforeEach(() => {
    writeFileSync(join(folder, 'a.csv'), head + lines(1, 5));
    writeFileSync(file(), head + lines(5, 12));
  });

  test('gives the same, and reads only what has changed', async () => {
    await imi('inventory', folder, '--out', out);
    const before = inventoryIn(out);
    const state = join(out, 'imi-inventory.state');
    // What was kept is believed: a file whose size and time are those of before is not read again.
    writeFileSync(state, readFileSync(state, 'utf8').replaceAll('"records":4', '"records":44'));
    appendFileSync(file(), line(13));
    await imi('inventory', folder, '--out', out);
    expect(inventoryIn(out).entries.map(({ records }) => records)).toEqual([44, 8]);
    writeFileSync(state, 'something else\n');
    const { err } = await imi('inventory', folder, '--out', out);
    expect(err).toContain('state-unusable');
    expect(inventoryIn(out).entries[0]).toEqual(before.entries[0]);
  });

  test('a file that was only touched is not read again; a line that was cut off is', async () => {
    await imi('inventory', folder, '--out', out);
    const state = join(out, 'imi-inventory.state');
    const kept = readFileSync(state, 'utf8').replaceAll('"records":4', '"records":44');
    const later = new Date(statSync(join(folder, 'a.csv')).mtimeMs + 60_000);
    utimesSync(join(folder, 'a.csv'), later, later);
    writeFileSync(state, kept.slice(0, -40));
    await imi('inventory', folder, '--out', out);
    expect(inventoryIn(out).entries.map(({ records }) => records)).toEqual([44, 7]);
  });
});

test('several threads find what one does', async () => {
  for (let i = 0; i < 60; i += 1)
    writeFileSync(join(folder, `${i}.csv`), i % 7 === 0 ? 'PK' : head + lines(i, i + 9));
  await imi('inventory', folder, '--out', out, '--jobs', '1');
  const one = readFileSync(join(out, 'imi-inventory.json'), 'utf8');
  const other = mkdtempSync(join(tmpdir(), 'imi-inventory-out-'));
  const { code, err } = await imi('inventory', folder, '--out', other, '--jobs', '3');
  expect([code, err]).toEqual([0, '']);
  expect(readFileSync(join(other, 'imi-inventory.json'), 'utf8')).toBe(one);
});

describe('what pays first', () => {
  test('what is asked for most, at the same effort', async () => {
    for (const [name, from] of [
      ['a', 1],
      ['b', 8],
      ['c', 15],
    ] as const)
      writeFileSync(join(folder, `${name}.csv`), head + lines(from, from + 7));
    const demand = join(out, 'demand.csv');
    writeFileSync(demand, 'file,requests,downloads\nb.csv,12,300\nc.csv,0,40\n');
    await imi('inventory', folder, '--out', out, '--demand', demand);
    const { entries } = inventoryIn(out);
    expect(entries.map(({ value }) => value)).toEqual([2, 5, 3.4]);
    const first = [...entries].sort((a, b) => b.priority! - a.priority!).map(({ path }) => path);
    expect(first).toEqual(['b.csv', 'c.csv', 'a.csv']);
  });

  test('a list that says nothing of files is refused', async () => {
    copyFileSync(new URL('../../package.json', import.meta.url), join(folder, 'x.json'));
    const demand = join(out, 'demand.csv');
    writeFileSync(demand, '甲,乙\n1,2\n');
    const { code, err } = await imi('inventory', folder, '--demand', demand);
    expect([code, err.includes('demand-unusable')]).toEqual([2, true]);
  });
});

test.each([
  [['--report', 'docx'], 'usage-unknown-value'],
  [['--report', 'json=x', '--report', 'csv=x'], 'outputs-collide'],
])('%s is refused', async (args, code) => {
  const said = await imi('inventory', folder, ...args);
  expect([said.code, said.err.includes(code)]).toEqual([2, true]);
});

test('a folder that is named twice, a folder within it, and a file by another path count once, and are told', async () => {
  mkdirSync(join(folder, 'sub'));
  writeFileSync(join(folder, 'a.csv'), head + lines(1, 5));
  writeFileSync(join(folder, 'sub/b.csv'), head + lines(5, 9));
  const names = [folder, join(folder, 'sub'), relative('.', join(folder, 'a.csv'))];
  const { code, err } = await imi('inventory', ...names, '--out', out);
  expect([code, err.match(/files-twice/g)?.length]).toEqual([0, 2]);
  expect(inventoryIn(out).entries).toHaveLength(2);
});

test('what a merge wrote is no stock', async () => {
  writeFileSync(join(folder, '公共施設一覧.csv'), head + lines(1, 9));
  await imi('merge', folder, '--out', join(folder, 'merged'), '-q', '--to', 'jsonld', '--to', 'csv');
  await imi('inventory', folder, '--out', out);
  const { entries, written } = inventoryIn(out);
  expect(entries.map(({ path }) => path)).toEqual(['公共施設一覧.csv']);
  expect(written).toContain('merged/candidates.xlsx');
  expect(written).toContain('merged/merge.html');
});

test('a folder that is not there is told', async () => {
  const { code, err } = await imi('inventory', join(folder, 'none'));
  expect([code, err.includes('file-not-found')]).toEqual([2, true]);
});
