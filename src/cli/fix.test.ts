import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { forgetSurroundings, imi } from './command-line.testing.js';

beforeAll(forgetSurroundings);
afterAll(() => vi.unstubAllEnvs());

const table = '名称,所在地_連結表記,電話番号\n中央公民館,静岡県静岡市葵区追手町５－１,0542542111\n';
const mended = '名称,所在地_連結表記,電話番号\n中央公民館,静岡県静岡市葵区追手町5-1,054-254-2111\n';

function fileWith(content: string, name = 'public_facility.csv'): { path: string; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'imi-fix-'));
  writeFileSync(join(folder, name), content);
  return { path: join(folder, name), folder };
}

test('writes the file and the list of changes beside it, and tells both', async () => {
  const { path, folder } = fileWith(table);
  const { code, out } = await imi('fix', path, '--lang', 'ja');
  expect(code).toBe(0);
  expect(readdirSync(folder)).toEqual([
    'public_facility.changes.csv',
    'public_facility.csv',
    'public_facility.fixed.csv',
  ]);
  expect(readFileSync(join(folder, 'public_facility.fixed.csv'), 'utf8')).toBe(mended);
  expect(readFileSync(path, 'utf8')).toBe(table);
  expect(out).toContain('電話番号の決まった書き方にしました  1件  C2 「0542542111」 → 「054-254-2111」');
  expect(out).toContain('2か所を直しました');
});

test('--check writes nothing, and its code says whether there is anything to mend', async () => {
  const { path, folder } = fileWith(table);
  expect((await imi('fix', path, '--check')).code).toBe(1);
  expect(readdirSync(folder)).toEqual(['public_facility.csv']);
  expect((await imi('fix', fileWith(mended).path, '--check')).code).toBe(0);
});

test('--in-place writes over the file, and nothing else does', async () => {
  const { path } = fileWith(table);
  expect(await imi('fix', path, '--out', path)).toMatchObject({ code: 2, out: '' });
  expect(readFileSync(path, 'utf8')).toBe(table);
  expect((await imi('fix', path, '--in-place', '-q')).code).toBe(0);
  expect(readFileSync(path, 'utf8')).toBe(mended);
});

test('--out - gives the file on the standard output, and the summary beside it', async () => {
  const { path, folder } = fileWith(table);
  const { code, out, err } = await imi(
    'fix',
    path,
    '--out',
    '-',
    '--changes',
    `json=${join(folder, 'c.json')}`,
  );
  expect(code).toBe(0);
  expect(out).toBe(mended);
  expect(err).toContain('2か所を直しました');
  const { cells } = JSON.parse(readFileSync(join(folder, 'c.json'), 'utf8'));
  expect(cells).toMatchObject([
    { status: 'changed', place: { row: 2, column: 2 }, code: 'fixed-characters' },
    { status: 'changed', place: { row: 2, column: 3 }, before: '0542542111', after: '054-254-2111' },
  ]);
});

test('--layout standard writes what cannot be written back as it was, and says that nothing is listed', async () => {
  const packed = join(mkdtempSync(join(tmpdir(), 'imi-fix-')), 'public_facility.csv.gz');
  const text = '名称,住所,電話番号\n中央公民館,静岡県静岡市葵区追手町5-1,0542542111\n';
  writeFileSync(packed, gzipSync(text));
  const out = `${packed}.standard.csv`;
  const said = await imi('fix', packed, '--model', 'public_facility', '--layout', 'standard', '--out', out);
  expect(said).toMatchObject({ code: 0 });
  expect(said.err).toContain('(fix-changes-not-listed)');
  expect(readFileSync(out, 'utf8')).toContain('054-254-2111');
  expect((await imi('fix', packed, '--model', 'public_facility')).code).toBe(2);
});

test('--layout standard writes the columns of the standard', async () => {
  const { path, folder } = fileWith(table);
  expect((await imi('fix', path, '--layout', 'standard')).code).toBe(0);
  const [head = '', row = ''] = readFileSync(join(folder, 'public_facility.standard.csv'), 'utf8').split(
    '\r\n',
  );
  expect(head).toContain('所在地_市区町村');
  expect(row.split(',')).toContain('静岡県静岡市葵区追手町5-1');
  expect(existsSync(join(folder, 'public_facility.changes.csv'))).toBe(true);
});

