import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from './index.js';
import { labels } from './labels.js';

/** The tables that a file spreads into one, with where each comes from. */
function spreadIn(file: string): readonly (readonly [table: string, from: string])[] {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  return [...source.matchAll(/^ {2}\.\.\.(\w+),$/gm)].map(([, table = '']) => {
    const from = new RegExp(`import \\{ ${table} \\} from '(.+)'`).exec(source)?.[1];
    return [table, from ?? ''];
  });
}

describe.each([
  ['index.ts', catalogue],
  ['labels.ts', labels],
])('%s', (file, whole: Readonly<Record<string, unknown>>) => {
  const tables = spreadIn(file);

  test('is made of tables', () => {
    expect(tables.length).toBeGreaterThan(4);
  });

  test.each(tables)('%s: no text is lost to one of the same name in another table', async (table, from) => {
    const own: Readonly<Record<string, unknown>> = (await import(from))[table];
    expect(Object.keys(own).filter((key) => whole[key] !== own[key])).toEqual([]);
  });
});
