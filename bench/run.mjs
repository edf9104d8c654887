// Whole job against mere parsing, in one run, and peak memory. `npm run bench -- [records] [rounds]`
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const records = Number(process.argv[2] ?? 200_000);
const rounds = Number(process.argv[3] ?? 3);
const data = here('.data/');
const file = `${data}facilities-${records}.csv`;
mkdirSync(data, { recursive: true });
if (!existsSync(file)) await generate(file, records);

/** Runs a program to its end: seconds and peak memory in MB. */
function measure(args) {
  const usage = `${data}usage.txt`;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('usage.mjs', import.meta.url).href, ...args],
    {
      env: { ...process.env, IMI_BENCH_USAGE: usage },
      encoding: 'utf8',
    },
  );
  if (status > 1) throw new Error(stderr);
  return {
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    megabytes: Number(readFileSync(usage, 'utf8')) / 1024,
  };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const jobs = {
  'csv-parse, streaming only': [here('parse-only.mjs'), file],
  'imi normalize': [here('../bin/imi.js'), 'normalize', file, '--out', `${data}out`, '--quiet'],
};
const results = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(jobs)) results[name].push(measure(args));
}
const seconds = Object.fromEntries(
  Object.entries(results).map(([name, runs]) => [name, median(runs.map((run) => run.seconds))]),
);
for (const [name, runs] of Object.entries(results)) {
  const rate = Math.round(records / seconds[name]).toLocaleString('en');
  console.log(
    `${name}: ${seconds[name].toFixed(2)} s, ${rate} records/s, peak ${Math.round(Math.max(...runs.map((run) => run.megabytes)))} MB`,
  );
}
console.log(
  `ratio ${(seconds['csv-parse, streaming only'] / seconds['imi normalize']).toFixed(2)} (median of ${rounds}, ${records.toLocaleString('en')} records)`,
);
rmSync(`${data}out`, { recursive: true, force: true });
