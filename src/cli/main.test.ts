import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetSurroundings, imi } from './command-line.testing.js';

const header = 'NO,施設名,住所,設置位置,設置年月日';
const clean = `${header}
1,みなと会館,静岡市葵区追手町5-1,玄関,令和5年4月1日
2,あさひ公民館,静岡市葵区追手町5-2,受付,2023/5/1
3,ゆうひ公民館,静岡市葵区追手町5-3,受付,2023-06-01
`;
const withWarning = clean.replace('受付,2023/5/1', '受付');
const withError = clean.replace('2023-06-01', '同上');

/** The beginning of a zip archive whose first entry is that of a workbook. */
const workbook = Buffer.concat([
  Buffer.from('504b03041400000000000000000000000000000000000000000013000000', 'hex'),
  Buffer.from('[Content_Types].xmlxl/workbook.xml'),
]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-cli-'));
  forgetSurroundings();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const files = () => readdirSync(folder).sort();
const isStack = /^\s+at .+:\d+:\d+/m;

describe('the exit code', () => {
  test.each([
    ['a file that conforms', clean, [], 0],
    ['a warning passes', withWarning, [], 0],
    ['a warning does not pass if told so', withWarning, ['--fail-on', 'warning'], 1],
    ['an error', withError, [], 1],
    ['an error passes if told so', withError, ['--fail-on', 'never'], 0],
    ['a file that is no table', '\u0089PNG\r\n\u001a\n', [], 2],
  ])('%s', async (_, content, options, code) => {
    const file = put('aed.csv', content);
    const said = await imi('validate', file, ...options);
    expect(said.code).toBe(code);
  });

  test('of several files is the worst, and all are run', async () => {
    put('aed-1.csv', withError);
    put('aed-2.csv', '');
    put('aed-3.csv', clean);
    const said = await imi('validate', `${folder}/aed-*.csv`);
    expect(said.code).toBe(2);
    expect(said.out).toMatch(/aed-1\.csv[\s\S]*aed-3\.csv/);
    expect(said.err).toContain('aed-2.csv');
  });

  test('is 3 for a fault of our own, which is told without a stack', async () => {
    vi.doMock('./explain.js', () => ({
      explainSubject: () => {
        throw new TypeError('x is not a function');
      },
    }));
    const said = await imi('explain', 'row-short', '--lang', 'en');
    vi.doUnmock('./explain.js');
    expect(said.code).toBe(3);
    expect(said.err).toMatch(/A fault of imi itself: x is not a function \(main\.test\.ts:\d+:\d+\)/);
    expect(said.err).not.toMatch(isStack);
  });
});

describe('the language', () => {
  const asked = (...args: string[]) => imi('validate', join(folder, 'nowhere.csv'), ...args);
  const sentences = {
    ja: 'が見つかりません',
    en: 'was not found',
    'zh-TW': '找不到檔案',
  };

  test.each([
    [{}, [], 'ja'],
    [{ LANG: 'en_US.UTF-8' }, [], 'en'],
    [{ LANG: 'zh_TW.UTF-8' }, [], 'zh-TW'],
    [{ LANG: 'ja_JP.UTF-8' }, [], 'ja'],
    [{ LANG: 'fr_FR.UTF-8' }, [], 'ja'],
    [{ LANG: 'C' }, [], 'ja'],
    [{ LANG: 'ja_JP.UTF-8', LC_MESSAGES: 'en_GB' }, [], 'en'],
    [{ LC_MESSAGES: 'ja_JP', LC_ALL: 'zh_Hant_TW' }, [], 'zh-TW'],
    [{ LC_ALL: 'ja_JP.UTF-8', IMI_LANG: 'en' }, [], 'en'],
    [{ IMI_LANG: 'en' }, ['--lang', 'zh-TW'], 'zh-TW'],
    [{ IMI_LANG: 'en' }, ['--lang=ja'], 'ja'],
    [{}, ['--lang', 'zh-TW', '--lang', 'en'], 'en'],
  ] as const)('%j %j → %s', async (env, args, language) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const { code, err } = await asked(...args);
    expect(code).toBe(2);
    expect(err).toContain(sentences[language]);
  });

  test('summary, help and explanations are in it too', async () => {
    const file = put('aed.csv', withError);
    expect((await imi('validate', file, '--lang', 'en')).out).toContain('Not conforming');
    expect((await imi('--help', '--lang', 'en')).out).toContain('Commands:');
    expect((await imi('normalize', '--help', '--lang', 'zh-TW')).out).toContain('輸出資料夾');
    expect((await imi('explain', 'row-short', '--lang', 'zh-TW')).out).toContain('保留分隔符號');
    expect((await imi('explain', 'units-stated', '--lang', 'en')).out).toMatch(
      /^Units of measured numbers \(units-stated\)\n[\s\S]*unit-missing[\s\S]*→ unit-missing C1/,
    );
  });
});

