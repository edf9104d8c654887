import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encoderFor, UnreadableSource, writeArchive } from '../sources/index.js';
import { expandInputs } from './inputs.js';
import { openParts } from './parts.js';

const folder = mkdtempSync(join(tmpdir(), 'imi-parts-'));
const bytes = (text: string) => new TextEncoder().encode(text);
const table = bytes('名称,住所\n市役所,静岡市葵区追手町5-1\n');

/** Opens and reads a file: of each part its name and size, of what cannot be read why. */
async function partsOf(content: Uint8Array, name = 'x.zip'): Promise<readonly unknown[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const found: unknown[] = [];
  for await (const part of openParts(path)) {
    if ('code' in part) {
      found.push(part.code);
      continue;
    }
    try {
      let size = 0;
      const layout = { ...csv, encoding: 'utf-8' as const };
      for await (const chunk of part.chunks(layout, 2)) size += 'bytes' in chunk ? chunk.bytes.length : 0;
      found.push([part.part, part.sample.name, size]);
    } catch (error) {
      if (!(error instanceof UnreadableSource)) throw error;
      found.push(error.why.code);
    }
    await part.close();
  }
  return found;
}

const csv = {
  format: 'csv',
  sheet: null,
  json: null,
  bom: false,
  repair: null,
  delimiter: ',',
  newline: '\n',
  headerRow: 1,
  headerRows: 1,
  firstDataRow: 2,
} as const;
const zipOf = (...files: readonly (readonly [string, Uint8Array])[]) =>
  Buffer.from(writeArchive(new Map(files)));

/** Changes the record of the only entry in the directory at the end of an archive, and perhaps the entry's own. */
function changed(zip: Buffer, change: (zip: Buffer, directory: number) => void): Buffer {
  const made = Buffer.from(zip);
  change(made, made.indexOf('PK\x01\x02', 0, 'latin1'));
  return made;
}

describe('tables that stand beside each other', () => {
  const lines = [
    '施設名,住所,,名称,所在地',
    '会館,静岡市葵区追手町5-1,,駅前トイレ,静岡市葵区追手町5-2',
    '図書館,静岡市葵区追手町5-3,,,',
  ];
  const beside = bytes(lines.map((line) => `${line}\n`).join(''));
  const parts = async (content: Uint8Array, choice = {}) => {
    const path = join(folder, 'beside.csv');
    writeFileSync(path, content);
    const found: unknown[] = [];
    for await (const part of openParts(path, undefined, choice)) {
      if ('code' in part) continue;
      found.push([part.part, part.sample.columns]);
      await part.close();
    }
    return found;
  };

  test('each is a part', async () => {
    expect(await parts(beside)).toEqual([
      ['1', { from: 1, to: 3 }],
      ['2', { from: 4, to: 5 }],
    ]);
  });

  test('a mapping may say that they are one', async () => {
    expect(await parts(beside, { isOneTable: true })).toEqual([[null, undefined]]);
  });

  test.each([
    ['an empty column in a table', lines.slice(0, 2)],
    ['a column that is filled further down', [...lines, 'x,y,注,,']],
    ['a table with an empty column at its end', lines.map((line) => line.replace(/,,.*/, ',,'))],
  ])('%s divides nothing', async (_, rows) => {
    expect(await parts(bytes(rows.map((line) => `${line}\n`).join('')))).toEqual([[null, undefined]]);
  });
});

