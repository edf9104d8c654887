import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Difference } from '../index.js';
import { imi as run } from './command-line.testing.js';

const imi = (...args: string[]) => run(...args, '--lang', 'en');

const old = `NO,施設名称,住所,電話番号,設置年月日,AED,備考
1,中央公民館,静岡県静岡市葵区追手町5-1,054-254-2111,令和5年4月1日,有,
2,東公民館,静岡県静岡市葵区追手町5-2,054-254-2112,平成30年10月5日,無,改修中
3,西公民館,静岡県静岡市葵区追手町5-3,054-254-2113,昭和55年3月31日,有,
4,南公民館,静岡県静岡市葵区追手町5-4,054-254-2114,令和元年5月1日,無,
5,北公民館,静岡県静岡市葵区追手町5-5,054-254-2115,令和2年5月1日,有,
6,本町公民館,静岡県静岡市葵区追手町5-6,054-254-2116,令和2年5月2日,有,
`;
/** The same in another layout: other headers and order, other dates, other codes; one gone, one new, two changed. */
const now = `名称,所在地,緯度,電話番号,設置年月日,AED
東公民館,静岡県静岡市葵区追手町5-2,34.97,054(254)2112,2018/10/5,0
中央公民館,静岡県静岡市葵区追手町5-1,34.98,054(254)2111,2023/4/1,1
西公民館,静岡県静岡市葵区追手町5-33,34.9,054(254)2113,1980/3/31,1
北公民館,静岡県静岡市葵区追手町5-5,34.9,054(254)2199,2020/5/1,1
新公民館,静岡県静岡市葵区追手町6-5,34.9,054(254)2188,2021/5/1,0
本町公民館,静岡県静岡市葵区追手町5-6,34.9,054(254)2116,2020/5/2,1
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-diff-test-'));
  writeFileSync(join(folder, 'old.csv'), old);
  writeFileSync(join(folder, 'new.csv'), now);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const file = (name: string) => join(folder, name);
const compared = async (...args: string[]): Promise<Difference> => {
  const { out } = await imi(
    'diff',
    file('old.csv'),
    file('new.csv'),
    '--model',
    'public_facility',
    '--report',
    'json',
    ...args,
  );
  return JSON.parse(out);
};

describe('two versions in different layouts', () => {
  test('columns: new, gone, renamed, written otherwise', async () => {
    const { columns } = await compared();
    expect(columns.added.map(({ header }) => header)).toEqual(['緯度']);
    expect(columns.gone.map(({ header }) => header)).toEqual(['NO', '備考']);
    expect(columns.renamed.map(({ from, header }) => `${from} → ${header}`)).toEqual([
      '施設名称 → 名称',
      '住所 → 所在地',
    ]);
    expect(columns.recoded.map(({ header }) => header)).toEqual(['電話番号', '設置年月日', 'AED']);
  });

  test('records by the best key, and what of them means something else', async () => {
    const { records, added, removed, changed } = await compared();
    expect(records).toMatchObject({
      key: ['名称'],
      added: 1,
      removed: 1,
      changed: 2,
      formChanged: 3,
      same: 0,
      ambiguous: 0,
    });
    expect([added, removed].map((list) => list.map(({ name }) => name))).toEqual([
      ['新公民館'],
      ['南公民館'],
    ]);
    expect(
      changed.map(({ name, changes }) => [name, changes.map((each) => `${each.from} → ${each.to}`)]),
    ).toEqual([
      ['西公民館', ['静岡県静岡市葵区追手町5-3 → 静岡県静岡市葵区追手町5-33']],
      ['北公民館', ['054-254-2115 → 054(254)2199']],
    ]);
  });

  test('the JSON is as its schema says, and the page needs nothing else', async () => {
    const page = file('diff.html');
    const difference = await compared('--report', `html=${page}`);
    const schema = JSON.parse(readFileSync(new URL('../../schemas/diff-1.json', import.meta.url), 'utf8'));
    const ajv = new Ajv2020({ allowUnionTypes: true });
    expect(ajv.validate(schema, difference), JSON.stringify(ajv.errors)).toBe(true);
    const html = readFileSync(page, 'utf8');
    for (const text of ['新公民館', '南公民館', '054(254)2199']) expect(html).toContain(text);
    expect(html).not.toMatch(/<script|src=|https?:/);
  });

  test('a kind that only one of them is taken for is that of both', async () => {
    const { out } = await imi('diff', file('old.csv'), file('new.csv'));
    expect(out).toContain('renamed: 施設名称 → 名称');
    expect(out).toContain('1 added, 1 removed, 2 changed');
  });
});

test('a file and itself', async () => {
  const { code, out } = await imi('diff', file('old.csv'), file('old.csv'));
  expect([code, out]).toEqual([
    0,
    'old.csv (6 records × 7 columns) → old.csv (6 records × 7 columns)\n  Nothing has changed\n',
  ]);
});

test('tables of no known kind are compared by their headers', async () => {
  writeFileSync(file('a.csv'), '甲,乙\nあ,1\nい,2\nう,3\n');
  writeFileSync(file('b.csv'), '乙,甲\n1,あ\n5,い\n3,う\n');
  const { out } = await imi('diff', file('a.csv'), file('b.csv'));
  expect(out).toContain('0 added, 0 removed, 1 changed');
  expect(out).toContain('乙 “2” → “5”');
});

test('new and vanished causes are those of the reports', async () => {
  writeFileSync(file('bad.csv'), now.replace('054(254)2111', '未定です'));
  const { out } = await imi('diff', file('new.csv'), file('bad.csv'), '--model', 'public_facility');
  expect(out).toContain('What is found now and was not');
  expect(out).toContain('未定です');
});

describe('--fail-on', () => {
  test.each([
    ['removed>5%', 1],
    ['removed>20%', 0],
    ['added>5,changed>=2', 1],
    ['columns-renamed>2', 0],
  ])('%s ends with %d', async (condition, expected) => {
    const args = [
      'diff',
      file('old.csv'),
      file('new.csv'),
      '--model',
      'public_facility',
      '--fail-on',
      condition,
    ];
    const { code, err } = await imi(...args);
    expect([code, err.includes('condition-met')]).toEqual([expected, expected === 1]);
  });
});

test.each([
  [['--fail-on', 'removed>5%%'], 'condition-unreadable'],
  [['--key', '曜日'], 'usage-unknown-value'],
  [['--report', 'docx'], 'usage-unknown-value'],
  [['--model', 'nonsense'], 'model-unknown'],
])('%s is refused', async (args, code) => {
  const said = await imi('diff', file('old.csv'), file('new.csv'), ...args);
  expect([said.code, said.err.includes(code)]).toEqual([2, true]);
});

test('a file that is not there, and files that share nothing', async () => {
  expect((await imi('diff', file('none.csv'), file('new.csv'))).err).toContain('file-not-found');
  writeFileSync(file('a.csv'), '甲,乙\nあ,1\n');
  writeFileSync(file('b.csv'), '丙,丁\nか,あ\n');
  const { code, err } = await imi('diff', file('a.csv'), file('b.csv'));
  expect([code, err.includes('diff-nothing-shared')]).toEqual([2, true]);
});
