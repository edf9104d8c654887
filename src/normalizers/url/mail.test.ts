import { array, assert, constantFrom, emailAddress, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { contextSchema } from '../context.js';
import { breachesOf } from '../laws.js';
import { textOf } from '../outcome.js';
import { url } from '../url.js';

const tables = loadTables();
const domains = tables.topLevelDomains();
const run = url.compile(contextSchema.parse({ kind: 'mail' }), tables);

const pieces = constantFrom(
  ...'info a.b @ ＠ [at] (at) ★ . .. city.example.jp EXAMPLE.JP 日本語.jp lgwan.jp 10.0.0.1 : ; 、 / < > ( ） まで'.split(
    ' ',
  ),
  ...[
    'mailto:',
    '?subject=a',
    'メール：',
    '<a href="mailto:',
    '">',
    '</a>',
    '&#64;',
    '&amp;',
    ' ',
    '\n',
    '\u200B',
    '\uD800',
  ],
);
const texts = oneof(
  string({ unit: 'binary' }),
  array(pieces, { maxLength: 10 }).map((list) => list.join('')),
);

describe('any text', () => {
  test('keeps the laws', () => {
    assert(
      property(texts, (source) => {
        expect(breachesOf(url, run, source)).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('comes out as addresses of ASCII under an existing domain, or not at all', () => {
    assert(
      property(texts, (source) => {
        for (const value of textOf(run(source))?.split('; ') ?? []) {
          expect(value).toMatch(/^[\x21-\x7E]+@[a-z\d._-]+$/);
          expect(domains).toContain(value.split('.').at(-1));
        }
      }),
      { numRuns: 5000 },
    );
  });
});

test('the part before @ stays, the domain folds', () => {
  assert(
    property(emailAddress(), (source) => {
      const [local, domain = ''] = source.split('@');
      const value = textOf(run(`${local}@${domain.toUpperCase()}`));
      if (value !== null) expect(value).toBe(`${local}@${domain.toLowerCase()}`);
      else expect(domains).not.toContain(domain.toLowerCase().split('.').at(-1));
    }),
  );
});

test('endless text is refused', () => {
  expect(run(`${'a'.repeat(100_000)}@example.jp`).certainty).toBe('refused');
});