test('--layout standard fills in the publisher, and tells what the source lacks', async () => {
  const hours = '火水木金 13:00-16:00 土日祝 10:00-16:00';
  const { path, folder } = fileWith(
    `名称,住所,開館時間\n中央公民館,静岡県静岡市葵区追手町5-1,${hours}\n,静岡県静岡市葵区追手町5-2,\n`,
    '221007_public_facility.csv',
  );
  const { err } = await imi('fix', path, '--layout', 'standard', '--lang', 'ja');
  const [head = '', first = '', second = ''] = readFileSync(
    join(folder, '221007_public_facility.standard.csv'),
    'utf8',
  )
    .replace('\uFEFF', '')
    .split('\r\n');
  const cells = (row: string) => new Map(head.split(',').map((name, i) => [name, row.split(',')[i]]));
  expect(cells(first).get('全国地方公共団体コード')).toBe('221007');
  expect(cells(first).get('地方公共団体名')).toBe('静岡市');
  expect(cells(first).get('開始時間')).toBe('');
  expect(cells(first).get('利用可能時間特記事項')).toBe('火水木金 13:00-16:00、土日祝 10:00-16:00');
  expect(cells(second).get('名称')).toBe('');
  expect(err).toContain('空いていた4個のセル');
  expect(err).toContain('（全国地方公共団体コード、地方公共団体名）');
  expect(err).toContain('（名称');
});

/** The cells of the first row of what is written in the standard layout, by header. */
async function standardRow(name: string, content: string, ...args: string[]): Promise<Map<string, string>> {
  const { out } = await imi(
    'fix',
    fileWith(content, name).path,
    ...args,
    '--layout',
    'standard',
    '--out',
    '-',
  );
  const [head = '', row = ''] = out.replace('\uFEFF', '').split('\r\n');
  const cells = row.split(',');
  return new Map(head.split(',').map((header, i) => [header, cells[i] ?? '']));
}

test('--layout standard puts the ward behind its city, and a month where no day is known', async () => {
  const facility = await standardRow('public_facility.csv', table);
  expect(facility.get('所在地_市区町村')).toBe('静岡市葵区');
  const area = (day: string) =>
    standardRow('population.csv', `地域名,調査年月日,総人口\n追手町,${day},12\n追手町,${day},13\n`);
  expect((await area('令和5年4月')).get('調査年月日')).toBe('2023-04');
  expect((await area('2023年')).get('調査年月日')).toBe('2023');
  expect((await area('令和5年4月1日')).get('調査年月日')).toBe('2023-04-01');
  expect((await area('令和4年度')).get('調査年月日')).toBe('令和4年度');
});

test('--layout standard takes the layout of the country that has most of the columns', async () => {
  const shelter = await standardRow(
    'shelters.csv',
    '避難收容處所名稱,縣市,行政區,避難收容處所地址,預計收容人數\n三峽國中,新北市,三峽區,新北市三峽區中山路16號,120\n',
  );
  expect(shelter.get('縣市及鄉鎮市區')).toBe('新北市三峽區');
  expect(shelter.get('預計收容人數')).toBe('120');
});

test.each([
  [['--in-place', '--out', 'x.csv'], 'usage-options-clash'],
  [['--changes', 'pdf'], 'usage-unknown-value'],
  [['--changes', 'csv=a', '--changes', 'json=a'], 'outputs-collide'],
  [['--mapping', 'nowhere.yaml'], 'file-not-found'],
])('%j is refused', async (args, code) => {
  const { path, folder } = fileWith(table);
  const said = await imi('fix', path, ...args);
  expect(said.code).toBe(2);
  expect(said.err).toContain(code);
  expect(readdirSync(folder)).toEqual(['public_facility.csv']);
});

test('a file of no known kind is refused', async () => {
  const { code, err } = await imi('fix', fileWith('a,b\n1,2\n', 'x.csv').path);
  expect(code).toBe(2);
  expect(err).toContain('kind-unknown');
});
