import { describe, expect, test } from 'vitest';
import { loadKnowledge, loadVocabulary, type Mapping, prepareRun, shippedVocabularies } from '../node.js';
import { type MappingExample, runExample } from './example.js';

const knowledge = loadKnowledge();
const mapping: Mapping = {
  path: 'own',
  model: 'aed',
  lineage: [],
  country: 'JP',
  columns: { 番号: 'ID', 名: '名称', 設置日: { to: '設置日>標準型日付' }, 電話: '電話番号' },
};
const row = { 番号: '1', 名: '市役所', 設置日: '令和5年4月1日', 電話: '054-254-2111' };
const run = (example: MappingExample, more: Partial<Mapping> = {}) =>
  runExample(example, { ...mapping, ...more }, knowledge, prepareRun);
const causesOf = (node: MappingExample['node'], more: Partial<MappingExample> = {}) =>
  run({ row, ...more, node }).causes;

describe('an example', () => {
  test('is right where the node has all that is said', () => {
    expect(causesOf({})).toEqual([]);
    expect(causesOf({ 設置日: { 標準型日付: '2023-04-01' }, ID: { 識別値: '1' } })).toEqual([]);
  });

  test.each([
    ['another value', { ID: { 識別値: '2' } }, { part: 'ID > 識別値', expected: '"2"', found: '"1"' }],
    ['nothing', { 備考: 'x' }, { part: '備考', expected: '"x"', found: '—' }],
    [
      'a value for a node',
      { 設置日: '2023-04-01' },
      { part: '設置日', expected: '"2023-04-01"', found: expect.stringContaining('標準型日付') },
    ],
    [
      'several for one',
      { 連絡先: { 電話番号: ['054-254-2111'] } },
      { part: '連絡先 > 電話番号', expected: '["054-254-2111"]', found: '"054-254-2111"' },
    ],
  ])('is wrong where there is %s', (_, node, args) => {
    expect(causesOf(node)).toEqual([{ code: 'mapping-example-differs', args }]);
  });

  test('tells columns that the mapping does not speak of, and what was wrong with cells', () => {
    expect(
      causesOf({}, { row: { ...row, 備考: 'x', 設置日: '令和5年13月1日' } }).map(({ code }) => code),
    ).toEqual(['mapping-example-column-unmapped', 'date-no-such-day']);
  });

  test('tells why the mapping cannot be used', () => {
    const result = run({ row, node: {} }, { columns: { 番号: '存在しない項目' } });
    expect(result).toMatchObject({ node: null, causes: [{ code: 'mapping-unknown-item' }] });
  });

  test('of a file without a header names its columns by their places', () => {
    const node = { 設置地点: { 名称: { 表記: '市役所' } } };
    const columns = { '[1]': 'ID', '[2]': '名称' };
    const source = { 'header-row': 0 };
    expect(run({ row: { '[1]': '1', '[2]': '市役所' }, node }, { columns, source }).causes).toEqual([]);
  });
});

describe('a vocabulary of one’s own, with names of the core', () => {
  const own = {
    prefix: 'my',
    namespace: 'https://example.org/my#',
    additions: { 設備型: { 名称: '0..n', 連絡先: '0..1' } },
    classes: { 窓口型: { properties: { 'ic:電話番号': '0..1' } } },
    properties: { 名称: { range: 'xsd:string' }, 連絡先: { range: '窓口型' } },
  };
  const { vocabulary, findings } = loadVocabulary([...Object.values(shippedVocabularies()), own]);
  const columns = { 名: '名称', 別名: 'my:名称', 電話: 'my:連絡先>ic:電話番号', 代表: 'ic:連絡先>電話番号' };
  const cells = { 名: '市役所', 別名: '庁舎', 電話: '054-254-2111', 代表: '054-254-2112' };

  test('is chosen by its prefix', () => {
    expect(findings).toEqual([]);
    const node = {
      設置地点: { 名称: { 表記: '市役所' } },
      'my:名称': '庁舎',
      'my:連絡先': { '@type': '窓口型', 電話番号: '054-254-2111' },
      連絡先: { '@type': '連絡先型', 電話番号: '054-254-2112' },
    };
    const result = runExample(
      { row: cells, node },
      { ...mapping, columns },
      { ...knowledge, vocabulary },
      prepareRun,
    );
    expect(result.causes).toEqual([]);
  });
});
