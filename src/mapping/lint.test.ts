import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { severityOf } from '../findings/index.js';
import { loadKnowledge } from '../host/shipped.js';
import { lintMapping } from './lint.js';

const ground = loadKnowledge();
const lint = async (text: string) => {
  const { findings, mapping } = await lintMapping(text, 'own.yaml', ground);
  const told = findings.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
  return { told: told.filter((line) => !line.endsWith('mapping-without-examples')), mapping };
};
const head = 'model: aed\ncountry: JP\n';

const folder = fileURLToPath(new URL('../../mappings/', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.yaml'),
);

test.each(files)('%s has nothing to be mended', async (file) => {
  const { findings } = await lintMapping(readFileSync(folder + file, 'utf8'), file, ground);
  expect(findings.filter(({ code }) => severityOf(code) !== 'info')).toEqual([]);
});

test('a mapping without fault', async () => {
  const { told, mapping } = await lint(`${head}columns:\n  番号: ID\n  名: 名称\nid: "{番号}"\n`);
  expect(told).toEqual([]);
  expect(mapping?.columns).toEqual({ 番号: 'ID', 名: '名称' });
});

test('what is wrong with a further node is told with its place', async () => {
  const further = (text: string) => lint(`${head}columns:\n  名: 名称\nfurther:\n  - ${text}\n`);
  expect((await further('columns: { 館: 名称 }')).told).toEqual([]);
  expect((await further('{ model: 組織型, columns: { 法人: 名称>表記 } }')).told).toEqual([]);
  expect((await further('{ model: 組織型, columns: { 法人: 名前 } }')).told).toEqual([
    '6:30 mapping-unknown-item',
  ]);
  expect((await further('{ model: 組織, columns: { 法人: 名称 } }')).told).toEqual([
    '6:7 mapping-unknown-model',
  ]);
  expect((await further('{ columns: { 館: 名称 }, id: "{番号}" }')).told).toEqual([
    '6:27 mapping-id-column-unknown',
  ]);
});

describe('what cannot be used is told with its place', () => {
  test.each([
    ['no YAML', 'model: [aed\n', ['2:1 yaml-bracket-open']],
    ['a key that there is not', `${head}colums: {}\n`, ['3:1 document-unknown-key']],
    ['a code without quotes', 'model: aed\npublisher: { code: 221007, name: x }\n', ['2:14 yaml-unquoted']],
    ['no model', 'title: x\n', ['1:1 mapping-without-model']],
    ['a model that there is not', 'model: aedd\n', ['1:1 mapping-unknown-model']],
    ['a parent that there is not', 'extends: standard/x\n', ['1:1 mapping-extends-unknown-near']],
  ])('%s', async (_, text, expected) => {
    const { told, mapping } = await lint(text);
    expect(told).toEqual(expected);
    expect(mapping).toBeNull();
  });
});

describe('what does not hold is told with its place', () => {
  const columns = (line: string) => `${head}columns:\n  名: 名称\n  ${line}\n`;

  test.each([
    ['an item that there is not', columns('住所: 所在'), ['5:3 mapping-unknown-item']],
    ['a path that does not hold', columns('住所: 住所>表記'), ['5:3 term-elsewhere']],
    [
      'one of several targets',
      columns('時間: { to: [開始時間, 終了], split: ～ }'),
      ['5:9 mapping-unknown-item'],
    ],
    [
      'the item of a word',
      columns('設備: { to: 備考, split: ・, words: { 車椅子: 車椅子 } }'),
      ['5:36 mapping-unknown-item'],
    ],
    ['a normalizer', columns('住所: { to: 備考, normalizer: txt }'), ['5:17 mapping-unknown-normalizer']],
    ['a pattern', columns('"/(?<a/": 備考'), ['5:3 mapping-pattern-unusable']],
    ['a group', columns(`"/(?<a>x)/": '記述[{b}]{種別="{b}"}>説明'`), ['5:3 model-unknown-placeholder']],
    ['a column in two ways', columns('"名 ": 備考'), ['5:3 mapping-column-twice']],
    ['a constant', `${columns('')}constants:\n  市: x\n`, ['7:3 mapping-unknown-item']],
    [
      'what is joined',
      `${columns('')}join:\n  - { columns: [市, 町], to: 市町 }\n`,
      ['7:24 mapping-unknown-item'],
    ],
    ['a column of the id', `${columns('')}id: "{番}"\n`, ['6:1 mapping-id-column-unknown']],
    ['an id of no column', `${columns('')}id: "番"\n`, ['6:1 mapping-id-constant']],
    ['what is demanded', `${columns('')}required: [名称, 名]\n`, ['6:16 mapping-unknown-item']],
    ['a required item without a column', `${head}columns:\n  番号: ID\n`, ['3:1 mapping-required-missing']],
    ['a long form', columns('注: { to: 備考 }'), ['5:3 mapping-long-form']],
    ['the order of keys', 'country: JP\nmodel: aed\ncolumns:\n  名: 名称\n', ['2:1 mapping-key-order']],
    ['a deprecated term', columns('管: 設置地点>管理者{@組織型}>名称>表記'), ['5:3 term-deprecated']],
  ])('%s', async (_, text, expected) => expect((await lint(text)).told).toEqual(expected));

  test('two columns of one name, told apart by number, are two', async () => {
    expect((await lint(columns('"名[2]": 備考'))).told).toEqual([]);
  });

  test('groups of a pattern may stand in a path', async () => {
    expect((await lint(columns(`"/(?<a>x)/": '記述[{a}]{種別="{a}"}>説明'`))).told).toEqual([]);
  });

  test('what is inherited counts', async () => {
    expect((await lint('extends: standard/aed-2023\nid: "{ID}"\n')).told).toEqual([]);
  });

  test('no examples', async () => {
    const { findings } = await lintMapping(columns(''), 'own.yaml', ground);
    expect(findings.map(({ code }) => code)).toEqual(['mapping-without-examples']);
  });
});

describe('what people mistake is told in words of its own, with the place and what may have been meant', () => {
  const mapping = (changed: string) => `model: public_facility\n${changed}`;
  test.each([
    ['a key', mapping('colums: {}\n'), '2:1 document-unknown-key', 'columns'],
    ['an item', mapping('columns:\n  電話: 電話番\n'), '3:3 mapping-unknown-item', '電話番号'],
    ['a term', mapping('columns:\n  電話: 連絡先>電話番号号\n'), '3:3 term-unknown-near', '電話番号'],
    [
      'a normalizer',
      mapping('columns:\n  日: { to: 備考, normalizer: dates }\n'),
      '3:16 mapping-unknown-normalizer',
      'date ',
    ],
    ['a detail', mapping('columns:\n  日: { to: 備考, spilt: ／ }\n'), '3:16 document-unknown-key', 'split'],
    [
      'an option',
      mapping('columns:\n  電: { to: 電話番号, options: { area_code: "054" } }\n'),
      '3:29 document-unknown-key',
      'area-code',
    ],
    ['a model', 'model: public_facilty\n', '1:1 mapping-unknown-model', 'public_facility'],
    ['a parent', 'extends: standard/aed-2032\n', '1:1 mapping-extends-unknown-near', 'standard/aed-2023'],
    [
      'a column of the id',
      mapping('columns:\n  名称: 名称\n  管理番号: ID\nid: "{管理No}"\n'),
      '5:1 mapping-id-column-unknown',
      '管理番号',
    ],
    ['a tab', mapping('columns:\n\t名称: 名称\n'), '3:1 yaml-tab', ''],
    ['a key twice', mapping('columns:\n  名称: 名称\n  名称: 備考\n'), '4:3 yaml-key-twice', '名称'],
    ['a quotation mark', mapping('title: "一覧\n'), '3:1 yaml-quote-open', ''],
    ['a bracket', mapping('columns: { 名称: 名称\n'), '3:1 yaml-bracket-open', ''],
    ['a colon', mapping('columns:\n  名称: 名称\n  電話 電話番号\n'), '4:3 yaml-colon-missing', ''],
    ['indentation', mapping('columns:\n  名称: 名称\n   電話: 電話番号\n'), '3:7 yaml-indent', ''],
    ['a list for a text', 'model: [aed]\n', '1:1 document-not-a-text', 'model'],
    ['a text for a list', mapping('required: 名称\n'), '2:1 document-not-a-list', 'required'],
    ['a text for entries', mapping('publisher: 静岡市\n'), '2:1 document-not-entries', 'publisher'],
    ['a number', mapping('source: { header-row: 一 }\n'), '2:11 document-not-a-number', 'header-row'],
    ['a truth value', mapping('source: { turned: はい }\n'), '2:11 document-not-a-flag', 'turned'],
    ['a choice', mapping('source: { encoding: sjis }\n'), '2:11 document-not-one-of', 'shift_jis'],
    ['a day', mapping('seen: 2026/04/01\n'), '2:1 document-not-a-day', 'seen'],
    ['an address', mapping('url: www.example.lg.jp\n'), '2:1 document-not-an-address', 'url'],
    [
      'a key that has to be there',
      mapping('publisher: { code: "221007" }\n'),
      '2:1 document-key-missing',
      'name',
    ],
    [
      'a code without quotes',
      mapping('publisher: { code: 221007, name: x }\n'),
      '2:14 yaml-unquoted',
      'code',
    ],
    ['a pattern', mapping('columns:\n  "/(電話/": 電話番号\n'), '3:3 mapping-pattern-unusable', '(電話'],
    [
      'a column twice',
      mapping('columns:\n  電話: 電話番号\n  電　話: 備考\n'),
      '4:3 mapping-column-twice',
      '電話',
    ],
  ])('%s', async (_, text, expected, meant) => {
    const { findings } = await lintMapping(text, 'own.yaml', ground);
    const told = findings.find(({ code, place }) => `${place.line}:${place.column} ${code}` === expected);
    expect(
      findings.map(({ code, place }) => `${place.line}:${place.column} ${code}`),
      text,
    ).toContain(expected);
    expect(Object.values(told?.args ?? {}).join(' ')).toContain(meant);
  });
});
