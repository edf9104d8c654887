import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { imi as run } from './command-line.testing.js';

const clean = `名称,住所,電話番号
中央公民館,静岡県静岡市葵区追手町5-1,054-254-2111
東公民館,静岡県静岡市葵区追手町5-2,054-254-2112
西公民館,静岡県静岡市葵区追手町5-3,054-254-2113
`;
const oneWrong = clean.replace('054-254-2112', '同上');
const twoWrong = oneWrong.replace('054-254-2113', '同じ');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-report-'));
});
afterEach(() => {
  vi.restoreAllMocks();
});

function put(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const imi = (...args: string[]) => run(...args, '--lang', 'en');

/** Checks a file, and gives the path of its report. */
async function reportOf(name: string, content: string): Promise<string> {
  const file = put(name, content);
  const report = `${file}.json`;
  await imi('validate', file, '--model', 'public_facility', '--quiet', '--report', `json=${report}`);
  return report;
}

describe('a saved report', () => {
  test('gives the same as the run that wrote it, in any form', async () => {
    const report = await reportOf('a.csv', oneWrong);
    const file = join(folder, 'a.csv');
    const run = await imi('validate', file, '--model', 'public_facility', '--report', 'markdown=-', '-q');
    expect((await imi('report', 'show', report, '--report', 'markdown')).out).toBe(run.out);
    expect((await imi('report', 'show', report, '--report', 'json')).out).toBe(readFileSync(report, 'utf8'));
    expect((await imi('report', 'show', report)).out).toContain('C3');
  });

  test.each([
    ['{', 'report-unusable'],
    ['[]', 'report-unusable'],
    ['{"version":1}', 'report-unusable'],
    ['{"version":1,"reports":[{"path":"a.csv"}]}', 'report-unusable'],
  ])('%s is none, and that is said', async (text, code) => {
    for (const command of [['report', 'show'], ['report', 'merge'], ['verify']]) {
      const said = await imi(...command, put('r.json', text));
      expect([said.code, said.out]).toEqual([2, '']);
      expect(said.err).toContain(code);
    }
  });

  test('of another version may have findings that are not known here', async () => {
    const report = await reportOf('a.csv', oneWrong);
    const newer = put('n.json', readFileSync(report, 'utf8').replaceAll('value-ditto', 'value-of-tomorrow'));
    const said = await imi('report', 'show', newer);
    expect([said.code, said.err]).toEqual([2, expect.stringMatching(/value-of-tomorrow.*report-newer/s)]);
  });
});

describe('several reports', () => {
  test('become a set as its schema says, which is a saved report again', async () => {
    const a = await reportOf('a.csv', oneWrong);
    const b = await reportOf('b.csv', clean);
    const set = join(folder, 'set.json');
    expect((await imi('report', 'merge', a, b, '--out', set)).code).toBe(0);
    const schema = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../schemas/${name}.json`, import.meta.url), 'utf8'));
    const ajv = new Ajv2020({ allowUnionTypes: true }).addSchema(schema('report-1'));
    expect(ajv.validate(schema('report-set-1'), JSON.parse(readFileSync(set, 'utf8')))).toBe(true);
    const sarif = JSON.parse((await imi('report', 'show', set, '--report', 'sarif')).out);
    expect(sarif.runs[0].artifacts).toHaveLength(2);
    const page = await imi('report', 'show', set, '--report', 'html');
    expect(page.code).toBe(0);
    expect(page.out.match(/<section class="file"/g)).toHaveLength(2);
    expect((await imi('report', 'merge', a, '--out', a)).code).toBe(2);
  });
});

describe('two reports compared', () => {
  test('tell what is new and what is gone, also where rows moved', async () => {
    const before = await reportOf('a.csv', oneWrong);
    const moved = oneWrong.replace('東', '南公民館,静岡県静岡市葵区追手町5-4,054-254-2114\n東');
    const same = await imi('report', 'diff', before, await reportOf('b.csv', moved));
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('1 known, 0 new, 0 gone')]);
    const after = await reportOf('c.csv', twoWrong);
    const more = await imi('report', 'diff', before, after);
    expect([more.code, more.out]).toEqual([1, expect.stringContaining('1 known, 1 new, 0 gone')]);
    const fewer = JSON.parse((await imi('report', 'diff', after, before, '--json')).out);
    expect(fewer[0]).toMatchObject({ known: 1, removed: 1, added: { error: 0 } });
  });
});

describe('the gate', () => {
  const gate = async (content: string, ...options: string[]) =>
    await imi('validate', put('a.csv', content), '--model', 'public_facility', ...options);

  test.each([
    [[], 1],
    [['--max-findings', '1'], 1],
    [['--max-findings', '2'], 0],
    [['--max-findings', 'many'], 2],
    [['--max-findings', '-1'], 2],
  ])('%j', async (options, code) => {
    expect((await gate(twoWrong, ...options)).code).toBe(code);
  });

  test('with a baseline counts what is new, and tells what was mended', async () => {
    const baseline = await reportOf('a.csv', oneWrong);
    const same = await gate(oneWrong, '--baseline', baseline);
    expect([same.code, same.out]).toEqual([0, expect.stringContaining('1 known, 0 new, 0 gone')]);
    const worse = await gate(twoWrong, '--baseline', baseline);
    expect([worse.code, worse.out]).toEqual([1, expect.stringContaining('1 known, 1 new, 0 gone')]);
    expect((await gate(twoWrong, '--baseline', baseline, '--max-findings', '1')).code).toBe(0);
    const mended = await gate(clean, '--baseline', baseline);
    expect([mended.code, mended.out]).toEqual([0, expect.stringContaining('0 known, 0 new, 1 gone')]);
    expect((await gate(clean, '--baseline', join(folder, 'nowhere.json'))).code).toBe(2);
  });

  test('takes a file that the baseline lacks as new', async () => {
    const baseline = await reportOf('b.csv', oneWrong);
    expect((await gate(oneWrong, '--baseline', baseline)).code).toBe(1);
  });

  test('tells apart files of one name in several folders', async () => {
    for (const name of ['north', 'south']) mkdirSync(join(folder, name));
    const north = await reportOf('north/a.csv', clean);
    const south = await reportOf('south/a.csv', oneWrong);
    const set = join(folder, 'set.json');
    const before = process.cwd();
    try {
      process.chdir(folder);
      await imi('report', 'merge', north, south, '--out', set);
      const run = async (file: string) =>
        (await imi('validate', file, '--model', 'public_facility', '--baseline', set)).code;
      expect(await run(join('south', 'a.csv'))).toBe(0);
      put('north/a.csv', oneWrong);
      expect(await run(join('north', 'a.csv'))).toBe(1);
    } finally {
      process.chdir(before);
    }
  });

  test('never writes over its baseline', async () => {
    const baseline = await reportOf('a.csv', oneWrong);
    expect((await gate(oneWrong, '--baseline', baseline, '--report', `json=${baseline}`)).code).toBe(2);
  });
});

test('verify says whether a file is still the one that was checked', async () => {
  const report = await reportOf('a.csv', clean);
  expect((await imi('verify', report)).code).toBe(0);
  expect((await imi('verify', report, put('copy.csv', clean))).code).toBe(0);
  put('a.csv', oneWrong);
  expect((await imi('verify', report)).code).toBe(1);
  expect((await imi('verify', report, join(folder, 'nowhere.csv'))).code).toBe(2);
});

describe('verify', () => {
  test.each([
    ['csv', ['a.standard.csv']],
    ['jsonld', ['a.jsonld']],
    ['ndjson', ['a.ndjson', 'a.context.jsonld']],
  ])('--to %s: says of each file whether it is still the one that was written', async (format, names) => {
    const file = put('a.csv', clean);
    const out = join(folder, 'out');
    const args = ['--model', 'public_facility', '-q', '--to', format, '--report', 'json', '--report', 'html'];
    expect((await imi('normalize', file, ...args, '--out', out)).code).toBe(0);
    const report = join(out, 'a.report.json');
    const verify = (...more: string[]) => imi('verify', report, file, ...more);
    const same = await verify();
    expect(same.code).toBe(0);
    for (const name of names) {
      expect(same.out).toContain(`✔ ${join(out, name)}: The same file that was written`);
      const path = join(out, name);
      const bytes = readFileSync(path);
      writeFileSync(path, Buffer.concat([bytes, Buffer.from(' ')]));
      const changed = await verify();
      expect([changed.code, changed.out]).toEqual([1, expect.stringContaining(`✖ ${path}: Has changed`)]);
      rmSync(path);
      expect((await verify()).code).toBe(2);
      writeFileSync(path, bytes);
    }
    expect((await verify('--out', folder)).code).toBe(2);
    expect((await imi('verify', report)).code).toBe(2);
    expect(readFileSync(join(out, 'a.report.html'), 'utf8')).toContain(names.at(-1));
  });

  test('a packed file is told as it lies on the disk', async () => {
    const file = put('a.csv', clean);
    const packed = join(folder, 'a.ndjson.gz');
    await imi(
      'normalize',
      file,
      '--model',
      'public_facility',
      '-q',
      '--to',
      'ndjson',
      '--gzip',
      '--report',
      'json',
    );
    const report = join(folder, 'a.report.json');
    const bytes = readFileSync(packed);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(JSON.parse(readFileSync(report, 'utf8')).outputs[0]).toEqual({
      name: 'a.ndjson.gz',
      format: 'ndjson',
      bytes: bytes.length,
      sha256,
    });
    expect((await imi('verify', report)).code).toBe(0);
  });

  test('what went to the standard output is told, and is no fault', async () => {
    const file = put('a.csv', clean);
    await imi('normalize', file, '--model', 'public_facility', '-q', '--to', 'ndjson=-', '--report', 'json');
    const said = await imi('verify', join(folder, 'a.report.json'));
    expect([said.code, said.out]).toEqual([0, expect.stringContaining('Went to the standard output')]);
  });

  test('outputs of a set are found beside the report or beside their files', async () => {
    const files = [put('a.csv', clean), put('b.csv', oneWrong)];
    await imi(
      'normalize',
      ...files,
      '--model',
      'public_facility',
      '-q',
      '--to',
      'jsonld',
      '--report',
      'json',
    );
    const reports = ['a', 'b'].map((name) => join(folder, `${name}.report.json`));
    const set = join(folder, 'all.json');
    await imi('report', 'merge', ...reports, '--out', set);
    const said = await imi('verify', set);
    expect(said.out.match(/^✔ /gm)).toHaveLength(4);
    expect(said.code).toBe(0);
  });

  test('a report cannot name a file elsewhere', async () => {
    const file = put('a.csv', clean);
    await imi('normalize', file, '--model', 'public_facility', '-q', '--to', 'jsonld', '--report', 'json');
    const report = join(folder, 'a.report.json');
    writeFileSync(report, readFileSync(report, 'utf8').replace('"a.jsonld"', '"../a.jsonld"'));
    expect((await imi('verify', report)).err).toContain('report-unusable');
  });
});

test('a number that one rule masks is not shown by another', async () => {
  const report = await reportOf('a.csv', clean.replace('054-254-2113', '09012345678'));
  const text = readFileSync(report, 'utf8');
  expect(text).toContain('"forms-mixed"');
  expect(text).toContain('"mobile-number"');
  expect(text).not.toContain('09012345678');
});
