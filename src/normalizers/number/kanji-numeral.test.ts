import { expect, test } from 'vitest';
import { parseKanjiNumber } from '../../text/index.js';
import { kanjiNumeral } from './kanji-numeral.js';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [24, '二十四'],
  [100, '100'],
  [0, '0'],
])('%i is %s', (number, expected) => expect(kanjiNumeral(number)).toBe(expected));

test('what it writes can be read again', () => {
  for (let number = 1; number < 100; number++) expect(parseKanjiNumber(kanjiNumeral(number))).toBe(number);
});
