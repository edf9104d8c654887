import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** What only a process of its own shows: streams that are pipes, signals, the surroundings it is started in. */
const program = fileURLToPath(new URL('../../bin/imi.js', import.meta.url));

function start(
  args: readonly string[],
  env: Record<string, string> = {},
  uid?: number,
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [program, ...args], {
    ...(uid === undefined ? {} : { uid }),
    env: { PATH: process.env['PATH'], IMI_LANG: 'ja', ...env },
  });
  // A program that has ended takes no more input.
  child.stdin.on('error', () => {});
  return child;
}

const ended = (child: ChildProcessWithoutNullStreams) =>
  new Promise<number | null>((resolve) => child.on('close', resolve));

async function run(
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
  uid: number | undefined = undefined,
) {
  const child = start(args, env, uid);
  child.stdin.end(input);
  const [code, out, err] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  return { code, out, err };
}

const header = 'NO,AED設置施設名,住所,設置位置,設置年月日\n';
const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${i + 1},会館${i + 1},静岡市葵区追手町${i + 1},玄関,令和5年4月1日\n`,
  ).join('');
const newFolder = () => mkdtempSync(join(tmpdir(), 'imi-process-'));

describe('pipes', () => {
  test('- is read, JSON-LD goes to the standard output, the summary to the standard error', async () => {
    const { code, out, err } = await run(['normalize', '-'], header + rows(3));
    expect(code).toBe(0);
    expect(JSON.parse(out)['@graph']).toHaveLength(3);
    expect(err).toContain('3件');
  });

  test('records come out as they come in, though the input goes on', async () => {
    const child = start(['normalize', '-', '--to', 'ndjson=-', '--quiet']);
    let [out, err] = ['', ''];
    child.stdout.on('data', (piece) => (out += piece));
    child.stderr.on('data', (piece) => (err += piece));
    const lines = async (count: number) => {
      while (out.split('\n').length <= count) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    child.stdin.write(header + rows(12));
    await lines(12);
    expect(err).toContain('最初の13行だけを見て');
    child.stdin.write('13,会館13,静岡市葵区追手町13,玄関,令和5年4月');
    child.stdin.write('2日\n14,会館14,静岡市');
    await lines(13);
    expect(JSON.parse(out.split('\n')[12] ?? '')).toMatchObject({ 設置日: { 標準型日付: '2023-04-02' } });
    child.stdin.end('葵区追手町14,玄関,令和5年4月3日\n');
    expect(await ended(child)).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(14);
  });

  test('nothing is lost on the way to a slow reader', async () => {
    const file = join(newFolder(), 'aed.csv');
    writeFileSync(file, header + rows(6000));
    const child = start(['records', file]);
    let bytes = 0;
    let lines = 0;
    for await (const piece of child.stdout) {
      bytes += piece.length;
      for (const byte of piece as Uint8Array) if (byte === 10) lines += 1;
      if (bytes < 200_000) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(bytes).toBeGreaterThan(500_000);
    expect(lines).toBe(6000);
  });

  test('a reader that has gone is no trouble', async () => {
    const file = join(newFolder(), 'aed.csv');
    writeFileSync(file, header + rows(6000));
    for (const args of [
      ['records', file],
      ['normalize', file, '--to', 'ndjson=-', '--report', 'json', '--quiet'],
    ]) {
      const child = start(args);
      child.stdout.once('data', () => child.stdout.destroy());
      const [code, err] = await Promise.all([ended(child), text(child.stderr)]);
      expect([code, err]).toEqual([0, '']);
    }
    expect(readdirSync(join(file, '..'))).toContain('aed.report.json');
  });

  test('values come in and go out line by line', async () => {
    const plain = await run(['try', 'date'], '令和5年4月1日\n2023/13/1\n');
    expect([plain.code, plain.out.match(/^[✔✖]/gm)]).toEqual([0, ['✔', '✖']]);
    const asked = [
      { input: '令和5年4月1日' },
      { input: '112年4月1日', context: { country: 'TW' } },
      { input: '同上' },
    ];
    const { code, out } = await run(
      ['try', 'date', '--json'],
      asked.map((one) => JSON.stringify(one)).join('\n'),
    );
    expect(code).toBe(0);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { value: '2023-04-01', text: '2023-04-01', outcome: 'certain', findings: [] },
      { value: '2023-04-01', text: '2023-04-01', outcome: 'certain', findings: [] },
      { value: null, text: null, outcome: 'refused', findings: ['value-ditto'] },
    ]);
    const broken = await run(['try', 'date', '--json'], '令和5年4月1日\n');
    expect([broken.code, broken.err]).toEqual([2, expect.stringContaining('(usage-unknown-value)')]);
  });

  test('a standard output that takes nothing is told', async () => {
    const child = spawn('sh', ['-c', '"$0" "$1" explain row-short > /dev/full', process.execPath, program]);
    const [code, err] = await Promise.all([ended(child), text(child.stderr)]);
    expect([code, err]).toEqual([2, expect.stringContaining('(output-unwritable)')]);
    expect(err).not.toMatch(/^\s+at /m);
  });
});

describe('the same bytes come out', () => {
  test('whatever the time zone and the locale are', async () => {
    const [here, there] = [newFolder(), newFolder()];
    const input = header + rows(20).replace('令和5年4月1日', '1926/12/25').replace('令和5年4月1日', 'ｲ月');
    for (const [folder, env] of [
      [here, { TZ: 'Asia/Taipei', LANG: 'ja_JP.UTF-8' }],
      [there, { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8' }],
    ] as const) {
      writeFileSync(join(folder, 'aed.csv'), input);
      expect((await run(['normalize', join(folder, 'aed.csv')], '', env)).code).toBe(1);
    }
    expect(readdirSync(here)).toHaveLength(4);
    for (const file of readdirSync(here))
      expect(readFileSync(join(there, file), 'utf8')).toBe(readFileSync(join(here, file), 'utf8'));
  });
});

describe('Ctrl-C', () => {
  /** More than is looked at before the run begins (1 MiB). */
  const muchInput = header + rows(30_000);

  test('leaves nothing behind, and says so', async () => {
    const folder = newFolder();
    const child = start(['normalize', '-', '--out', folder]);
    const told = text(child.stderr);
    child.stdin.write(muchInput);
    while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
    expect(await told).toMatch(/^✖ - の処理を途中で止めました\n.+\n.+\(run-stopped\)\n$/);
  });

  test.each([
    ['normalize', '-'],
    ['records', '-'],
    ['try', 'date'],
  ])('ends the waiting for a standard input: %s %s', async (...args) => {
    const child = start(args);
    const [out, err] = [text(child.stdout), text(child.stderr)];
    // More than a pipe holds, so the program reads; less than it looks at, so it waits for more.
    await new Promise((resolve) => child.stdin.write(muchInput.slice(0, 600_000), resolve));
    child.kill('SIGINT');
    expect(await ended(child)).toBe(130);
    expect(await err).not.toMatch(/^\s+at /m);
    await out;
  });
});

describe('many files', () => {
  const many = () => {
    const folder = newFolder();
    for (let i = 0; i < 60; i += 1) writeFileSync(join(folder, `${i}.csv`), header + rows(5 + i));
    return folder;
  };

  test.each([
    ['inventory', '--quiet'],
    ['validate', '--quiet', '--fail-on', 'never'],
  ])('%s starts its threads where it is put into few files', async (command, ...options) => {
    const { code, err } = await run([command, many(), ...options, '--jobs', '3']);
    expect([code, err]).toEqual([0, '']);
  });
});

describe('a folder without rights', () => {
  /** Who may read everything runs the program as somebody who may not. */
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;

  test.each([
    ['inventory', '--quiet'],
    ['merge', '--quiet', '--to', 'ndjson', '--fail-on', 'never'],
    ['validate', '--quiet', '--fail-on', 'never', '--report', 'json'],
  ])('is told by %s, and the rest is done', async (command, ...options) => {
    const [folder, out] = [newFolder(), newFolder()];
    mkdirSync(join(folder, 'closed'));
    writeFileSync(join(folder, 'aed.csv'), header + rows(3));
    writeFileSync(join(folder, 'closed/b.csv'), header + rows(3));
    chmodSync(join(folder, 'closed'), 0o000);
    chmodSync(folder, 0o755);
    chmodSync(out, 0o777);
    const { code, err } = await run([command, folder, '--out', out, ...options], '', {}, uid);
    chmodSync(join(folder, 'closed'), 0o755);
    expect([code, err.match(/file-unreadable/g)?.length]).toEqual([2, 1]);
    expect(err).toContain('closed');
    expect(readdirSync(out).length).toBeGreaterThan(0);
  });
});
