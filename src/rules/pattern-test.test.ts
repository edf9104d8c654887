import { expect, test } from 'vitest';
import { patternTest } from './pattern-test.js';

test('finds a pattern anywhere in a text', () => {
  expect(patternTest('[0-9]{2}')('a12b')).toBe(true);
  expect(patternTest('^[0-9]{2}$')('a12b')).toBe(false);
});

test('comes to an end where others would try for ever', () => {
  expect(patternTest('^(a+)+$')(`${'a'.repeat(5000)}b`)).toBe(false);
});
