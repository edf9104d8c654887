import { array, assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { breachesOf } from './laws.js';
import { toitsuBango } from './toitsu-bango.js';

const tables = loadTables();
const run = (context: ContextInput) => toitsuBango.compile(contextSchema.parse(context), tables);
const pieces = constantFrom(
  ...'22099131 4541302 0 7 A A123456789 l - ー .0 E+07 統一編號 統編 : （ ) 無'.split(' '),
  ' ',
);
const texts = oneof(
  string({ unit: 'binary' }),
  stringMatching(/^\d{3,9}$/),
  array(pieces, { maxLength: 5 }).map((list) => list.join('')),
);

describe('any text', () => {
  test.each([{ country: 'TW' }, { country: 'TW', excel: '1900' }] as const)(
    'keeps the laws with %j',
    (context) => {
      const normalize = run(context);
      assert(
        property(texts, (source) => {
          expect(breachesOf(toitsuBango, normalize, source)).toEqual([]);
        }),
        { numRuns: 2000 },
      );
    },
  );
});

test('a personal number is not repeated in the finding', () => {
  expect(JSON.stringify(run({ country: 'TW' })('A123456789'))).not.toContain('123456789');
});
