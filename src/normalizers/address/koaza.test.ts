import { expect, test } from 'vitest';
import { findLot, readKoaza, readSide } from './koaza.js';

test.each([
  ['字舟橋180', '字舟橋', '180'],
  ['字大部3', '字大部', '3'],
  ['字三本木12番', '字三本木', '12番'],
  ['甲44番地', '甲', '44番地'],
  ['戌17-1', '戌', '17-1'],
  ['ヌ部27番地', 'ヌ部', '27番地'],
  ['ら之部58', 'ら之部', '58'],
  ['は-57', 'は', '57'],
  ['ロ', 'ロ', ''],
  ['第23地割27番地', '第23地割', '27番地'],
  ['40地割40番地', '40地割', '40番地'],
  ['第54号6番地の4', '第54号', '6番地の4'],
  ['77部36番地', '77部', '36番地'],
  ['9区786-2', '9区', '786-2'],
  ['130字松原238', '130字松原', '238'],
  ['十字5-1', '十字', '5-1'],
  ['西4線北10号 5番地', '西4線北10号', ' 5番地'],
  ['5番1号', '', '5番1号'],
  ['2丁目3', '', '2丁目3'],
  ['東5', '', '東5'],
  ['県庁', '', '県庁'],
  ['地内', '', '地内'],
])('%s begins with the section “%s”', (text, section, rest) => {
  const koaza = readKoaza(text, 0);
  expect([koaza.text, text.slice(koaza.end)]).toEqual([section, rest]);
});

test.each([
  ['松山1', 2],
  ['関上野三番地', 3],
  ['1番町602', 3],
  ['3条15丁目', 2],
  ['無番地', 0],
  ['公園', -1],
  ['三丸', -1],
])('the number of a lot in %s begins at %i', (text, at) => expect(findLot(text, 0)).toBe(at));

test('the side of the road stands behind a 丁目', () => {
  expect(readSide('南3番', 0)).toEqual({ text: '南', end: 1 });
  expect(readSide('南館', 0)).toEqual({ text: '', end: 0 });
});
