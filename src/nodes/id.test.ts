import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileId, keyNumber, keyOf } from './id.js';

const rule = { base: null, space: '221007/aed', key: ['No.', 1] };

test('a key is made of cells and the text between; without one of its cells there is none', () => {
  expect(keyOf(rule, ['7', 'x'])).toBe('No.7');
  expect(keyOf(rule, [' ', 'x'])).toBeNull();
  expect(keyOf({ ...rule, key: null }, ['7'])).toBeNull();
});

test('ids are UUIDs of version 5, the same for the same key of the same dataset', () => {
  const idOf = compileId(rule);
  expect(idOf('No.7')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(idOf('No.7')).toBe(compileId({ ...rule })('No.7'));
  expect(idOf('No.7')).not.toBe(idOf('No.8'));
  expect(idOf('No.7')).not.toBe(compileId({ ...rule, space: '221309/aed' })('No.7'));
});

test('with a base, ids are IRIs whatever the key holds', () => {
  expect(compileId({ ...rule, base: 'https://example.jp/aed/' })('A 1/二')).toBe(
    'https://example.jp/aed/A%201%2F%E4%BA%8C',
  );
});

test('the number of a key is a positive safe integer', () => {
  fc.assert(fc.property(fc.string(), (key) => Number.isSafeInteger(keyNumber(key)) && keyNumber(key) > 0));
});
