import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countsOf } from './ledger.testing.js';

/** Real files, where they lie beside the project: the ledger has every cell of each of their tables. */
const corpus = fileURLToPath(new URL('../../shared/corpus/', import.meta.url));
const labels = `${corpus}gold-files.tsv`;
const files = existsSync(labels)
  ? readFileSync(labels, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '')
  : [];
test.skipIf(files.length === 0).each(files)('%s', async (file) => {
  for (const { told, byColumn, counted } of await countsOf(`${corpus}${file}`)) {
    expect(told).toBe(counted);
    expect(byColumn).toBe(counted);
  }
});
