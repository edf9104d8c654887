// What was measured last, of all benches: bench/measured.json, of which docs/performance.md is made.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { performancePage } from './performance-page.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const file = here('measured.json');

/** Keeps the results of a bench, and writes the page anew. */
export function keep(bench, results) {
  const measured = { ...(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}), [bench]: results };
  writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
  writeFileSync(here('../docs/performance.md'), performancePage(measured));
}
