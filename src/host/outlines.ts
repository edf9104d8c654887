import { readFileSync } from 'node:fs';
import type { Outlines } from '../outputs/index.js';

let loaded: Outlines | undefined;

/** The outlines for maps in reports, as they were put into `dist/tables/` when the project was built. */
export function loadOutlines(): Outlines {
  loaded ??= JSON.parse(
    readFileSync(new URL('../../dist/tables/outlines.json', import.meta.url), 'utf8'),
  ) as Outlines;
  return loaded;
}
