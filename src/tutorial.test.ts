import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const page = readFileSync(join(root, 'docs/tutorial.md'), 'utf8');
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, text]) => text ?? '',
  );

/** A folder as the page has it: below the project, so that its libraries are found. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(root, 'dist', 'tutorial-'));
  cpSync(join(root, 'fixtures/docs/tutorial'), join(folder, 'tutorial'), { recursive: true });
  const commands = blocks('console').flatMap((block) => block.match(/^\$ imi .*$/gm) ?? []);
  expect(commands).toHaveLength(2);
  for (const command of commands) {
    const args = command.split(' ').slice(2);
    // Findings in the files are told by the exit code; that something failed would be 2 or 3.
    const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/imi.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(status, stderr).toBeLessThan(2);
  }
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the script asks the question in SPARQL, and the answer is the one shown', () => {
  const [query = ''] = blocks('sparql');
  const [script = ''] = blocks('js');
  const [answer = ''] = blocks('tsv');
  writeFileSync(join(folder, 'query.sparql'), query);
  writeFileSync(join(folder, 'ask.mjs'), script);
  const said = execFileSync(process.execPath, ['ask.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(said).toBe(answer);
});

test('Parquet has the columns that the question in SQL names, with what it counts', async () => {
  const [query = ''] = blocks('sql');
  const [, path = ''] = /FROM '([^']+)'/.exec(query) ?? [];
  const bytes = readFileSync(join(folder, path));
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const rows = await parquetReadObjects({ file });
  const [first = {}] = rows;
  for (const [, column] of query.matchAll(/"([^"]+)"/g)) expect(Object.keys(first)).toContain(column);
  expect(rows).toHaveLength(14);
});

test('the map is one file that asks for nothing, with a dot for each place', () => {
  const map = readFileSync(join(folder, 'joined/aed.map.html'), 'utf8');
  expect(map).not.toMatch(/(?:src|href)=(?!"data:)|https?:|import\(|fetch\(/);
  const [, points = '[]'] =
    /<script id="points" type="application\/json">([\s\S]*?)<\/script>/.exec(map) ?? [];
  const names = JSON.parse(points).map(([, , name]: [number, number, string]) => name);
  expect(names).toContain('大安圖書館');
  expect(names).toHaveLength(11);
});

const rows = (csv: string) => csv.split('\r\n').length - 2;

test('the files that the page shows are made', () => {
  expect(rows(readFileSync(join(folder, 'merged/candidates.csv'), 'utf8'))).toBe(6);
});
