// Many small files: a folder of them through the whole job, against reading and parsing them all in one process.
//
//   npm run bench:many -- --files 1000
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate, variants } from './generate.mjs';
import { measure, median } from './measure.mjs';
import { keep } from './measured.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({
  options: { files: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '3' } },
});
const [files, rounds] = [Number(options.files), Number(options.rounds)];
const data = here('.data/');
const folder = `${data}many-${files}`;

if (!existsSync(folder)) {
  mkdirSync(folder, { recursive: true });
  const all = `${data}many.csv`;
  await generate(all, files * 50, variants.unquoted);
  const [header, ...records] = readFileSync(all, 'utf8').trimEnd().split('\r\n');
  for (let i = 0; i < files; i += 1)
    writeFileSync(
      `${folder}/facilities-${i}.csv`,
      `${[header, ...records.slice(50 * i, 50 * (i + 1))].join('\r\n')}\r\n`,
    );
}
const normalize = [here('../bin/imi.js'), 'normalize', folder, '--out', `${data}out`, '--quiet', '--jobs'];
const programs = {
  parsing: [here('parse-many.mjs'), folder],
  one: [...normalize, '1'],
  two: [...normalize, '2'],
};
const results = Object.fromEntries(
  Object.entries(programs).map(([name, args]) => {
    const runs = Array.from({ length: rounds }, () => {
      rmSync(`${data}out`, { recursive: true, force: true });
      return measure(args, data);
    });
    return [
      name,
      {
        seconds: Number(median(runs.map((run) => run.seconds)).toFixed(2)),
        perSecond: Math.round(files / median(runs.map((run) => run.seconds))),
        milliseconds: Number(((1000 * median(runs.map((run) => run.processor))) / files).toFixed(1)),
        megabytes: Math.round(Math.max(...runs.map((run) => run.megabytes))),
      },
    ];
  }),
);
rmSync(`${data}out`, { recursive: true, force: true });
for (const [name, { perSecond, milliseconds, megabytes }] of Object.entries(results))
  console.log(`${name}: ${perSecond} files/s, ${milliseconds} ms of processor a file, peak ${megabytes} MB`);
keep('many', { files, ...results });
