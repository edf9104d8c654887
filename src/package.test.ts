import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, root), 'utf8'));

interface LockedPackage {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const locked = Object.entries(read('package-lock.json').packages as Readonly<Record<string, LockedPackage>>);

test('the lock file names no registry, so that every one serves', () => {
  expect(locked.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
});

test('the lock file names the binaries of all platforms, not only of the one that it was written on', () => {
  const wanted = locked.flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}));
  const names = new Set(locked.map(([path]) => path.replace(/^.*node_modules\//, '')));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

test('all that the package is to hold is there', () => {
  const { files, bin } = read('package.json') as { readonly files: string[]; readonly bin: { imi: string } };
  expect([...files, bin.imi].filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});
