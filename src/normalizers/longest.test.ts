import { expect, test } from 'vitest';
import { cause } from '../findings/index.js';
import { upTo } from './longest.js';
import { certain } from './outcome.js';

const read = upTo(5, (value) => cause('time-not-a-time', { value }), certain);

test('what is short enough is read as it stands', () => {
  expect(read(' a')).toEqual(certain(' a'));
  expect(read('abcde')).toEqual(certain('abcde'));
});

test('what is longer is refused whole', () => {
  const outcome = read('abcdef');
  expect([outcome.certainty, outcome.value]).toEqual(['refused', null]);
  expect(outcome.findings).toEqual([cause('time-not-a-time', { value: 'abcdef' })]);
});

test('blanks do not count', () => {
  expect(read('   abc   ')).toEqual(certain('abc'));
  expect(read(' '.repeat(1_000_000))).toMatchObject({ certainty: 'certain', value: null });
});
