import { describe, expect, test } from 'vitest';
import { loadKnowledge, type Mapping, prepareRun } from '../node.js';
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
