import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOf, daysIn, exists, firstOrder, isoDate, lastOrder, weekdayOf } from './calendar.js';

test('leap years are those divisible by 4, but of full centuries only those divisible by 400', () => {
  expect([1900, 2000, 2023, 2024, 2100].map((year) => daysIn(year, 2))).toEqual([28, 29, 28, 29, 28]);
});

test('days are counted from 1970-01-01', () => {
  expect(dayNumber(1970, 1, 1)).toBe(0);
  expect(dayNumber(2023, 4, 1)).toBe(19_448);
  expect(dayNumber(1899, 12, 30)).toBe(-25_569);
});

test('the weekday of known days', () => {
  expect(weekdayOf(2023, 4, 1)).toBe(6);
  expect(weekdayOf(1868, 1, 25)).toBe(6);
  expect(weekdayOf(1970, 1, 1)).toBe(4);
});

test('a number of days gives the day that it was made of, and the next number the next day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
      const { year, month, day } = dayOf(number);
      expect(exists({ year, month, day })).toBe(true);
      expect(dayNumber(year, month, day)).toBe(number);
    }),
  );
});

test('a date covers its month or year from the first to the last day', () => {
  const february = { year: 2024, month: 2, day: null };
  expect(firstOrder(february)).toBe(firstOrder({ year: 2024, month: 2, day: 1 }));
  expect(lastOrder(february)).toBe(firstOrder({ year: 2024, month: 2, day: 29 }));
  expect(lastOrder({ year: 2023, month: null, day: null })).toBe(
    firstOrder({ year: 2023, month: 12, day: 31 }),
  );
});

test('a date is written as exactly as it is known', () => {
  expect(isoDate({ year: 2023, month: null, day: null })).toBe('2023');
  expect(isoDate({ year: 2023, month: 4, day: null })).toBe('2023-04');
  expect(isoDate({ year: 2023, month: 4, day: 1 })).toBe('2023-04-01');
});
