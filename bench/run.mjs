// The whole job against mere parsing, in one run, and peak memory.
//
//   npm run bench                      the usual file, 200,000 records
//   npm run bench -- --all             all ways of writing it
//   npm run bench -- --records 2000000 --rounds 1
//   npm run bench -- --check           against the ratios that are committed, in processor time: tells what became slower,
//                                      and ends with 1 then
//   npm run bench -- --write           writes these ratios, and docs/performance.md
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate, variants } from './generate.mjs';
import { measureMany } from './many-files.mjs';
import { measure, median } from './measure.mjs';
import { keep } from './measured.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: {
    records: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '3' },
    all: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const [records, rounds] = [Number(options.records), Number(options.rounds)];
const isAll = options.all || options.check || options.write;
const data = here('.data/');
/** A machine is never the same twice: less of a loss than this is none. */
const tolerance = 0.2;
const manyFiles = 300;

/**
 * Medians of a file in one variant: seconds, peaks in MB, and speed as a ratio to the yardstick: by the clock, and by the time of
 * processors, which says the same on a machine that has other work to do.
 */
async function measureVariant(name) {
  const file = `${data}facilities-${name}-${records}.csv`;
  if (!existsSync(file)) await generate(file, records, variants[name]);
  const normalize = [here('../bin/imi.js'), 'normalize', file, '--out', `${data}out`, '--quiet', '--jobs'];
  const programs = {
    parsing: [here('parse-only.mjs'), file],
    one: [...normalize, '1'],
    two: [...normalize, '2'],
  };
  const runs = Object.fromEntries(Object.keys(programs).map((program) => [program, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [program, args] of Object.entries(programs)) runs[program].push(measure(args, data));
  }
  rmSync(`${data}out`, { recursive: true, force: true });
  const seconds = (program) => median(runs[program].map((run) => run.seconds));
  const processor = (program) => median(runs[program].map((run) => run.processor));
  const result = (program) => ({
    seconds: Number(seconds(program).toFixed(2)),
    ratio: Number((seconds('parsing') / seconds(program)).toFixed(2)),
    processor: Number((processor('parsing') / processor(program)).toFixed(2)),
    megabytes: Math.round(Math.max(...runs[program].map((run) => run.megabytes))),
  });
  return { parsing: result('parsing'), one: result('one'), two: result('two') };
}

mkdirSync(data, { recursive: true });
const results = {};
for (const name of isAll ? Object.keys(variants) : ['usual']) {
  results[name] = await measureVariant(name);
  for (const [program, { seconds, ratio, megabytes }] of Object.entries(results[name])) {
    const rate = Math.round(records / seconds).toLocaleString('en');
    console.log(`${name}, ${program}: ${seconds} s, ${rate} records/s, ratio ${ratio}, peak ${megabytes} MB`);
  }
}
/** Processor time of parsing over that of the whole job, by what was run: what is committed, and what `--check` holds against it. */
const ratios = Object.fromEntries(
  Object.entries(results).map(([name, { one, two }]) => [name, { one: one.processor, two: two.processor }]),
);
if (options.check || options.write) {
  for (const kind of ['alike', 'apart']) {
    const { parsing, one, two } = await measureMany(kind, manyFiles, rounds);
    const ratioOf = ({ milliseconds }) => Number((parsing.milliseconds / milliseconds).toFixed(3));
    ratios[`${manyFiles} small files, ${kind}`] = { one: ratioOf(one), two: ratioOf(two) };
  }
}

const ratiosFile = here('ratios.json');
if (options.write) {
  keep('variants', { records, rounds, results });
  writeFileSync(ratiosFile, `${JSON.stringify(ratios, null, 2)}\n`);
} else if (options.check) {
  const committed = JSON.parse(readFileSync(ratiosFile, 'utf8'));
  for (const [name, before] of Object.entries(committed)) {
    for (const program of ['one', 'two']) {
      const now = ratios[name]?.[program];
      if (now === undefined) {
        console.log(`not measured: ${name}`);
        process.exitCode = 1;
        break;
      }
      const change = now / before[program] - 1;
      if (change >= -tolerance) continue;
      console.log(
        `slower by ${Math.round(-100 * change)} %: ${name}, ${program === 'one' ? 'one thread' : 'two threads'}: ratio ${now}, was ${before[program]}`,
      );
      process.exitCode = 1;
    }
  }
  if (process.exitCode !== 1) console.log('nothing became slower');
}
