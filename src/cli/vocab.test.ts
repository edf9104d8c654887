import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetSurroundings, imi, type Said } from './command-line.testing.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-vocab-'));
  forgetSurroundings();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const fixture = (path: string) =>
  fileURLToPath(new URL(`../../fixtures/vocabularies/${path}`, import.meta.url));

/** Runs `imi vocab`. */
async function vocab(...args: string[]): Promise<Said> {
  const said = await imi('vocab', ...args);
  expect(said.err).not.toMatch(/^\s+at .+:\d+:\d+/m);
  return said;
}

describe('list', () => {
  test('all terms, or one kind, one on a line, in the language asked for', async () => {
    const classes = await vocab('list', 'classes', '--lang', 'en');
    expect(classes).toMatchObject({ code: 0, err: '' });
    expect(classes.out).toMatch(/^施設型 — Facility/m);
    expect(classes.out).not.toMatch(/^利用可能時間/m);
    const properties = await vocab('list', 'properties', '--lang', 'zh-TW');
    expect(properties.out).toMatch(/^利用可能時間 — 開放時間/m);
    expect(properties.out).toMatch(/^詳細 .*（不建議使用）/m);
    const all = await vocab('list');
    const lines = ({ out }: { readonly out: string }) => out.trimEnd().split('\n').length;
    expect(lines(all)).toBe(lines(classes) + lines(properties));
  });

  test('as JSON', async () => {
    const { out } = await vocab('list', 'classes', '--json');
    expect(JSON.parse(out)).toContainEqual(
      expect.objectContaining({
        name: '電話番号型',
        iri: 'http://imi.go.jp/ns/core/rdf#電話番号型',
        deprecated: false,
      }),
    );
  });

  test('another kind is refused', async () => {
    expect(await vocab('list', 'verbs')).toMatchObject({ code: 2, out: '' });
  });
});

