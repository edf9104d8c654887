import { expect, test } from 'vitest';
import { compileRowKind } from './record-kind.js';

const headers = ['NO', '名称', '住所', '電話番号'];
const kind = compileRowKind(headers);

test.each([
  [['1', '中央公民館', '', ''], 'record'],
  [['', ' ', '　', ''], 'blank'],
  [['NO', '名称', '住所', '電話番号'], 'header'],
  [['教育・文化施設', '', '', ''], 'note'],
  [['', '', '※令和5年4月1日現在', ''], 'note'],
  [['注1）', '一部を除く', '', ''], 'note'],
  [['※', '', '', '令和5年4月1日現在'], 'note'],
  [['出典：', '', '市民課', ''], 'note'],
  [['備考', '中央公民館', '追手町5-1', ''], 'record'],
  [['合　計', '12施設', '', '3'], 'note'],
  [['1', '合計', '', '3'], 'note'],
  [['1', '合計橋公園', '中央1-1', ''], 'record'],
])('%j is a %s', (cells, expected) => expect(kind(cells)).toBe(expected));

test.each(['※第10投票区は欠番です。', '(注)令和5年4月1日現在', '＊予定', '註：不含外島', '■収集曜日'])(
  'in a narrow table, %s alone is a note',
  (text) => {
    expect(compileRowKind(['名称', '住所'])([text, ''])).toBe('note');
    expect(compileRowKind(['名称', '住所'])([text, '追手町5-1'])).toBe('record');
    expect(compileRowKind(['名称'])([text])).toBe('record');
  },
);

test('in a narrow table a single value may be a record', () => {
  expect(compileRowKind(['名称', '住所'])(['中央公民館', ''])).toBe('record');
});

test('in a sparse table, of which most rows have one cell, a single value may be a record', () => {
  const sparse = compileRowKind(headers, true);
  expect(sparse(['', '中央公民館', '', ''])).toBe('record');
  expect(sparse(['', '※令和5年4月1日現在', '', ''])).toBe('note');
});
