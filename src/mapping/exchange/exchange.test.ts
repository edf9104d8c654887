import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadKnowledge } from '../../host/shipped.js';
import { modelNamed } from '../../vocabulary/index.js';
import type { MappingDocument } from '../mapping.js';
import { mappingSchema } from '../mapping.js';
import { mappingFromJson } from './from-json.js';
import { mappingYaml } from './mapping-yaml.js';
import { mappingJsonOf } from './to-json.js';

const ground = loadKnowledge();
const { models, mappings, vocabulary } = ground;

/** What a mapping says, with all that it inherits. */
function documentOf(path: string): MappingDocument {
  const { extends: _, ...said } = mappings.get(path)!;
  const known = Object.keys(mappingSchema.shape);
  return Object.fromEntries(
    Object.entries(said).filter(
      ([key, value]) => known.includes(key) && value !== undefined && Object.keys(Object(value)).length !== 0,
    ),
  );
}

const textual = (document: object | null) =>
  Object.fromEntries(
    Object.entries(document ?? {}).filter(([, value]) => Object.keys(Object(value)).length > 0),
  );

test.each([...mappings.keys()])('%s comes back from mapping.json as it was', async (path) => {
  const mapping = mappings.get(path)!;
  const { text } = mappingJsonOf(mapping, modelNamed(mapping.model, models, vocabulary)!, vocabulary);
  const { document, remarks, findings } = await mappingFromJson(text, 'mapping.json', null, ground);
  expect(findings).toEqual([]);
  expect(remarks).toEqual([]);
  expect(textual(document)).toEqual(textual(documentOf(path)));
});

test.each([...mappings.keys()])('%s is read as it is written in YAML', async (path) => {
  const document = documentOf(path);
  expect(parse(await mappingYaml(document, ['Remark', 'of\ntwo lines']))).toEqual(document);
});

const convert = async (json: object | string, model: string | null = null) => {
  const text = typeof json === 'string' ? json : JSON.stringify(json, null, 2);
  const result = await mappingFromJson(text, 'mapping.json', model, ground);
  return { ...result, told: result.findings.map(({ code, place }) => `${place.line ?? '-'} ${code}`) };
};

