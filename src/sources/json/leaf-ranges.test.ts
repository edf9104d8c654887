import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leafRangesOf } from './leaf-ranges.js';

const shown = (text: string, records: string | null) =>
  [...leafRangesOf(text, records)].map((leaves) =>
    Object.fromEntries([...leaves].map(([pointer, { from, to }]) => [pointer, text.slice(from, to)])),
  );

test.each([
  [
    '[{"a":"x","b":{"c":[1,true]}},\n {"a":null}]',
    '',
    [{ '/a': '"x"', '/b/c/0': '1', '/b/c/1': 'true' }, { '/a': 'null' }],
  ],
  [
    '{"n":1,"result":{"records":[{"a":"1"},{"a":"2"}]}}',
    '/result/records',
    [{ '/a': '"1"' }, { '/a': '"2"' }],
  ],
  ['{"a":"1"}\n{"a/b":"2"}\n', null, [{ '/a': '"1"' }, { '/a~1b': '"2"' }]],
  [
    '[["a","b"],["x",-1.5]]',
    '',
    [
      { '/0': '"a"', '/1': '"b"' },
      { '/0': '"x"', '/1': '-1.5' },
    ],
  ],
  ['[{"a":"x\\"}]","b":""},{}]', '', [{ '/a': '"x\\"}]"', '/b': '""' }, {}]],
  ['[{"a":1,"a":2}]', '', [{ '/a': '1' }]],
])('%s', (text, records, expected) => {
  expect(shown(text, records)).toEqual(expected);
});

test('every value of any JSON stands where it is said to', () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  const record = fc.dictionary(fc.string({ minLength: 1 }), leaf, { noNullPrototype: true });
  fc.assert(
    fc.property(fc.array(record), fc.constantFrom(undefined, 1, '\t'), (made, indent) => {
      const text = JSON.stringify(made, null, indent);
      const read = [...leafRangesOf(text, '')].map((leaves) =>
        [...leaves.values()].map(({ from, to }) => JSON.parse(text.slice(from, to)) as unknown),
      );
      expect(read).toEqual((JSON.parse(text) as object[]).map((one) => Object.values(one)));
    }),
  );
});
