import { expect, test } from 'vitest';
import { readTail } from './address-tail.js';
import type { LotNumber } from './lot-number.js';

const lot = (house: string | null): LotNumber => ({
  chome: null,
  block: '5',
  house,
  room: null,
  end: 0,
  doubt: null,
});

function told(rest: string, number: LotNumber | null = lot('1')): string {
  const tail = readTail(rest, rest, 0, number, (at) => /^(?:\d|静岡)/.test(rest.slice(at)));
  if (tail.isSeveral) return 'several';
  if (tail.isMisread) return 'misread';
  const parts = tail.parts.map(([name, value]) => `${name}=${value}`);
  return [...parts, ...tail.findings.map(({ code }) => code)].join(' ');
}

test.each([
  ['', ''],
  ['地先', '番地補足=地先'],
  ['地先(県庁前)', '番地補足=地先 方書=県庁前'],
  ['静岡ビル3階', '方書=静岡ビル3階'],
  [' 静岡ビル(3階)', '方書=静岡ビル(3階)'],
  ['(3階)', '方書=3階'],
  ['、静岡ビル', 'several'],
  ['、県庁', '方書=県庁'],
  ['-2号棟', '方書=2号棟'],
  [' 101号室', '部屋番号=101'],
  [' 101', '部屋番号=101'],
  ['ほか', 'extra-text'],
  ['外2筆', 'extra-text'],
  [' TEL 054-000-0000', 'extra-text'],
  ['-', 'extra-text'],
  ['付近', 'address-nearby'],
  ['の隣', 'address-nearby'],
  ['県庁前交差点', 'address-crossing'],
  ['、6-1', 'several'],
  ['〜8', 'several'],
  ['番町1', 'misread'],
  ['字宮前', 'misread'],
  ['乙74-1', 'misread'],
  ['?135', 'misread'],
])('behind a number, “%s” is %s', (rest, expected) => expect(told(rest)).toBe(expected));

test('a number alone is a room only behind a 号', () => {
  expect(told(' 101', lot(null))).toBe('方書=101 address-numbers-unclear');
});
