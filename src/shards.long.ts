import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Shards run by the engines that docs/scale.md shows, where these are installed. */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const imi = `${process.execPath} ${here('../bin/imi.js')}`;
const sh = (script: string) => execFileSync('sh', ['-euc', script], { encoding: 'utf8' });

function has(...programs: readonly string[]): boolean {
  try {
    for (const program of programs) sh(`command -v ${program}`);
    return true;
  } catch {
    return false;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'imi-scale-'));
const file = join(folder, 'aed.csv');
const rows = Array.from(
  { length: 20_000 },
  (_, i) => `会館${i},静岡市葵区追手町${(i % 90) + 1}-1,令和5年4月1日,"玄関\n右",054-254-2111`,
);
writeFileSync(file, `施設名,住所,設置年月日,設置位置,電話番号\n${rows.join('\n')}\n`);

test.skipIf(!has('parallel'))('GNU parallel', () => {
  sh(`cd ${folder}
    ${imi} plan aed.csv --shards 8 --out plan.json
    seq 8 | parallel --will-cite -j 2 ${imi} run plan.json --shard {} --out shards
    ${imi} report merge shards/*.shard-*.json --out joined.json
    cat shards/*.ndjson > joined.ndjson
    ${imi} normalize aed.csv --to ndjson --report json --out whole --quiet`);
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  expect(text('joined.ndjson')).toBe(text('whole/aed.ndjson'));
  const { outputs: _, ...report } = JSON.parse(text('whole/aed.report.json'));
  expect(JSON.parse(text('joined.json'))).toEqual(report);
});

const canSlurm = process.getuid?.() === 0 && has('slurmctld', 'slurmd', 'sbatch', 'munged');

test.skipIf(!canSlurm)('a Slurm array job', () => {
  expect(sh(`${here('../bench/slurm.sh')} ${file} 4`)).toContain('are what one run writes: 20000 nodes');
});
