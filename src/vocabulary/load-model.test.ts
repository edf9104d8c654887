import { readdirSync, readFileSync } from 'node:fs';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { matchKey } from '../text/index.js';
import { loadModel } from './load-model.js';
import { loadVocabulary } from './load-vocabulary.js';
import type { DataModel, Item } from './model.js';

const folder = new URL('../../vocabularies/', import.meta.url);
const read = (file: string): unknown => parse(readFileSync(new URL(file, folder), 'utf8'));
const filesOf = (room: string) => readdirSync(new URL(room, folder)).filter((name) => name.endsWith('.yaml'));
const { vocabulary } = loadVocabulary(
  ['imi-core', 'municipal'].flatMap((room) => filesOf(room).map((name) => read(`${room}/${name}`))),
);
const shared = read('items/items.yaml');

describe.each(filesOf('models'))('%s', (file) => {
  const { model, findings } = loadModel(read(`models/${file}`), vocabulary, shared);
  const items: readonly Item[] = model?.items ?? [];

  test('holds', () => {
    expect(findings).toEqual([]);
    expect(`${model?.id}.yaml`).toBe(file);
    expect(items.length).toBeGreaterThan(5);
  });

  test('no header means two items', () => {
    const owners = new Map<string, string>();
    for (const item of items) {
      for (const alias of [item.name, ...item.aliases]) {
        expect([item.name, undefined], `${alias} of ${item.name}`).toContain(owners.get(matchKey(alias)));
        owners.set(matchKey(alias), item.name);
      }
    }
  });

  test('asks for no more than the one item without which a record is of no use', () => {
    expect(items.filter(({ required }) => required).length).toBeLessThanOrEqual(1);
  });

  test('no label of one item is the name or the label of another', () => {
    for (const language of ['ja', 'en', 'zh-TW'] as const) {
      const labels = items.map(({ label }) => label[language].normalize('NFKC'));
      expect(labels.filter((text, i) => labels.indexOf(text) !== i)).toEqual([]);
    }
  });
});

const modelOf = (id: string): DataModel => {
  const { model } = loadModel(read(`models/${id}.yaml`), vocabulary, shared);
  if (model === null) throw new Error(id);
  return model;
};
const ownerOf = (model: DataModel, header: string): string | undefined =>
  model.items.find(({ name, aliases }) =>
    [name, ...aliases].some((alias) => matchKey(alias) === matchKey(header)),
  )?.name;

test.each([
  ['aed', '設置場所', '設置位置'],
  ['aed', '場所名稱', '名称'],
  ['aed', '周六起', '開始時間_土曜日'],
  ['aed', 'TELEPHONENUMBER', '電話番号'],
  ['evacuation_space', '市区町村コード', '市区町村コード'],
  ['evacuation_space', '避難收容處所名稱', '名称'],
  ['evacuation_space', '預計收容人數', '想定収容人数'],
  ['public_facility', '市区町村コード', '全国地方公共団体コード'],
  ['public_facility', '收容人數', '定員'],
  ['public_facility', '預計收容人數', undefined],
  ['public_facility', 'http://www.w3.org/2003/01/geo/wgs84_pos#lat', '緯度'],
  ['population', '區域', '地域名'],
  ['public_facility', '區域', '所在地_市区町村'],
  ['population', 'man18', '85歳以上の男性'],
])('in %s the header %s is %s', (id, header, item) => expect(ownerOf(modelOf(id), header)).toBe(item));

test.each([
  ['0歲-男', '年齢別人口', '人口[0歳の男性]{性別="男性"}{年齢下限="0"}{年齢上限="0"}>人数'],
  ['15歳女', '年齢別人口', '人口[15歳の女性]{性別="女性"}{年齢下限="15"}{年齢上限="15"}>人数'],
  [
    '男(0～14歳)',
    '年齢階級別人口_男女が先',
    '人口[0-14歳の男性]{性別="男性"}{年齢下限="0"}{年齢上限="14"}>人数',
  ],
  ['85-89歳の女性', '年齢階級別人口', '人口[85-89歳の女性]{性別="女性"}{年齢下限="85"}{年齢上限="89"}>人数'],
  ['100歲以上-女', '年齢以上人口', '人口[100歳以上の女性]{性別="女性"}{年齢下限="100"}>人数'],
  ['女(75歳以上)', '年齢以上人口_男女が先', '人口[75歳以上の女性]{性別="女性"}{年齢下限="75"}>人数'],
  ['65歳以上', '年齢以上人口_男女計', '人口[65歳以上]{年齢下限="65"}>人数'],
  ['15-64歳', '年齢階級別人口_男女計', '人口[15-64歳]{年齢下限="15"}{年齢上限="64"}>人数'],
  ['3歳', '年齢別人口_男女計', '人口[3歳]{年齢下限="3"}{年齢上限="3"}>人数'],
])('a column %s is of the family %s', (header, family, term) => {
  const fitting = modelOf('population').items.flatMap((item) => {
    const matcher = item.header === null ? null : RE2JS.compile(item.header).matcher(header);
    if (!matcher?.matches()) return [];
    const filled = item.path.text.replace(/\{(\w+)\}/g, (_, group: string) => matcher.group(group) ?? '');
    return [[item.name, filled]];
  });
  expect(fitting).toEqual([[family, term]]);
});

