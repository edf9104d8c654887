import { readFileSync } from 'node:fs';
import type { Licence } from '../licences/index.js';

/** The licences that are known, as they were checked and put into `dist/` when the project was built. */
export function loadLicences(): readonly Licence[] {
  return JSON.parse(readFileSync(new URL('../../dist/licences.json', import.meta.url), 'utf8'));
}
