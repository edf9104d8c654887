import { expect, test } from 'vitest';
import { contextSchema } from '../context.js';
import { readSerial } from './excel-serial.js';
import { isoDates } from './period.js';

const read = (text: string, excel?: '1900' | '1904') => {
  const found = readSerial(text, contextSchema.parse({ excel, type: 'datetime' }), text);
  if (found === null) return null;
  return 'code' in found ? found.code : isoDates(found);
};

test('days of the system of 1900 are counted past the day that never was', () => {
  expect(['1', '59', '60', '61', '45017'].map((text) => read(text, '1900'))).toEqual([
    '1900-01-01T00:00:00',
    '1900-02-28T00:00:00',
    'date-no-such-day',
    '1900-03-01T00:00:00',
    '2023-04-01T00:00:00',
  ]);
});

test('the system of 1904 begins 1,462 days later', () => {
  expect(read('0', '1904')).toBe('1904-01-01T00:00:00');
  expect(read(String(45_017 - 1462), '1904')).toBe('2023-04-01T00:00:00');
});

test('the fraction is the time, to the second', () => {
  expect(read('45017.375', '1900')).toBe('2023-04-01T09:00:00');
  expect(read('45016.9999999', '1900')).toBe('2023-04-01T00:00:00');
});

test('day 0 is no date, a recent year is no serial, and a column of text has none', () => {
  expect(read('0', '1900')).toBe('date-placeholder');
  expect(read('2023', '1900')).toBe('date-serial');
  expect(read('45017')).toBeNull();
  expect(read('20230401', '1900')).toBeNull();
});
