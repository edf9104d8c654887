import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteMarks } from '../text/index.js';
import { iriPattern } from '../vocabulary/index.js';
import { isPlainIri } from './plain-iri.js';

const encoder = new TextEncoder();
const isPlain = (text: string): boolean => {
  const bytes = encoder.encode(`あ${text}:b`);
  const inner = bytes.subarray(3, -2);
  const mark = inner.reduce((all, byte) => all | byteMarks[byte]!, 0);
  return isPlainIri(bytes, 3, bytes.length - 2, mark);
};

test('tells ASCII as the pattern does', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'Z', '1', '+', '.', '-', ':', '/', ' ', '\t', '\u007F', 'x'),
    maxLength: 9,
  });
  fc.assert(
    fc.property(text, (given) => {
      expect(isPlain(given)).toBe(new RegExp(iriPattern).test(given));
    }),
    { numRuns: 1000 },
  );
});

test.each(['https://例.jp/', 'https://a.jp/\u3000b', '', 'a:', ':a'])('is not sure of %j', (text) => {
  expect(isPlain(text)).toBe(false);
});

test.each(['https://www.example.lg.jp/1.html', 'urn:uuid:1', 'mailto:a@b.jp'])('is sure of %s', (text) => {
  expect(isPlain(text)).toBe(true);
});