describe('tables that stand below each other', () => {
  const parks = '公園一覧\n名称,住所,面積\n"中央\n公園",追手町5-1,1200\n城北公園,城北1-2,3400\n\n';
  const toilets =
    'トイレ\n施設名,男性用,女性用,設置日\n駅前,3,4,2020-04-01\n城址,2,2,2019-04-01\n北口,1,2,2018-04-01\n';
  const parts = async (content: Uint8Array, choice = {}, name = 'below.csv') => {
    const path = join(folder, name);
    writeFileSync(path, content);
    const found: unknown[] = [];
    for await (const part of openParts(path, undefined, choice)) {
      if ('code' in part) {
        found.push(part.code);
        continue;
      }
      let text = '';
      const layout = { ...csv, encoding: 'shift_jis' as const };
      for await (const chunk of part.chunks(layout, 3))
        if ('bytes' in chunk) text += new TextDecoder('shift_jis').decode(chunk.bytes);
      const { bytes } = await part.conclude();
      found.push([part.part, part.sample.stretch, text, bytes]);
      await part.close();
    }
    return found;
  };
  const encoder = encoderFor('shift_jis');
  const whole = encoder.encode(parks + toilets);
  const first = { rows: 0, lines: 0, to: 5 };
  const second = { rows: 5, lines: 6, to: null };

  test('each is a part of its own lines; the size is that of the file', async () => {
    const expected = [
      ['1', first, parks, whole.length],
      ['2', second, toilets, whole.length],
    ];
    expect(await parts(whole)).toEqual(expected);
    const packed = gzipSync(whole);
    expect(await parts(packed, {}, 'below.csv.gz')).toEqual(
      expected.map(([part, stretch, text]) => [part, stretch, text, packed.length]),
    );
  });

  test('in a file that is longer than what is looked at', async () => {
    const many = `${toilets}${'広場,1,1,2018-04-01\n'.repeat(60_000)}`;
    const long = encoder.encode(parks + many);
    expect(long.length).toBeGreaterThan(1024 * 1024);
    expect(await parts(long)).toEqual([
      ['1', first, parks, long.length],
      ['2', second, many, long.length],
    ]);
  });

  test('one may be chosen by its number', async () => {
    expect(await parts(whole, { table: 2 })).toEqual([[null, second, toilets, whole.length]]);
    expect(await parts(whole, { table: 3 })).toEqual(['table-not-found']);
    const alone = encoder.encode(parks);
    expect(await parts(alone, { table: 1 })).toEqual([[null, undefined, parks, alone.length]]);
    expect(await parts(encoder.encode(parks), { table: 2 })).toEqual(['table-not-found']);
  });

  test('who says where the header is, or that there is one table, is believed', async () => {
    const one = [[null, undefined, parks + toilets, whole.length]];
    expect(await parts(whole, { headerRow: 2 })).toEqual(one);
    expect(await parts(whole, { isOneTable: true })).toEqual(one);
  });
});

describe('archives', () => {
  test('each file is a part, whatever folder it is in; what is no table is told', async () => {
    const zip = zipOf(
      ['施設/a.csv', table],
      ['b.tsv', table],
      ['readme.txt', table],
      ['__MACOSX/._b.csv', table],
    );
    expect(await partsOf(zip)).toEqual([
      ['施設/a', 'x.zip/施設/a.csv', table.length],
      ['b', 'x.zip/b.tsv', table.length],
      'files-left',
    ]);
  });

  test('archives and packed files within', async () => {
    const inner = zipOf(['a.csv', table]);
    expect(await partsOf(zipOf(['inner.zip', inner], ['b.csv.gz', gzipSync(table)]))).toEqual([
      ['inner-a', 'x.zip/inner.zip/a.csv', table.length],
      ['b.csv', 'x.zip/b.csv', table.length],
    ]);
  });

  test('names that Windows in Japan writes (code page 932)', async () => {
    const name = Buffer.from([0x8e, 0x7b, 0x90, 0xdd, 0x2e, 0x63, 0x73, 0x76]); // 施設.csv
    const zip = zipOf(['xxxx.csv', table]);
    for (let at = zip.indexOf('xxxx.csv'); at !== -1; at = zip.indexOf('xxxx.csv', at + 1))
      name.copy(zip, at);
    zip.writeUInt16LE(0, zip.indexOf('PK\x03\x04', 0, 'latin1') + 6);
    expect(await partsOf(changed(zip, (made, at) => made.writeUInt16LE(0, at + 8)))).toEqual([
      ['施設', 'x.zip/施設.csv', table.length],
    ]);
  });

  test.each<[string, () => Uint8Array, readonly unknown[]]>([
    ['empty', () => zipOf(), ['archive-without-table']],
    ['without a table', () => zipOf(['a.txt', table]), ['archive-without-table']],
    ['cut off', () => zipOf(['a.csv', table]).subarray(0, 60), ['archive-damaged']],
    [
      'encrypted',
      () => changed(zipOf(['a.csv', table]), (zip, at) => zip.writeUInt16LE(0x801, at + 8)),
      ['archive-encrypted'],
    ],
    [
      'packed in a way of its own',
      () => changed(zipOf(['a.csv', table]), (zip, at) => zip.writeUInt16LE(99, at + 10)),
      ['archive-damaged'],
    ],
    [
      'with a checksum that is wrong',
      () => changed(zipOf(['a.csv', table]), (zip, at) => zip.writeUInt32LE(1, at + 16)),
      ['archive-damaged'],
    ],
    [
      'with a size that is wrong',
      () => changed(zipOf(['a.csv', table]), (zip, at) => zip.writeUInt32LE(table.length + 5, at + 24)),
      ['archive-damaged'],
    ],
    ['a bomb', () => zipOf(['a.csv', new Uint8Array(65 * 1024 * 1024)]), ['archive-bomb']],
  ])('%s', async (_, make, expected) => {
    expect(await partsOf(make())).toEqual(expected);
  });

  test('one file that cannot be read does not stop the others', async () => {
    const zip = zipOf(['a.csv', table], ['b.csv', table]);
    expect(await partsOf(changed(zip, (made, at) => made.writeUInt16LE(0x801, at + 8)))).toEqual([
      'archive-encrypted',
      ['b', 'x.zip/b.csv', table.length],
    ]);
  });
});

