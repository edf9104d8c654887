import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPackageFiles } from './package-files.js';
import { writeZip } from './write-zip.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const two = new Map([
  ['header.json', bytes('{}')],
  ['様式/一覧.csv', bytes('名称\r\n'.repeat(100))],
]);

const folder = mkdtempSync(join(tmpdir(), 'imi-zip-'));

test('what is packed comes out again', async () => {
  const file = join(folder, 'packed.zip');
  const name = fc.stringMatching(/^[a-z一-龠]{1,6}(\/[0-9あ-ん]{1,6})?\.csv$/);
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(name, fc.uint8Array(), { minKeys: 2, noNullPrototype: true }),
      async (made) => {
        const files = new Map([...Object.entries(made), ['beside', new Uint8Array()]] as const);
        writeFileSync(file, writeZip(files));
        const read = await readPackageFiles(file);
        const plain = (all: unknown) =>
          [...(all as typeof files)].map(([path, content]) => [path, [...content]]);
        expect(plain(read).sort()).toEqual(plain(files).sort());
      },
    ),
    { numRuns: 50 },
  );
});

test('the same files give the same bytes', () => {
  expect(Buffer.compare(writeZip(two), writeZip(two))).toBe(0);
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
    writeFileSync(file, writeZip(two));
    const script = 'import sys,zipfile;z=zipfile.ZipFile(sys.argv[1]);print(z.testzip(),ascii(z.namelist()))';
    expect(python(script, file)).toBe(`None ['header.json', '\\u69d8\\u5f0f/\\u4e00\\u89a7.csv']\n`);
  });
});
