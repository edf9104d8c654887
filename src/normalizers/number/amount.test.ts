import fc from 'fast-check';
import { expect, test } from 'vitest';
import { powerOf, readAmount, shiftPoint } from './amount.js';

const read = (run: string) => {
  const found = readAmount(run);
  return typeof found === 'string' ? found : found.problem;
};

test.each([
  ['1,234.50', '1234.50'],
  ['.5', '0.5'],
  ['十', '10'],
  ['三十二万五千', '325000'],
  ['二千〇五', '2005'],
  ['一二三', '123'],
  ['壱億弐千参百万', '123000000'],
  ['12億3,456万', '1234560000'],
  ['1,234百万', '1234000000'],
  ['1.25百万', '1250000'],
  ['1京2兆', '10002000000000000'],
])('%s → %s', (run, expected) => expect(read(run)).toBe(expected));

test.each([
  ['12,34', 'grouping'],
  ['1,2345', 'grouping'],
  ['1,5億', 'grouping'],
  ['1.234,56', 'separator'],
  ['1.2.3', 'separator'],
  ['万', 'none'],
  ['三百二千', 'none'],
  ['1万2億', 'none'],
  ['千三〇億', 'none'],
  ['1.5万2千', 'none'],
  ['0億', 'none'],
])('%s is no number: %s', (run, problem) => expect(read(run)).toBe(problem));

test('a number in kanji units is the number', () => {
  const part = (value: number, unit: string) => (value === 0 ? '' : `${value}${unit}`);
  const section = fc.integer({ min: 0, max: 9999 });
  fc.assert(
    fc.property(section, section, section, (oku, man, one) => {
      fc.pre(oku + man + one > 0);
      const exact = BigInt(oku) * 10n ** 8n + BigInt(man) * 10n ** 4n + BigInt(one);
      expect(read(part(oku, '億') + part(man, '万') + part(one, ''))).toBe(String(exact));
    }),
  );
});

test('the decimal point moves and comes back', () => {
  expect(shiftPoint('5.2', 8)).toBe('520000000');
  expect(shiftPoint('1.2345', 3)).toBe('1234.5');
  expect(shiftPoint('-1.5', 6)).toBe('-1500000');
  expect(shiftPoint('1.23', -2)).toBe('0.0123');
  expect(shiftPoint('120', -3)).toBe('0.120');
});

test('the power of units', () => {
  expect(['', '千', '百万', '億'].map(powerOf)).toEqual([0, 3, 6, 8]);
});