describe('a mapping.json of others', () => {
  const facilities = {
    '@prefix': { ic: 'http://imi.go.jp/ns/core/rdf#' },
    '@title': '例示市 公共施設一覧.csv',
    管理番号: '*ic:施設型',
    施設名: 'ic:施設型>ic:名称>ic:表記',
    所在地: ['ic:施設型>ic:住所>ic:表記', 'ic:施設型>ic:説明'],
    電話: 'ic:施設型>ic:連絡先[代表]{ic:種別="代表"}>ic:電話番号',
    ホームページ: 'ic:施設型>ic:連絡先[代表]{ic:種別="代表"}>ic:Webサイト',
    整理用メモ: [],
  };

  test('becomes a mapping: items where the model has them, else paths', async () => {
    const { document, told, remarks } = await convert(facilities, 'public_facility');
    expect(told).toEqual([]);
    expect(remarks).toEqual([]);
    expect(document).toEqual({
      model: 'public_facility',
      title: '例示市 公共施設一覧.csv',
      columns: {
        管理番号: 'ignore',
        施設名: '名称',
        所在地: { to: ['所在地_連結表記', '説明'] },
        電話: '連絡先[代表]{種別="代表"}>電話番号',
        ホームページ: '連絡先[代表]{種別="代表"}>Webサイト',
        整理用メモ: 'ignore',
      },
      id: '{管理番号}',
    });
  });

  test('may say the vocabulary in other ways', async () => {
    const { document, told } = await convert(
      {
        '@vocab': 'http://imi.go.jp/ns/core/2#',
        '@prefix': { core: 'http://imi.ipa.go.jp/ns/core/rdf#' },
        名: '施設型>名称>表記',
        読み: 'core:施設型>core:名称>core:カナ表記',
        番号: '*施設型>ID>識別値',
        英: ' 施設 ＞ 名称 > 表記@en',
      },
      'public_facility',
    );
    expect(told).toEqual([]);
    expect(document).toMatchObject({
      columns: { 名: '名称', 読み: '名称_カナ', 番号: 'ID', 英: '名称>表記@en' },
      id: '{番号}',
    });
  });

  test('finds the data model by the paths', async () => {
    expect((await convert({ 子ども: 'ic:設備型>mic:小児対応' })).document?.model).toBe('aed');
    expect((await convert(facilities)).told).toEqual(['- mapping-json-model-unclear']);
    expect((await convert({ 型番: 'ic:製品個品型>ic:ID>ic:識別値' })).told).toEqual([
      '- mapping-json-no-model',
    ]);
    expect((await convert(facilities, 'no such model')).told).toEqual(['- mapping-unknown-model']);
  });

  test('keeps what a mapping has no place for', async () => {
    const { remarks, told } = await convert(
      { ...facilities, '@dmd': 'https://example.org/', '@description': '一覧', '@vnd.tool': { a: 1 } },
      'public_facility',
    );
    expect(remarks).toEqual(['@dmd: "https://example.org/"', '@description: "一覧"', '@vnd.tool: {"a":1}']);
    expect(told).toEqual(['- mapping-json-kept-as-remark']);
  });

  test('keeps headers that would mean something else', async () => {
    const { document } = await convert({ '面積[1]': 'ic:施設型>ic:説明', '/a/': [] }, 'public_facility');
    expect(document?.columns).toEqual({ '/面積\\[1\\]/': '説明', '/\\/a\\//': 'ignore' });
  });

  test.each([
    ['a number', { 名: 1 }, ['2 mapping-json-unexpected']],
    [
      'a key that is reserved',
      { '@base': 'x' },
      ['2 mapping-json-key-unknown', '- mapping-json-kept-as-remark'],
    ],
    ['prefixes that are none', { '@prefix': 'ic' }, ['2 mapping-json-unexpected']],
    ['a title that is no text', { '@title': [] }, ['2 mapping-json-unexpected']],
    ['a vocabulary that is not known', { 名: 'hj:法人型>hj:名称' }, ['2 mapping-json-vocabulary-unknown']],
    [
      'a prefix with another meaning',
      { '@prefix': { ic: 'https://example.org/' }, 名: 'ic:施設型>ic:説明' },
      ['5 mapping-json-vocabulary-unknown'],
    ],
    ['what is no item name', { 名: 'ic:施設型>' }, ['2 mapping-json-unexpected']],
    ['a class alone', { 名: 'ic:施設型' }, ['2 mapping-json-unexpected']],
    ['a path that does not hold', { 名: 'ic:施設型>ic:氏名>ic:姓' }, ['2 term-elsewhere']],
    [
      'another class',
      { a: 'ic:施設型>ic:説明', b: 'ic:施設型>ic:要約', c: 'ic:人型>ic:説明' },
      ['4 mapping-json-other-class'],
    ],
  ])('tells %s', async (_, json, expected) => {
    expect((await convert(json, 'public_facility')).told).toEqual(expected);
  });

  test('keeps what leads nowhere as a remark', async () => {
    const { document, remarks } = await convert(
      { 名: ['hj:名称', 'ic:施設型>ic:氏名>ic:姓'] },
      'public_facility',
    );
    expect(document?.columns).toEqual({});
    expect(remarks).toEqual(['名: hj:名称', '名: 施設型>氏名>姓']);
  });

  test('a header that comes twice is told, the last one counts', async () => {
    const { document, told } = await convert(
      '\uFEFF{\n\t"名": "ic:施設型>ic:名称>ic:表記",\n\t"名": "ic:施設型>ic:説明"\n}',
      'public_facility',
    );
    expect(document?.columns).toEqual({ 名: '説明' });
    expect(told).toEqual(['3 mapping-json-header-twice']);
  });

  test.each([
    ['{\n  "名": "x",\n}', '3 mapping-json-broken'],
    ['[]', '1 mapping-json-unexpected'],
    ['', '1 mapping-json-broken'],
  ])('%j is refused', async (text, expected) => {
    const { document, told } = await convert(text);
    expect([document, ...told]).toEqual([null, expected]);
  });
});

describe('a mapping of ours', () => {
  const written = (path: string) => {
    const mapping = mappings.get(path)!;
    const { text, causes } = mappingJsonOf(mapping, models.get(mapping.model)!, vocabulary);
    return { json: JSON.parse(text) as Record<string, unknown>, causes };
  };

  test('becomes item names with prefixes', () => {
    const { json } = written('standard/aed-2023');
    expect(json['@prefix']).toEqual({
      ic: 'http://imi.go.jp/ns/core/rdf#',
      mic: vocabulary.namespaces.get('mic'),
    });
    expect(json['名称']).toBe('ic:設備型>ic:設置地点>ic:名称>ic:表記');
    expect(json['小児対応設備の有無']).toBe('ic:設備型>mic:小児対応');
  });

  test('tells what a mapping.json cannot say', () => {
    const told = written('jp/372013-takamatsu/aed').causes;
    expect(told).toContainEqual({
      code: 'mapping-json-column-left-out',
      args: { header: 'telephoneNumber', names: 'options' },
    });
    expect(told.at(-1)).toMatchObject({ code: 'mapping-json-cannot-say' });
  });

  test('patterns and divided cells lead nowhere in it', () => {
    const { json, causes } = written('standard/tw/population_town');
    expect(Object.keys(json).filter((key) => key.startsWith('/'))).toEqual([]);
    expect(causes.filter(({ code }) => code === 'mapping-json-column-left-out')).toHaveLength(2);
  });

  test('the column of the id is marked', () => {
    const mapping = { ...mappings.get('standard/aed-2023')!, id: '{ID}' };
    const { text } = mappingJsonOf(mapping, models.get('aed')!, vocabulary);
    expect((JSON.parse(text) as Record<string, unknown>)['ID']).toBe('*ic:設備型>ic:ID>ic:識別値');
  });
});