describe('show', () => {
  test('a class: relatives, own and inherited properties', async () => {
    const { code, out } = await vocab('show', '駐車場型', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('class http://imi.go.jp/ns/core/rdf#駐車場型');
    expect(out).toContain('Parents: 施設型 → 地物型 → 場所型 → 事物型 → 概念型');
    expect(out).toMatch(
      /Inherited from 施設型:\n {4}利用可能時間 \{0\.\.n\} 期間スケジュール型 — Opening hours/,
    );
  });

  test('a property: range, classes, use in data models', async () => {
    const { out } = await vocab('show', 'ic:施設型>ic:利用可能時間', '--lang', 'en');
    expect(out).toContain('Range: 期間スケジュール型');
    expect(out).toMatch(/施設型 \{0\.\.n\}/);
    expect(out).toMatch(/^ {4}aed: /m);
  });

  test('a deprecated term names its successor', async () => {
    expect((await vocab('show', '測定値型')).out).toContain('後継: 数量型');
  });

  test('as JSON', async () => {
    const { out } = await vocab('show', '緯度', '--json');
    expect(JSON.parse(out)).toMatchObject({
      kind: 'property',
      range: 'xsd:string',
      standsOn: [{ class: '座標型', cardinality: '0..1' }],
    });
  });

  test('an unknown term: the near ones, and exit code 2', async () => {
    const { code, out, err } = await vocab('show', '施設名型');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('term-unknown-near');
    expect(err).toContain('施設型');
    expect(await vocab('show', 'qqqq')).toMatchObject({ code: 2, out: '' });
  });
});

describe('search', () => {
  test('words in any language, in several arguments', async () => {
    const { code, out } = await vocab('search', 'opening', 'hours', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(/^利用可能時間 — Opening hours/);
    expect((await vocab('search', '開放時間', '--json')).out).toContain('"利用可能時間"');
  });

  test('a header says which data model has it', async () => {
    expect((await vocab('search', '開館時間')).out).toMatch(/^利用可能時間.*aed.*「開館時間」/);
  });

  test('nothing found is said, and is no error', async () => {
    expect(await vocab('search', 'qqqqqqqq', '--lang', 'en')).toEqual({
      code: 0,
      out: '',
      err: 'No term comes near\n',
    });
  });
});

describe('diff', () => {
  const core = (edit: (text: string) => string) => async () => {
    const { out } = await vocab('export', '--to', 'imiv');
    return put('older.imiv.txt', edit(out));
  };
  const older = core((text) =>
    text
      .replace('#version "2.4.2"', '#version "2.4.1"')
      .replace(/^set ic:(実体型>ic:関与|コード型>ic:説明|文書型>ic:日時) \{0\.\.n\} ;\n/gm, ''),
  );

  test('the three pairs that 2.4.2 added to 2.4.1', async () => {
    const file = await older();
    const { code, out } = await vocab('diff', file, 'core', '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toBe(
      [
        'Added (3)',
        '  コード型>説明',
        '  文書型>日時',
        '  実体型>関与',
        'Changed (1)',
        '  ic',
        '    version: 2.4.1 → 2.4.2',
        '',
      ].join('\n'),
    );
    expect(JSON.parse((await vocab('diff', 'core', file, '--json')).out)).toMatchObject({
      added: [],
      removed: [{ kind: 'pair' }, { kind: 'pair' }, { kind: 'pair' }],
    });
  });

  test('no difference: exit code 0', async () => {
    const file = await core((text) => text)();
    expect(await vocab('diff', 'core', file, '--lang', 'en')).toEqual({
      code: 0,
      out: 'No difference in terms, ranges and cardinalities\n',
      err: '',
    });
  });

  test('differing texts are counted, and shown if asked for', async () => {
    const file = await core((text) => text.replace('#name@en "Facility"', '#name@en "Site"'))();
    expect((await vocab('diff', 'core', file, '--lang', 'en')).out).toContain(
      '1 label or definition differs',
    );
    expect((await vocab('diff', 'core', file, '--texts')).out).toContain('label@en: Facility → Site');
  });

  test('files of two formats', async () => {
    const { code, out } = await vocab(
      'diff',
      fixture('sports/input.imiv.txt'),
      fixture('sports-turtle/input.ttl'),
    );
    expect(code).toBe(1);
    expect(out).toContain('スポーツ施設型>管理組織');
  });

  test('a file that cannot be read', async () => {
    expect(await vocab('diff', 'none.ttl', 'core')).toMatchObject({ code: 2, out: '' });
    expect(await vocab('diff', 'core', fixture('broken-turtle/input.ttl'))).toMatchObject({
      code: 2,
      out: '',
    });
  });
});

describe('import', () => {
  test('to a file of ours; what was found goes to the standard error, with its place', async () => {
    const file = fixture('lenient/input.imiv.txt');
    const { code, out, err } = await vocab('import', file, '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toBe(readFileSync(fixture('lenient/expected/documents.yaml'), 'utf8'));
    expect(err).toContain(`ℹ ${file}:1:11 The sign “：” is full-width`);
    expect(err).toContain(`▲ ${file}:14:26 `);
  });

  test('to another format', async () => {
    const { out } = await vocab('import', fixture('sports-turtle/input.ttl'), '--to', 'imiv');
    expect(out).toContain('class sp:競技場型 {@sp:スポーツ施設型} ;');
  });

  test('from JSON-LD', async () => {
    const { code, out } = await vocab('import', fixture('sports-jsonld/input.jsonld'));
    expect(code).toBe(0);
    expect(out).toContain('競技設備: 0..1');
  });

  test('what breaks rules is written, with exit code 1', async () => {
    const { code, out, err } = await vocab('import', fixture('broken-terms/input.imiv.txt'));
    expect(code).toBe(1);
    expect(out).toContain('prefix: sp');
    expect(err).toMatch(/:7:15 .*甲型 → 乙型 → 丙型 → 甲型/);
  });

  test.each([
    ['broken-syntax/input.imiv.txt', ':2:19 '],
    ['broken-turtle/input.ttl', ':2:1 '],
    ['broken-yaml/input.yaml', ':4:3 '],
    ['alias-bomb/input.yaml', ':2:1 '],
    ['context-elsewhere/input.jsonld', ':2:16 '],
    ['empty/input.imiv', ':1:1 '],
  ])('%s cannot be read: exit code 2, the place, no output', async (path, place) => {
    const { code, out, err } = await vocab('import', fixture(path));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`${path.split('/').at(-1)}${place}`);
  });

  test.each([
    ['brackets by the hundred thousand', 'deep.yaml', '['.repeat(100_000)],
    ['brackets by the hundred thousand', 'deep.jsonld', '['.repeat(100_000)],
    ['bytes', 'bytes.imiv', '\u0000\u0001\uFFFD'.repeat(1000)],
    ['bytes', 'bytes.ttl', '\u0000\u0001\uFFFD'.repeat(1000)],
    ['no YAML mapping', 'list.yaml', '- 1\n- 2\n'],
    ['nothing', 'nothing.yaml', ''],
    ['no JSON', 'no.jsonld', '{"a": 1,}'],
  ])('%s in %s', async (_, name, content) => {
    const { code, out, err } = await vocab('import', put(name, content));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toContain('own-fault');
    expect(err.length).toBeGreaterThan(20);
  });

  test('a name that does not tell the format, no file, a folder', async () => {
    expect((await vocab('import', put('data.csv', 'a'))).err).toContain('vocabulary-format-unknown');
    expect((await vocab('import', 'none.ttl')).err).toContain('file-not-found');
    expect((await vocab('import', folder)).err).toContain('file-unreadable');
  });
});

describe('export', () => {
  test.each([
    ['yaml', /^prefix: ic\nnamespace: http:\/\/imi\.go\.jp\/ns\/core\/rdf#\nversion: 2\.4\.2$/m],
    ['imiv', /^set ic:施設型>ic:利用可能時間 \{0\.\.n\} ;$/m],
    ['turtle', /^ic:施設型\n {2}a owl:Class ;$/m],
    ['context', /^ {4}"施設型": "ic:施設型",$/m],
    ['markdown', /^### 施設型$/m],
  ])('the core to %s', async (format, expected) => {
    const { code, out, err } = await vocab('export', '--to', format);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(expected);
  });

  test('the municipal vocabulary names the core by its prefix', async () => {
    const { out } = await vocab('export', '--vocabulary', 'municipal');
    expect(out).toMatch(/^@prefix ic: <http:\/\/imi\.go\.jp\/ns\/core\/rdf#> \.$/m);
    expect(out).toMatch(/rdfs:subClassOf ic:概念型/);
  });

  test('another format or vocabulary is refused, and the choices are named', async () => {
    const format = await vocab('export', '--to', 'xml');
    expect(format).toMatchObject({ code: 2, out: '' });
    expect(format.err).toContain('yaml, imiv, turtle, context, jsonschema, shacl, markdown');
    expect(await vocab('export', '--vocabulary', 'none')).toMatchObject({ code: 2, out: '' });
  });
});

test('without a command, or with an unknown one', async () => {
  expect((await vocab()).code).toBe(2);
  const { code, err } = await vocab('shew');
  expect(code).toBe(2);
  expect(err).toContain('list show search diff import export');
});
