import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyAccount } from '../report/index.js';
import { openKeyStore } from './key-store.js';

const account = (keys: readonly number[]) => ({ ...emptyAccount, rows: 1, keys: [Float64Array.from(keys)] });
function flat(segments: Iterable<Float64Array>): number[] {
  const keys: number[] = [];
  for (const segment of segments) keys.push(...segment);
  return keys;
}

test('keys come back as they were taken, wherever they lie, and as often as they are asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imi-keys-'));
  const key = fc.integer({ min: -5, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(fc.array(fc.array(key)), fc.nat(20), (pieces, most) => {
      const store = openKeyStore(most, folder);
      for (const keys of pieces) expect(store.take(account(keys))).toEqual({ ...emptyAccount, rows: 1 });
      expect(flat(store.all())).toEqual(pieces.flat());
      expect(flat(store.all())).toEqual(pieces.flat());
      store.close();
    }),
  );
  expect(readdirSync(folder)).toEqual([]);
});

test('a long file is read in several goes', () => {
  const store = openKeyStore(1000);
  const keys = Array.from({ length: 200_000 }, (_, i) => i + 1);
  for (let at = 0; at < keys.length; at += 7000) store.take(account(keys.slice(at, at + 7000)));
  expect([...store.all()].length).toBeGreaterThan(2);
  expect(flat(store.all())).toEqual(keys);
  store.close();
});

test('where the disk takes nothing, all is kept all the same', () => {
  const store = openKeyStore(2, join(tmpdir(), 'no', 'such', 'folder'));
  store.take(account([1, 2, 3]));
  store.take(account([4]));
  expect(flat(store.all())).toEqual([1, 2, 3, 4]);
  store.close();
});
