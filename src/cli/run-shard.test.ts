import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { imi as run } from './command-line.testing.js';

const imi = (...args: string[]) => run(...args, '--lang', 'en', '--no-color');

/** Longer than a piece, with line breaks in quoted cells, errors, and a name that stands twice far apart. */
const rows = Array.from({ length: 9000 }, (_, i) => {
  const date = i % 700 === 3 ? '9999年9月' : '令和5年4月1日';
  return `会館${i},静岡市葵区追手町${(i % 90) + 1}-1,${date},"${i % 5 === 0 ? '玄関を入って\n右' : '受付'}",054-254-2111`;
});
rows[8800] = rows[10] ?? '';
const text = `\uFEFF施設名,住所,設置年月日,設置位置,電話番号\n${rows.join('\n')}\n`;

const folder = mkdtempSync(join(tmpdir(), 'imi-shards-'));
const at = (name: string) => join(folder, name);
const content = (name: string) => readFileSync(at(name), 'utf8');
const file = at('aed.csv');
const plan = at('plan.json');
const shards = [1, 2, 3];
const result = (number: number) => at(`aed.shard-${number}.json`);

beforeAll(async () => {
  writeFileSync(file, text);
  expect(await imi('plan', file, '--shards', '3', '--out', plan)).toEqual({ code: 0, out: '', err: '' });
  for (const number of shards)
    expect(await imi('run', plan, '--shard', String(number), '--out', folder)).toMatchObject({
      code: 0,
      err: '',
    });
});

describe('the shards of a file', () => {
  test('joined are what one run over the file writes, byte for byte', async () => {
    const whole = mkdtempSync(join(tmpdir(), 'imi-whole-'));
    await imi('normalize', file, '--to', 'ndjson', '--report', 'json', '--out', whole, '--quiet');
    const joined = shards.map((number) => content(`aed.shard-${number}.ndjson`));
    expect(joined.every((nodes) => nodes.length > 0)).toBe(true);
    expect(joined.join('')).toBe(readFileSync(join(whole, 'aed.ndjson'), 'utf8'));
    expect(content('aed.context.jsonld')).toBe(readFileSync(join(whole, 'aed.context.jsonld'), 'utf8'));
    const merged = await imi('report', 'merge', ...shards.map(result).reverse(), '--out', at('report.json'));
    expect(merged).toEqual({ code: 0, out: '', err: '' });
    // Which files were written, those who join the shards do not know.
    const { outputs, ...report } = JSON.parse(readFileSync(join(whole, 'aed.report.json'), 'utf8'));
    expect(outputs).toHaveLength(2);
    expect(content('report.json')).toBe(`${JSON.stringify(report, null, 2)}\n`);
    expect(content('report.json')).toContain('duplicate-record');
  });

  test('run once more, one of them by itself, are the same', async () => {
    const again = mkdtempSync(join(tmpdir(), 'imi-again-'));
    const moved = join(again, 'elsewhere.csv');
    copyFileSync(file, moved);
    await imi('run', plan, '--shard', '2', '--file', moved, '--out', again);
    for (const name of ['aed.shard-2.ndjson', 'aed.shard-2.json'])
      expect(readFileSync(join(again, name), 'utf8')).toBe(content(name));
  });

  test('may be more than there is to cut: some are empty', async () => {
    const small = at('small.csv');
    writeFileSync(small, text.slice(0, 500));
    const out = mkdtempSync(join(tmpdir(), 'imi-small-'));
    await imi('plan', small, '--shards', '12', '--out', join(out, 'plan.json'));
    for (let number = 1; number <= 12; number += 1)
      await imi('run', join(out, 'plan.json'), '--shard', String(number), '--out', out);
    const files = readdirSync(out).filter((name) => name.endsWith('.ndjson'));
    expect(files.sort()).toHaveLength(12);
    expect(files[1]).toBe('small.shard-02.ndjson');
    const results = readdirSync(out).filter((name) => /shard-\d+\.json$/.test(name));
    const { code, out: report } = await imi('report', 'merge', ...results.map((name) => join(out, name)));
    expect(code).toBe(0);
    expect(JSON.parse(report).records.read).toBe(
      files.join('') && content('small.csv').split('静岡').length - 1,
    );
  });
});

describe('what cannot be', () => {
  const utf16 = Buffer.from(`\uFEFF${text.slice(0, 2000)}`, 'utf16le');
  test.each([
    ['a packed file', 'aed.csv.gz', gzipSync(text), 'shards-impossible'],
    ['text whose lines are not found from within', 'utf16.csv', utf16, 'shards-impossible'],
    [
      'JSON',
      'aed.json',
      `[{"施設名":"会館","住所":"静岡市葵区追手町1-1","設置位置":"玄関"}]`,
      'shards-impossible',
    ],
  ])('cut: %s', async (_, name, bytes, code) => {
    writeFileSync(at(name), bytes);
    const said = await imi('plan', at(name), '--shards', '2', '--model', 'aed');
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(`(${code})`);
  });

  test.each([
    [
      'a shard that the plan does not have',
      () => imi('run', plan, '--shard', '4', '--out', folder),
      'shard-unknown',
    ],
    ['what is no plan', () => imi('run', file, '--shard', '1', '--out', folder), 'shard-plan-unusable'],
    ['a plan that is not there', () => imi('run', at('none.json'), '--shard', '1'), 'file-not-found'],
    ['data that is not there', () => imi('run', plan, '--shard', '1', '--file', at('x')), 'file-not-found'],
    ['results of some shards only', () => imi('report', 'merge', result(1), result(3)), 'shards-missing'],
    [
      'a result that is cut off',
      () => imi('report', 'merge', result(1), at('cut.json')),
      'shard-plan-unusable',
    ],
    [
      'a plan of another version',
      () => imi('run', at('old.json'), '--shard', '1'),
      'shard-plan-other-version',
    ],
  ])('run or joined: %s', async (_, act, code) => {
    writeFileSync(at('cut.json'), content('aed.shard-2.json').slice(0, 900));
    writeFileSync(at('old.json'), content('plan.json').replace(/"imi": "[^"]+"/, '"imi": "0.0.1"'));
    const said = await act();
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain(`(${code})`);
  });

  test('run: data that changed since it was cut; nothing is written', async () => {
    const out = mkdtempSync(join(tmpdir(), 'imi-changed-'));
    const changed = join(out, 'aed.csv');
    writeFileSync(changed, text.replaceAll('受付', '玄関'));
    const said = await imi('run', plan, '--shard', '2', '--file', changed, '--out', out);
    expect(said.code).toBe(2);
    expect(said.err).toContain('(file-changed)');
    expect(readdirSync(out)).toEqual(['aed.csv']);
  });

  test('joined: shards of several files', async () => {
    const other = at('other.csv');
    writeFileSync(other, text.slice(0, 500));
    await imi('plan', other, '--shards', '1', '--out', at('other-plan.json'));
    await imi('run', at('other-plan.json'), '--shard', '1', '--out', folder);
    const said = await imi('report', 'merge', result(1), result(2), result(3), at('other.shard-1.json'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('(shards-mixed)');
  });
});
