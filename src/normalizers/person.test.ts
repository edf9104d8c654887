import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { contextSchema } from './context.js';
import { breachesOf } from './laws.js';
import { person } from './person.js';

const pieces = constantFrom(
  ...'山田 太郎 ヤマダ タロウ 、 ・ ( ) ; 様 氏 他3名 理事長 代表取締役 観光課 株式会社 担当: 1 - なし Jane <b> &amp; 〓'.split(
    ' ',
  ),
  ...['\n', ' ', '\u3000', '\u200B'],
);
const texts = oneof(
  string({ unit: 'binary' }),
  array(pieces, { maxLength: 8 }).map((list) => list.join('')),
);

test.each(['JP', 'TW'] as const)('any text keeps the laws in %s', (country) => {
  const run = person.compile(contextSchema.parse({ country }), loadTables());
  assert(
    property(texts, (source) => {
      expect(breachesOf(person, run, source)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
