import { expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { isLunisolar, outside, readEras } from './era.js';

const { eras } = loadTables();
const japan = readEras(eras, 'JP');
const taiwan = readEras(eras, 'TW');
const day = (year: number, month: number | null, date: number | null) => ({ year, month, day: date });

test('an era is known by its name, its kanji, its square sign and its letter in either case', () => {
  for (const word of ['昭和', '昭', '㍼', 'S', 's']) expect(japan.named(word)?.name).toBe('昭和');
  expect(japan.named('昭和')?.epoch).toBe(1925);
});

test('in Taiwan only the names count, and 民國 everywhere', () => {
  expect([taiwan.named('S'), taiwan.named('昭')]).toEqual([undefined, undefined]);
  expect(taiwan.named('昭和')?.epoch).toBe(1925);
  for (const word of ['民國', '中華民國', 'ROC', 'R.O.C', 'Minguo'])
    expect(japan.named(word)?.epoch).toBe(1911);
});

test('the pattern prefers the longest word', () => {
  const shape = new RegExp(`^(${japan.pattern})`, 'i');
  expect(shape.exec('中華民國1年')?.[1]).toBe('中華民國');
  expect(shape.exec('令和1年')?.[1]).toBe('令和');
});

test('a month or year that an era covers in part lies in it', () => {
  const heisei = japan.named('平成')!;
  expect(outside(heisei, day(1989, 1, null))).toBeNull();
  expect(outside(heisei, day(1989, 1, 7))).toBe('before');
  expect(outside(heisei, day(2019, null, null))).toBeNull();
  expect(outside(heisei, day(2019, 5, null))).toBe('after');
});

test('both eras have the days on which 大正 and 昭和 began', () => {
  for (const [word, date] of [
    ['明治', day(1912, 7, 30)],
    ['大正', day(1912, 7, 30)],
    ['大正', day(1926, 12, 25)],
    ['昭和', day(1926, 12, 25)],
  ] as const) {
    expect(outside(japan.named(word)!, date)).toBeNull();
  }
});

test('the lunisolar calendar ended with 1872, and 民國 never had it', () => {
  expect(isLunisolar(japan.named('明治')!, day(1872, 12, 31))).toBe(true);
  expect(isLunisolar(japan.named('明治')!, day(1873, 1, 1))).toBe(false);
  expect(isLunisolar(japan.named('民國')!, day(1870, 1, 1))).toBe(false);
});
