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
