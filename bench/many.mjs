// Many small files: a folder of them through the whole job, against reading and parsing them all in one process.
//
//   npm run bench:many -- --files 1000
import { parseArgs } from 'node:util';
import { measureMany } from './many-files.mjs';
import { keep } from './measured.mjs';

const { values: options } = parseArgs({
  options: { files: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '3' } },
});
const [files, rounds] = [Number(options.files), Number(options.rounds)];
const results = { files };
for (const kind of ['alike', 'apart']) {
  results[kind] = await measureMany(kind, files, rounds);
  for (const [name, { perSecond, milliseconds, megabytes }] of Object.entries(results[kind]))
    console.log(
      `${kind}, ${name}: ${perSecond} files/s, ${milliseconds} ms of processor a file, peak ${megabytes} MB`,
    );
}
keep('many', results);
