import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellTexts } from '../records/index.js';
import { splitRecords } from './split.js';
import { compileSplitBytes } from './split-bytes.js';

/** Records and lines as they were taken, with the rest. */
function ofText(text: string, delimiter: string, columns: number) {
  const taken: unknown[] = [];
  const split = splitRecords(text, { delimiter }, (cells, line) => taken.push({ cells, line }), columns);
  return { taken, split };
}

function ofBytes(text: string, delimiter: string, columns: number) {
  const taken: unknown[] = [];
  const split = compileSplitBytes(delimiter, columns)(new TextEncoder().encode(text), (record, line) =>
    taken.push({ cells: cellTexts(record), line }),
  );
  return { taken, split };
}

describe('the bytes of a text are split as the text is', () => {
  const unit = fc.constantFrom(
    ...[
      'a',
      'b',
      '字',
      'é',
      '𠮷',
      '"',
      '"',
      '""',
      '\r',
      '\n',
      '\r\n',
      ',',
      ',',
      '\t',
      ' ',
      '\0',
      '\\',
      '\uFEFF',
    ],
    ...[',"', '",', '"\n', '\n"', '未定のとても長い施設の名前がここに続いています'],
  );
  test.each([',', '\t'])('delimiter %j', (delimiter) => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.integer({ min: 0, max: 4 }), (text, columns) => {
        expect(ofBytes(text, delimiter, columns)).toEqual(ofText(text, delimiter, columns));
      }),
      { numRuns: 4000 },
    );
  });

  test('more cells than anybody expected', () => {
    const text = `${'字,'.repeat(300)}\n"a",b`;
    expect(ofBytes(text, ',', 2)).toEqual(ofText(text, ',', 2));
  });

  test('a cell that is longer than most', () => {
    const text = `${'東京都'.repeat(500)},"${'京都府'.repeat(500)}"\n`;
    expect(ofBytes(text, ',', 2)).toEqual(ofText(text, ',', 2));
  });
});
