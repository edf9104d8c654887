import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf, cutToColumns, padToColumns, wrapToColumns } from './display-width.js';
import { charactersOf } from './visible.js';

test.each([
  ['', 0],
  ['C14', 3],
  ['施設', 4],
  ['ｶﾅ', 2],
  ['か\u3099', 2],
  ['é', 1],
  ['○△', 4],
  ['𠮷', 2],
])('%j takes %d columns', (text, columns) => {
  expect(columnsOf(text)).toBe(columns);
});

test('padding counts columns', () => {
  expect(padToColumns('3件', 6)).toBe('   3件');
  expect(padToColumns('12,345件', 6)).toBe('12,345件');
});

describe('breaking into lines', () => {
  test.each([
    ['英語の words stay whole', 12, ['英語の words', 'stay whole']],
    ['閉じ括弧」は行頭に来ない', 8, ['閉じ括', '弧」は行', '頭に来な', 'い']],
    ['開き「括弧は', 6, ['開き', '「括弧', 'は']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['', 10, []],
  ])('%s (%d)', (text, columns, lines) => {
    expect(wrapToColumns(text, columns)).toEqual(lines);
  });

  test('nothing but blanks is lost, no line is too long, no character is cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 100 }), (text, columns) => {
        const lines = wrapToColumns(text, columns);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

test('a cut line ends in … and holds whole characters only', () => {
  expect(cutToColumns('施設一覧', 8)).toBe('施設一覧');
  expect(cutToColumns('施設一覧表', 8)).toBe('施設一…');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
      const line = cutToColumns(text, columns);
      expect(columnsOf(line)).toBeLessThanOrEqual(columns);
      const kept = charactersOf(line.replace(/…$/, ''));
      if (line !== text) expect(charactersOf(text).slice(0, kept.length)).toEqual(kept);
    }),
  );
});
