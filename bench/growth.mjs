// Whether time and memory grow as they should: records a second and peak memory from 20,000 records on.
//
//   npm run bench:growth -- --most 2000000
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generate, variants } from './generate.mjs';
import { measure } from './measure.mjs';
import { keep } from './measured.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values: options } = parseArgs({ options: { most: { type: 'string', default: '2000000' } } });
const data = here('.data/');
mkdirSync(data, { recursive: true });

const results = [];
for (let records = 20_000; records <= Number(options.most); records *= 10) {
  const file = `${data}facilities-usual-${records}.csv`;
  if (!existsSync(file)) await generate(file, records, variants.usual);
  const run = (jobs) =>
    measure(
      [here('../bin/imi.js'), 'normalize', file, '--out', `${data}out`, '--quiet', '--jobs', String(jobs)],
      data,
    );
  const [parsing, one, two] = [measure([here('parse-only.mjs'), file], data), run(1), run(2)];
  rmSync(`${data}out`, { recursive: true, force: true });
  const rated = ({ seconds, megabytes }) => ({
    perSecond: Math.round(records / seconds),
    ratio: Number((parsing.seconds / seconds).toFixed(2)),
    megabytes: Math.round(megabytes),
  });
  results.push({ records, parsing: rated(parsing), one: rated(one), two: rated(two) });
  console.log(JSON.stringify(results.at(-1)));
}
keep('growth', results);
