import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldRanges } from './field-ranges.js';
import { splitRecords } from './split.js';

const rangesOf = (text: string, expectedColumns = 0, isUtf8 = false) => [
  ...fieldRanges(text, { delimiter: ',', expectedColumns, isUtf8 }),
];

test('fields stand between their quotes', () => {
  const text = 'a,"b ""c""",\r\n"d\ne",f';
  expect(rangesOf(text).map((ranges) => ranges.map(({ from, to }) => text.slice(from, to)))).toEqual([
    ['a', 'b ""c""', ''],
    ['d\ne', 'f'],
  ]);
  expect(rangesOf(text).map((ranges) => ranges.map(({ isQuoted }) => isQuoted))).toEqual([
    [false, true, false],
    [true, false],
  ]);
});

test('a quote that is never closed is told, and a byte order mark is no part of a field', () => {
  expect(rangesOf('"a,b\n').map((ranges) => ranges.map(({ isSound }) => isSound))).toEqual([[false, true]]);
  const mark = '\u00EF\u00BB\u00BF';
  expect(rangesOf(`${mark}a\n`, 0, true)[0]?.[0]).toMatchObject({ from: 3, to: 4 });
  expect(rangesOf(`${mark}a\n`)[0]?.[0]).toMatchObject({ from: 0, to: 4 });
});

test('records and fields are those that the text is split into', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ' '), maxLength: 60 }),
      fc.integer({ min: 0, max: 4 }),
      (text, columns) => {
        const split: string[][] = [];
        splitRecords(text, { delimiter: ',' }, (cells) => split.push(cells), columns);
        const ranges = rangesOf(text, columns).map((record) =>
          record.map(({ from, to, isQuoted }) =>
            isQuoted ? text.slice(from, to).replaceAll('""', '"') : text.slice(from, to),
          ),
        );
        expect(ranges).toEqual(split);
      },
    ),
    { numRuns: 2000 },
  );
});
