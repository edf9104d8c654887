import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { itemsAt } from './items-at.js';
import { loadModel } from './load-model.js';
import { loadVocabulary } from './load-vocabulary.js';
import type { DataModel } from './model.js';
import { schemaOf } from './schema.js';

const folder = new URL('../../vocabularies/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));
const filesOf = (room: string) => readdirSync(new URL(room, folder)).filter((name) => name.endsWith('.yaml'));
const { vocabulary } = loadVocabulary(
  ['imi-core', 'municipal'].flatMap((room) => filesOf(room).map((name) => read(`${room}/${name}`))),
);
const modelOf = (id: string): DataModel => {
  const { model } = loadModel(read(`models/${id}.yaml`), vocabulary, read('items/items.yaml'));
  if (model === null) throw new Error(id);
  return model;
};
const ids = filesOf('models').map((file) => file.replace('.yaml', ''));

/** What is wrong with a node: keyword, place, and the items concerned, each error on a line. */
const checkerOf = (id: string, required: readonly string[] = []) => {
  const model = modelOf(id);
  const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(schemaOf(model, vocabulary, required) as object);
  return (node: unknown): readonly string[] => {
    if (validate(node)) return [];
    return (validate.errors ?? [])
      .filter(({ keyword }) => keyword !== 'if')
      .map(({ keyword, instancePath, params }) => {
        const missing = params['missingProperty'] as string | undefined;
        const pointer = missing === undefined ? instancePath : `${instancePath}/${missing}`;
        return `${keyword} ${pointer} ${itemsAt(model, pointer).slice(0, 2).join('+')}`.trim();
      });
  };
};

const facility = {
  '@id': 'urn:uuid:2b3c',
  '@type': '施設型',
  ID: { '@type': 'ID型', 識別値: '1' },
  名称: { '@type': '名称型', 表記: '中央図書館', カナ表記: 'チュウオウトショカン' },
  住所: { '@type': '住所型', 表記: '静岡県静岡市葵区追手町5-1', 都道府県: '静岡県', 町名: '追手町' },
  地理座標: { '@type': '座標型', 緯度: '34.97', 経度: '138.38' },
  連絡先: { '@type': '連絡先型', 電話番号: ['054-254-2111', '054-254-2112'], 内線番号: '12' },
  利用可能時間: [
    { '@type': '定期スケジュール型', 開催期日: '月火', 開始時間: '08:30:00', 終了時間: '24:00:00' },
    { '@type': '定期スケジュール型', 種別: '祝日', 説明: '休み' },
  ],
  関与: {
    '@type': '関与型',
    役割: '管理者',
    関与者: { '@type': '法人型', ID: 'https://example.org/id/1', 名称: { '@type': '名称型', 表記: 'x' } },
  },
  車椅子可: 'true',
  記述: { '@type': '記述型', 種別: '備考2', 説明: '読めなかった値' },
  参照: { '@type': '参照型', 参照先: 'https://example.org/' },
};

test.each(ids)('the schema of %s is a schema', (id) => {
  const ajv = new Ajv2020({ strict: false });
  expect(ajv.validateSchema(schemaOf(modelOf(id), vocabulary, []) as object)).toBe(true);
});

describe('a node of the model', () => {
  const check = checkerOf('public_facility');

  test('conforms, with properties that the model does not name', () => expect(check(facility)).toEqual([]));

  test.each([
    ['an unknown property', { ...facility, 名稱: 'x' }, ['additionalProperties']],
    ['another class', { ...facility, '@type': '駐車場型' }, ['const /@type']],
    [
      'a name that is no node',
      { ...facility, 名称: '中央図書館' },
      ['pattern /名称 名称+名称_カナ', 'required /名称>表記 名称'],
    ],
    [
      'a node without a class',
      { ...facility, 住所: { 表記: 'x' } },
      ['required /住所/@type 所在地_全国地方公共団体コード+都道府県コード'],
    ],
    [
      'a class that the property does not lead to',
      { ...facility, 住所: { '@type': '名称型' } },
      ['enum /住所/@type 所在地_全国地方公共団体コード+都道府県コード'],
    ],
    [
      'a property of another class',
      { ...facility, 地理座標: { '@type': '座標型', 表記2: 'x' } },
      ['additionalProperties /地理座標 緯度+経度'],
    ],
    [
      'two addresses',
      { ...facility, 住所: [facility.住所, facility.住所] },
      ['type /住所 所在地_全国地方公共団体コード+都道府県コード'],
    ],
    [
      'no value in an array',
      { ...facility, 名称: [] },
      ['minItems /名称 名称+名称_カナ', 'required /名称>表記 名称'],
    ],
    [
      'a time without seconds',
      { ...facility, 利用可能時間: { ...facility.利用可能時間[0], 開始時間: '8:30' } },
      ['pattern /利用可能時間/開始時間 開始時間'],
    ],
    ['a flag in words', { ...facility, 車椅子可: '有' }, ['enum /車椅子可 車椅子可']],
    ['a web page that is no IRI', { ...facility, 画像: 'photo 1.jpg' }, ['pattern /画像 画像']],
    [
      'a number that is a JSON number',
      { ...facility, 収容人数: { '@type': '数量型', 数値: 3 } },
      ['type /収容人数/数値 定員'],
    ],
    ['no name', { ...facility, 名称: { '@type': '名称型' } }, ['required /名称>表記 名称']],
    [
      'no name in any of several',
      { ...facility, 名称: [{ '@type': '名称型' }, { '@type': '名称型' }] },
      ['required /名称>表記 名称'],
    ],
    [
      'a node without a class under a property that the model does not name',
      { ...facility, 記述: { 説明: 'x' } },
      ['required /記述/@type'],
    ],
  ])('%s', (_, node, errors) => expect(check(node)).toEqual(errors));

  test('one name of several is enough', () => {
    expect(check({ ...facility, 名称: [{ '@type': '名称型', カナ表記: 'x' }, facility.名称] })).toEqual([]);
  });

  test('a text may say its language, a number may not', () => {
    expect(check({ ...facility, 説明: [{ '@value': 'Library', '@language': 'en' }, '図書館'] })).toEqual([]);
    const count = { '@type': '数量型', 数値: { '@value': '3' } };
    expect(check({ ...facility, 収容人数: count })).toEqual(['type /収容人数/数値 定員']);
  });
});

describe.each([
  ['xsd:boolean', ['true', 'false'], ['1', '有', 'TRUE']],
  [
    'xsd:date',
    ['2023-04-01', '2024-02-29+09:00', '-0660-02-11'],
    ['2023-4-1', '令和5年', '2023-13-01', '2023'],
  ],
  [
    'xsd:dateTime',
    ['2023-04-01T09:30:00+09:00', '2023-04-01T24:00:00Z'],
    ['2023-04-01', '2023-04-01 09:30:00'],
  ],
  ['xsd:decimal', ['12', '-12.50', '.5', '+1.'], ['1e3', '1,234', '１２', '.', '']],
  ['xsd:double', ['1.5E-3', '12', '-INF', 'NaN'], ['1.5E', '∞']],
  ['xsd:integer', ['0', '-12', '+0012'], ['1.0', '－1']],
  ['xsd:nonNegativeInteger', ['0', '+12', '-0'], ['-1', '1.0']],
  ['xsd:time', ['08:30:00', '24:00:00', '23:59:59.5+09:00'], ['8:30:00', '08:30', '24:00:01', '25:00:00']],
  [
    'xsd:anyURI',
    ['https://example.org/あ', 'urn:uuid:1', 'mailto:a@example.org'],
    ['www.example.org', 'https:', 'a b:c'],
  ],
  ['xsd:string', ['', '何でも'], []],
])('%s', (datatype, good, bad) => {
  const label = { en: 'x', 'zh-TW': 'x' };
  const small = loadVocabulary([
    {
      prefix: 'ex',
      namespace: 'https://example.org/ns#',
      classes: { 物型: { label, properties: { 一: '0..1', 多: '0..n' } } },
      properties: { 一: { label, range: datatype }, 多: { label, range: datatype } },
    },
  ]).vocabulary;
  const thing: DataModel = { ...modelOf('aed'), class: '物型', items: [] };
  const validate = new Ajv2020({ strict: false }).compile(schemaOf(thing, small, []) as object);

  test.each(good)('“%s”, alone and among others', (value) => {
    expect(validate({ '@type': '物型', 一: value, 多: [value, value] })).toBe(true);
    expect(validate({ '@type': '物型', 多: value })).toBe(true);
  });

  test.each(bad)('not “%s”', (value) => {
    expect(validate({ '@type': '物型', 一: value })).toBe(false);
    expect(validate({ '@type': '物型', 多: value })).toBe(false);
    expect(validate({ '@type': '物型', 多: [value] })).toBe(false);
  });

  test('once, where it may stand once, and never as a JSON number', () => {
    expect(validate({ '@type': '物型', 一: good })).toBe(false);
    expect(validate({ '@type': '物型', 多: 12 })).toBe(false);
  });
});

describe('required items', () => {
  const site = { '@type': '施設型', 名称: facility.名称 };
  const flood = { '@type': '災害対応型', 災害種別: '洪水', 対応: 'true' };
  const quake = { '@type': '災害対応型', 災害種別: '地震', 対応: 'false' };
  const item = '災害種別_洪水';
  const check = checkerOf('evacuation_space', [item, '所在地_連結表記', '電話番号', 'no such item']);
  const whole = { ...site, 住所: facility.住所, 連絡先: facility.連絡先 };

  test('must be there', () => {
    expect(check({ ...whole, 対象災害: [quake, flood] })).toEqual([]);
    expect(check({ ...whole, 対象災害: flood })).toEqual([]);
    expect(check({ ...site, 対象災害: flood })).toEqual([
      'required /住所>表記 所在地_連結表記',
      'required /連絡先>電話番号 電話番号',
    ]);
  });

  test('are told where another node of the kind is there', () => {
    const expected = [`required /対象災害[洪水]{災害種別="洪水"}>対応 ${item}`];
    expect(check(whole)).toEqual(expected);
    expect(check({ ...whole, 対象災害: quake })).toEqual(expected);
    expect(check({ ...whole, 対象災害: [quake, { '@type': '災害対応型', 災害種別: '洪水' }] })).toEqual(
      expected,
    );
  });
});

test('a code list holds for one value and for several', () => {
  const check = checkerOf('aed');
  const aed = (value: unknown) => ({
    '@type': '設備型',
    設置地点: { '@type': '施設型', 名称: { '@type': '名称型', 表記: 'x' } },
    外部利用可否: value,
  });
  expect(check(aed('不可'))).toEqual([]);
  expect(check(aed('たぶん'))).toEqual(['enum /外部利用可否 外部利用不可']);
});
