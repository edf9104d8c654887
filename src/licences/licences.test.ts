import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attributionOf, combineLicences, findLicence, licencesOf } from './index.js';

const document = parse(
  readFileSync(new URL('../../vocabularies/licences/licences.yaml', import.meta.url), 'utf8'),
);
const licences = licencesOf(document);
const licence = (id: string) => licences.find((one) => one.id === id)!;

describe('the list', () => {
  test('every name leads to its own licence', () => {
    const wrong = licences.flatMap((one) =>
      [one.id, one.url, ...Object.values(one.title), ...one.also].filter(
        (name) => findLicence(name, licences)?.licence.id !== one.id,
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('a licence that allows changes lets its data go into a work under itself', () => {
    expect(licences.filter(({ id, into }) => into.length > 0 && !into.includes(id))).toEqual([]);
  });

  test('what shares alike lets its data go into works that share alike, and what forbids commerce into such', () => {
    for (const { asks, into } of licences)
      for (const duty of ['share-alike', 'no-commerce'] as const)
        if (asks.includes(duty)) expect(into.filter((id) => !licence(id).asks.includes(duty))).toEqual([]);
  });

  test('a licence in "into" that is not in the list is refused', () => {
    const [first] = document.licences;
    expect(() => licencesOf({ ...document, licences: [{ ...first, into: ['CC-BY-9.0'] }] })).toThrow(
      'CC-BY-9.0',
    );
  });
});

test.each([
  ['CC BY 4.0', 'CC-BY-4.0', false],
  ['ＣＣ　ＢＹ　４．０', 'CC-BY-4.0', false],
  ['cc-by', 'CC-BY-4.0', true],
  ['CC-BY 4.0（表示）', 'CC-BY-4.0', false],
  ['このデータは CC BY 4.0 で提供しています', 'CC-BY-4.0', false],
  ['licensed under CC BY-SA 4.0, see below', 'CC-BY-SA-4.0', false],
  ['http://creativecommons.org/licenses/by/4.0/deed.ja', 'CC-BY-4.0', false],
  ['https://creativecommons.org/licenses/by-sa/4.0/legalcode', 'CC-BY-SA-4.0', false],
  ['クリエイティブ・コモンズ 表示 4.0 国際 ライセンス', 'CC-BY-4.0', false],
  ['公共データ利用規約（第1.0版）', 'PDL-1.0', false],
  ['政府標準利用規約（第2.0版）に準拠', 'GSTOU-2.0', false],
  ['政府資料開放授權條款-第1版', 'OGDL-Taiwan-1.0', false],
  ['政府資料開放授權條款', 'OGDL-Taiwan-1.0', true],
  ['https://data.gov.tw/license', 'OGDL-Taiwan-1.0', false],
  ['ODbL', 'ODbL-1.0', true],
])('%s is %s', (text, id, isAssumed) => {
  expect(findLicence(text, licences)).toEqual({ licence: licence(id), isAssumed });
});

test.each([
  '',
  'CCライセンス',
  'CC BY-SA 3.0',
  'CC BY 2.5',
  'CC BY 4.0 または CC0',
  '利用規約のとおり',
  'ccbyte',
])('「%s」 names none', (text) => {
  expect(findLicence(text, licences)).toBeNull();
});

describe('several in one work', () => {
  const of = (...ids: string[]) => combineLicences(ids.map(licence), licences);

  test('Japanese and Taiwanese terms and CC BY go together as CC BY', () => {
    const { under, conflicts, asks } = of('PDL-1.0', 'OGDL-Taiwan-1.0', 'CC-BY-4.0', 'CC0-1.0', 'GSTOU-2.0');
    expect(under[0]?.id).toBe('CC-BY-4.0');
    expect(conflicts).toEqual([]);
    expect(asks).toEqual(['attribution', 'say-changes']);
  });

  test('one that shares alike decides for all', () => {
    expect(of('CC-BY-4.0', 'CC-BY-SA-2.1-JP').under.map(({ id }) => id)).toEqual(['CC-BY-SA-4.0']);
  });

  test('two that share alike under different terms do not go together', () => {
    const { under, conflicts } = of('ODbL-1.0', 'CC-BY-SA-4.0', 'CC0-1.0');
    expect(under).toEqual([]);
    expect(conflicts.map((pair) => pair.map(({ id }) => id))).toEqual([['ODbL-1.0', 'CC-BY-SA-4.0']]);
  });

  test('what must not be changed goes into nothing', () => {
    expect(of('CC-BY-ND-4.0', 'CC-BY-ND-4.0').conflicts).toEqual([
      [licence('CC-BY-ND-4.0'), licence('CC-BY-ND-4.0')],
    ]);
  });

  test('no source, no licence', () => {
    expect(of()).toEqual({ under: [], conflicts: [], asks: [] });
  });
});

describe('attribution', () => {
  const source = { title: '公共施設一覧', publisher: '静岡市', url: 'https://example.lg.jp/1', year: '2023' };

  test('as the licence words it', () => {
    expect(attributionOf(licence('GSTOU-2.0'), source, 'ja')).toBe(
      '「公共施設一覧」（静岡市）（https://example.lg.jp/1）を加工して作成',
    );
    expect(attributionOf(licence('OGDL-Taiwan-1.0'), source, 'zh-TW')).toMatch(
      /^静岡市 2023 \[公共施設一覧\]（https:\/\/example.lg.jp\/1）。此開放資料依政府資料開放授權條款/,
    );
  });

  test('with the licence and its address where it does not', () => {
    expect(attributionOf(licence('CC-BY-4.0'), source, 'en')).toBe(
      'Made by processing “公共施設一覧” (静岡市) (https://example.lg.jp/1), Creative Commons Attribution 4.0 International (https://creativecommons.org/licenses/by/4.0/)',
    );
  });

  test('what is not known is left out', () => {
    const bare = { title: '公共施設一覧', publisher: null, url: null, year: null };
    expect(attributionOf(licence('GSTOU-2.0'), bare, 'ja')).toBe('「公共施設一覧」を加工して作成');
    expect(attributionOf(licence('OGDL-Taiwan-1.0'), bare, 'en')).toMatch(
      /^\[公共施設一覧\]\. The open data/,
    );
  });

  test('none where none is asked for', () => {
    expect(attributionOf(licence('CC0-1.0'), source, 'ja')).toBeNull();
  });
});
