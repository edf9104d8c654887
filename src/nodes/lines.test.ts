import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLines } from './lines.js';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('gives what was added, a line each, and then begins anew', () => {
  const lines = openLines();
  lines.add('{"名称":"市役所"}');
  lines.add('');
  expect(decode(lines.take())).toBe('{"名称":"市役所"}\n\n');
  lines.add('𠮷');
  expect(decode(lines.take())).toBe('𠮷\n');
  expect(lines.take().length).toBe(0);
});

test('what was taken stays as it is until the next is taken too', () => {
  const lines = openLines(',\n');
  lines.add('一');
  const first = lines.take();
  lines.add('二');
  lines.add('三');
  expect(decode(first)).toBe('一,\n');
  expect(decode(lines.take())).toBe('二,\n三,\n');
});

test('grows with what is added', () => {
  const long = fc.integer({ min: 0, max: 700_000 }).map((length) => '市'.repeat(length));
  fc.assert(
    fc.property(fc.array(long, { maxLength: 5 }), (texts) => {
      const lines = openLines();
      for (const text of texts) lines.add(text);
      expect(decode(lines.take())).toBe(texts.map((text) => `${text}\n`).join(''));
    }),
    { numRuns: 20 },
  );
});
