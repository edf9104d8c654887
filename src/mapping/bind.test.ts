import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { bindMapping, columnsOf } from './bind.js';
import type { Mapping } from './mapping.js';
import { compileReader } from './read.js';

const knowledge = loadKnowledge();
const around = {
  vocabulary: knowledge.vocabulary,
  model: knowledge.models.get('aed')!,
  country: 'JP' as const,
};
const mapping = (columns: Mapping['columns'], more: Partial<Mapping> = {}): Mapping => ({
  path: 'own',
  model: 'aed',
  lineage: [],
  columns,
  ...more,
});
const bind = (columns: Mapping['columns'], headers: string[], more?: Partial<Mapping>) =>
  bindMapping(mapping(columns, more), headers, around);

describe('columns are named', () => {
  const headers = ['NO', '名称', '名称', '0-4歳の男性', '0-4歳の女性'];
  test.each([
    ['名称', [2]],
    ['名称[2]', [3]],
    ['[3]', [3]],
    ['[9]', []],
    ['住所', []],
    ['/(?<from>\\d+)-(?<to>\\d+)歳の(?<sex>[男女])性/', [4, 5]],
  ])('by %s', (key, columns) => expect(columnsOf(key, headers).map((hit) => hit.column)).toEqual(columns));
});

describe('targets', () => {
  test('an item brings its term, normalizer and options', () => {
    expect(bind({ 緯度: '緯度' }, ['緯度']).bindings[0]).toMatchObject({
      columns: [1],
      item: '緯度',
      term: '設置地点>地理座標>緯度',
      normalizer: 'coordinate',
      options: { role: 'lat' },
    });
  });

  test('a term path takes the normalizer of its datatype', () => {
    expect(
      bind({ 点検: '設置地点>説明', 開始: '設置日>標準型日付' }, ['点検', '開始']).bindings.map(
        (b) => b.normalizer,
      ),
    ).toEqual(['text', 'date']);
  });

  test('a cell is divided among items', () => {
    const { bindings } = bind({ 開館時間: { to: ['開始時間', '終了時間'], split: '～' } }, ['開館時間']);
    expect(bindings.map((b) => [b.item, b.part])).toEqual([
      ['開始時間', { separator: '～', index: 0 }],
      ['終了時間', { separator: '～', index: 1 }],
    ]);
  });

  test('words in a cell set items, and the cell itself is kept', () => {
    const words = { 小児: '小児対応設備の有無' };
    const { bindings } = bind({ 設備: { to: '備考', split: '・', words } }, ['設備']);
    expect(bindings.map((b) => [b.item, b.part])).toEqual([
      ['備考', null],
      ['小児対応設備の有無', { separator: '・', word: '小児' }],
    ]);
    const [note, flag] = bindings.map((binding) => compileReader(binding, knowledge.tables));
    expect([note?.(['成人・小児']).outcome.value, flag?.(['成人・小児']).outcome.value]).toEqual([
      '成人・小児',
      'true',
    ]);
    expect([note?.(['小児以外']).outcome.value, flag?.(['小児以外']).outcome.value]).toEqual([
      '小児以外',
      null,
    ]);
  });

  test('columns are joined', () => {
    const { bindings, columns } = bind({}, ['市', '町'], {
      join: [{ columns: ['市', '町'], to: '所在地_連結表記' }],
    });
    expect(bindings).toMatchObject([{ columns: [1, 2], item: '所在地_連結表記', with: '' }]);
    expect(columns.map((column) => column.fate)).toEqual(['mapped', 'mapped']);
  });

  test('what is ignored is said, what is not named is unmapped', () => {
    expect(bind({ 管理番号: 'ignore' }, ['管理番号', '余白']).columns.map((column) => column.fate)).toEqual([
      'ignored',
      'unmapped',
    ]);
  });
});

test.each([
  [{ 住所: '所在地' }, 'mapping-unknown-item'],
  [{ 住所: '住所>表記' }, 'term-elsewhere'],
  [{ 欠けた列: '名称' }, 'mapping-column-missing'],
])('%j is refused: %s', (columns, code) => {
  expect(bind(columns as Mapping['columns'], ['住所']).causes.map((cause) => cause.code)).toEqual([code]);
});

describe('what is told beyond a column', () => {
  const headers = ['区分', '値', '避難所_洪水', '避難所_津波'];

  test('conditions name columns of the file', () => {
    const { bindings, rows } = bind({ 値: [{ to: '備考', when: { 区分: ['甲', '/乙.*/'] } }] }, headers, {
      when: { 区分: '甲' },
      skip: [{ 値: '' }],
    });
    expect(bindings[0]).toMatchObject({ columns: [2], when: [{ column: 1, values: ['甲', '/乙.*/'] }] });
    expect(rows).toEqual({
      when: [{ column: 1, values: ['甲'] }],
      skip: [[{ column: 2, values: [''] }]],
    });
  });

  test('a condition on a column that is not there, or a pattern that is none, is told', () => {
    expect(
      bind({ 値: { to: '備考', when: { 種: '甲' } } }, headers, {}).causes.map(({ code }) => code),
    ).toEqual(['mapping-column-missing']);
    expect(
      bind({ 値: { to: ['備考'], split: '/(/' } }, headers, { skip: [{ 値: '/[/' }] }).causes.map(
        ({ code }) => code,
      ),
    ).toEqual(['mapping-pattern-unusable', 'mapping-pattern-unusable']);
  });

  test('what varies in repeated headers stands on the right', () => {
    const { bindings } = bind({ '避難所_{災害}': '記述[{災害}]{種別="{災害}"}>説明' }, headers, {});
    expect(bindings.map(({ columns, term }) => [columns, term])).toEqual([
      [[3], '記述[洪水]{種別="洪水"}>説明'],
      [[4], '記述[津波]{種別="津波"}>説明'],
    ]);
  });

  test('a header that has the braces itself is that header', () => {
    expect(columnsOf('値{n}', ['値{n}', '値1'])).toEqual([{ column: 1, groups: {} }]);
  });

  test('white space and line breaks make no difference in repeated headers', () => {
    const found = columnsOf('火災件数 / {種}', [
      '年次',
      '火　災　件　数 / 建 物',
      '火災件数 / 市民１人\r\n当たり',
      '火災',
    ]);
    expect(found).toEqual([
      { column: 2, groups: { 種: '建 物' } },
      { column: 3, groups: { 種: '市民1人当たり' } },
    ]);
    expect(columnsOf('/^農家率.+$/', ['農家率\r\n（％）'])).toEqual([{ column: 1, groups: {} }]);
  });

  test('a name of one letter is a number', () => {
    expect(columnsOf('連絡先{n}', ['連絡先１', '連絡先2', '連絡先名']).map(({ column }) => column)).toEqual([
      1, 2,
    ]);
  });
});
