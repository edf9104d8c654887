// Taking stock of a generated folder: files a second, peak memory, what was found of the copies that were planted; and whether
// a run that is killed and begun again finds the same. `node bench/inventory.mjs [files]`
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { generateFolder } from './folder-generate.mjs';
import { measure } from './measure.mjs';

const most = Number(process.argv[2] ?? 3600);
const imi = fileURLToPath(new URL('../bin/imi.js', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'imi-bench-inventory-'));
const runArgs = (folder, out, ...more) => [
  imi,
  'inventory',
  folder,
  '--out',
  out,
  '--quiet',
  '--lang',
  'en',
  ...more,
];
const inventoryIn = (out) => readFileSync(join(out, 'imi-inventory.json'), 'utf8');

try {
  let text = '';
  const folder = join(work, 'folder');
  for (const files of [most / 10, most]) {
    rmSync(folder, { recursive: true, force: true });
    const planted = await generateFolder(folder, files);
    const out = join(work, `out-${files}`);
    // Links that lead nowhere are told: exit code 2.
    const { seconds, processor, megabytes } = measure(runArgs(folder, out), `${work}/`, 2);
    text = inventoryIn(out);
    const { entries, relations } = JSON.parse(text);
    const told = new Set(
      relations.flatMap(({ relation, of, to }) => [`${relation} ${of} ${to}`, `${relation} ${to} ${of}`]),
    );
    const found = Object.entries(planted).map(
      ([relation, pairs]) =>
        `${relation} ${pairs.filter(([of, to]) => told.has(`${relation} ${of} ${to}`)).length}/${pairs.length}`,
    );
    console.log(
      `${files} files: ${(entries.length / seconds).toFixed(0)} a second (${seconds.toFixed(0)} s, ${processor.toFixed(0)} s of processors), peak ${Math.round(megabytes)} MB, ${relations.length} relations; planted: ${found.join(', ')}`,
    );
  }
  const out = join(work, 'out-killed');
  const state = join(out, 'imi-inventory.state');
  const half = statSync(join(work, `out-${most}`, 'imi-inventory.state')).size / 2;
  const child = spawn(process.execPath, runArgs(folder, out), { stdio: 'ignore' });
  const end = once(child, 'exit');
  while (child.exitCode === null && (statSync(state, { throwIfNoEntry: false })?.size ?? 0) < half)
    await setTimeout(50);
  child.kill('SIGKILL');
  await end;
  const { seconds } = measure(runArgs(folder, out), `${work}/`, 2);
  console.log(
    `killed half way, begun again: ${seconds.toFixed(0)} s, ${inventoryIn(out) === text ? 'the same' : 'SOMETHING ELSE'}`,
  );
  const again = measure(runArgs(folder, out), `${work}/`, 2);
  console.log(
    `nothing changed since: ${again.seconds.toFixed(1)} s, ${inventoryIn(out) === text ? 'the same' : 'SOMETHING ELSE'}`,
  );
} finally {
  rmSync(work, { recursive: true });
}