describe('gzip', () => {
  test('is unpacked', async () => {
    expect(await partsOf(gzipSync(table), 'a.csv.gz')).toEqual([[null, 'a.csv', table.length]]);
  });

  test('that is cut off or wrong is refused, for nobody knows what is missing', async () => {
    const packed = gzipSync(bytes(`a,b\n${'1,2\n'.repeat(1000)}`));
    expect(await partsOf(packed.subarray(0, packed.length - 9), 'a.gz')).toEqual(['archive-damaged']);
    const wrong = Buffer.concat([packed.subarray(0, 10), deflateRawSync(table), Buffer.alloc(8)]);
    expect(await partsOf(wrong, 'a.gz')).toEqual(['archive-damaged']);
  });
});

describe('folders', () => {
  const root = mkdtempSync(join(tmpdir(), 'imi-folder-'));
  mkdirSync(join(root, 'b/c'), { recursive: true });
  for (const name of ['a.csv', 'b/x.json', 'b/c/y.xlsx', 'a.jsonld', 'a.report.html', 'notes.docx', '.z.csv'])
    writeFileSync(join(root, name), table);
  symlinkSync('nowhere.csv', join(root, 'link.csv'));
  symlinkSync('..', join(root, 'b/up'));
  symlinkSync('../a.csv', join(root, 'b/same.csv'));

  test('all tables in them are read, each once; what is left and what leads nowhere is told', async () => {
    const { files, below, causes } = await expandInputs([root]);
    expect(files).toEqual([join(root, 'a.csv'), join(root, 'b/c/y.xlsx'), join(root, 'b/x.json')]);
    expect(files.map((file) => below.get(file))).toEqual(['', join('b', 'c'), 'b']);
    expect(causes).toMatchObject([
      { code: 'file-not-found', args: { file: join(root, 'link.csv') } },
      { code: 'link-left', args: { file: join(root, 'b/up'), found: realpathSync(root) } },
      { code: 'files-left', args: { count: '1', names: 'notes.docx' } },
    ]);
  });

  test('a file that is named twice is read once', async () => {
    const file = join(root, 'a.csv');
    expect((await expandInputs([file, join(root, 'b/same.csv'), root])).files[0]).toBe(file);
    expect((await expandInputs([file, join(root, 'b/../a.csv')])).files).toEqual([file]);
  });

  test('in which there is none', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'imi-folder-'));
    expect(await expandInputs([empty])).toMatchObject({
      files: [],
      causes: [{ code: 'archive-without-table' }],
    });
  });
});
