// Loaded before a measured program: tells its peak memory (kB) and processor time (µs) on the way out.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.IMI_BENCH_USAGE, `${maxRSS} ${userCPUTime + systemCPUTime}`);
});
