import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openArchive } from './archive.js';
import { writeArchive } from './write-archive.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const two = new Map([
  ['header.json', bytes('{}')],
  ['様式/一覧.csv', bytes('名称\r\n'.repeat(100))],
]);

const folder = mkdtempSync(join(tmpdir(), 'imi-zip-'));

test('what is packed comes out again', () => {
  const name = fc.stringMatching(/^[a-z一-龠]{1,6}(\/[0-9あ-ん]{1,6})?\.csv$/);
  fc.assert(
    fc.property(fc.dictionary(name, fc.uint8Array(), { noNullPrototype: true }), (files) => {
      const read = [...openArchive(writeArchive(new Map(Object.entries(files))))];
      expect(read.map(([path, entry]) => [path, [...entry.pieces()].flatMap((piece) => [...piece])])).toEqual(
        Object.entries(files).map(([path, content]) => [path, [...content]]),
      );
    }),
    { numRuns: 50 },
  );
});

test('the same files give the same bytes', () => {
  expect(Buffer.compare(writeArchive(two), writeArchive(two))).toBe(0);
});

describe('other programs', () => {
  const python = (script: string, ...args: string[]) =>
    execFileSync('python3', ['-c', script, ...args]).toString();
  const hasPython = (() => {
    try {
      return python('print(1)').trim() === '1';
    } catch {
      return false;
    }
  })();

  test.skipIf(!hasPython)('read what was written', () => {
    const file = join(folder, 'a.zip');
    writeFileSync(file, writeArchive(two));
    const script = 'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),ascii(z.namelist()))';
    expect(python(script, file)).toBe(`None ['header.json', '\\u69d8\\u5f0f/\\u4e00\\u89a7.csv']\n`);
  });
});
