import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { fixFile } from '../host/fix-file.js';
import { normalizeFile } from '../host/normalize-file.js';
import { loadKnowledge } from '../host/shipped.js';
import { nodeFormats } from '../outputs/index.js';

/** Real files, where they lie beside the project: fixing what was fixed changes nothing, and the nodes are the same. */
const corpus = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url));
const labels = join(corpus, 'gold-files.tsv');
const files = existsSync(labels)
  ? readFileSync(labels, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t')[0] ?? '')
  : [];
const knowledge = loadKnowledge();
const signal = new AbortController().signal;

async function fix(from: string, to: string): Promise<number | null> {
  const options = { to: { file: to }, lists: [], language: 'ja', isAssuming: false, signal } as const;
  const made = await fixFile(from, options, knowledge);
  if ('refusals' in made) return null;
  return made.groups.reduce((sum, { count, isLeft }) => sum + (isLeft ? 0 : count), 0);
}

/** Without ids, which may come from all cells, and without how dates were written. */
async function nodesOf(path: string): Promise<string> {
  const pieces: string[] = [];
  const decoder = new TextDecoder();
  const write = async (piece: string | Uint8Array) =>
    pieces.push(typeof piece === 'string' ? piece : decoder.decode(piece));
  const nodes = [{ format: nodeFormats.ndjson, to: { write } }];
  await normalizeFile(path, { nodes, reports: [], signal }, knowledge);
  return pieces
    .join('')
    .replace(/"@id":"[^"]*",?/g, '')
    .replace(/("@type":"日[付時]型"[^{}]*?),"表記":"[^"]*"/g, '$1');
}

test.skipIf(files.length === 0).each(files)('%s', async (file) => {
  const folder = mkdtempSync(join(tmpdir(), 'imi-fix-'));
  const [input, name] = [join(corpus, file), basename(file)];
  const [once, twice] = [join(folder, name), join(folder, `2-${name}`)];
  if ((await fix(input, once)) === null) {
    expect(existsSync(once)).toBe(false);
    return;
  }
  expect(await fix(once, twice)).toBe(0);
  expect(Buffer.compare(readFileSync(once), readFileSync(twice))).toBe(0);
  expect(await nodesOf(once)).toBe(await nodesOf(input));
});
