import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { contextSchema } from './context.js';
import { breachesOf } from './laws.js';
import { organization } from './organization.js';

const pieces = constantFrom(
  ...'静岡 (株) ㈱ (有) (社) (股)公司 株式会社 公司 代表取締役 代表 御中 JV 、 ・ / ( ) なし &amp; <br> ①'.split(
    ' ',
  ),
  ...['\n', ' ', '\u3000', '\u200B'],
);
const texts = oneof(
  string({ unit: 'binary' }),
  array(pieces, { maxLength: 8 }).map((list) => list.join('')),
);

test.each(['JP', 'TW'] as const)('any text keeps the laws in %s', (country) => {
  const run = organization.compile(contextSchema.parse({ country }), loadTables());
  assert(
    property(texts, (source) => {
      expect(breachesOf(organization, run, source)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
