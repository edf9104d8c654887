import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { concludeDates } from './date-outcome.js';
import { dateScanner } from './day.js';
import { readEras } from './era.js';
import { type Dates, datesReader } from './period.js';
import { plainDateReader } from './plain-date.js';

const tables = loadTables();

const number = fc.integer({ min: 0, max: 32 });

test.each([
  { country: 'JP', type: 'date' },
  { country: 'TW', type: 'date' },
  { country: 'JP', type: 'datetime' },
  { country: 'TW', type: 'datetime' },
] as const)('$country, $type: the short way gives what the long way gives', ({ country, type }) => {
  const eras = readEras(tables.eras, country);
  const settings = { country, eras, past: null, era: null, order: null, fiscalYear: null };
  const read = plainDateReader(settings, type === 'datetime');
  const scan = datesReader(dateScanner(settings));
  const year = fc.oneof(
    fc
      .tuple(fc.constantFrom(...eras.pattern.split('|')), fc.integer({ min: 0, max: 120 }))
      .map((parts) => parts.join('')),
    fc.integer({ min: 1, max: 9999 }).map(String),
    fc.constantFrom('1899', '1900', '9999', '099', '令和元'),
  );
  const clock = fc
    .tuple(number, fc.integer({ min: 0, max: 61 }), fc.constantFrom('', ':05', ':59.0', ':00.250', ':60'))
    .map(([hour, minute, rest]) => ` ${hour}:${String(minute).padStart(2, '0')}${rest}`);
  const shape = fc.constantFrom('年月日', '年月', '年', '', '-', '/', '.');
  let count = 0;
  fc.assert(
    fc.property(year, number, number, shape, fc.option(clock), (y, m, d, sign, time) => {
      const text = written(y, m, d, sign) + (time ?? '');
      const outcome = read(text, text);
      if (outcome === null) return;
      count++;
      const dates = scan(text, text);
      expect(dates).toHaveProperty('start');
      expect(outcome).toEqual(concludeDates(dates as Dates, type === 'datetime', country, tables, text));
    }),
    { numRuns: 4000 },
  );
  expect(count).toBeGreaterThan(100);
});

function written(year: string, month: number, day: number, sign: string): string {
  const two = (n: number) => String(n).padStart(2, '0');
  if (sign === '') return year + two(month) + two(day);
  if (!sign.startsWith('年')) return [year, month, day].join(sign);
  return `${year}年${sign.includes('月') ? `${month}月` : ''}${sign.includes('日') ? `${day}日` : ''}`;
}
