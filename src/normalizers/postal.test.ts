import { array, assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { breachesOf } from './laws.js';
import { textOf } from './outcome.js';
import { postal } from './postal.js';

const tables = loadTables();
const run = (context: ContextInput = {}) => postal.compile(contextSchema.parse(context), tables);

const pieces = constantFrom(
  ...'420 8602 - ー － 0 〒 T O .0 E+06 郵便番号 : （ ) 、 市 110 204 =" "'.split(' '),
  ' ',
);
const texts = oneof(
  string({ unit: 'binary' }),
  stringMatching(/^\d{3}-?\d{2,5}$/),
  array(pieces, { maxLength: 6 }).map((list) => list.join('')),
);

describe('any text', () => {
  test.each([
    {},
    { excel: '1900' },
    { pref: '静岡県', city: '静岡市葵区' },
    { country: 'TW' },
    { country: 'TW', pref: '台北市', city: '信義區' },
  ] as const)('keeps the laws with %j', (context) => {
    const normalize = run(context);
    assert(
      property(texts, (source) => {
        expect(breachesOf(postal, normalize, source)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('what comes out has the digits of the country', () => {
  for (const [country, form] of [
    ['JP', /^\d{7}$/],
    ['TW', /^(?:\d{3}|\d{5,6})$/],
  ] as const) {
    const normalize = run({ country });
    assert(
      property(texts, (source) => {
        const value = textOf(normalize(source));
        if (value !== null) expect(value).toMatch(form);
      }),
    );
  }
});

test.each([
  [{ city: '静岡市' }, '420-0853', true],
  [{ city: '葵区' }, '420-0853', true],
  [{ pref: '静岡県' }, '420-8602', true],
  [{ pref: '静岡県', city: '浜松市' }, '420-8602', false],
  [{ pref: '東京都' }, '420-0853', false],
  [{ country: 'TW', pref: '台北市' }, '110', true],
  [{ country: 'TW', pref: '臺北市', city: '信義區' }, '110204', true],
  [{ country: 'TW', pref: '高雄市' }, '110', false],
  [{ country: 'TW', city: '大安區' }, '110', false],
] as const)('with %j, %s lies there: %s', (context, code, there) => {
  expect(run(context)(code).findings.map((finding) => finding.code)).toEqual(
    there ? [] : ['postal-other-municipality'],
  );
});
