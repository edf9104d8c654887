import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../host/shipped.js';
import { loadModel } from '../load-model.js';
import type { Item } from '../model.js';
import { checkUses } from './check-uses.js';
import { notationOfModel } from './from-model.js';
import { parseNotation } from './parse.js';
import { printNotation } from './print.js';
import { modelOfNotation } from './to-model.js';

const { models, vocabulary } = loadKnowledge();
const about = { id: 'some', normalizerOf: () => 'text' };
const readModel = (text: string) => {
  const { file, findings } = parseNotation(text);
  const draft = modelOfNotation(file, vocabulary, about);
  return {
    file,
    draft,
    codes: [...findings, ...draft.findings].map(({ code }) => code),
    model: loadModel(draft.document, vocabulary).model,
  };
};

describe.each([...models.values()])('$id', (model) => {
  const { file, leftOut } = notationOfModel(model, vocabulary, []);
  const text = printNotation(file);
  const read = readModel(text);

  test('is written in paths that its vocabularies permit', () => {
    expect(read.codes).toEqual([]);
    expect(checkUses(read.file, vocabulary)).toEqual([]);
  });

  test('comes back as it was, but for families of columns', () => {
    const { items, ...head } = model;
    const byName = (all: readonly Item[] = []) => all.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const columns = items.filter(({ header }) => header === null);
    expect(read.model).toMatchObject({ ...head });
    expect(byName(read.model?.items)).toEqual(byName(columns));
    expect(leftOut).toHaveLength(items.length - columns.length);
  });
});

const written = `
#prefix ic: "http://imi.go.jp/ns/core/2#"
#name "公共施設一覧"
#name@en "Public facilities"
#version "1.0"
datamodel ;
use ic:施設型 ;
use ic:施設型>ic:ID {0..1} ;
use ic:施設型>ic:ID>ic:識別値 {1..1} {/^[0-9]{6}-[0-9]+$/} ;
use ic:施設型>ic:名称 {1..1} ;
use ic:施設型>ic:名称>ic:表記 {1..1} ;
use ic:施設型>ic:説明@en ;
use ic:施設型>ic:種別 {/^(公園|図書館\\.分館)$/} ;
use ic:施設型>ic:連絡先[代表] {0..1} ;
use ic:施設型>ic:連絡先[代表]>ic:種別 {="代表"} ;
use ic:施設型>ic:連絡先[代表]>ic:電話番号 {1..1} ;
use ic:施設型>ic:利用可能時間 {0..n} {@ic:定期スケジュール型} ;
use ic:施設型>ic:利用可能時間>ic:開始時間 {0..1} ;
use ic:施設型>ic:地理識別子 {0..1} ;
`;

describe('a data model that others wrote', () => {
  const { draft, codes, model } = readModel(written);
  const termOf = (name: string) => model?.items.find((item) => item.name === name)?.path.text;

  test('has a head', () => {
    expect(draft.document).toMatchObject({
      id: 'some',
      class: '施設型',
      title: { ja: '公共施設一覧', en: 'Public facilities', 'zh-TW': 'Public facilities' },
      version: '1.0',
    });
  });

  test('has an item for each path that leads to a value or a thing', () => {
    expect(model?.items.map(({ name, path }) => [name, path.text])).toEqual([
      ['ID', 'ID>識別値'],
      ['名称', '名称>表記'],
      ['説明_en', '説明@en'],
      ['種別', '種別'],
      ['連絡先（代表）_電話番号', '連絡先[代表]{種別="代表"}>電話番号'],
      ['利用可能時間_開始時間', '利用可能時間{@定期スケジュール型}>開始時間'],
      ['地理識別子', '地理識別子>'],
    ]);
    expect(termOf('no such item')).toBeUndefined();
  });

  test('demands what each step demands', () => {
    expect(model?.items.filter(({ required }) => required).map(({ name }) => name)).toEqual(['名称']);
  });

  test('lists what its patterns list; other patterns are conditions', () => {
    expect(model?.items.find(({ name }) => name === '種別')?.codes).toEqual({
      公園: '公園',
      '図書館.分館': '図書館.分館',
    });
    expect(codes).toEqual([]);
    expect(model?.items.find(({ name }) => name === 'ID')?.conditions).toEqual({
      patterns: ['^[0-9]{6}-[0-9]+$'],
      bounds: [],
      characters: [],
    });
  });
});

describe('conditions on values', () => {
  const katakana = 'https://imi.go.jp/CommonCharacterSets/ISOIEC10646Annex-G-supplement-KATAKANA-compliant';
  const text = `
#prefix ic: "http://imi.go.jp/ns/core/2#"
use ic:施設型 ;
use ic:施設型>ic:名称>ic:カナ表記 {0..1} {$"${katakana}"} ;
use ic:施設型>ic:収容人数>ic:数値 {>=1} {<1000} ;
use ic:施設型>ic:住所>ic:郵便番号 {/^[0-9]{7}$/} {/^[^9]/} ;
use ic:施設型>ic:説明 {/^(?!x)/} {$"https://example.org/set"} ;
`;
  const { model, codes, draft } = readModel(text);
  const conditions = model?.items.map((item) => item.conditions);

  test('come with the items', () => {
    expect(conditions).toEqual([
      { patterns: [], bounds: [], characters: [katakana] },
      { patterns: [], bounds: ['>=1', '<1000'], characters: [] },
      { patterns: ['^[0-9]{7}$', '^[^9]'], bounds: [], characters: [] },
      { patterns: ['^(?!x)'], bounds: [], characters: ['https://example.org/set'] },
    ]);
  });

  test('that values cannot be checked against are told, with their places', () => {
    expect(codes).toEqual(['model-condition-unchecked', 'model-condition-unchecked']);
    expect(draft.findings.map(({ place }) => [place.line, place.column])).toEqual([
      [7, 18],
      [7, 29],
    ]);
  });

  test('are written again', () => {
    const again = printNotation(notationOfModel(model!, vocabulary, []).file);
    expect(readModel(again).model?.items.map((item) => item.conditions)).toEqual(conditions);
    expect(again).toContain('{>=1} {<1000}');
  });
});

test.each([
  ['class ic:施設型 ;', []],
  ['use ic:設置型>ic:名称 ;', ['term-unknown-near']],
  ['use ic:施設型>ic:氏名 ;', ['term-elsewhere']],
])('%s is told', (text, expected) => {
  const { draft, codes } = readModel(`#prefix ic: "http://imi.go.jp/ns/core/2#"\n${text}`);
  expect(codes).toEqual(expected);
  expect(Object.keys(draft.document?.items ?? {})).toEqual([]);
});
