import { array, assert, constantFrom, integer, oneof, property, string, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { contextSchema } from './context.js';
import { hojinBango } from './hojin-bango.js';
import { breachesOf } from './laws.js';
import { textOf } from './outcome.js';

const run = hojinBango.compile(contextSchema.parse({}), loadTables());
const pieces = constantFrom(
  ...'7000012050002 7000 0 9 T l - － ー . .0 E+12 法人番号 : ( ） =" " 〃 #N/A'.split(' '),
  ' ',
);
const texts = oneof(
  string({ unit: 'binary' }),
  stringMatching(/^[1-9]\d{12}$/),
  array(pieces, { maxLength: 6 }).map((list) => list.join('')),
);

test('any text keeps the laws', () => {
  assert(
    property(texts, (source) => {
      expect(breachesOf(hojinBango, run, source)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('of all first digits one fits at most, and another digit in its place does not', () => {
  const fitting = (rest: string) => [...'123456789'].filter((first) => textOf(run(first + rest)) !== null);
  assert(
    property(stringMatching(/^\d{11}[1-8]$/), integer({ min: 0, max: 11 }), (rest, at) => {
      const [first] = fitting(rest);
      expect(fitting(rest)).toHaveLength(1);
      const digit = Number(rest[at]);
      // 0 and 9 are the same for a sum that is taken by nines.
      const other = digit % 9 === 0 ? 4 : (digit + 1) % 9;
      expect(textOf(run(first + rest.slice(0, at) + other + rest.slice(at + 1)))).toBeNull();
    }),
  );
});
