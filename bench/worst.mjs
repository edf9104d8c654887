// The worst that a table may do to a reader, each against the usual file of about the same length, in one run.
//
//   npm run bench:worst -- --rounds 3
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate, variants } from './generate.mjs';
import { measure, median } from './measure.mjs';
import { keep } from './measured.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '3' }, records: { type: 'string', default: '50000' } },
});
const [rounds, records] = [Number(options.rounds), Number(options.records)];
const data = here('.data/');
mkdirSync(data, { recursive: true });

const usual = `${data}worst-usual-${records}.csv`;
if (!existsSync(usual)) await generate(usual, records, variants.usual);
const lines = readFileSync(usual, 'utf8').trimEnd().split('\r\n');
// Line breaks within cells: those lines are left out where records are changed by hand.
const plain = lines.filter((line) => !line.includes('"') && line.split(',').length === 28);

/** Name → what the file holds; the numbers of bytes are about the same. */
const cases = {
  usual: () => readFileSync(usual, 'utf8'),
  'every cell quoted': () =>
    `${plain
      .map((line) =>
        line
          .split(',')
          .map((cell) => `"${cell}"`)
          .join(','),
      )
      .join('\r\n')}\r\n`,
  'one cell of 10 MB': () =>
    `${plain.map((line, i) => (i === plain.length >> 1 ? line.replace(/会議室とホール\d+/, 'あ'.repeat(3_495_253)) : line)).join('\r\n')}\r\n`,
  '10,000 columns': () => {
    const [header = '', ...rows] = plain;
    const more = (of) => Array.from({ length: 9972 }, (_, i) => of(i)).join(',');
    const cells = more((i) => (i % 3 === 0 ? `値${i % 100}` : String(i % 1000)));
    const count = Math.round(statSync(usual).size / (cells.length * 1.3));
    return `${header},${more((i) => `独自${i}`)}\r\n${rows
      .slice(0, count)
      .map((row) => `${row},${cells}\r\n`)
      .join('')}`;
  },
};

const runs = {};
for (const [name, text] of Object.entries(cases)) {
  const file = `${data}worst-case.csv`;
  writeFileSync(file, text());
  const args = [
    here('../bin/imi.js'),
    'normalize',
    file,
    '--out',
    `${data}out`,
    '--quiet',
    '--jobs',
    '1',
    '--model',
    'public_facility',
  ];
  const measured = Array.from({ length: rounds }, () => measure(args, data));
  runs[name] = {
    bytes: statSync(file).size,
    processor: median(measured.map((run) => run.processor)),
    megabytes: Math.round(Math.max(...measured.map((run) => run.megabytes))),
  };
  rmSync(`${data}out`, { recursive: true, force: true });
}
const rate = ({ bytes, processor }) => bytes / processor;
const results = Object.entries(runs).map(([name, run]) => ({
  name,
  ratio: Number((rate(run) / rate(runs.usual)).toFixed(2)),
  megabytes: run.megabytes,
}));
for (const { name, ratio, megabytes } of results)
  console.log(`${name}: ${ratio} of the usual bytes a second, peak ${megabytes} MB`);
keep('worst', results);
