import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyBytes, viewOf } from './copy-bytes.js';

test('copies what a block copy does, and nothing beside it', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 600 }),
      fc.nat(600),
      fc.nat(600),
      fc.nat(40),
      (source, one, other, at) => {
        const [from, to] = [
          Math.min(one, other, source.length),
          Math.min(Math.max(one, other), source.length),
        ];
        const expected = new Uint8Array(700).fill(0xaa);
        expected.set(source.subarray(from, to), at);
        // Views into larger buffers, as pieces of a file are.
        const made = new Uint8Array(710).fill(0xaa).subarray(5, 705);
        const padded = Uint8Array.from([1, 2, 3, ...source]).subarray(3);
        expect(copyBytes(viewOf(padded), from, to, viewOf(made), at)).toBe(at + to - from);
        expect(made).toEqual(expected);
      },
    ),
  );
});
