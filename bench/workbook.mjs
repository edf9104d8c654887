// Reading and normalizing a workbook against the fastest way of reading one, in one run, and peak memory.
// `node bench/workbook.mjs [records] [rounds]`
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.mjs';
import { measure, median } from './measure.mjs';
import { generateWorkbook } from './workbook-generate.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const records = Number(process.argv[2] ?? 100_000);
const rounds = Number(process.argv[3] ?? 3);
const data = here('.data/');
const csv = `${data}facilities-${records}.csv`;
const file = `${data}facilities-${records}.xlsx`;
mkdirSync(data, { recursive: true });
if (!existsSync(csv)) await generate(csv, records);
if (!existsSync(file)) await generateWorkbook(csv, file);
console.log(
  `${records.toLocaleString('en')} records × 28 columns, ${(statSync(file).size / 1e6).toFixed(1)} MB`,
);

const jobs = {
  yardstick: [here('workbook-yardstick.mjs'), file],
  'reading alone': [here('workbook-read.mjs'), file],
  'imi normalize': [here('../bin/imi.js'), 'normalize', file, '--out', `${data}out`, '--quiet'],
  'imi normalize, as CSV': [here('../bin/imi.js'), 'normalize', csv, '--out', `${data}out-csv`, '--quiet'],
};
const results = Object.fromEntries(Object.keys(jobs).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(jobs)) results[name].push(measure(args, data));
}
const yardstick = median(results.yardstick.map((run) => run.seconds));
for (const [name, runs] of Object.entries(results)) {
  const seconds = median(runs.map((run) => run.seconds));
  const peak = Math.round(Math.max(...runs.map((run) => run.megabytes)));
  console.log(
    `${name}: ${seconds.toFixed(2)} s, ${Math.round(records / seconds).toLocaleString('en')} rows/s, ratio ${(yardstick / seconds).toFixed(2)}, peak ${peak} MB`,
  );
}
for (const folder of ['out', 'out-csv']) rmSync(`${data}${folder}`, { recursive: true, force: true });
