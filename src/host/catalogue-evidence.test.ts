import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makePlan } from '../plan/index.js';
import { openCatalogues } from './catalogue-evidence.js';
import { loadKnowledge } from './shipped.js';

const folder = mkdtempSync(join(tmpdir(), 'imi-evidence-'));
const { signal } = new AbortController();
const table =
  '單位名稱,地址,電話\n甲單位,中正路1號,04-22221111\n乙單位,中正路2號,04-22221113\n丙單位,中正路3號,04-22221115\n';

const dcat = {
  '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
  '@type': 'dcat:Dataset',
  'dct:title': '臺中市公共設施一覽',
  'dct:publisher': { name: '台中市政府民政局' },
  'dct:license': 'https://creativecommons.org/licenses/by/4.0/',
  'dcat:distribution': [{ 'dcat:downloadURL': 'https://example.tw/files/list.csv?x=1' }],
};
const ckan = {
  success: true,
  result: {
    title: '避難所一覧',
    license_id: 'cc-by',
    organization: { title: '静岡県静岡市' },
    resources: [{ url: 'https://example.jp/hinan.csv', format: 'CSV' }],
  },
};
const list =
  '全国地方公共団体コード,地方公共団体名,データセット_タイトル,ファイル_ダウンロードURL,ファイル_ライセンス\n221007,静岡市,AED設置箇所一覧,https://example.jp/a.csv,CC BY\n';

const make = (name: string, files: Readonly<Record<string, string>>) => {
  const path = join(folder, name);
  mkdirSync(path);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(path, file), text);
  return path;
};
const evidence = async (path: string, named?: string) => {
  const catalogues = await openCatalogues(named, signal);
  if ('code' in catalogues) throw new Error(catalogues.code);
  return catalogues.of(path, null);
};

test.each([
  ['dcat.jsonld', JSON.stringify(dcat), 'list.csv', '臺中市公共設施一覽', '台中市政府民政局'],
  ['package_show.json', JSON.stringify(ckan), 'hinan.csv', '避難所一覧', '静岡県静岡市'],
  ['221007_open_data_list.csv', list, 'a.csv', 'AED設置箇所一覧', '静岡市'],
])('%s beside a file is asked', async (name, text, file, title, publisher) => {
  const path = make(name.replace(/\..*/, ''), { [name]: text, [file]: table });
  expect(await evidence(join(path, file))).toMatchObject({ source: name, titles: [title], publisher });
  expect(await evidence(join(path, 'other.csv'))).toBeUndefined();
  expect(await evidence(join(path, name))).toBeUndefined();
});

test('what is called like a catalogue and is none says nothing; one that is named has to be one', async () => {
  const path = make('none', { 'data.json': '[{"名称":"会館"}]', 'list.csv': table });
  expect(await evidence(join(path, 'list.csv'))).toBeUndefined();
  expect(await openCatalogues(join(path, 'data.json'), signal)).toMatchObject({ code: 'catalog-unreadable' });
});

test('kind, publisher and licence of a file whose columns hardly tell', async () => {
  const path = make('plan', { 'dcat.jsonld': JSON.stringify(dcat) });
  const sample = { name: 'list.csv', head: new TextEncoder().encode(table), isWhole: true };
  const knowledge = loadKnowledge();
  expect(makePlan(sample, {}, knowledge)).toMatchObject([{ code: 'kind-unknown' }]);
  const catalogue = await evidence(join(path, 'list.csv'));
  expect(makePlan(sample, { catalogue }, knowledge)).toMatchObject({
    kind: 'public_facility',
    publisher: { code: '66000', name: '臺中市' },
    licence: 'https://creativecommons.org/licenses/by/4.0/',
  });
});
