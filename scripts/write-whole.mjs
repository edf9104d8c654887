import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file that who reads it meanwhile finds whole, the old or the new one. */
export function writeWhole(url, text) {
  const draft = new URL(`${url.href}.${process.pid}`);
  writeFileSync(draft, text);
  renameSync(draft, url);
}
