import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { two } from './date/calendar.js';
import { textOf } from './outcome.js';
import { time } from './time.js';

const tables = loadTables();
const reader = (context: ContextInput = {}) => time.compile(contextSchema.parse(context), tables);
const read = reader();
const pieces = fc.constantFrom(
  ...'0 1 5 9 12 17 24 29 30 59 60 : ： 時 分 秒 半 點 . 午前 午後 AM PM pm 上午 晚上 深夜 正午 翌 翌日 頃 〜 - 、 （ ） Z +09:00 九 十'.split(
    ' ',
  ),
  ' ',
);
const timeLike = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''));
const clocks = fc.record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) });

test('any text gives an outcome that obeys the laws', () => {
  fc.assert(
    fc.property(fc.oneof(timeLike, fc.string({ unit: 'binary' }), fc.string()), (text) => {
      for (const context of [{}, { excel: '1900' as const }, { country: 'TW' as const }]) {
        const outcome = reader(context)(text);
        for (const { code } of outcome.findings) expect(time.codes).toContain(code);
        if (outcome.certainty === 'refused') expect(textOf(outcome)).toBeNull();
        if (outcome.certainty !== 'certain') expect(outcome.findings.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500 },
  );
});

test('a value is an xsd:time, and is taken unchanged', () => {
  fc.assert(
    fc.property(timeLike, (text) => {
      const { value } = read(text);
      if (value === null) return;
      expect(value).toMatch(/^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00)(?:Z|\+\d{2}:\d{2})?$/);
      expect(read(value)).toEqual({ certainty: 'certain', value, findings: [] });
    }),
    { numRuns: 2000 },
  );
});

test('every minute is read from all notations', () => {
  fc.assert(
    fc.property(clocks, ({ hour, minute }) => {
      const expected = `${two(hour)}:${two(minute)}:00`;
      const half = hour < 12 ? '午前' : '午後';
      const english = hour < 12 ? 'AM' : 'PM';
      for (const text of [
        `${hour}:${two(minute)}`,
        `${hour}時${minute}分`,
        `${two(hour)}${two(minute)}`,
        `${half}${hour % 12}時${minute}分`,
        `${hour % 12 || 12}:${two(minute)} ${english}`,
      ]) {
        expect(read(text).value).toBe(expected);
      }
    }),
  );
});

test('every second of a day is read from its fraction in a workbook', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399 }), (second) => {
      const expected = `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
      expect(reader({ excel: '1900' })(String(second / 86_400)).value).toBe(expected);
    }),
  );
});
