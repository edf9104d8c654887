import { array, assert, constantFrom, oneof, property, string, webUrl } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { contextSchema } from './context.js';
import { breachesOf } from './laws.js';
import { textOf } from './outcome.js';
import { url } from './url.js';

const run = url.compile(contextSchema.parse({}), loadTables());

const pieces = constantFrom(
  ...'http https :// : // / \\ . a A jp example.jp www. ｗｗｗ． 日本語 （ ） ( ) 、 ; , ? & = &amp; &#38; amp; # % %E3 @'.split(
    ' ',
  ),
  ...'ftp:// javascript: C:\\ <a href=" "> </a> < > <br> 192.168.0.1 lgwan.jp :80 .80 0x1 xn-- ～ ａ URL： 詳細は をご覧ください なし'.split(
    ' ',
  ),
  ...['https://a.example.jp/', ' ', '\n', '　', '\u200B', '\u0007', '\uD800', '\uFFFD', '"', '{', '|'],
);
const texts = oneof(
  string({ unit: 'binary' }),
  array(pieces, { maxLength: 10 }).map((list) => list.join('')),
  array(pieces, { maxLength: 6 }).map((list) => `https://a.example.jp/${list.join('')}`),
);

describe('any text', () => {
  test('keeps the laws', () => {
    assert(
      property(texts, (source) => {
        expect(breachesOf(url, run, source)).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  test('comes out as absolute URLs of ASCII, or not at all', () => {
    assert(
      property(texts, (source) => {
        for (const value of textOf(run(source))?.split('; ') ?? []) {
          expect(value).toMatch(/^(?:https?|s?ftps?):\/\/[a-z\d._-]+(?::\d+)?(?:[/?#][\x21-\x7E]*)?$/);
          expect(value).not.toMatch(/["<>\\^`{|}]/);
          expect(URL.canParse(value)).toBe(true);
        }
      }),
      { numRuns: 5000 },
    );
  });
});

test('a well-formed URL is never refused, and means the same to a browser', () => {
  assert(
    property(webUrl({ withFragments: true, withQueryParameters: true }), (source) => {
      const value = textOf(run(source));
      expect(new URL(value ?? '').href).toBe(new URL(source).href);
    }),
  );
});

test('several URLs are values of their own', () => {
  expect(run('https://a.example.jp/、https://b.example.jp/').nodes).toEqual([
    { '.': 'https://a.example.jp/' },
    { '.': 'https://b.example.jp/' },
  ]);
});

test('a password is not repeated in the finding', () => {
  expect(JSON.stringify(run('https://user:himitsu@a.example.jp/'))).not.toContain('himitsu');
});

test('endless text is refused, also where only what comes out of it is endless', () => {
  expect(run(`https://a.example.jp/${'a'.repeat(100_000)}`).certainty).toBe('refused');
  expect(run(`https://a.example.jp/${'あ'.repeat(1000)}`).certainty).toBe('refused');
});
