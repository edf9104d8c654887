import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { imi as run } from './command-line.testing.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-mapping-'));
});

const imi = (...args: string[]) => run(...args, '--no-color');

function put(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const good = `model: aed
country: JP
columns:
  番号: ID
  名: 名称
id: "{番号}"
examples:
  - row: { 番号: "1", 名: 市役所 }
    node: { 設置地点: { 名称: { 表記: 市役所 } } }
`;

describe('format', () => {
  const untidy = `# whose it is
columns:
  番号: ID # a number
  # what it is called
  名: { codes: { a: b }, to: "名称" }
model: aed
publisher: { name: 静岡市, code: "221007" }
`;

  test('writes the keys in order, with the remarks at their places, and says so', async () => {
    const file = put('own.yaml', untidy);
    expect(await imi('mapping', 'format', file, '--lang', 'en')).toMatchObject({
      code: 0,
      out: expect.stringContaining('is in form now'),
    });
    const text = readFileSync(file, 'utf8');
    expect(text).toBe(`model: aed
publisher: { name: 静岡市, code: "221007" }
# whose it is
columns:
  番号: ID # a number
  # what it is called
  名: { to: 名称, codes: { a: b } }
`);
    expect(await imi('mapping', 'format', file)).toMatchObject({ code: 0, out: '' });
  });

  test('changes nothing if it is only to check', async () => {
    const file = put('own.yaml', untidy);
    expect((await imi('mapping', 'format', '--check', file)).code).toBe(1);
    expect(readFileSync(file, 'utf8')).toBe(untidy);
  });

  test('leaves alone what it cannot read, and says why', async () => {
    const file = put('own.yaml', 'model: [aed\n');
    expect(await imi('mapping', 'format', file)).toMatchObject({
      code: 2,
      err: expect.stringContaining('yaml-bracket-open'),
    });
    expect(readFileSync(file, 'utf8')).toBe('model: [aed\n');
  });
});

describe('show', () => {
  test('tells where each column comes from', async () => {
    const file = put('own.yaml', 'extends: standard/aed-2023\ncolumns: { 名称: 名称_英字, 独自: ignore }\n');
    const { code, out } = await imi('mapping', 'show', file, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('名称 → 名称_英字  (other than standard/aed-2023)');
    expect(out).toContain('緯度 → 緯度  (from standard/aed-2023)');
    expect(out).toMatch(/独自 → left out$/m);
    const json = JSON.parse((await imi('mapping', 'show', file, '--json')).out);
    expect(json.origins).toContainEqual({
      key: '名称',
      target: '名称_英字',
      from: file,
      over: 'standard/aed-2023',
    });
  });
});

describe('coverage', () => {
  test('without a mapping: for which data sets of which publishers there are mappings', async () => {
    const { code, out } = await imi('mapping', 'coverage', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^There are mappings for \d+ data sets of \d+ publishers\n/);
    expect(out).toContain('  高松市 372013\n');
    expect(out).toContain('    AED設置箇所 (aed) jp/372013-takamatsu/aed\n');
    const { publishers, standards } = JSON.parse((await imi('mapping', 'coverage', '--json')).out);
    expect(standards).toBeGreaterThan(50);
    expect(publishers).toContainEqual(
      expect.objectContaining({ publisher: '衛生福利部', code: null, country: 'TW' }),
    );
  });

  test('tells the items that are filled, and the columns of a file that are not spoken of', async () => {
    const mapping = put('own.yaml', good);
    const { code, out } = await imi('mapping', 'coverage', mapping, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/2 of \d+ items are filled/);
    const file = put('aed.csv', '番号,名称,備考\n1,市役所,x\n');
    const seen = await imi('mapping', 'coverage', mapping, file, '--lang', 'en');
    expect(seen.code).toBe(1);
    expect(seen.out).toContain('of 3 columns 1 mapped, 0 left out, 2 not spoken of');
    expect(seen.out).toContain('Columns that it does not speak of: 名称、備考');
    expect(seen.out).toContain('Columns that are not in the file: 名');
  });
});

describe('list', () => {
  test('names the mappings that ship, of a data model if asked for', async () => {
    const { code, out } = await imi('mapping', 'list', '--model', 'aed');
    expect(code).toBe(0);
    expect(out).toMatch(/^standard\/aed-2023 +自治体標準オープンデータセット.* \(aed\)$/m);
    expect(out).not.toContain('(population)');
  });

  test('gives JSON', async () => {
    const all = JSON.parse((await imi('mapping', 'list', '--json')).out) as { path: string }[];
    expect(all.map(({ path }) => path)).toContain('standard/population-2017');
  });
});

describe('lint', () => {
  test('is content with a mapping without fault', async () => {
    const { code, out, err } = await imi('mapping', 'lint', put('a.yaml', good), '--lang', 'en');
    expect([code, out, err]).toEqual([0, '1 mapping: nothing to mend\n', '']);
  });

  test('tells faults with their places, and ends with 2', async () => {
    const file = put('a.yaml', good.replace('名: 名称', '名: 名前です'));
    const { code, err } = await imi('mapping', 'lint', file, '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain(`${file}:5:3 “名前です” is neither an item of the data model nor a term`);
  });

  test('a warning alone is no fault', async () => {
    const file = put('a.yaml', good.replace('名: 名称', '名: { to: 名称 }'));
    const { code, err } = await imi('mapping', 'lint', file, '--lang', 'en');
    expect(code).toBe(0);
    expect(err).toContain('(mapping-long-form)');
  });

  test('takes patterns, and says which file is missing', async () => {
    put('a.yaml', good);
    put('b.yaml', good);
    expect((await imi('mapping', 'lint', `${folder}/*.yaml`, '--lang', 'ja')).out).toBe(
      '2個の対応表に、直すところはありません\n',
    );
    const { code, err } = await imi('mapping', 'lint', `${folder}/c.yaml`, '--lang', 'ja');
    expect(code).toBe(2);
    expect(err).toContain('c.yaml が見つかりません');
  });
});

describe('test', () => {
  test('runs the examples of a file', async () => {
    const file = put('a.yaml', good);
    const { code, out } = await imi('mapping', 'test', file, '--lang', 'en');
    expect([code, out]).toEqual([0, `✔ ${file}: 1 example came out as said\n`]);
  });

  test('tells what comes out otherwise', async () => {
    const file = put('a.yaml', good.replace('表記: 市役所', '表記: 町役場'));
    const { code, out, err } = await imi('mapping', 'test', file, '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain('“設置地点 > 名称 > 表記” of the example becomes "市役所", not "町役場"');
    expect(out).toBe(`✖ ${file}: 1 of 1 example did not come out as said\n`);
  });

  test('does not run what cannot be used', async () => {
    const { code, out, err } = await imi('mapping', 'test', put('a.yaml', 'model: x\n'), '--lang', 'en');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('(mapping-unknown-model)');
  });

  test('asks for files', async () => {
    expect((await imi('mapping', 'test')).code).toBe(2);
  });

  test('runs all that ship', async () => {
    const { code, out } = await imi('mapping', 'test', '--all', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^✔ standard\/aed-2023: /m);
    expect(out).not.toContain('✖');
  });
});

describe('import and export', () => {
  const json = JSON.stringify(
    { '@dmd': 'x', 番号: '*ic:施設型', 名: 'ic:施設型>ic:名称>ic:表記', 種: 'hj:種' },
    null,
    2,
  );

  test('a mapping.json becomes a mapping; what was not taken over is told and kept as a remark', async () => {
    const file = put('mapping.json', json);
    const { code, out, err } = await imi(
      'mapping',
      'import',
      file,
      '--model',
      'public_facility',
      '--lang',
      'en',
    );
    expect(code).toBe(1);
    expect(out).toBe(
      '# @dmd: "x"\n# 種: hj:種\nmodel: public_facility\ncolumns:\n  番号: ignore\n  名: 名称\nid: "{番号}"\n',
    );
    expect(err).toContain(`${file}:5:3 “hj:種”, which the column “種” goes to`);
  });

  test('of a kind that is not clear asks for it', async () => {
    const { code, out, err } = await imi('mapping', 'import', put('mapping.json', json), '--lang', 'en');
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--model');
  });

  test('a mapping becomes a mapping.json and comes back, in files', async () => {
    const there = join(folder, 'mapping.json');
    const back = join(folder, 'back.yaml');
    const file = put('a.yaml', good);
    const exported = await imi('mapping', 'export', file, '--out', there, '--lang', 'en');
    expect(exported.code).toBe(0);
    expect(exported.err).toContain('cannot say country, examples');
    expect(JSON.parse(readFileSync(there, 'utf8'))).toMatchObject({ 番号: '*ic:設備型>ic:ID>ic:識別値' });
    expect((await imi('mapping', 'import', there, '--out', back)).code).toBe(0);
    expect((await imi('mapping', 'test', back)).code).toBe(0);
  });

  test('one that ships is exported by its name; one that is not there is told', async () => {
    const { code, out } = await imi('mapping', 'export', 'standard/aed-2023');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toHaveProperty('名称');
    expect((await imi('mapping', 'export', 'standard/aed')).code).toBe(2);
    expect((await imi('mapping', 'import', join(folder, 'no.json'))).code).toBe(2);
  });
});
