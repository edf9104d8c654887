import { describe, expect, test } from 'vitest';
import { fullName, gazetteerOf, homeOf, whereaboutsReader } from './japan-municipality.js';

const prefectures = new Map([
  ['01', '北海道'],
  ['13', '東京都'],
  ['19', '山梨県'],
  ['22', '静岡県'],
  ['34', '広島県'],
]);
const municipalities = new Map([
  ['01101', '札幌市中央区'],
  ['01345', '茅部郡森町'],
  ['13102', '中央区'],
  ['13206', '府中市'],
  ['13401', '八丈島八丈町'],
  ['19384', '中巨摩郡昭和町'],
  ['22101', '静岡市葵区'],
  ['22102', '静岡市駿河区'],
  ['22138', '浜松市中央区'],
  ['22461', '周智郡森町'],
  ['34208', '府中市'],
]);
const areas = { prefectures, municipalities, townsOf: () => [], byPostalCode: () => [] };
const gazetteer = gazetteerOf(areas, [
  ['静岡県', '浜松市中区', '浜松市中央区'],
  ['静岡県', '清水市', '静岡市'],
]);

function told(text: string, context = {}, towns: readonly string[] = []): string {
  const isTownOf = (_: unknown, line: string, from: number) =>
    towns.some((town) => line.startsWith(town, from));
  const where = whereaboutsReader(gazetteer, homeOf(gazetteer, context), isTownOf)(text, 0);
  switch (where.kind) {
    case 'found':
      return `${fullName(where.place)}${where.isWritten ? '' : ' (home)'} +${text.slice(where.end)}`;
    case 'prefecture':
      return where.prefecture;
    case 'ambiguous':
      return where.candidates.map(fullName).join(' | ');
    case 'elsewhere':
      return `${where.part}: ${where.found}, not ${where.prefecture}`;
    default:
      return where.kind;
  }
}

test.each([
  ['静岡県静岡市葵区追手町', '静岡県静岡市葵区 +追手町'],
  ['静岡市葵区追手町', '静岡県静岡市葵区 +追手町'],
  ['葵区追手町', '静岡県静岡市葵区 +追手町'],
  ['静岡市追手町', '静岡県静岡市 +追手町'],
  ['静岡県 静岡市 葵区', '静岡県静岡市葵区 +'],
  ['東京都中央区銀座', '東京都中央区 +銀座'],
  ['東京都八丈島八丈町大賀郷', '東京都八丈町 +大賀郷'],
  ['八丈町', '東京都八丈町 +'],
  ['周智郡森町森', '静岡県周智郡森町 +森'],
  ['静岡県', '静岡県'],
])('%s is in %s', (text, expected) => expect(told(text)).toBe(expected));

test.each([
  ['中央区銀座', '北海道札幌市中央区 | 東京都中央区 | 静岡県浜松市中央区'],
  ['府中市宮西町', '東京都府中市 | 広島県府中市'],
  ['森町森', '北海道茅部郡森町 | 静岡県周智郡森町'],
])('%s may be %s', (text, expected) => expect(told(text, {}, ['森'])).toBe(expected));

test.each([
  ['東京都静岡市葵区', '静岡市葵区: 静岡県, not 東京都'],
  ['市役所', 'unknown'],
  ['静岡県追手町', 'unknown'],
])('%s is not found: %s', (text, expected) => expect(told(text)).toBe(expected));

describe('what the publisher implies', () => {
  test.each([
    ['府中市宮西町', { pref: '東京都' }, '東京都府中市 +宮西町'],
    ['中央区北1条', { city: '札幌市' }, '北海道札幌市中央区 +北1条'],
    ['中央区北1条', { pref: '北海道' }, '北海道札幌市中央区 +北1条'],
    ['追手町5', { city: '静岡市葵区' }, '静岡県静岡市葵区 (home) +追手町5'],
    ['追手町5', { city: '静岡県静岡市葵区' }, '静岡県静岡市葵区 (home) +追手町5'],
    ['葵区追手町', { city: '静岡市' }, '静岡県静岡市葵区 +追手町'],
    ['追手町5', { city: '府中市' }, 'unknown'],
    ['本町5', { pref: '広島県', city: '府中市' }, '広島県府中市 (home) +本町5'],
  ])('settles %s in %j: %s', (text, context, expected) => expect(told(text, context)).toBe(expected));

  test('a town of its own wins over a namesake elsewhere', () => {
    expect(told('昭和町1', { city: '静岡市葵区' }, ['昭和町'])).toBe('静岡県静岡市葵区 (home) +昭和町1');
  });

  test('a town of its own and a neighbour of the same name cannot be told apart', () => {
    expect(told('森町1', { city: '静岡市葵区' }, ['森町'])).toBe('静岡県静岡市葵区 | 静岡県周智郡森町');
  });
});

test('a town or village of another prefecture is believed only with its county or one of its towns', () => {
  expect(told('昭和町1-1', { pref: '静岡県' })).toBe('unknown');
  expect(told('昭和町押越1', { pref: '静岡県' }, ['押越'])).toBe('山梨県中巨摩郡昭和町 +押越1');
  expect(told('中巨摩郡昭和町1', { pref: '静岡県' })).toBe('山梨県中巨摩郡昭和町 +1');
});

test('a former name tells what it is now, and where its towns stand', () => {
  const where = whereaboutsReader(gazetteer, homeOf(gazetteer, {}), () => false)('浜松市中区元城町', 0);
  expect(where).toMatchObject({
    place: { city: '浜松市', ward: '中区', now: ['浜松市中央区'], codes: ['22138'] },
  });
  expect(told('清水市旭町')).toBe('静岡県清水市 +旭町');
});
