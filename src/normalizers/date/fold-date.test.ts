import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldDate } from './fold-date.js';

test.each([
  ['　令和 ５年　４月 １日 ', '令和5年4月1日'],
  ['令和五年十二月三十一日', '令和5年12月31日'],
  ['平成  ７　　年', '平成7年'],
  ['昭和四五年', '昭和45年'],
  ['2023/4/1  9:00', '2023/4/1 9:00'],
  ['2023/4/1 （土）', '2023/4/1(土)'],
  ['2023年4月1日㈯', '2023年4月1日(土)'],
  ['㊐', '(日)'],
  ['4月1日ー5月', '4月1日-5月'],
  ['4月1日～5月', '4月1日~5月'],
  ['8︰30', '8:30'],
  ['8∶30', '8:30'],
  ['十七時三十分', '17時30分'],
  ['2023\u200B/4/1', '2023/4/1'],
])('%j → %j', (text, folded) => expect(foldDate(text)).toBe(folded));

test('words keep their kanji numerals and long vowels', () => {
  expect(foldDate('三重県センター一部')).toBe('三重県センター一部');
});

test('what is folded stays as it is', () => {
  const piece = fc.constantFrom(...'令和 年 月 日 5 十 二 ー ～ ： （ ） ㈪ a T'.split(' '), ' ', '　');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 10 }), (parts) => {
      const folded = foldDate(foldDate(parts.join('')));
      expect(foldDate(folded)).toBe(folded);
    }),
  );
});
