import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { textOf } from './outcome.js';
import { weekdays } from './weekdays.js';

const tables = loadTables();
const reader = (context: ContextInput) => weekdays.compile(contextSchema.parse(context), tables);
const contexts: readonly ContextInput[] = [{}, { column: '休館日' }, { country: 'TW' }];

const word = fc.constantFrom(
  ...'月 火曜 水曜日 木 金 土 日 週一 週六日 六 平日 祝日 年末年始 お盆 毎日 無休 第2 ・4 最終 隔週 12/29～1/3'.split(
    ' ',
  ),
  ...'、 ・ ～ から まで （ ） を除く 以外 休館 開館 の場合は翌日 の翌日 ※ ただし 5月 3回 Mo ,-PH off: [2]'.split(
    ' ',
  ),
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 6 }).map((words) => words.join('')),
);

describe.each(contexts)('%j', (context) => {
  const read = reader(context);

  test('takes any text, and says why where it gives nothing', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const outcome = read(text);
        if (outcome.certainty === 'refused') expect(textOf(outcome)).toBeNull();
        if (outcome.certainty !== 'certain') expect(outcome.findings).not.toEqual([]);
        for (const { code } of outcome.findings) expect(weekdays.codes).toContain(code);
      }),
    );
  });

  test('takes what it gives: the canonical form and the published one', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const outcome = read(text);
        if (outcome.value === null) return;
        for (const form of [textOf(outcome)!, outcome.value]) {
          const again = read(form);
          expect([form, textOf(again), again.value]).toEqual([form, textOf(outcome), outcome.value]);
          expect(again.findings).toEqual([]);
        }
      }),
    );
  });
});

test('the published form keeps to the letters of the standard', () => {
  const read = reader({});
  expect(read('月・水～金曜日、祝日').value).toBe('月水木金祝');
  expect(read('平日、第2・4土曜').value).toBe('月火水木金・第2土・第4土（祝日を除く）');
  expect(read('水曜日・12月29日～1月3日休み').value).toBe('水・年末年始（12月29日～1月3日）休');
});
