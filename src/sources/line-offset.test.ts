import { expect, test } from 'vitest';
import { lineOffset } from './line-offset.js';
import { splitRecords } from './split.js';

const text = '名称,住所\r\na,b\n"c\nd",e\r\r\nf,g\rh,i';

test('a line begins where a record of that line does', () => {
  const bytes = new TextEncoder().encode(text);
  const found: string[] = [];
  splitRecords(text, { delimiter: ',' }, (cells, line) => {
    const rest = new TextDecoder().decode(bytes.subarray(lineOffset(bytes, line, 'utf-8')));
    found.push(rest.slice(0, 2));
    expect(rest.replace('"', '').startsWith(cells[0]!.slice(0, 1))).toBe(true);
  });
  expect(found).toEqual(['名称', 'a,', '"c', 'f,', 'h,']);
});

test('in UTF-16, where a unit may hold the byte of a line end', () => {
  const wide = '\u0A0D\u0D0A,x\r\n施設\n終';
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const bytes = Buffer.from(wide, 'utf16le');
    if (encoding === 'utf-16be') bytes.swap16();
    expect([1, 2, 3, 4].map((line) => lineOffset(bytes, line, encoding))).toEqual([0, 12, 18, 20]);
  }
});
