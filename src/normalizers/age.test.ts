import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { age } from './age.js';
import { contextSchema } from './context.js';
import { breachesOf } from './laws.js';

const pieces = constantFrom(
  ...'0 5 18 131 十 歳 才 児 か月 ヶ月 日 週 代 ～ .. から 以上 未満 まで 満 生後 おおむね なし -'.split(' '),
  ...['\n', ' ', '\u3000', '\u200B'],
);
const texts = oneof(
  string({ unit: 'binary' }),
  array(pieces, { maxLength: 8 }).map((list) => list.join('')),
);

test.each(['JP', 'TW'] as const)('any text keeps the laws in %s', (country) => {
  const run = age.compile(contextSchema.parse({ country }), loadTables());
  assert(
    property(texts, (source) => {
      expect(breachesOf(age, run, source)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});
