import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('../../bin/imi.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'imi-kill-'));
const input = join(folder, 'aed.csv');
const outputs = ['aed.jsonld', 'aed.report.html', 'aed.report.json'].map((name) => join(folder, name));

const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => `${i},会館${i},静岡市葵区追手町${i},玄関,令和5年4月1日\n`).join('');
const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Runs the program over the input; killed after so many milliseconds if told so. Gives the time it took. */
async function run(killAfter?: number): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, [program, 'normalize', input, '--quiet']);
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(timer);
  return performance.now() - began;
}

const put = (count: number) => writeFileSync(input, `NO,施設名,住所,設置位置,設置年月日\n${rows(count)}`);

test('a run that is killed at any moment leaves each output old or new, and the input as it was', async () => {
  put(20_000);
  await run();
  const older = outputs.map((path) => readFileSync(path));
  put(20_001);
  const took = await run();
  const newer = outputs.map(hash);
  const before = hash(input);
  const seen = new Set<string>();
  for (let i = 0; i < 100; i += 1) {
    older.forEach((bytes, n) => {
      writeFileSync(outputs[n] ?? '', bytes);
    });
    const old = outputs.map(hash);
    await run(took * (0.3 + 0.8 * Math.random()));
    expect(hash(input)).toBe(before);
    for (const [n, path] of outputs.entries()) {
      const now = hash(path);
      expect([old[n], newer[n]]).toContain(now);
      seen.add(now === newer[n] ? 'newer' : 'older');
    }
    const names = new Set([input, ...outputs].map((path) => basename(path)));
    const left = readdirSync(folder).filter((name) => !names.has(name));
    expect(left.filter((name) => !/^\.imi-[\da-f]{12}(-older)?\.tmp$/.test(name))).toEqual([]);
    for (const name of left) rmSync(join(folder, name));
  }
  expect([...seen].sort()).toEqual(['newer', 'older']);
});
