import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program to its end: seconds, seconds of processors, and peak memory in MB.
 *
 * @param folder where notes may be put
 * @param worst the highest exit code that is none of a failure
 */
export function measure(args, folder, worst = 1) {
  const usage = `${folder}usage.txt`;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('usage.mjs', import.meta.url).href, ...args],
    { env: { ...process.env, IMI_BENCH_USAGE: usage }, encoding: 'utf8' },
  );
  if (status === null || status > worst) throw new Error(stderr);
  const [kilobytes, processor] = readFileSync(usage, 'utf8').split(' ').map(Number);
  return {
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    processor: processor / 1e6,
    megabytes: kilobytes / 1024,
  };
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
