import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

test('generated pages are as they would be generated now', () => {
  const script = join(root, 'scripts/docs.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(
    { status, stdout, stderr },
    'run `npm run build && npm run docs`, look at the changes, and commit them',
  ).toEqual({ status: 0, stdout: '', stderr: '' });
}, 300_000);

const pages = ['', 'docs', 'docs/models'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

/** The anchors of a page's headings, as forges make them. */
const anchors = new Map(
  pages.map((page) => [
    page,
    new Set(
      [...readFileSync(join(root, page), 'utf8').matchAll(/^#+ (.+)$/gm)].map((match) =>
        (match[1] ?? '')
          .toLowerCase()
          .replace(/[^\p{L}\p{N} _-]/gu, '')
          .replaceAll(' ', '-'),
      ),
    ),
  ]),
);

test.each(pages)('links of %s lead somewhere', (page) => {
  const prose = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, '');
  const links = [...prose.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)];
  const dead = links.filter(([, path = '', anchor]) => {
    const target = path === '' ? page : join(dirname(page), path);
    return !existsSync(join(root, target)) || (anchor !== undefined && !anchors.get(target)?.has(anchor));
  });
  expect(dead.map(([link]) => link)).toEqual([]);
});
