// Loaded before a measured program: tells its peak memory (kB) on the way out.
import { writeFileSync } from 'node:fs';

process.on('exit', () => writeFileSync(process.env.IMI_BENCH_USAGE, String(process.resourceUsage().maxRSS)));
