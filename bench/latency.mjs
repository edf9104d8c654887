// How long a record that comes through a pipe takes to come out: a list of sensors, one record every tenth of a second,
// against a program that hands lines through.
//
//   npm run bench:latency
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { median } from './measure.mjs';
import { keep } from './measured.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const header = 'NO,名称,住所,緯度,経度,電話番号,設置位置,小児対応設備の有無\n';
const record = (i) =>
  `${i},第${i}会館,静岡県静岡市葵区追手町${(i % 30) + 1}番1号,34.97${i % 10},138.38${i % 10},054-254-${String(i % 10000).padStart(4, '0')},玄関,有\n`;
const [first, more] = [250, 50];

/** Milliseconds from the writing of a record to its line, for each of `more` records. */
async function delaysOf(args, linesOfStart) {
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
  let lines = 0;
  child.stdout.on('data', (piece) => {
    for (const byte of piece) if (byte === 0x0a) lines += 1;
    child.stdout.emit('lines');
  });
  child.on('exit', () => child.stdout.emit('lines'));
  const reach = async (count) => {
    while (lines < count) {
      if (child.exitCode !== null) throw new Error(`exit code ${child.exitCode}`);
      await once(child.stdout, 'lines');
    }
  };
  child.stdin.write(header + Array.from({ length: first }, (_, i) => record(i)).join(''));
  await reach(linesOfStart);
  const delays = [];
  for (let i = 0; i < more; i += 1) {
    await setTimeout(100);
    const begin = process.hrtime.bigint();
    child.stdin.write(record(first + i));
    await reach(linesOfStart + i + 1);
    delays.push(Number(process.hrtime.bigint() - begin) / 1e6);
  }
  child.stdin.end();
  await once(child, 'close');
  return delays;
}

const handing = await delaysOf(['-e', 'process.stdin.pipe(process.stdout)'], first + 1);
const whole = await delaysOf([here('../bin/imi.js'), 'normalize', '-', '--to', 'ndjson=-', '--quiet'], first);
const results = {
  handing: Number(median(handing).toFixed(1)),
  median: Number(median(whole).toFixed(1)),
  longest: Number(Math.max(...whole).toFixed(1)),
};
console.log(
  `handed through ${results.handing} ms, whole job ${results.median} ms, at most ${results.longest} ms`,
);
keep('latency', results);
