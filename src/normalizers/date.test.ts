import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { dayOf, isoDate } from './date/calendar.js';
import { date } from './date.js';
import { type Outcome, textOf } from './outcome.js';

const tables = loadTables();
const reader = (context: ContextInput = {}) => date.compile(contextSchema.parse(context), tables);
const contexts: ContextInput[] = [
  {},
  { country: 'TW' },
  { type: 'datetime' },
  { era: '平成' },
  { 'fiscal-year': '2023' },
  { excel: '1900', order: 'mdy' },
];
const readers = contexts.map(reader);
const pieces = fc.constantFrom(
  ...'令和 平成 昭和 明治 民國 R H S 元 0 1 2 4 5 11 12 13 29 31 45 64 112 2023 1900 年 月 日 年度 / - . ～ から まで （ ） 土 (土) 上旬 頃 予定 午前 午後 9:00 T Z +09:00 、 ・'.split(
    ' ',
  ),
  ' ',
  '\n',
  '　',
);
const dateLike = fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(''));
const anyText = fc.oneof(dateLike, fc.string({ unit: 'binary' }), fc.string());
/** Days of 1900-01-02 to 2099-12-31. */
const days = fc.integer({ min: -25_566, max: 47_481 }).map(dayOf);

function obeysTheLaws(outcome: Outcome) {
  for (const { code } of outcome.findings) expect(date.codes).toContain(code);
  if (outcome.certainty === 'refused')
    expect([textOf(outcome), outcome.findings.length > 0]).toEqual([null, true]);
  if (outcome.certainty === 'assumed') expect(outcome.findings.length).toBeGreaterThan(0);
}

describe('any text', () => {
  test('gives an outcome that obeys the laws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of readers) obeysTheLaws(read(text));
      }),
      { numRuns: 500 },
    );
  });

  test('what it gives with certainty, it takes unchanged', () => {
    fc.assert(
      fc.property(dateLike, fc.constantFrom(...contexts), (text, context) => {
        const first = reader(context)(text);
        const canonical = textOf(first);
        if (first.certainty !== 'certain' || canonical === null) return;
        // A bare year is a number of a workbook as well, and there it is refused.
        if (context.excel && /^\d{4}$/.test(canonical)) return;
        expect(textOf(reader(context)(canonical))).toBe(canonical);
      }),
      { numRuns: 2000 },
    );
  });

  test('a value for xsd:date is a day that exists', () => {
    fc.assert(
      fc.property(dateLike, (text) => {
        const { value } = reader()(text);
        if (value !== null) expect(new Date(`${value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('every day', () => {
  test('is read from all notations of the common era', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const expected = isoDate({ year, month, day });
        for (const text of [
          expected,
          `${year}/${month}/${day}`,
          `${year}.${month}.${day}`,
          `${year}年${month}月${day}日`,
          expected.replaceAll('-', ''),
        ]) {
          expect(textOf(reader()(text))).toBe(expected);
        }
      }),
    );
  });

  test('is read from its year of 民國 in Taiwan', () => {
    fc.assert(
      fc.property(
        days.filter(({ year }) => year > 2010),
        ({ year, month, day }) => {
          const text = `${year - 1911}/${month}/${day}`;
          expect(textOf(reader({ country: 'TW' })(text))).toBe(isoDate({ year, month, day }));
        },
      ),
    );
  });

  test('is read from the era that counts it, without a finding', () => {
    fc.assert(
      fc.property(days, ({ year, month, day }) => {
        const expected = isoDate({ year, month, day });
        const era = tables.eras.find(({ first }) => first <= expected);
        const number = year - Number(era?.first.slice(0, 4)) + 1;
        expect(reader()(`${era?.name}${number}年${month}月${day}日`)).toEqual({
          certainty: 'certain',
          value: expected,
          findings: [],
        });
      }),
    );
  });
});

describe('what is written into the data', () => {
  test('a date that is not a day keeps its parts and its text', () => {
    expect(reader()(' 昭和45年3月 ').nodes).toEqual([{ 表記: '昭和45年3月', 年: '1970', 月: '3' }]);
    expect(reader()('昭和45年').nodes).toEqual([{ 表記: '昭和45年', 年: '1970' }]);
    expect(reader({ type: 'datetime' })('2023/4/1').nodes).toEqual([
      { 表記: '2023/4/1', 年: '2023', 月: '4', 日: '1' },
    ]);
  });

  test('a period and a fiscal year keep their text', () => {
    expect(reader()('令和5年度')).toMatchObject({ value: null, nodes: [{ 表記: '令和5年度' }] });
    expect(reader()('R5.4.1～')).toMatchObject({ value: null, nodes: [{ 表記: 'R5.4.1～' }] });
  });

  test('a day is the value alone', () => {
    expect(reader()('令和5年4月1日').nodes).toBeUndefined();
  });
});

test('an era of the mapping that is not known makes no difference', () => {
  expect(reader({ era: '未来' })('5.4.1').findings[0]?.code).toBe('date-ambiguous-year');
});
