import { expect, test } from 'vitest';
import { linksIn } from './links.js';

test.each([
  ['<a href="https://a.example/">x</a>', ['https://a.example/']],
  ["<A class=b HREF = 'https://a.example/'>x</A> <a\nhref=b>", ['https://a.example/', 'b']],
  ['<a name="x">', []],
  ['<abbr href="x">', []],
  ['<a href="x"', []],
  ['<a data-href="x">', []],
])('%s', (html, links) => expect(linksIn(html)).toEqual(links));

test('a long row of openings costs no more than its length', () => {
  expect(linksIn('<a '.repeat(300_000))).toEqual([]);
  expect(linksIn('<a href='.repeat(50_000))).toEqual([]);
});
