import fc from 'fast-check';
import { expect, test } from 'vitest';
import { iriPattern } from '../vocabulary/index.js';
import { isPlainIri } from './plain-iri.js';

const encoder = new TextEncoder();
const isPlain = (text: string): boolean => {
  const bytes = encoder.encode(`あ${text}:b`);
  return isPlainIri(bytes, 3, bytes.length - 2);
};

test('tells ASCII as the pattern does', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'Z', '1', '+', '.', '-', ':', '/', ' ', '\t', '\u007F', 'x'),
    maxLength: 9,
  });
  fc.assert(
    fc.property(text, (given) => {
      // DEL is left to the pattern.
      if (!given.includes('\u007F')) expect(isPlain(given)).toBe(new RegExp(iriPattern).test(given));
      else expect(isPlain(given)).toBe(false);
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
