import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { number } from './number.js';
import { textOf } from './outcome.js';

const tables = loadTables();
const reader = (context: ContextInput = {}) => number.compile(contextSchema.parse(context), tables);
const read = reader();
const readers = [{}, { unit: '千円' }, { kind: 'fee' as const }, { country: 'TW' as const }].map((context) =>
  reader(context),
);
const pieces = fc.constantFrom(
  ...'0 1 2 5 12 123 234 , . - − ー △ + ( ) （ ） 一 二 三 十 百 千 万 億 〇 円 ￥ 人 % ㎡ m km 約 以上 未満 〜 から 、 / E+05 p r # うち 税込'.split(
    ' ',
  ),
  ' ',
);
const numberLike = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
const decimals = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 1n, max: 10n ** 24n }), fc.stringMatching(/^\d{0,4}$/))
  .map(([isNegative, whole, fraction]) => `${isNegative ? '-' : ''}${whole}${fraction && `.${fraction}`}`);

describe('any text', () => {
  test('gives an outcome that obeys the laws', () => {
    fc.assert(
      fc.property(fc.oneof(numberLike, fc.string({ unit: 'binary' }), fc.string()), (text) => {
        for (const one of readers) {
          const outcome = one(text);
          for (const { code } of outcome.findings) expect(number.codes).toContain(code);
          if (outcome.certainty === 'refused') expect(textOf(outcome)).toBeNull();
          if (outcome.certainty !== 'certain') expect(outcome.findings.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a value is an xsd:decimal, and the canonical form is taken unchanged', () => {
    fc.assert(
      fc.property(numberLike, (text) => {
        const outcome = read(text);
        if (outcome.value !== null) expect(outcome.value).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/);
        const canonical = textOf(outcome);
        if (canonical !== null)
          expect([textOf(read(canonical)), read(canonical).findings]).toEqual([canonical, []]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('every decimal', () => {
  test('keeps all its digits, however long, grouped or full-width', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const [whole = '', fraction] = text.split('.');
        const grouped =
          whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
        const wide = grouped.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
        for (const written of [text, grouped, wide]) expect(read(written).value).toBe(text);
      }),
    );
  });

  test('with a unit of the heading it is the same number, moved', () => {
    fc.assert(
      fc.property(decimals, (text) => {
        const moved = reader({ unit: '百万円' })(text).value ?? '';
        const [whole = '', fraction = ''] = text.split('.');
        const [movedWhole = '', movedFraction = ''] = moved.split('.');
        const scale = 10n ** 10n;
        const exact = (a: string, b: string) => BigInt(a + b.padEnd(10, '0'));
        expect(exact(movedWhole, movedFraction)).toBe(exact(whole, fraction) * (scale / 10n ** 4n));
      }),
    );
  });
});

describe('what is written into the data', () => {
  test('a quantity has its unit, money its currency', () => {
    expect(read('500㎡')).toMatchObject({ value: '500', nodes: [{ '.': '500', 単位表記: '㎡' }] });
    expect(read('1,500円/回').nodes).toEqual([
      { '.': '1500', 単位表記: '円/回', 通貨: '円', 通貨コード: 'JPY' },
    ]);
    expect(read('1,500').nodes).toBeUndefined();
  });

  test('a range is no value; its source text is kept', () => {
    expect(read('10〜20人')).toMatchObject({ value: null, text: '10..20 人', nodes: [] });
  });
});
