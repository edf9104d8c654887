import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import type * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { nodeFormats, reportFormats } from '../outputs/index.js';
import { type NormalizeOptions, normalizeFile } from './normalize-file.js';
import { loadKnowledge } from './shipped.js';

/**
 * Every call of the file system that may fail goes through here: the one of number `failAt` does, among those named
 * `among` or among all; `failed` is its name.
 */
const noFault = vi.hoisted(() => ({ among: '', calls: 0, failAt: 0, failed: '' }));
const faults = vi.hoisted(() => ({ ...noFault }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof files>();
  const failing = <F extends (...args: never[]) => Promise<unknown>>(syscall: string, act: F): F =>
    ((...args: never[]) => {
      if (faults.among === '' || faults.among === syscall) faults.calls += 1;
      else return act(...args);
      if (faults.calls !== faults.failAt) return act(...args);
      faults.failed = syscall;
      const error = Object.assign(new Error(`ENOSPC: no space left on device, ${syscall}`), {
        code: 'ENOSPC',
        syscall,
      });
      return Promise.reject(error);
    }) as F;
  const open: typeof real.open = async (...args) => {
    const handle = await real.open(...args);
    for (const name of ['write', 'sync', 'read'] as const)
      Object.assign(handle, { [name]: failing(name, handle[name].bind(handle) as never) });
    return handle;
  };
  return {
    ...real,
    open: failing('open', open as never),
    mkdir: failing('mkdir', real.mkdir as never),
    rename: failing('rename', real.rename as never),
    link: failing('link', real.link as never),
    stat: failing('stat', real.stat as never),
  };
});

