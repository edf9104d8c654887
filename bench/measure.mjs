import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * Runs a program to its end: seconds and peak memory in MB.
 *
 * @param folder where notes may be put
 */
export function measure(args, folder) {
  const usage = `${folder}usage.txt`;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('usage.mjs', import.meta.url).href, ...args],
    { env: { ...process.env, IMI_BENCH_USAGE: usage }, encoding: 'utf8' },
  );
  if (status > 1) throw new Error(stderr);
  return {
    seconds: Number(process.hrtime.bigint() - start) / 1e9,
    megabytes: Number(readFileSync(usage, 'utf8')) / 1024,
  };
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
