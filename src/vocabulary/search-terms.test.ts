import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadModel } from './load-model.js';
import { loadVocabulary } from './load-vocabulary.js';
import { searchTerms } from './search-terms.js';

const folder = new URL('../../vocabularies/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));
const own = {
  prefix: 'ex',
  namespace: 'https://example.org/ns#',
  classes: {
    温室型: {
      label: { en: 'Greenhouse', 'zh-TW': '溫室' },
      definition: { ja: '苗を育てる建屋', en: 'Where seedlings are raised', 'zh-TW': '育苗的房舍' },
    },
  },
};
const { vocabulary } = loadVocabulary([
  own,
  ...['imi-core', 'municipal'].flatMap((room) =>
    readdirSync(new URL(room, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => read(`${room}/${name}`)),
  ),
]);
const { model } = loadModel(
  {
    id: 'pool',
    title: { ja: 'プール', en: 'Pools', 'zh-TW': '泳池' },
    class: '施設型',
    version: '1',
    source: 'none',
    items: {
      名称: {
        term: '名称>表記',
        label: { ja: '名称', en: 'Name', 'zh-TW': '名稱' },
        normalizer: 'text',
        aliases: ['泳池名'],
      },
    },
  },
  vocabulary,
  { items: {} },
);
const search = (words: string) => searchTerms(vocabulary, model === null ? [] : [model], words, 'ja');
const first = (words: string) => search(words)[0]?.name;

test.each([
  ['施設型', '施設型'],
  ['facility', '施設'],
  ['telephone number', '電話番号'],
  ['Number  Telephone', '電話番号'],
  ['郵遞區號', '郵便番号'],
  ['ＦＡＸ番号', 'FAX番号'],
  ['opening hors', '利用可能時間'],
])('%s leads to %s', (words, name) => expect(first(words)).toBe(name));

test('a header of a data model leads to the property that it fills, and says so', () => {
  expect(search('泳池名')[0]).toEqual({
    kind: 'property',
    name: '名称',
    score: 0.9,
    header: { model: 'pool', name: '泳池名', path: '名称>表記' },
  });
});

test('words in a definition find a term whose names do not have them', () => {
  expect(search('苗を育てる').map(({ name }) => name)).toEqual(['温室型']);
  expect(search('seedlings raised')[0]?.name).toBe('温室型');
});

test('best first, each once, not more than twelve, nothing for nothing', () => {
  const found = search('番号');
  expect(found.length).toBeLessThanOrEqual(12);
  expect(new Set(found.map(({ name }) => name)).size).toBe(found.length);
  expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).toSorted((a, b) => b - a));
  expect(search('')).toEqual([]);
  expect(search(' 　')).toEqual([]);
  expect(search('qqqqqqqq')).toEqual([]);
});
