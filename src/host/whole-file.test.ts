import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openWholeFile } from './whole-file.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-whole-'));
});
afterEach(() => {
  vi.useRealTimers();
});

async function write(path: string, ...pieces: (readonly string[])[]): Promise<void> {
  const file = await openWholeFile(path);
  for (const texts of pieces) await file.write(texts, '、');
  await file.finish();
  await file.publish();
  await file.discard();
}

test('what is written is what stands there, in whatever pieces and characters', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  const long = fc.tuple(fc.constantFrom('a', '字', '𠮷'), fc.integer({ min: 1, max: 800_000 }));
  const piece = fc.oneof(
    { weight: 9, arbitrary: fc.array(text, { maxLength: 4 }) },
    { weight: 1, arbitrary: long.map(([character, count]) => [character.repeat(count)]) },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
      const path = join(folder, 'text');
      await write(path, ...pieces);
      expect(readFileSync(path, 'utf8') === pieces.map((texts) => texts.join('、')).join('')).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('nothing stands there until it is published, and the older file until then', async () => {
  const path = join(folder, 'report');
  writeFileSync(path, 'older');
  const file = await openWholeFile(path);
  await file.write(['newer']);
  await file.finish();
  expect(readFileSync(path, 'utf8')).toBe('older');
  await file.publish();
  expect(readFileSync(path, 'utf8')).toBe('newer');
  await file.withdraw();
  expect(readFileSync(path, 'utf8')).toBe('older');
  await file.discard();
  expect(readdirSync(folder)).toEqual(['report']);
});

test('what a killed run left behind is removed after a day, and nothing else', async () => {
  const others = ['.imi-notes.tmp', '.imi-0123456789ab.tmp.csv', 'imi-0123456789ab.tmp'];
  const left = ['.imi-0123456789ab.tmp', '.imi-0123456789ab-older.tmp'];
  for (const name of [...others, ...left]) writeFileSync(join(folder, name), '');
  await write(join(folder, 'report'), ['x']);
  expect(readdirSync(folder).sort()).toEqual([...others, ...left, 'report'].sort());
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 25 * 60 * 60 * 1000 });
  await write(join(folder, 'report'), ['x']);
  expect(readdirSync(folder).sort()).toEqual([...others, 'report'].sort());
});
