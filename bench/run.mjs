// Whole job against mere parsing, in one run, and peak memory. `npm run bench -- [records] [rounds]`
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';
import { measure, median } from './measure.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const records = Number(process.argv[2] ?? 200_000);
const rounds = Number(process.argv[3] ?? 3);
const data = here('.data/');
const file = `${data}facilities-${records}.csv`;
mkdirSync(data, { recursive: true });
if (!existsSync(file)) await generate(file, records);

const jobs = {
  'csv-parse, streaming only': [here('parse-only.mjs'), file],
  'imi normalize': [here('../bin/imi.js'), 'normalize', file, '--out', `${data}out`, '--quiet'],
};
const results = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(jobs)) results[name].push(measure(args, data));
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
