import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeArchive } from '../../index.js';
import { forgetSurroundings, imi } from '../command-line.testing.js';
import { openProgress } from '../progress.js';
import { paletteOf, type Terminal } from '../terminal.js';
import { askedFor } from './asked-for.js';
import { openClaims } from './claims.js';
import { fewestForLanes, runInLanes } from './file-lanes.js';
import { openFileRun } from './file-run.js';

beforeEach(() => {
  forgetSurroundings();
  vi.stubEnv('IMI_LANG', 'en');
});
afterEach(() => vi.unstubAllEnvs());

const header = 'NO,施設名,住所,設置位置,設置年月日\n';
const row = (i: number) =>
  `${i},会館${i},静岡市葵区追手町${i},玄関,${i % 7 === 0 ? '令和5年2月30日' : '令和5年4月1日'}\n`;

/** A folder of so many small files, each seventh with a date that does not exist. */
function folderOf(count: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'imi-lanes-'));
  for (let i = 1; i <= count; i += 1)
    writeFileSync(join(folder, `aed-${String(i).padStart(2, '0')}.csv`), header + row(i));
  return folder;
}

const contentsOf = (folder: string) =>
  readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);

describe('many files', () => {
  test('what threads write and say is what one would have written and said', async () => {
    const folder = folderOf(fewestForLanes + 3);
    writeFileSync(join(folder, 'broken.json'), '{"a":');
    const out = (name: string) => mkdtempSync(join(tmpdir(), `imi-lanes-${name}-`));
    const [one, two] = [out('one'), out('two')];
    const joint = (where: string) => ['--report', 'html', '--report', `sarif=${join(where, 'all.sarif')}`];
    const alone = await imi('normalize', folder, '--out', one, '--jobs', '1', ...joint(one));
    const together = await imi('normalize', folder, '--out', two, '--jobs', '2', ...joint(two));
    expect({ ...together, out: together.out.replaceAll(two, one) }).toEqual(alone);
    expect(alone.code).toBe(2);
    expect(alone.out.match(/aed-\d\d\.csv/g)?.length).toBeGreaterThanOrEqual(fewestForLanes);
    expect(contentsOf(two)).toEqual(contentsOf(one));
    expect(contentsOf(two).length).toBeGreaterThan(2 * fewestForLanes);
  });

  test('of two that would write to one place, the first does, and the other is told', async () => {
    const folder = folderOf(fewestForLanes);
    cpSync(join(folder, 'aed-01.csv'), join(folder, 'aed-01.tsv'));
    const table = new TextEncoder().encode(header + row(1));
    writeFileSync(
      join(folder, 'aed.zip'),
      writeArchive(
        new Map([
          ['02.csv', table],
          ['99.csv', table],
        ]),
      ),
    );
    const told = async (jobs: string) => {
      const out = mkdtempSync(join(tmpdir(), 'imi-lanes-'));
      const said = await imi(
        'normalize',
        folder,
        '--out',
        out,
        '--jobs',
        jobs,
        '--quiet',
        '--report',
        'json',
      );
      return { code: said.code, err: said.err.replaceAll(out, ''), written: contentsOf(out) };
    };
    const alone = await told('1');
    expect(alone.code).toBe(2);
    expect(alone.err.match(/outputs-collide/g)).toHaveLength(2);
    expect(await told('2')).toEqual(alone);
    expect(alone.written.map(([name]) => name)).toContain('aed-99.jsonld');
  });
});

/** A terminal of a test, and what is said to it. */
function hearing(signal: AbortSignal): { readonly terminal: Terminal; readonly said: { err: string } } {
  const said = { err: '' };
  const terminal: Terminal = {
    language: 'en',
    columns: 80,
    colours: { out: false, err: false },
    palette: paletteOf(false),
    errPalette: paletteOf(false),
    out: () => {},
    outAwaited: async () => true,
    err: (text) => {
      said.err += text;
    },
    signal,
  };
  return { terminal, said };
}

async function runFolder(folder: string, signal: AbortSignal, program?: URL) {
  const { terminal, said } = hearing(signal);
  const out = join(folder, 'out');
  mkdirSync(out);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => ({ file: join(folder, name), folder: out }));
  const formats = { to: ['ndjson'], report: [] };
  const options = { report: [], failOn: 'error', quiet: true } as const;
  const wishes = askedFor(options, formats);
  if ('code' in wishes) throw new Error(wishes.code);
  const claims = openClaims(files, wishes);
  const run = await openFileRun(options, wishes, claims.claim, openProgress(true), terminal);
  if (run === null) throw new Error(said.err);
  return { outcomes: runInLanes(files, formats, run, claims, 2, program), said, out };
}

describe('threads', () => {
  test('that die are told, and their files are run all the same', async () => {
    const dying = new URL(`data:text/javascript,${encodeURIComponent("throw new Error('out of luck')")}`);
    const folder = folderOf(3);
    const { outcomes, said, out } = await runFolder(folder, new AbortController().signal, dying);
    const codes = [];
    for await (const { code } of outcomes) codes.push(code);
    expect(codes).toEqual([0, 0, 0]);
    expect(said.err).toContain('out of luck');
    expect(readdirSync(out).filter((name) => name.endsWith('.ndjson'))).toHaveLength(3);
  });

  test('come to an end when the run is stopped, and leave nothing half-written', async () => {
    const folder = folderOf(fewestForLanes);
    const interruption = new AbortController();
    const { outcomes, out } = await runFolder(folder, interruption.signal);
    let count = 0;
    for await (const _ of outcomes) {
      count += 1;
      interruption.abort();
    }
    expect(count).toBeLessThan(fewestForLanes);
    expect(readdirSync(out).filter((name) => name.startsWith('.imi-'))).toEqual([]);
  });
});