describe('wrong use is told with what to do, and exit code 2', () => {
  test.each([
    ['a command that there is none of', ['normalise', 'x.csv'], /normalise[\s\S]*normalize/],
    ['an option that there is none of', ['validate', 'x.csv', '--strict'], /--strict/],
    ['a format that there is none of', ['normalize', 'x.csv', '--to', 'xml'], /xml[\s\S]*jsonld/],
    ['a format of reports that there is none of', ['validate', 'x.csv', '--report', 'pdf'], /pdf[\s\S]*html/],
    [
      'a severity that there is none of',
      ['validate', 'x.csv', '--fail-on', 'all'],
      /--fail-on.*all[\s\S]*warning/,
    ],
    ['a language that there is none of', ['validate', 'x.csv', '--lang', 'fr'], /fr[\s\S]*zh-TW/],
    ['a normalizer that there is none of', ['try', 'dates', '2023'], /dates[\s\S]*date/],
    ['a context that there is none of', ['try', 'date', '2023', '--context', 'planet=mars'], /planet=mars/],
    ['a subject that nobody knows', ['explain', 'row-shrot'], /row-shrot[\s\S]*row-short/],
    ['an option without its value', ['normalize', 'x.csv', '--out'], /--out/],
    ['an output without its name', ['normalize', 'x.csv', '--to', 'jsonld='], /--to jsonld=/],
    ['no file', ['normalize'], /files/],
    ['too many files', ['plan', 'a.csv', 'b.csv'], /imi plan.*1.*2/],
    [
      'two results on the standard output',
      ['normalize', 'x.csv', '--to', 'jsonld=-', '--report', 'json=-'],
      /-/,
    ],
    ['two outputs of one name', ['normalize', 'x.csv', '--to', 'jsonld=o', '--to', 'ndjson=o'], /o/],
  ])('%s', async (_, args, expected) => {
    put('x.csv', clean);
    const said = await imi(...args.map((arg) => (arg === 'x.csv' ? join(folder, arg) : arg)));
    expect(said.code).toBe(2);
    expect(said.out).toBe('');
    expect(said.err).toMatch(expected);
    expect(said.err).toMatch(/^✖ .+\n {2}.+\n {2}→ .+\([a-z-]+\)\n$/);
    expect(files()).toEqual(['x.csv']);
  });

  test('nothing at all is answered with the help', async () => {
    const said = await imi();
    expect(said.code).toBe(2);
    expect(said.out).toBe('');
    expect(said.err).toContain('imi normalize 施設一覧.csv');
  });

  test.each([
    ['a file that is not there', 'nowhere.csv', 'file-not-found'],
    ['a pattern that nothing fits', '*.tsv', 'file-not-found'],
    ['a name that is empty', '', 'file-not-found'],
    ['a folder without a table', 'folder', 'archive-without-table'],
    ['an empty file', 'empty.csv', 'file-empty'],
    ['a picture', 'picture.csv', 'file-image'],
    ['a workbook that is cut off', 'book.xlsx', 'workbook-damaged'],
    ['a table of another kind', 'diary.csv', 'kind-unknown'],
  ])('%s', async (label, name, code) => {
    put('empty.csv', '');
    put('picture.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
    put('book.xlsx', workbook);
    mkdirSync(join(folder, 'folder'));
    put('diary.csv', '今日の気分,夕食\n上々,そば\nまあまあ,うどん\n');
    const before = files();
    const said = await imi('normalize', label === 'a name that is empty' ? '' : join(folder, name));
    expect(said.code).toBe(2);
    expect(said.err).toContain(`(${code})`);
    expect(files()).toEqual(before);
  });

  test('a data model that there is none of', async () => {
    const said = await imi('plan', put('aed.csv', clean), '--model', 'aeds');
    expect([said.code, said.err]).toEqual([2, expect.stringMatching(/aeds[\s\S]* aed /)]);
  });
});

describe('mappings', () => {
  const mapped = (mapping: string) =>
    imi('validate', put('aed.csv', clean), '--mapping', put('own.yaml', mapping));

  test.each([
    [
      'a bracket that stays open',
      'model: aed\ncolumns:\n  施設名: [名称\n',
      'own.yaml:4:1 ',
      'yaml-bracket-open',
    ],
    [
      'a key that there is none of',
      'model: aed\ncolumn:\n  施設名: 名称\n',
      'own.yaml:2:1 ',
      'document-unknown-key',
    ],
    [
      'a value that lacks its quotes',
      'model: aed\ncolumns:\n  施設名: 1\n',
      'own.yaml:3:3 ',
      'yaml-unquoted',
    ],
    ['a parent that there is none of', 'extends: standard/aed-1999\n', 'own.yaml', 'mapping-extends-unknown'],
    ['a data model that there is none of', 'model: aeds\n', 'own.yaml', 'mapping-unknown-model'],
    ['no data model', 'title: AED\n', 'own.yaml', 'mapping-without-model'],
    [
      'an item that there is none of',
      'model: aed\ncolumns:\n  施設名: 施設の名\n',
      '施設の名',
      'mapping-unknown-item',
    ],
  ])('%s', async (_, mapping, expected, code) => {
    const said = await mapped(mapping);
    expect(said.code).toBe(2);
    expect(said.err).toContain(expected);
    expect(said.err).toContain(`(${code})`);
    expect(said.err).not.toMatch(isStack);
  });

  test('one that is not there', async () => {
    const said = await imi('validate', put('aed.csv', clean), '--mapping', join(folder, 'none.yaml'));
    expect([said.code, said.err]).toEqual([2, expect.stringContaining('none.yaml')]);
  });

  test('one that fits, by file or by its name among the shipped ones', async () => {
    const own = await mapped('model: aed\ncolumns:\n  施設名: 名称\n  住所: 所在地_連結表記\n');
    expect([own.code, own.out]).toEqual([0, expect.stringContaining('own.yaml')]);
    const shipped = await imi('plan', put('aed.csv', clean), '--json', '--mapping', 'standard/aed-2017');
    expect(JSON.parse(shipped.out).mapping).toBe('standard/aed-2017');
  });
});

describe('outputs', () => {
  test('stand beside the input, in a folder, or where they are told to', async () => {
    const file = put('aed.csv', clean);
    await imi('normalize', file);
    expect(files()).toEqual(['aed.csv', 'aed.jsonld', 'aed.report.html', 'aed.report.json']);
    await imi('normalize', file, '--out', join(folder, 'new', 'folder'));
    expect(readdirSync(join(folder, 'new', 'folder'))).toHaveLength(3);
    const there = join(folder, 'there');
    await imi('normalize', file, '--to', `ndjson=${there}/lines.txt`, '--report', `text=${there}/report`);
    expect(readdirSync(there).sort()).toEqual(['lines.context.jsonld', 'lines.txt', 'report']);
    expect(
      readFileSync(join(there, 'lines.txt'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toHaveLength(3);
  });

  test('of `validate` are none', async () => {
    await imi('validate', put('aed.csv', clean));
    expect(files()).toEqual(['aed.csv']);
  });

  test('are the same when written again over the old ones', async () => {
    const file = put('aed.csv', withError);
    const read = () =>
      ['jsonld', 'report.html', 'report.json'].map((name) =>
        readFileSync(join(folder, `aed.${name}`), 'utf8'),
      );
    await imi('normalize', file);
    const first = read();
    await imi('normalize', file);
    expect(read()).toEqual(first);
  });

  test('never go over the input, whatever it is called', async () => {
    const file = put('aed.csv', clean);
    symlinkSync(file, join(folder, 'link.csv'));
    for (const name of ['aed.csv', `../${folder.split('/').at(-1)}/aed.csv`, 'link.csv']) {
      const said = await imi('normalize', file, '--to', `jsonld=${join(folder, name)}`);
      expect([said.code, said.err]).toEqual([2, expect.stringContaining('(output-is-input)')]);
    }
    expect(readFileSync(file, 'utf8')).toBe(clean);
  });

  test('never go over another input, nor over the mapping', async () => {
    const [file, other] = [put('aed.csv', clean), put('aed.jsonld', clean)];
    expect((await imi('normalize', file, other, '--report', 'json')).err).toContain('(output-is-input)');
    const mapping = put('own.yaml', 'model: aed\ncolumns:\n  施設名: 名称\n');
    const over = await imi('normalize', file, '--mapping', mapping, '--report', `json=${mapping}`);
    expect(over.err).toContain('(output-is-input)');
    expect(readFileSync(other, 'utf8')).toBe(clean);
  });

  test('of two inputs never have one name', async () => {
    for (const name of ['a', 'b']) mkdirSync(join(folder, name));
    const inputs = ['a/aed.csv', 'b/aed.csv'].map((name) => put(name, clean));
    const out = join(folder, 'out');
    for (const options of [
      ['--out', out],
      ['--to', `jsonld=${join(out, 'x')}`],
      ['--to', 'jsonld=-'],
    ]) {
      const said = await imi('normalize', ...inputs, ...options);
      expect([said.code, said.out, said.err]).toEqual([2, '', expect.stringContaining('(outputs-collide)')]);
    }
    expect(files()).toEqual(['a', 'b']);
    expect((await imi('normalize', ...inputs)).code).toBe(0);
  });

  test('that cannot be written are named, and none is written', async () => {
    const file = put('aed.csv', clean);
    for (const options of [
      ['--out', join(file, 'below')],
      ['--to', 'jsonld', '--report', `json=${join(file, 'below')}`],
      ['--to', 'jsonld=/dev/full'],
      ['--to', `jsonld=${folder}`],
    ]) {
      const said = await imi('normalize', file, ...options);
      expect([said.code, said.err]).toEqual([2, expect.stringContaining('(output-unwritable)')]);
      expect(said.err).not.toMatch(/\.tmp|syscall/);
      expect(files()).toEqual(['aed.csv']);
    }
  });

  test('on the standard output leave the summary to the standard error', async () => {
    const file = put('aed.csv', clean);
    const nodes = await imi('normalize', file, '--to', 'jsonld=-', '--report', `json=${folder}/r.json`);
    expect(JSON.parse(nodes.out)['@graph']).toHaveLength(3);
    expect(nodes.err).toContain('aed.csv');
    const report = await imi('validate', file, '--report', 'json=-');
    expect(JSON.parse(report.out).records.read).toBe(3);
    expect(report.err).toContain('aed.csv');
    const lines = await imi(
      'normalize',
      file,
      put('aed-2.csv', clean),
      '--to',
      'ndjson=-',
      '--report',
      'json',
      '-q',
    );
    expect(
      lines.out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)['@type']),
    ).toEqual(Array(6).fill('設備型'));
  });

  test('--quiet leaves trouble alone', async () => {
    const said = await imi('validate', '--quiet', put('aed.csv', withError), join(folder, 'nowhere.csv'));
    expect([said.code, said.out, said.err]).toEqual([2, '', expect.stringContaining('nowhere.csv')]);
  });
});

describe('colours', () => {
  const summary = async (env: Record<string, string>, ...args: string[]) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    return (await imi('validate', put('aed.csv', withError), ...args)).out.includes('\u001b[');
  };

  test.each([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  ])('%j %j', async (env, args, isColoured) => {
    expect(await summary(env, ...args)).toBe(isColoured);
  });

  test('are those of the stream that is written to', async () => {
    const isTerminal = { out: process.stdout.isTTY, err: process.stderr.isTTY };
    try {
      Object.assign(process.stdout, { isTTY: true });
      Object.assign(process.stderr, { isTTY: false });
      expect(await summary({})).toBe(true);
      expect(await summary({ NO_COLOR: '1' })).toBe(false);
      expect((await imi('validate', 'nowhere.csv')).err).not.toContain('\u001b[');
    } finally {
      Object.assign(process.stdout, { isTTY: isTerminal.out });
      Object.assign(process.stderr, { isTTY: isTerminal.err });
    }
  });

  test('nothing that a file holds reaches the terminal as a command', async () => {
    const said = await imi(
      'validate',
      put('aed\u001b[31m.csv', withError.replace('同上', '\u001b]0;x\u0007')),
    );
    expect(said.out + said.err).not.toMatch(/[\u001b\u0007]/);
    expect(said.out).toContain('␛');
  });
});

describe('what a file was taken for', () => {
  test('is told as JSON with the keys that tools read', async () => {
    const plan = JSON.parse((await imi('plan', put('aed.csv', clean), '--json')).out);
    expect(plan).toMatchObject({
      kind: 'aed',
      confidence: expect.any(Number),
      publisher: { code: '221007', name: '静岡市' },
      format: 'csv',
      encoding: 'utf-8',
      delimiter: ',',
      headerRow: 1,
      headerRows: 1,
      firstDataRow: 2,
      mapping: null,
    });
    expect(plan.columns.map((column: { item: string }) => column.item)).toEqual([
      'ID',
      '名称',
      '所在地_連結表記',
      '設置位置',
      '設置日',
    ]);
    expect(Object.keys(plan.columns[0])).toEqual(
      expect.arrayContaining(['column', 'header', 'item', 'term', 'normalizer', 'confidence', 'evidence']),
    );
  });

  test('is told to a reader, a line a column', async () => {
    const { out } = await imi(
      'plan',
      put('aed.csv', `${clean.replace(header, `${header},謎`)}`),
      '--lang',
      'en',
    );
    expect(out).toMatch(/2 {2}施設名 → 名称 .*known spelling/);
    expect(out).toMatch(/6 {2}謎 → not mapped/);
  });
});

describe('how a file is read', () => {
  const cellsOf = async (...args: string[]) => {
    const { code, out } = await imi('records', ...args);
    expect(code).toBe(0);
    return out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).cells);
  };

  test.each([
    ['--encoding', 'Big5', Buffer.from('a5bd2c620a312c320a332c340a', 'hex'), { 末: '1', b: '2' }],
    ['--encoding', 'CP932', Buffer.from('96962c620a312c320a332c340a', 'hex'), { 末: '1', b: '2' }],
    ['--delimiter', ':', '開:閉,備考\n9:00,a\n10:00,b\n', { 開: '9', '閉,備考': '00,a' }],
    ['--delimiter', 'tab', 'a,b\tc\n1,2\t3\n4,5\t6\n', { 'a,b': '1,2', c: '3' }],
    ['--header-row', '2', '名,数\n番号,値\n1,2\n3,4\n', { 番号: '1', 値: '2' }],
    ['--header-row', '0', '名,数\n1,2\n3,4\n', { '[1]': '名', '[2]': '数' }],
  ])('%s %s goes before what the look finds', async (option, value, content, first) => {
    const file = put('some.csv', content);
    expect((await cellsOf(file, option, value))[0]).toEqual(first);
  });

  test('goes before what the mapping says', async () => {
    const mapping = put('own.yaml', "model: aed\nsource: { delimiter: ';', header-row: 1 }\n");
    const file = put('some.csv', '一覧,\n名,数\n1,2\n');
    const cells = await cellsOf(file, '--mapping', mapping, '--delimiter', ',', '--header-row', '2');
    expect(cells).toEqual([{ 名: '1', 数: '2' }]);
  });

  test('is taken by each command that reads files', async () => {
    const file = put('aed.csv', `設置の一覧,,,,\n${clean}`);
    for (const command of ['plan', 'validate', 'normalize']) {
      expect((await imi(command, file, '--header-row', '2', '--encoding', 'utf-8')).code).toBe(0);
      const said = await imi(command, file, '--header-row', '0', '--delimiter', '|');
      expect([said.code, said.err]).toEqual([2, expect.stringContaining('(kind-unknown)')]);
    }
  });

  test.each([
    ['--encoding', 'EBCDIC', 'shift_jis'],
    ['--delimiter', 'ab', 'tab'],
    ['--delimiter', '"', 'tab'],
    ['--header-row', '-1', '0, 1'],
    ['--header-row', '二', '0, 1'],
  ])('%s %s is refused, with what could be said', async (option, value, names) => {
    for (const command of ['plan', 'records', 'validate', 'normalize', 'init']) {
      const said = await imi(command, put('aed.csv', clean), option, value, '--lang', 'en');
      expect([said.code, said.err]).toEqual([2, expect.stringContaining('(usage-unknown-value)')]);
      expect(said.err).toContain(names);
      expect(said.err).toContain(option);
    }
  });
});

