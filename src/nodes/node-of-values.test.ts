import { expect, test } from 'vitest';
import { compileNodeOfValues } from './node-of-values.js';

const write = (id: string, ...rows: readonly (readonly [string, string])[]) =>
  compileNodeOfValues()(
    id,
    rows.map(([term, value], i) => ({ term, value, line: i + 2 })),
    1,
  );

test('values become nodes within nodes, each value on its line', () => {
  const { text, line } = write(
    'urn:x:1',
    ['@type', '施設型'],
    ['住所>表記', '追手町5-1'],
    ['連絡先{種別="代表"}>電話番号', '054-254-2111'],
    ['連絡先[2番]>電話番号', '054-254-2112'],
    ['説明@en', 'a'],
    ['出典{@prov:Entity}>@id', 'ni:///x'],
  );
  expect(JSON.parse(text)).toEqual({
    '@id': 'urn:x:1',
    '@type': '施設型',
    住所: { 表記: '追手町5-1' },
    連絡先: [{ 種別: '代表', 電話番号: '054-254-2111' }, { 電話番号: '054-254-2112' }],
    説明: { '@value': 'a', '@language': 'en' },
    出典: { '@type': 'prov:Entity', '@id': 'ni:///x' },
  });
  for (const [row, value] of ['施設型', '追手町', '2111', '2112', '"a"', 'ni:'].entries())
    expect(text.slice(0, text.indexOf(value)).split('\n')).toHaveLength(row + 2);
  expect(line).toBe(7);
});

test('what is no term path is kept as a key, so that it is told', () => {
  expect(JSON.parse(write('', ['名称>>', '甲'], ['', '乙']).text)).toEqual({ '名称>>': '甲', '': '乙' });
});
