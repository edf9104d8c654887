import { describe, expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { readUnits } from './unit.js';

const entries = loadTables().units();
const units = readUnits(entries);
const after = (text: string) => {
  const found = units.after(text);
  return found && `${found.unit.symbol}|${found.rest}`;
};

test.each([
  ['円', '円|'],
  ['名以上', '人|以上'],
  ['平方メートル', '㎡|'],
  ['m2あたり', '㎡|あたり'],
  ['m', 'm|'],
  ['km/h', 'km/h|'],
  ['円／１時間'.replace('１', '1'), '円/時間|'],
  ['ヶ所', 'か所|'],
  ['時間', '時間|'],
])('%s → %s', (text, expected) => expect(after(text)).toBe(expected));

test.each(['', 'ほげ', 'mx', 'kgs'])('%j is no unit', (text) => expect(after(text)).toBeNull());

test('signs of money stand before the amount', () => {
  for (const sign of ['¥', '￥', '\\', 'JPY '])
    expect(units.before(`${sign}5`)?.unit.currency?.code).toBe('JPY');
  expect(units.before('NT$ 5')).toMatchObject({
    rest: '5',
    unit: { symbol: '元', currency: { code: 'TWD' } },
  });
  expect(units.before('5')).toBeNull();
});

test('a heading may name a unit that no table has', () => {
  expect(units.named('名').symbol).toBe('人');
  expect(units.named('人／㎢').symbol).toBe('人/㎢');
  expect(units.named('羽ばたき').symbol).toBe('羽ばたき');
});

describe('the table', () => {
  test('has each spelling once', () => {
    const words = entries.flatMap(({ symbol, also = [] }) => [symbol, ...also]);
    expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  });

  test('gives a name and a code to all money', () => {
    for (const { currency, code, before } of entries) {
      expect(currency === undefined).toBe(code === undefined);
      if (before) expect(code).toMatch(/^[A-Z]{3}$/);
    }
  });
});