test.each(['normalize', 'validate', 'verify'])('%s --out - is refused: it is no folder', async (command) => {
  const said = await imi(command, put('aed.csv', clean), '--out', '-', '--lang', 'en');
  expect([said.code, said.err]).toEqual([2, expect.stringContaining('(usage-folder-asked)')]);
  expect(said.err).toContain('--to ndjson=-');
});

describe('what was read', () => {
  test('is a JSON line a record, with its place; kinds of data do not matter', async () => {
    const { code, out } = await imi(
      'records',
      put('diary.csv', '気分,夕食,夕食\n上々,"そば\nうどん",茶\n\nまあ,飯,湯\n'),
    );
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { row: 2, line: 2, cells: { 気分: '上々', 夕食: 'そば\nうどん', '夕食[2]': '茶' } },
      { row: 4, line: 5, cells: { 気分: 'まあ', 夕食: '飯', '夕食[2]': '湯' } },
    ]);
  });
});

describe('what a normalizer makes of a text', () => {
  test('is told for each, with what was found', async () => {
    const { code, out } = await imi('try', 'date', '令和5年4月1日', '令和5年13月1日');
    expect(code).toBe(0);
    expect(out).toMatch(/✔ 令和5年4月1日 → 2023-04-01\n✖ 令和5年13月1日 → ∅\n.*date-no-such-day/);
  });

  test('depends on what is known beside it', async () => {
    const { out } = await imi('try', 'date', '112/4/1', '--context', 'country=TW', '--json');
    expect(JSON.parse(out)).toMatchObject({ value: '2023-04-01', outcome: expect.any(String) });
  });
});

