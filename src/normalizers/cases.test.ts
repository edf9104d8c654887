import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { contextSchema } from './context.js';
import { normalizers } from './index.js';
import { textOf } from './outcome.js';

/**
 * Tables of cases, one row each: input, context (`key=value;…`), expected text (empty: none), expected codes
 * (joined with `,`), remark. `\n`, `\t`, `\uXXXX` and `\u{…}` are escapes.
 */
const folder = new URL('../../fixtures/normalizers/', import.meta.url);
const tables = loadTables();
const unescaped = (text: string) =>
  text.replace(
    /\\(n|r|t|\\|u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4}))/g,
    (_, char: string, long?: string, short?: string) =>
      char === 'n'
        ? '\n'
        : char === 'r'
          ? '\r'
          : char === 't'
            ? '\t'
            : char === '\\'
              ? '\\'
              : String.fromCodePoint(Number.parseInt(long ?? short ?? '', 16)),
  );

for (const file of existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tsv')) : []) {
  const name = file.replace('.tsv', '');
  const normalizer = normalizers[name];
  const rows = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
  describe(name, () => {
    test('is a normalizer', () => expect(normalizer).toBeDefined());
    test.each(rows)('%s (%s) → %s %s', (input, context, expected, codes) => {
      const known = Object.fromEntries(
        (context ?? '')
          .split(';')
          .filter(Boolean)
          .map((pair) => pair.split('=')),
      );
      const outcome = normalizer!.compile(contextSchema.parse(known), tables)(unescaped(input ?? ''));
      expect(textOf(outcome) ?? '').toBe(unescaped(expected ?? ''));
      expect(outcome.findings.map((finding) => finding.code).join(',')).toBe(codes ?? '');
    });
  });
}
