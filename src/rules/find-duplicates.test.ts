import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDuplicates } from './find-duplicates.js';

test('names each later row and the first one that it repeats', () => {
  expect(findDuplicates([Float64Array.of(5, 0, 7), Float64Array.of(0, -5, 8, 5)])).toEqual([
    { row: 5, first: 1, conforms: false },
    { row: 7, first: 1, conforms: true },
  ]);
});

test('however the digest is cut, the same rows are found', () => {
  const keys = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 40 });
  fc.assert(
    fc.property(keys, fc.nat(40), (numbers, at) => {
      const cut = Math.min(at, numbers.length);
      const halves = [Float64Array.from(numbers.slice(0, cut)), Float64Array.from(numbers.slice(cut))];
      expect(findDuplicates(halves)).toEqual(findDuplicates([Float64Array.from(numbers)]));
    }),
  );
});

test('however many keys are looked at together, and however they are spread, the same rows are found', () => {
  const key = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.maxSafeInteger());
  fc.assert(
    fc.property(fc.array(key, { maxLength: 80 }), fc.integer({ min: 1, max: 20 }), (numbers, part) => {
      const twice = Float64Array.from([...numbers, ...numbers]);
      expect(findDuplicates([twice], part)).toEqual(findDuplicates([twice]));
    }),
  );
});