describe('what something means', () => {
  test.each([
    ['a code of a finding', 'date-no-such-day', '暦'],
    ['a term', '設備型', 'http://imi.go.jp/ns/core/rdf#設備型'],
    ['a header', '施設名', '設備型>設置地点>名称>表記'],
  ])('%s', async (_, subject, expected) => {
    const { code, out } = await imi('explain', subject);
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(await imi('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('one report of several files', () => {
  test('has all of them, named as they are found from here', async () => {
    const [good, bad] = [put('良.csv', clean), put('誤.csv', withError)];
    const file = join(folder, 'all.sarif');
    const { code } = await imi('validate', good, bad, '--report', `sarif=${file}`, '--quiet');
    expect(code).toBe(1);
    const [run] = JSON.parse(readFileSync(file, 'utf8')).runs;
    expect(run.artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
      encodeURIComponent('良.csv'),
      encodeURIComponent('誤.csv'),
    ]);
    expect(run.results.some(({ level }: { level: string }) => level === 'error')).toBe(true);
  });

  test('goes to the standard output as one text; of those that could not be read the others are there', async () => {
    const { code, out } = await imi(
      'validate',
      put('a.csv', clean),
      put('b.csv', ''),
      '--report',
      'markdown=-',
    );
    expect(code).toBe(2);
    expect(out.match(/^## /gm)).toHaveLength(1);
  });

  test('is refused where the form holds one', async () => {
    const { code, err } = await imi(
      'validate',
      put('a.csv', clean),
      put('b.csv', clean),
      '--report',
      `json=${join(folder, 'x.json')}`,
    );
    expect(code).toBe(2);
    expect(err).toContain('x.json');
  });
});
