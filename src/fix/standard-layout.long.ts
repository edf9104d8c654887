import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { normalizeFile } from '../host/normalize-file.js';
import { loadKnowledge } from '../host/shipped.js';
import { nodeFormats } from '../outputs/index.js';
import type { Report } from '../report/index.js';

/**
 * Real files, where they lie beside the project: what was written in the layout of the standard is accepted when it is read again, but
 * for cells that the source lacks, and for what is wrong in the source too and cannot be mended without asking.
 */
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const labels = join(corpus, 'gold-files.tsv');
const files = existsSync(labels)
  ? readFileSync(labels, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'))
      .filter(([, kind = '']) => !kind.startsWith('other:'))
      .map(([file = '']) => file)
  : [];
const knowledge = loadKnowledge();
const signal = new AbortController().signal;

/** The mapping of these asks for what the layout has no column for, or another list of the publisher’s has the names of the layout. */
const otherwise: Readonly<Record<string, string>> = {
  'tw/taiwan-ris/population-2014-07.csv': 'mapping-column-missing',
  // Without the name of the place before it, a name of a park is no address.
  'tw/taipei/toilets-family.csv': 'address-not-an-address',
};

async function reportOf(path: string, to: string | null): Promise<Report | null> {
  const nodes = to === null ? [] : [{ format: nodeFormats.csv, to: { file: to } }];
  const result = await normalizeFile(path, { nodes, reports: [], signal }, knowledge);
  return result.causes === null ? result.report : null;
}

const errorsOf = ({ causes }: Report) =>
  new Set(causes.filter(({ severity }) => severity === 'error').map(({ code }) => code));

test.skipIf(files.length === 0).each(files)('%s', async (file) => {
  const to = join(mkdtempSync(join(tmpdir(), 'imi-standard-')), `${basename(file)}.csv`);
  const source = await reportOf(join(corpus, file), to);
  if (source === null) return;
  const made = await reportOf(to, null);
  expect(made?.dataset.kind).toBe(source.dataset.kind);
  expect(made?.records.read).toBe(source.records.read);
  const known = new Set<string>([...errorsOf(source), 'required-empty', otherwise[file] ?? '']);
  expect([...errorsOf(made as Report)].filter((code) => !known.has(code))).toEqual([]);
});
