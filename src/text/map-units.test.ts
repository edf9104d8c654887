import { describe, expect, test } from 'vitest';
import { mapUnits, unitTable } from './map-units.js';

const table = unitTable([
  ['ＡＢ', 'a'],
  ['〜～', '~'],
]);

describe('signs that count as others', () => {
  test.each([
    ['Ａから〜Ｂ', 'aから~a'],
    ['～', '~'],
    ['', ''],
    ['そのまま', 'そのまま'],
    ['𠮷Ａ', '𠮷a'],
  ])('%s → %s', (text, expected) => expect(mapUnits(text, table)).toBe(expected));

  test('in texts longer than what is put together at once', () => {
    const long = 'あ'.repeat(10_000);
    expect(mapUnits(`${long}Ａ${long}〜`, table)).toBe(`${long}a${long}~`);
  });
});
