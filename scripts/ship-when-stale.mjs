// Before tests: what is shipped is made anew where its sources were changed since.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const made = ['dist/shipped-terms.json', 'dist/shipped-mappings.json', 'dist/tables/eras.json'].map(at);

const timeOf = (path) => statSync(path).mtimeMs;
const timesBelow = (folder) =>
  readdirSync(at(folder), { recursive: true }).map((path) => timeOf(at(`${folder}/${path}`)));

export default function shipWhenStale() {
  const sources = ['vocabularies', 'mappings'].flatMap(timesBelow);
  if (made.every(existsSync) && Math.min(...made.map(timeOf)) >= Math.max(...sources)) return;
  const { status } = spawnSync(process.execPath, [at('scripts/ship.mjs')], { stdio: 'inherit' });
  if (status !== 0) console.warn('imi: could not be shipped; tests run on what was shipped before');
}