const knowledge = loadKnowledge();
const header = 'NO,施設名,住所,設置位置,設置年月日\n';
const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${i + 1},会館${i + 1},静岡市葵区追手町${i + 1},玄関,令和5年4月1日\n`,
  ).join('');

let folder = '';
let input = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-host-'));
  input = join(folder, 'aed.csv');
  out = join(folder, 'out');
  writeFileSync(input, header + rows(5));
});
afterEach(() => {
  Object.assign(faults, noFault);
});

const targets = () =>
  ['aed.jsonld', 'aed.ndjson', 'aed.context.jsonld', 'aed.json'].map((name) => join(out, name));

function run(options: Partial<NormalizeOptions> = {}) {
  const [jsonld = '', ndjson = '', , report = ''] = targets();
  return normalizeFile(
    input,
    {
      nodes: [
        { format: nodeFormats.jsonld, to: { file: jsonld } },
        { format: nodeFormats.ndjson, to: { file: ndjson } },
      ],
      reports: [
        { file: report, render: (report) => reportFormats.json.render({ path: 'a.csv', report }, 'en') },
      ],
      signal: new AbortController().signal,
      ...options,
    },
    knowledge,
  );
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
const written = () => targets().map((path) => readFileSync(path, 'utf8'));
const codes = (result: Awaited<ReturnType<typeof run>>) => result.causes?.map((cause) => cause.code) ?? null;

describe('all outputs appear whole, or none does', () => {
  test.each([
    ['nothing stood there', null],
    ['older files stood there', 'older'],
  ])('whichever call of the file system fails; %s', async (_, older) => {
    const before = older === null ? [] : targets().map((path) => path.split('/').at(-1));
    const failed = new Set<string>();
    for (let failAt = 1; ; failAt += 1) {
      mkdirSync(out, { recursive: true });
      for (const file of readdirSync(out)) unlinkSync(join(out, file));
      if (older !== null) for (const path of targets()) writeFileSync(path, older);
      Object.assign(faults, noFault, { failAt });
      const result = await run();
      if (faults.failed === '') break;
      failed.add(faults.failed);
      if (result.causes === null) {
        expect(['link', 'stat']).toContain(faults.failed);
        continue;
      }
      expect(codes(result)).toHaveLength(1);
      expect(codes(result)?.[0]).toMatch(/^(output-unwritable|file-unreadable|file-changed)$/);
      expect(readdirSync(out).sort()).toEqual([...before].sort());
      if (older !== null) expect(written()).toEqual(targets().map(() => older));
    }
    expect([...failed].sort()).toEqual([
      ...(older === null ? [] : ['link']),
      'mkdir',
      'open',
      'read',
      'rename',
      'stat',
      'sync',
      'write',
    ]);
    expect(readdirSync(out)).toHaveLength(4);
    expect(written()).not.toContain('older');
  });

  test('a disk that is full in the midst of a run', async () => {
    writeFileSync(input, header + rows(9000));
    for (const failAt of [1, 2, 3]) {
      Object.assign(faults, noFault, { among: 'write', failAt });
      expect(codes(await run())).toEqual(['output-unwritable']);
      expect(faults.failed).toBe('write');
      expect(readdirSync(out)).toEqual([]);
    }
  });

  test('a target that cannot be replaced leaves the others as they were', async () => {
    await run();
    const first = written();
    writeFileSync(input, header + rows(6));
    const report = targets()[3] ?? '';
    unlinkSync(report);
    mkdirSync(report);
    const result = await run();
    expect(result.causes).toEqual([
      { code: 'output-unwritable', args: { file: report, reason: expect.stringContaining('EISDIR') } },
    ]);
    expect(
      targets()
        .slice(0, 3)
        .map((path) => readFileSync(path, 'utf8')),
    ).toEqual(first.slice(0, 3));
    expect(readdirSync(out)).toHaveLength(4);
  });

  test('a link is followed, and what it leads to is replaced', async () => {
    mkdirSync(out);
    const elsewhere = join(folder, 'elsewhere.jsonld');
    writeFileSync(elsewhere, 'older');
    symlinkSync(elsewhere, targets()[0] ?? '');
    expect((await run()).causes).toBeNull();
    expect(readFileSync(elsewhere, 'utf8')).toContain('@graph');
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  test('a device is written to and stays what it is', async () => {
    const nodes = [{ format: nodeFormats.jsonld, to: { file: '/dev/null' } }];
    expect((await run({ nodes })).causes).toBeNull();
    expect(statSync('/dev/null').isFile()).toBe(false);
    const full = await run({ nodes: [{ format: nodeFormats.jsonld, to: { file: '/dev/full' } }] });
    expect(codes(full)).toEqual(['output-unwritable']);
    expect(statSync('/dev/full').isFile()).toBe(false);
  });
});

describe('the input', () => {
  test('is the same after a run, and may be read only', async () => {
    const before = sha256(input);
    chmodSync(input, 0o400);
    const result = await run();
    expect(result.causes === null && result.report.source).toMatchObject({
      sha256: before,
      bytes: statSync(input).size,
    });
    expect(sha256(input)).toBe(before);
  });

  test.each([
    ['grows', () => appendFileSync(input, rows(1))],
    ['goes away', () => rmSync(input, { force: true })],
    [
      'is replaced by another of the same size',
      () => {
        const bytes = readFileSync(input);
        unlinkSync(input);
        writeFileSync(`${input}.new`, bytes);
        writeFileSync(input, bytes);
      },
    ],
  ])('that %s while it is read gives nothing', async (_, change) => {
    const write = async () => change();
    const result = await run({ nodes: [{ format: nodeFormats.jsonld, to: { write } }].slice(0, 1) });
    expect(codes(result)).toEqual(['file-changed']);
    expect(readdirSync(folder).filter((name) => name === 'out')).toEqual([]);
  });

  test('is never an output, by whatever name', async () => {
    const link = join(folder, 'link');
    symlinkSync(input, link);
    for (const file of [input, `${folder}/./aed.csv`, link]) {
      const before = sha256(input);
      expect(codes(await run({ nodes: [{ format: nodeFormats.jsonld, to: { file } }] }))).toEqual([
        'output-is-input',
      ]);
      expect(sha256(input)).toBe(before);
    }
  });
});

test('a run that is stopped leaves nothing, and gives no cause', async () => {
  writeFileSync(input, header + rows(9000));
  const stop = new AbortController();
  const write = async () => stop.abort();
  const [file = ''] = targets();
  const result = await run({
    nodes: [
      { format: nodeFormats.ndjson, to: { file } },
      { format: nodeFormats.ndjson, to: { write } },
    ],
    signal: stop.signal,
  });
  expect(result).toEqual({ causes: [] });
  expect(readdirSync(out)).toEqual([]);
});
