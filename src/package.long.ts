import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A clean checkout is installed, packed, and the package installed elsewhere; takes minutes, and a registry. */
const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'imi-package-'));
const checkout = join(folder, 'checkout');
const prefix = join(folder, 'elsewhere');
const npm = (args: readonly string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });

let packed: readonly string[] = [];
beforeAll(() => {
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0');
  for (const path of tracked.filter((name) => name !== '' && existsSync(join(root, name)))) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    cpSync(join(root, path), join(checkout, path));
  }
  npm(['ci'], checkout);
  const [{ filename, files }] = JSON.parse(
    npm(['pack', '--json', '--silent', '--foreground-scripts=false'], checkout),
  ) as [{ filename: string; files: { path: string }[] }];
  packed = files.map((file) => file.path);
  npm(['ci', '--omit=dev'], checkout);
  npm(['install', '--global', '--prefix', prefix, join(checkout, filename)], folder);
}, 3_600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('it holds what runs and what people read, and nothing for developers alone', () => {
  const tops = [...new Set(packed.map((path) => path.split('/')[0]))].sort();
  expect(tops).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.ja.md',
    'README.md',
    'README.zh-TW.md',
    'bin',
    'dist',
    'docs',
    'mappings',
    'package.json',
    'schemas',
    'vocabularies',
  ]);
  expect(packed.filter((path) => /\.(test|long)\./.test(path))).toEqual([]);
});

test.each(['elsewhere', 'in the checkout'])('it runs %s, and gives the same as here', (name) => {
  const installed = name === 'elsewhere';
  const place = installed ? prefix : checkout;
  const program = installed
    ? join(prefix, process.platform === 'win32' ? 'imi.cmd' : 'bin/imi')
    : join(checkout, 'bin/imi.js');
  const out = join(place, 'out');
  const sample = join(root, 'fixtures/docs/施設一覧.csv');
  const run = (command: string, args: readonly string[], to: string) =>
    spawnSync(command, [...args, 'normalize', sample, '--out', to], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, IMI_LANG: 'en' },
    });
  const here = run(process.execPath, [join(root, 'bin/imi.js')], join(folder, 'here'));
  const there = installed ? run(program, [], out) : run(process.execPath, [program], out);
  expect(there).toMatchObject({ status: 1, stdout: here.stdout, stderr: '' });
  for (const file of readdirSync(join(folder, 'here')))
    expect(readFileSync(join(out, file), 'utf8')).toBe(readFileSync(join(folder, 'here', file), 'utf8'));
});
