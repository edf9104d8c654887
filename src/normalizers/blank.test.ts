import { describe, expect, test } from 'vitest';
import { readBlank } from './blank.js';

describe('no value', () => {
  test.each([
    '',
    ' ',
    '　',
    '-',
    '－',
    '―',
    'ー',
    '---',
    'なし',
    '無し',
    '無',
    ' なし ',
    '該当なし',
    '該当無し',
  ])('%j', (text) =>
    expect(readBlank(text)).toMatchObject({ certainty: 'certain', value: null, findings: [] }),
  );
  test.each(['特になし', '非該当', '無資料', '未登記', 'null', 'N/A', 'Ｎ／Ａ'])('%j', (text) =>
    expect(readBlank(text)).toMatchObject({ certainty: 'certain', value: null, findings: [] }),
  );
});

test.each([
  ['未定', 'certain', 'value-undecided'],
  ['準備中', 'certain', 'value-undecided'],
  ['不明', 'certain', 'value-unknown'],
  ['…', 'certain', 'value-unknown'],
  ['同上', 'refused', 'value-ditto'],
  ['〃', 'refused', 'value-ditto'],
  ['#REF!', 'refused', 'spreadsheet-error'],
  ['＃Ｎ／Ａ', 'refused', 'spreadsheet-error'],
  ['########', 'refused', 'spreadsheet-error'],
])('%s is %s: %s', (text, certainty, code) => {
  const outcome = readBlank(text);
  expect([outcome?.certainty, outcome?.value]).toEqual([certainty, null]);
  expect(outcome?.findings).toMatchObject([{ code, args: { value: text } }]);
});

test.each(['0', '有', 'なし園', '無料', '- 1', '予定日', '調査中です', '#1'])('%j has to be read', (text) =>
  expect(readBlank(text)).toBeNull(),
);

test('where the words themselves are values, they have to be read', () => {
  expect(readBlank('無', false)).toBeNull();
  expect(readBlank('未定', false)).not.toBeNull();
});
