// Each output against NDJSON, in one run: processor time of the whole job with one thread, reading and start included, so
// that a machine with other work tells much the same. `node bench/outputs.mjs [records]`
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeFormats } from '../dist/index.js';
import { generate } from './generate.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const records = Number(process.argv[2] ?? 50_000);
const data = here('.data/');
const file = `${data}facilities-${records}.csv`;
const out = `${data}outputs`;
const usage = `${data}processor.txt`;
mkdirSync(data, { recursive: true });
if (!existsSync(file)) await generate(file, records);

const note = `import { writeFileSync } from 'node:fs';
process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.cpuUsage())));`;

/** Seconds of the processor that a run takes. */
function processorTime(...options) {
  const hook = `data:text/javascript,${encodeURIComponent(note)}`;
  const program = [here('../bin/imi.js'), 'normalize', file, '--out', out, '--jobs', '1', '--quiet'];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', hook, ...program, '--report', 'json', ...options],
    { encoding: 'utf8' },
  );
  if (status > 1) throw new Error(stderr);
  const { user, system } = JSON.parse(readFileSync(usage, 'utf8'));
  return (user + system) / 1e6;
}

const jobs = [
  ['ndjson'],
  ...Object.keys(nodeFormats)
    .filter((name) => name !== 'ndjson')
    .map((name) => [name]),
  ['ndjson', '--gzip'],
  ['jsonld', '--keys', 'en'],
  ['jsonld', '--as', 'schema.org'],
  ['jsonld', '--flat'],
];
console.log(
  `${records.toLocaleString('en')} records × 28 columns; processor time, and how often that of NDJSON`,
);
let first = null;
for (const job of jobs) {
  const seconds = processorTime('--to', ...job);
  first ??= seconds;
  console.log(`${job.join(' ')}: ${seconds.toFixed(2)} s, ${(seconds / first).toFixed(1)} ×`);
}
rmSync(out, { recursive: true, force: true });
rmSync(usage, { force: true });
