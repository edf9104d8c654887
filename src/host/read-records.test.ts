import { expect, test } from 'vitest';
import { lookAt } from '../plan/index.js';
import { wholeOf } from './parts.js';
import { readRecords } from './read-records.js';
import { sourceOf } from './source-file.js';

async function recordsOf(text: string): Promise<readonly Record<string, string>[]> {
  const part = wholeOf(
    await sourceOf({
      path: 'x.csv',
      name: 'x.csv',
      isOnDisk: false,
      input: (async function* () {
        yield new TextEncoder().encode(text);
      })(),
      state: async () => '',
      close: async () => {},
    }),
  );
  const look = lookAt(part.sample, {});
  if ('code' in look) throw new Error(look.code);
  let lines = '';
  for await (const piece of readRecords(part, look)) lines += piece;
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).cells);
}

/** The kinds of cases that csv-spectrum has, in files of our own. */
test.each<[string, string, readonly Record<string, string>[]]>([
  ['commas in quotes', 'name,place,zip\nA,"B, C",08123\n', [{ name: 'A', place: 'B, C', zip: '08123' }]],
  [
    'empty cells in quotes',
    'a,b,c\n1,"",""\n2,3,4\n',
    [
      { a: '1', b: '', c: '' },
      { a: '2', b: '3', c: '4' },
    ],
  ],
  [
    'empty cells in quotes, CRLF',
    'a,b,c\r\n1,"",""\r\n2,3,4\r\n',
    [
      { a: '1', b: '', c: '' },
      { a: '2', b: '3', c: '4' },
    ],
  ],
  [
    'quotes in quotes',
    'a,b\n1,"say ""yes"" now"\n3,4\n',
    [
      { a: '1', b: 'say "yes" now' },
      { a: '3', b: '4' },
    ],
  ],
  ['JSON in a cell', 'key,val\n1,"{""x"": [1.0, 0.5]}"\n', [{ key: '1', val: '{"x": [1.0, 0.5]}' }]],
  ['coordinates', 'id,lat,lon\n1,35.60,-139.7\n', [{ id: '1', lat: '35.60', lon: '-139.7' }]],
  [
    'line breaks in quotes',
    'a,b,c\n1,2,3\n"one \ntwo",5,6\n7,8,9\n',
    [
      { a: '1', b: '2', c: '3' },
      { a: 'one \ntwo', b: '5', c: '6' },
      { a: '7', b: '8', c: '9' },
    ],
  ],
  [
    'line breaks in quotes, CRLF',
    'a,b,c\r\n1,2,3\r\n"one \r\ntwo",5,6\r\n',
    [
      { a: '1', b: '2', c: '3' },
      { a: 'one \r\ntwo', b: '5', c: '6' },
    ],
  ],
  [
    'quotes and line breaks',
    'a,b\n1,"x \n""y"" \nz"\n3,4\n',
    [
      { a: '1', b: 'x \n"y" \nz' },
      { a: '3', b: '4' },
    ],
  ],
  ['a header and a record', 'a,b,c\n1,2,3\n', [{ a: '1', b: '2', c: '3' }]],
  ['the same with CRLF, the last line without', 'a,b,c\r\n1,2,3', [{ a: '1', b: '2', c: '3' }]],
  [
    'characters beyond ASCII',
    'a,b,c\n1,2,3\n4,5,ʤ\n',
    [
      { a: '1', b: '2', c: '3' },
      { a: '4', b: '5', c: 'ʤ' },
    ],
  ],
])('%s', async (_, text, records) => {
  expect(await recordsOf(text)).toEqual(records);
});
