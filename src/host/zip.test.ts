import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZip, writeZip } from './zip.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const texts = (files: ReadonlyMap<string, Uint8Array>) =>
  [...files].map(([name, content]) => [name, new TextDecoder().decode(content)]);
const two = new Map([
  ['header.json', bytes('{}')],
  ['様式/一覧.csv', bytes('名称\r\n'.repeat(100))],
]);

test('what is packed comes out again', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.uint8Array()), { selector: ([name]) => name }),
      (entries) => {
        const files = new Map(entries.filter(([name]) => !/[/\\]/.test(name)).map(([name, x]) => [name, x]));
        const read = readZip(writeZip(files));
        expect([...read].map(([name, x]) => [name, [...x]])).toEqual(
          [...files].map(([name, x]) => [name, [...x]]),
        );
      },
    ),
    { numRuns: 50 },
  );
});

test('the same files give the same bytes', () => {
  expect(Buffer.compare(writeZip(two), writeZip(two))).toBe(0);
});

describe('other programs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imi-zip-'));
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

  test.skipIf(!hasPython)('write what is read, stored or deflated', () => {
    const file = join(folder, 'b.zip');
    const script = `import sys,zipfile
z=zipfile.ZipFile(sys.argv[1],'w')
z.writestr('a/','')
z.writestr('a/x.txt','stored')
z.writestr('y.txt','deflated '*50,zipfile.ZIP_DEFLATED)
z.comment=b'remark'
z.close()`;
    python(script, file);
    expect(texts(readZip(readFileSync(file)))).toEqual([
      ['a/x.txt', 'stored'],
      ['y.txt', 'deflated '.repeat(50)],
    ]);
  });
});

describe('what cannot be trusted is refused', () => {
  const whole = Buffer.from(writeZip(two));
  const directory = whole.readUInt32LE(whole.length - 6);
  const changed = (at: number, ...values: number[]) => {
    const copy = Buffer.from(whole);
    values.forEach((value, index) => {
      copy[at + index] = value;
    });
    return copy;
  };

  test.each([
    ['no archive', bytes('名称,住所'), /end of central directory/],
    ['an empty file', bytes(''), /end of central directory/],
    ['a cut one', whole.subarray(0, whole.length - 30), /end of central directory/],
    ['a damaged directory', changed(directory, 0), /damaged central directory/],
    ['an encrypted entry', changed(directory + 8, 1), /encrypted/],
    ['an unknown method', changed(directory + 10, 12), /unknown way/],
    ['a wrong checksum', changed(directory + 16, 1, 2, 3, 4), /header\.json is damaged/],
    ['a size that lies', changed(directory + 24, 1), /header\.json is damaged/],
    ['a place that lies', changed(directory + 42, 9), /not where the directory says/],
    ['damaged content', changed(43, 0xff, 0xff), /header\.json is damaged/],
    ['too much', changed(directory + 24, 0, 0, 0, 5), /more than \d+ bytes/],
    ['too many', changed(whole.length - 12, 0xff, 0xff), /more than \d+ entries/],
  ])('%s', (_, archive, told) => expect(() => readZip(archive)).toThrow(told));

  test('two entries of one name', () => {
    const twice = Buffer.from(
      writeZip(
        new Map([
          ['a', bytes('1')],
          ['b', bytes('2')],
        ]),
      ),
    );
    twice[twice.lastIndexOf('b')] = 'a'.charCodeAt(0);
    expect(() => readZip(twice)).toThrow(/two entries are called a/);
  });
});
