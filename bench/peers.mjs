// What others take for the nearest job, against csv-parse streaming the same file: speed, processor time and peak memory.
// None of them is a dependency. Install those that are to be measured in a folder of their own; the others are left out:
//
//   mkdir peers && cd peers && npm install csvtojson @duckdb/node-api rocketrml rdf-parser-csvw n3 csv-parse ajv
//   apt-get install miller
//   node bench/peers.mjs --peers peers --records 100000
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate, variants } from './generate.mjs';
import { measure, median } from './measure.mjs';
import { keep } from './measured.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    peers: { type: 'string', default: here('.data/peers') },
    records: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '1' },
  },
});
const [records, rounds, folder] = [Number(options.records), Number(options.rounds), resolve(options.peers)];
const data = here('.data/');
const target = `${data}peer-out`;
mkdirSync(data, { recursive: true });

/** Those that hold everything in memory, or would take minutes, are given fewer records. */
const fewRecords = Math.min(20_000, records);

const peers = [
  {
    name: 'csvtojson',
    does: 'objects of texts, as lines of JSON',
    package: 'csvtojson',
    program: 'csvtojson.mjs',
  },
  {
    name: 'Miller',
    does: 'objects of texts, as lines of JSON',
    command: 'mlr',
    args: ['--icsv', '--ojsonl', 'cat'],
  },
  {
    name: 'DuckDB, one thread',
    does: 'rows of texts by SQL, as lines of JSON',
    package: '@duckdb/node-api',
    program: 'duckdb.mjs',
    more: ['1'],
  },
  {
    name: 'DuckDB, two threads',
    does: 'rows of texts by SQL, as lines of JSON',
    package: '@duckdb/node-api',
    program: 'duckdb.mjs',
    more: ['2'],
  },
  {
    name: 'csv-parse and ajv',
    does: 'objects of texts, seven columns held against patterns, as lines of JSON',
    package: 'ajv',
    program: 'csv-parse-ajv.mjs',
  },
  {
    name: 'rdf-parser-csvw',
    does: 'CSV on the Web: a quad for each cell, as N-Quads',
    package: 'rdf-parser-csvw',
    program: 'rdf-parser-csvw.mjs',
    isSlow: true,
  },
  {
    name: 'RocketRML',
    does: 'an RML mapping: a property for each cell, as JSON-LD',
    package: 'rocketrml',
    program: 'rocketrml.mjs',
    isSlow: true,
  },
];

const files = {};
for (const count of new Set([records, fewRecords])) {
  files[count] = `${data}facilities-unquoted-${count}.csv`;
  if (!existsSync(files[count])) await generate(files[count], count, variants.unquoted);
}

const parsing = (count) => ({
  name: `csv-parse, ${count}`,
  count,
  run: () => measure([here('parse-only.mjs'), files[count]], data),
});
const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8'));
const whole = [1, 2].map((jobs) => ({
  name: `imi, ${jobs === 1 ? 'one thread' : 'two threads'}`,
  version,
  does: 'the whole job: recognized, normalized, validated, JSON-LD, two reports',
  count: records,
  run: () => {
    const args = ['normalize', files[records], '--out', `${data}out`, '--quiet', '--jobs', String(jobs)];
    return measure([here('../bin/imi.js'), ...args], data);
  },
}));
const others = peers.flatMap((peer) => {
  const found = versionOf(peer);
  if (found === null) console.log(`${peer.name}: not installed, left out`);
  const count = peer.isSlow ? fewRecords : records;
  const { name, does } = peer;
  return found === null ? [] : [{ name, version: found, does, count, run: () => run(peer, files[count]) }];
});
const yardsticks = Object.keys(files).map((count) => parsing(Number(count)));
const runs = new Map();
for (let round = 0; round < rounds; round += 1)
  for (const task of [...yardsticks, ...others, ...whole])
    runs.set(task.name, [...(runs.get(task.name) ?? []), task.run()]);
const results = [...others, ...whole].map(({ name, version: found, does, count }) => {
  const of = (property, of = name) => median(runs.get(of).map((one) => one[property]));
  const ratioOf = (property) => Number((of(property, parsing(count).name) / of(property)).toFixed(2));
  const megabytes = Math.round(Math.max(...runs.get(name).map((one) => one.megabytes)));
  const result = { name, version: found, does, records: count, ratio: ratioOf('seconds') };
  return { ...result, processor: ratioOf('processor'), megabytes };
});
for (const result of results) console.log(JSON.stringify(result));
rmSync(`${data}out`, { recursive: true, force: true });
rmSync(target, { force: true });
keep('peers', { records, rounds, fewRecords, results });

function versionOf({ package: name, command }) {
  if (command !== undefined) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    return status === 0 ? (/[\d.]+/.exec(stdout)?.[0] ?? '?') : null;
  }
  const file = `${folder}/node_modules/${name}/package.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}

function run({ program, command, args, more = [] }, file) {
  rmSync(target, { force: true });
  const used =
    command === undefined
      ? measure([here(`peers/${program}`), file, target, folder, ...more], data)
      : measureCommand(command, [...args, file]);
  if (!existsSync(target) || statSync(target).size < statSync(file).size)
    throw new Error(`${program ?? command} wrote less than it was given`);
  return used;
}

/** A program that is none of Node's: its processor time and peak memory as GNU time tells them. */
function measureCommand(command, args) {
  const start = process.hrtime.bigint();
  const line = `/usr/bin/time -f '%U %S %M' ${[command, ...args].map((arg) => `'${arg}'`).join(' ')} > '${target}'`;
  const { status, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const [user, system, kilobytes] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  return { seconds, processor: user + system, megabytes: kilobytes / 1024 };
}
