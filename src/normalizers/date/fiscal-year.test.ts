import { expect, test } from 'vitest';
import { isoDate } from './calendar.js';
import { fiscalYear } from './fiscal-year.js';

const span = (year: number, country: 'JP' | 'TW') => fiscalYear(year, country).map(isoDate).join('/');

test('in Japan it is April to March', () => {
  expect(span(2023, 'JP')).toBe('2023-04-01/2024-03-31');
});

test('in Taiwan it was July to June, then once eighteen months, and is the calendar year now', () => {
  expect([1998, 1999, 2000, 2001].map((year) => span(year, 'TW'))).toEqual([
    '1997-07-01/1998-06-30',
    '1998-07-01/1999-06-30',
    '1999-07-01/2000-12-31',
    '2001-01-01/2001-12-31',
  ]);
});

test('each begins on the day after the one before', () => {
  for (const country of ['JP', 'TW'] as const) {
    for (let year = 1990; year < 2030; year++) {
      const [, last] = fiscalYear(year, country);
      const [next] = fiscalYear(year + 1, country);
      const day = (date: typeof last) =>
        Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1) / 86_400_000;
      expect(day(next) - day(last)).toBe(1);
    }
  }
});