describe('what does not hold is told', () => {
  const label = { en: 'x', 'zh-TW': 'x' };
  const name = { term: '名称>表記', label, normalizer: 'text' };
  const base = {
    id: 'library',
    title: { ja: '図書館', en: 'Libraries', 'zh-TW': '圖書館' },
    class: '施設型',
    version: '1',
    source: 'none',
  };
  const load = (items: object, sharedItems: object = {}) =>
    loadModel({ ...base, items }, vocabulary, { items: sharedItems });
  const codesOf = (items: object, sharedItems?: object) =>
    load(items, sharedItems).findings.map(({ cause, at }) => `${cause.code} ${at.join('>')}`);

  test('nothing in a model that holds; what is not said takes its default', () => {
    const { model, findings } = load({ 名称: name });
    expect(findings).toEqual([]);
    expect(model?.aliases).toEqual([]);
    expect(model?.items[0]).toMatchObject({
      name: '名称',
      path: { text: '名称>表記' },
      label: { ja: '名称', en: 'x', 'zh-TW': 'x' },
      options: {},
      aliases: [],
      header: null,
      required: false,
      separator: null,
      codes: null,
      example: null,
      source: null,
    });
  });

  test('an item takes over what the shared one says, and its own words come first', () => {
    const { model, findings } = load(
      { 名称: { term: '施設型>名称>表記', aliases: ['館名', '住所'], options: { kind: 'own' } } },
      {
        名称: { label, normalizer: 'text', aliases: ['施設名', '館名'], options: { kind: 'x', era: '令和' } },
        住所: { label, normalizer: 'address', aliases: ['所在地'] },
      },
    );
    expect(findings).toEqual([]);
    expect(model?.items).toHaveLength(1);
    expect(model?.items[0]).toMatchObject({
      path: { text: '名称>表記' },
      normalizer: 'text',
      aliases: ['館名', '住所', '施設名'],
      options: { kind: 'own', era: '令和' },
    });
  });

  test('an item may take over a shared one of another name, which is a spelling of it then', () => {
    const items = { 館名: { like: '名称', term: '名称>表記', aliases: ['館'] } };
    const shared = { 名称: { label, normalizer: 'kana', aliases: ['施設名', '館'] } };
    expect(load(items, shared).findings).toEqual([]);
    expect(load(items, shared).model?.items[0]).toMatchObject({
      name: '館名',
      label: { ja: '館名', en: 'x' },
      normalizer: 'kana',
      aliases: ['館', '名称', '施設名'],
    });
    expect(codesOf(items, {})).toContain('model-malformed items>館名>like');
  });

  test('what is not certain about a model is kept for people to read', () => {
    const read = (more: object) => loadModel({ ...base, items: { 名称: name }, ...more }, vocabulary).model;
    const uncertain = { ja: '未確認', en: 'no file was seen', 'zh-TW': '未見過檔案' };
    expect(read({ uncertain })?.uncertain).toEqual(uncertain);
    expect(read({})?.uncertain).toBeNull();
  });

  test('an alias that the model itself gives to another item is taken from the shared one', () => {
    const sharedItems = { 住所: { label, normalizer: 'address', aliases: ['場所', '所在地'] } };
    const items = { 名称: { ...name, aliases: ['場所'] }, 住所: { term: '住所>表記' } };
    expect(codesOf(items, sharedItems)).toEqual([]);
    expect(load(items, sharedItems).model?.items[1]?.aliases).toEqual(['所在地']);
  });

  test('an alias of two items, also in another spelling, and an alias that is the name of another', () => {
    const address = { ...name, term: '住所>表記' };
    expect(
      codesOf({ 名称: { ...name, aliases: ['NAME'] }, 住所: { ...address, aliases: ['ｎａｍｅ'] } }),
    ).toEqual(['model-ambiguous-alias items>住所>aliases']);
    expect(codesOf({ 名称: { ...name, aliases: ['住所'] }, 住所: address })).toEqual([
      'model-ambiguous-alias items>名称>aliases',
    ]);
  });

  test('a term that does not hold leaves the item out; a deprecated one does not', () => {
    expect(codesOf({ 名称: { ...name, term: '名称>>' } })).toEqual(['term-path-unreadable items>名称>term']);
    expect(codesOf({ 名称: { ...name, term: '氏名>姓名' } })).toEqual(['term-elsewhere items>名称>term']);
    expect(load({ 名称: { ...name, term: '氏名>姓名' } }).model?.items).toEqual([]);
    const manager = { ...name, term: '管理者>表記' };
    expect(codesOf({ 管理者: manager })).toEqual(['term-deprecated items>管理者>term']);
    expect(load({ 管理者: manager }).model?.items).toHaveLength(1);
  });

  test('a pattern that is not RE2, and a placeholder that no group fills', () => {
    expect(codesOf({ 人口: { ...name, term: '名称[{age}]>表記', header: '(?=(?<age>x))' } })).toEqual([
      'model-header-pattern items>人口>header',
      'model-unknown-placeholder items>人口>term',
    ]);
    expect(codesOf({ 人口: { ...name, term: '名称{種別="{sex}"}>表記', header: '(?<age>x)' } })).toEqual([
      'model-unknown-placeholder items>人口>term',
    ]);
  });

  test('an item without a label or a normalizer, and what is not written as it should be', () => {
    expect(codesOf({ 名称: { term: '名称>表記', label } })).toEqual(['model-malformed items>名称']);
    expect(codesOf({ 名称: { ...name, required: 'yes' } })).toEqual(['model-malformed items>名称>required']);
    expect(loadModel(null, vocabulary).model).toBeNull();
    expect(loadModel({ ...base, items: {} }, vocabulary, 5)).toMatchObject({
      model: null,
      findings: [{ document: 1 }],
    });
  });

  test('an unknown class', () => {
    const loaded = loadModel({ ...base, class: '施設', items: { 名称: name, 住所: name } }, vocabulary);
    expect(loaded).toMatchObject({
      model: null,
      findings: [{ at: ['class'], cause: { code: 'term-unknown-near' } }],
    });
    expect(loaded.findings).toHaveLength(1);
  });
});
