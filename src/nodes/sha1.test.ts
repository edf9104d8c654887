import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from './sha1.js';

const hash = sha1();
const hexOf = (bytes: Uint8Array, length = bytes.length) =>
  [...hash(bytes, length)].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
const expected = (bytes: Uint8Array) => createHash('sha1').update(bytes).digest('hex');

test('of nothing, and of three letters (FIPS 180-2, A.1)', () => {
  expect(hexOf(new Uint8Array())).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709');
  expect(hexOf(new TextEncoder().encode('abc'))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
});

test('of any bytes, around the ends of blocks too', () => {
  for (let length = 0; length < 200; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, i) => (7 * i + length) % 256);
    expect(hexOf(bytes)).toBe(expected(bytes));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 1000 }), (bytes) => {
      expect(hexOf(bytes)).toBe(expected(bytes));
    }),
  );
});

test('bytes beyond the length make no difference', () => {
  expect(hexOf(Uint8Array.of(97, 98, 99, 1, 2, 3), 3)).toBe(expected(Uint8Array.of(97, 98, 99)));
});
