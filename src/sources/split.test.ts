import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cause } from '../findings/index.js';
import { splitRecords } from './split.js';

const comma = { delimiter: ',' };

function split(text: string, expectedColumns = 0, delimiter = ',') {
  const records: string[][] = [];
  const lines: number[] = [];
  const result = splitRecords(
    text,
    { delimiter },
    (cells, line) => {
      records.push(cells);
      lines.push(line);
    },
    expectedColumns,
  );
  return { records, begins: lines, ...result };
}

describe('on well-formed text the records are those of csv-parse', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', '字', '𠮷', '"', '\r', '\n', '\r\n', ',', ';', '\t', '|', ' ', '\0'),
    maxLength: 6,
  });
  const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 8 });

  test.each([',', '\t', ';', '|'])('delimiter %j', (delimiter) => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.infiniteStream(fc.boolean()),
        (table, newline, endsWithNewline, quoteAnyway) => {
          const written = table.map((cells) =>
            cells
              .map((text) => {
                const mustQuote = /["\r\n]/.test(text) || text.includes(delimiter);
                return mustQuote || quoteAnyway.next().value ? `"${text.replaceAll('"', '""')}"` : text;
              })
              .join(delimiter),
          );
          const text = written.join(newline) + (endsWithNewline && written.length > 0 ? newline : '');
          const yardstick: string[][] = parse(text, {
            delimiter,
            record_delimiter: newline,
            relax_column_count: true,
          });
          const { records, faults } = split(text, 0, delimiter);
          expect(records).toEqual(yardstick);
          expect(faults.filter(({ cause: { code } }) => code !== 'nul-character')).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('with the expected number of columns too, if the records have it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (table) => {
        const text = table
          .map((cells) => cells.map((t) => `"${t.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(split(text, 3).records).toEqual(table);
      }),
    );
  });
});

test('each kind of line end ends a record, alone or mixed, and lines are those of an editor', () => {
  const { records, begins, lines, lineEnds } = split('a,1\nb,2\r\nc,3\r\r\nd,4\re,"5\r\n\n6"\n\nf,7');
  expect(records).toEqual([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
    ['d', '4'],
    ['e', '5\r\n\n6'],
    [''],
    ['f', '7'],
  ]);
  expect(begins).toEqual([1, 2, 3, 4, 5, 8, 9]);
  expect(lines).toBe(9);
  expect(lineEnds).toEqual({ lf: 3, crlf: 2, cr: 1 });
});

test('no text, no record', () => {
  expect(split('')).toMatchObject({ records: [], lines: 0 });
  expect(split('\n')).toMatchObject({ records: [['']], lines: 1 });
});

test('a byte order mark within is dropped and told, so that a quote after it opens', () => {
  const { records, faults } = split('a,b\n\uFEFF"c,d",e\n');
  expect(records).toEqual([
    ['a', 'b'],
    ['c,d', 'e'],
  ]);
  expect(faults).toEqual([{ cause: cause('bom-inside', {}), row: 2, line: 2 }]);
});

test('a NUL character is kept and told', () => {
  const { records, faults } = split('a,b\nc,d\0e\0\n');
  expect(records[1]).toEqual(['c', 'd\0e\0']);
  expect(faults).toEqual([{ cause: cause('nul-character', { count: '2' }), row: 2, line: 2, column: 2 }]);
});

describe('quotes out of place', () => {
  test('a quote within an unquoted field is a character', () => {
    expect(split('a,5" b,"c"\n')).toMatchObject({ records: [['a', '5" b', 'c']], faults: [] });
  });

  test('a single quote within a quoted field is a character, and told where it stands', () => {
    const { records, faults } = split('x\n1,"a\n彼は"はい"と",2\n', 3);
    expect(records[1]).toEqual(['1', 'a\n彼は"はい"と', '2']);
    expect(faults).toEqual([
      { cause: cause('quote-stray', { part: 'はい"と",2' }), row: 2, line: 3, column: 2 },
      { cause: cause('quote-stray', { part: 'と",2' }), row: 2, line: 3, column: 2 },
    ]);
  });

  test('a quote that never closes costs its own record alone', () => {
    const { records, faults } = split('a,b\n1,"x\n2,y\n3,z\n');
    expect(records).toEqual([
      ['a', 'b'],
      ['1', '"x'],
      ['2', 'y'],
      ['3', 'z'],
    ]);
    expect(faults).toEqual([{ cause: cause('quote-unclosed', { part: 'x' }), row: 2, line: 2, column: 2 }]);
  });

  test('a forgotten quote does not run to the quote of a later record, if the columns are known', () => {
    const { records, faults } = split('a,b\n1,"x\n2,y\n3,"z"\n4,"v,w"\n', 2);
    expect(records).toEqual([
      ['a', 'b'],
      ['1', '"x'],
      ['2', 'y'],
      ['3', 'z'],
      ['4', 'v,w'],
    ]);
    expect(faults).toMatchObject([{ cause: { code: 'quote-unclosed' }, line: 2, column: 2 }]);
  });

  test('nor does it join two records to one that is too wide', () => {
    const { records } = split('1,"x,p\n2,y",q,r\n3,z,s\n', 3);
    expect(records).toEqual([
      ['1', '"x', 'p'],
      ['2', 'y"', 'q', 'r'],
      ['3', 'z', 's'],
    ]);
  });

  test('a cell over several lines is one, even if its first line alone could be a record', () => {
    expect(split('1,"x\ny"\n2,z\n', 2).records).toEqual([
      ['1', 'x\ny'],
      ['2', 'z'],
    ]);
    expect(split('1,"x\ny","v\nw"\n', 2).records).toEqual([['1', 'x\ny', 'v\nw']]);
    expect(split('1,"x\ny",,,\n2,z,,,\n', 2).records[0]).toEqual(['1', 'x\ny', '', '', '']);
  });

  test('a cell of more than 1000 lines is a quote that was never closed', () => {
    const lines = (count: number): string => 'x\n'.repeat(count);
    expect(split(`1,"${lines(1000)}"\n`).records).toHaveLength(1);
    expect(split(`1,"${lines(1001)}"\n`).records).toHaveLength(1002);
  });
});

test('quotes that are never closed cost no more than a few lines each', () => {
  expect(split('1,2,"x\n'.repeat(20_000)).records).toHaveLength(20_000);
  expect(split(`1,"${'\n"x'.repeat(16)}"\n`).records).toHaveLength(1);
  expect(split(`1,"${'\n"x'.repeat(17)}"\n`).records.length).toBeGreaterThan(1);
});

test('the callback stops the splitting', () => {
  let seen = 0;
  splitRecords('a\nb\nc\n', comma, () => ++seen < 2);
  expect(seen).toBe(2);
});
