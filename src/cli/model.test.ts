import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { Parser } from 'n3';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { loadKnowledge, parseNotation } from '../node.js';
import { imi as run } from './command-line.testing.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-model-'));
});

const imi = (...args: string[]) => run(...args, '--no-color');

const { models } = loadKnowledge();

describe('list', () => {
  test('names every model, in the chosen language', async () => {
    const { code, out } = await imi('model', 'list', '--lang', 'en');
    expect(code).toBe(0);
    for (const id of models.keys()) expect(out).toMatch(new RegExp(`^${id} `, 'm'));
    expect(out).toMatch(/^aed +AED locations \(2023, 2017, tw\/aed/m);
  });

  test('of a country', async () => {
    const { out } = await imi('model', 'list', '--country', 'TW', '--json');
    const ids = (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain('aed');
    expect(ids).toContain('youbike_taipei');
    expect(ids).not.toContain('school_lunch');
  });

  test('marks what is not certain, and says how to learn why', async () => {
    const { out } = await imi('model', 'list', '--lang', 'en');
    const uncertain = [...models.values()].filter((model) => model.uncertain !== null);
    expect(out.match(/^\w+ +\? /gm)).toHaveLength(uncertain.length);
    expect(out).toContain('? is not certain');
  });
});

describe('show', () => {
  test('tells the items with their terms, normalizers, examples and other headers', async () => {
    const { code, out } = await imi('model', 'show', 'aed', '--lang', 'zh-TW');
    expect(code).toBe(0);
    expect(out).toMatch(/^AED 設置地點 \(aed\)$/m);
    expect(out).toMatch(/^ {2}名称 \(必填\)\n {4}意義: 名稱\n {4}用語: 設置地点>名称>表記$/m);
    expect(out).toMatch(/代碼表: .*外部利用可 → 可/);
  });

  test('gives JSON', async () => {
    const { out } = await imi('model', 'show', 'aed', '--json');
    expect(JSON.parse(out)).toMatchObject({ id: 'aed', layouts: expect.arrayContaining(['2023']) });
  });

  test.each([
    ['08', 'aed'],
    ['3', 'evacuation_space'],
    ['23', 'emergency_radio'],
    ['25', 'parking'],
    ['31', 'tourism_point'],
  ])('by its number in the national standard: %s', async (number, id) => {
    expect(JSON.parse((await imi('model', 'show', number, '--json')).out)).toMatchObject({ id });
  });

  test.each(['18', '19', '20', '21'])('says why there is no data model for number %s', async (number) => {
    const { code, err } = await imi('model', 'show', number, '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain(`no data model for number ${number}`);
    expect(err).toContain('imi init');
  });

  test('of what there is not names what there is', async () => {
    const { code, err } = await imi('model', 'show', 'aedd', '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain('aed ');
  });
});

describe('export', () => {
  const exported = async (to: string, ...more: string[]) =>
    (await imi('model', 'export', 'public_facility', '--to', to, ...more)).out;

  test('as JSON Schema, with the obligations of a standard if asked for', async () => {
    expect(JSON.parse(await exported('jsonschema'))).toMatchObject({ title: '公共施設一覧' });
    expect(await exported('jsonschema')).not.toContain('"住所>表記"');
    expect(await exported('jsonschema', '--standard', '2017')).toContain('"住所>表記"');
  });

  test('as shapes, context, notation and page', async () => {
    expect(new Parser().parse(await exported('shacl')).length).toBeGreaterThan(100);
    expect(JSON.parse(await exported('context'))).toHaveProperty(['@context', '施設型'], 'ic:施設型');
    expect(parseNotation(await exported('imiv')).findings).toEqual([]);
    expect(await exported('markdown', '--lang', 'en')).toMatch(/^# Public facilities\n/);
  });

  test('to a file', async () => {
    const file = join(folder, 'shapes/aed.ttl');
    const { code, out } = await imi('model', 'export', 'aed', '--to', 'shacl', '--out', file);
    expect([code, out]).toEqual([0, '']);
    expect(readFileSync(file, 'utf8')).toContain('sh:targetClass ic:設備型');
  });

  test('tells what the notation cannot say', async () => {
    const { code, err } = await imi('model', 'export', 'population', '--to', 'imiv', '--lang', 'en');
    expect(code).toBe(0);
    expect(err).toContain('(model-family-left-out)');
  });

  test.each([
    [['--to', 'xsd'], /jsonschema, shacl, context, markdown, imiv, dmd/],
    [['--standard', '1999'], /2023, 2017/],
  ])('%j is refused with what there is', async (options, told) => {
    const { code, err } = await imi('model', 'export', 'public_facility', ...options, '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toMatch(told);
  });
});

describe('template', () => {
  test('is the newest standard as CSV', async () => {
    const { code, out } = await imi('model', 'template', 'aed', '--lang', 'ja');
    expect(code).toBe(0);
    expect(out).toMatch(/^\uFEFF全国地方公共団体コード,ID,地方公共団体名,/);
  });

  test('of another standard, of the country where the language is spoken', async () => {
    expect((await imi('model', 'template', 'aed', '--standard', '2017', '--lang', 'ja')).out).toMatch(
      /^\uFEFF都道府県コード又は市区町村コード,NO,/,
    );
    expect((await imi('model', 'template', 'aed', '--lang', 'zh-TW')).out).toMatch(/^\uFEFF場所ID,場所名稱,/);
  });

  test('is a workbook if asked for', async () => {
    const file = join(folder, 'aed.xlsx');
    expect((await imi('model', 'template', 'aed', '--to', 'xlsx', '--out', file)).code).toBe(0);
    const { sheets } = await readXlsx(new Uint8Array(readFileSync(file)));
    expect(sheets[0]?.rows[0]?.slice(0, 2)).toEqual(['全国地方公共団体コード', 'ID']);
  });

  test.each([
    ['aed', 'ja', ['有', '無']],
    ['evacuation_space', 'en', ['1']],
    ['school_lunch', 'ja', ['1']],
    ['public_toilet', 'zh-TW', ['有', '無']],
  ])(
    'the workbook of %s in %s has lists to choose from, notes, and an example that conforms',
    async (id, language, list) => {
      const file = join(folder, `${id}.xlsx`);
      await imi('model', 'template', id, '--to', 'xlsx', '--out', file, '--lang', language);
      const { sheets } = await readXlsx(new Uint8Array(readFileSync(file)));
      const [data, notes] = sheets;
      expect(data?.dataValidations?.[0]).toMatchObject({ type: 'list', values: list });
      const headers = data?.rows[0] ?? [];
      expect(notes?.rows.map(([first]) => first)).toEqual(expect.arrayContaining(headers as unknown[]));
      expect(data?.rows[1]?.some((cell) => cell !== null)).toBe(true);
      const { code, out, err } = await imi('validate', file, '--lang', 'en');
      expect(err + out).toContain('1 of 1 record conform');
      expect(code).toBe(0);
    },
  );

  test('a workbook does not go to the terminal', async () => {
    const { code, err } = await imi('model', 'template', 'aed', '--to', 'xlsx', '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain('--out');
  });

  test('an example that is filled in is read as the layout that it is', async () => {
    const file = join(folder, 'aed.csv');
    await imi('model', 'template', 'aed', '--out', file);
    const { out } = await imi('plan', file, '--json');
    expect(JSON.parse(out)).toMatchObject({ kind: 'aed', mapping: 'standard/aed-2023' });
  });
});

describe('packages of data model descriptions', () => {
  const list = (path: string) => readdirSync(path).sort();

  test.each(['dmd', 'dmd.zip'])('are written to %s and read again', async (name) => {
    const out = join(folder, name);
    const back = join(folder, 'back');
    const exported = await imi('model', 'export', 'aed', '--to', 'dmd', '--out', out, '--lang', 'en');
    expect([exported.code, exported.out]).toEqual([0, '']);
    expect(exported.err).toContain('(mapping-json-cannot-say)');
    expect((await imi('model', 'import', out, '--out', back)).code).toBe(0);
    expect(list(back)).toEqual(['aed.mapping.yaml', 'aed.yaml']);
    expect((await imi('mapping', 'test', join(back, 'aed.mapping.yaml'))).code).toBe(0);
  });

  test('are the same on the same day', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '1767225600');
    const [a, b] = [join(folder, 'a.zip'), join(folder, 'b.zip')];
    for (const out of [a, b]) await imi('model', 'export', 'aed', '--to', 'dmd', '--out', out);
    vi.unstubAllEnvs();
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
  });

  test('need a place to go', async () => {
    const { code, err } = await imi('model', 'export', 'aed', '--to', 'dmd', '--lang', 'en');
    expect(code).toBe(2);
    expect(err).toContain('--out');
  });

  test('go to the standard output as YAML where no folder is named', async () => {
    const file = join(folder, 'parks.imiv');
    writeFileSync(
      file,
      '#prefix ic: "http://imi.go.jp/ns/core/2#"\ndatamodel ;\nuse ic:施設型>ic:名称>ic:表記 {1..1} {/^(?!あ)/} ;\n',
    );
    const { code, out, err } = await imi('model', 'import', file, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^id: parks\n[\s\S]*名称:\n {4}term: 名称>表記\n/);
    expect(err).toContain(
      'parks.imiv:3:31 The condition “^(?!あ)” is kept, but values cannot be checked against it',
    );
  });

  test('that are none are told', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    writeFileSync(join(folder, 'x.zip'), 'PK\u0003\u0004');
    for (const [path, told] of [
      [empty, 'dmd-model-missing'],
      [join(folder, 'x.zip'), 'archive-damaged'],
      [join(folder, 'nowhere'), 'file-not-found'],
    ] as const) {
      const { code, out, err } = await imi('model', 'import', path);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain(`(${told})`);
    }
  });
});
