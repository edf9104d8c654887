import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, expectTypeOf, test } from 'vitest';
import {
  type Context,
  contextSchema,
  normalizers,
  normalizersByName,
  type Prepare,
  tablesFrom,
  textOf,
} from './index.js';
import { loadTables } from './node.js';

const root = fileURLToPath(new URL('../', import.meta.url));

test.each(['README.md', 'README.ja.md', 'README.zh-TW.md'])(
  'the programs in %s print what they say',
  (page) => {
    const programs = [...readFileSync(root + page, 'utf8').matchAll(/^```js\n([\s\S]*?)^```/gm)];
    expect(programs).toHaveLength(1);
    for (const [, program = ''] of programs) {
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], {
        cwd: root,
        encoding: 'utf8',
      });
      const said = [...program.matchAll(/ \/\/ (.*)$/gm)].map(([, text]) => `${text}\n`).join('');
      expect(printed).toBe(said);
    }
  },
);

const camelCase = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

test('every normalizer is a function, by its name, and reads what it reads by name', () => {
  const tables = loadTables();
  const functions = normalizers as Readonly<Record<string, Prepare<keyof Context>>>;
  expect(Object.keys(functions).sort()).toEqual(Object.keys(normalizersByName).map(camelCase).sort());
  for (const { name, examples } of Object.values(normalizersByName)) {
    for (const { from, context, to } of examples)
      expect(textOf(functions[camelCase(name)]!(tables, contextSchema.parse(context ?? {}))(from))).toBe(to);
  }
});

test('each takes its own options only', () => {
  type Options = NonNullable<Parameters<typeof normalizers.phoneJp>[1]>;
  expectTypeOf<keyof Options>().not.toEqualTypeOf<never>();
  expectTypeOf<'area-code'>().toExtend<keyof Options>();
  expectTypeOf<'zone'>().not.toExtend<keyof Options>();
});

test('the tables come from wherever they are kept, each when it is needed', () => {
  const read: string[] = [];
  const tables = tablesFrom(<T>(name: string) => {
    read.push(name);
    return JSON.parse(readFileSync(`${root}dist/tables/${name}.json`, 'utf8')) as T;
  });
  expect(normalizers.number(tables)('１，２３４人')).toMatchObject({ certainty: 'certain' });
  expect(read).not.toContain('japan');
});
