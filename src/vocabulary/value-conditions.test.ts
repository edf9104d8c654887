import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { formsOf, sharedPattern } from './value-conditions.js';

const none = { patterns: [], bounds: [], characters: [] };
const fits = (pattern: string, text: string) => new RegExp(pattern, 'u').test(text);

test.each([
  ['^[0-9]{7}$', '^[0-9]{7}$'],
  ['^\\d{3}\\-\\d{4}$', '^[0-9]{3}-[0-9]{4}$'],
  ['^[\\d\\-\\w[]+$', '^[0-9\\-A-Za-z0-9_\\[]+$'],
  ['^(?:A|B)\\/\\u0041\\x2e$', '^(?:A|B)/A\\.$'],
  ['^\\p{L}+\\s?$', '^\\p{L}+[ \\t\\n\\r]?$'],
  ['^(?=.*x)', null],
  ['(a)\\1', null],
  ['\\bx', null],
  ['[\\D]', null],
  ['(', null],
  ['a{2,1}', null],
])('%s is read alike by all as %s', (text, expected) => expect(sharedPattern(text)).toBe(expected));

describe('a bound', () => {
  const decimal = fc
    .tuple(
      fc.constantFrom('', '+', '-'),
      fc.constantFrom('', '0', '00'),
      fc.nat(2000),
      fc.constantFrom('', '.', '.0', '.5', '.05'),
    )
    .map((parts) => parts.join(''));

  test.each(['<', '<=', '>', '>='])('%s lets pass what numbers let pass', (sign) => {
    const holds = (a: number, b: number) => ({ '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b })[sign];
    fc.assert(
      fc.property(decimal, fc.oneof(fc.nat(9), fc.nat(2000)), (text, limit) => {
        const { forms } = formsOf({ ...none, bounds: [`${sign}${limit}`] }, 'xsd:decimal');
        expect([text, fits(forms[0]!.pattern, text)]).toEqual([text, holds(Number(text), limit)]);
        expect(RE2JS.compile(forms[0]!.pattern).matcher(text).find()).toBe(holds(Number(text), limit));
      }),
      { numRuns: 300 },
    );
  });

  test('of what is no number is not checked, and told', () => {
    const { forms, causes } = formsOf({ ...none, bounds: ['>1'] }, 'xsd:date');
    expect(forms).toEqual([]);
    expect(causes).toMatchObject([{ code: 'model-condition-unchecked', args: { value: '>1' } }]);
  });
});

describe('character sets', () => {
  const base = 'https://imi.go.jp/CommonCharacterSets/';
  const numeric = `${base}ISOIEC10646Annex-G-supplement-NUMERIC-compliant`;
  const katakana = `${base}ISOIEC10646Annex-G-supplement-KATAKANA-compliant`;
  const jis0208 = `${base}ISOIEC10646-CJK-JISX0208-1990-compliant`;
  const jis0212 = `${base}ISOIEC10646-CJK-JISX0212-1990-compliant`;
  const patternOf = (...characters: string[]) =>
    formsOf({ ...none, characters }, 'xsd:string').forms.map(({ pattern }) => pattern);
  const countIn = (set: string) => {
    const [pattern = ''] = patternOf(set);
    const one = new RegExp(pattern, 'u');
    let count = 0;
    for (let point = 0x20; point < 0x30000; point += 1)
      if ((point < 0xd800 || point > 0xdfff) && one.test(String.fromCodePoint(point))) count += 1;
    return count;
  };

  test('have as many characters as they are told to have', () => {
    expect([numeric, katakana, jis0208, jis0212].map(countIn)).toEqual([10, 114, 6356, 5801]);
  });

  test.each([
    [numeric, '0123', '０'],
    [katakana, 'シズオカ・ヴー', 'しずおか'],
    [`${numeric} | ${katakana}`, '12カ', '12か'],
    [jis0208, '静岡仝', '々'],
    [`${numeric}|[NotRecommended]${katakana}`, 'カ1', 'ひ'],
  ])('%s', (set, good, bad) => {
    const [pattern = ''] = patternOf(set);
    expect([fits(pattern, good), fits(pattern, bad), fits(pattern, '')]).toEqual([true, false, true]);
  });

  test('that are only not recommended permit all; unknown ones are told', () => {
    expect(patternOf(`[NotRecommended]${katakana}`)).toEqual([]);
    const { forms, causes } = formsOf(
      { ...none, characters: [`${numeric}|https://example.org/set`] },
      'xsd:string',
    );
    expect([forms, causes.map(({ code }) => code)]).toEqual([[], ['model-condition-unchecked']]);
  });
});
