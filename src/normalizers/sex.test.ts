import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { contextSchema } from './context.js';
import { breachesOf } from './laws.js';
import { sex } from './sex.js';

const pieces = constantFrom(
  ...'男 女 性 M F 1 2 9 male 未回答 その他 ・ なし ♂'.split(' '),
  ...['\n', ' ', '\u3000', '\u200B'],
);
const texts = oneof(
  string({ unit: 'binary' }),
  array(pieces, { maxLength: 8 }).map((list) => list.join('')),
);

test.each(['JP', 'TW'] as const)('any text keeps the laws in %s', (country) => {
  const run = sex.compile(contextSchema.parse({ country }), loadTables());
  assert(
    property(texts, (source) => {
      expect(breachesOf(sex, run, source)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
