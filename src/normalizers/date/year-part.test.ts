import { describe, expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { isoDate } from './calendar.js';
import { readEras } from './era.js';
import { yearPartScanner } from './year-part.js';

const { eras } = loadTables();
const scannerFor = (country: 'JP' | 'TW') =>
  yearPartScanner({
    country,
    eras: readEras(eras, country),
    past: null,
    era: null,
    order: null,
    fiscalYear: null,
  });
const read = (text: string, country: 'JP' | 'TW') => {
  const found = scannerFor(country)(text, null, text);
  if (found === null || 'code' in found) return found?.code ?? null;
  return `${isoDate(found.first)}/${isoDate(found.last)}${found.rest}`;
};

describe('in Japan', () => {
  test.each([
    ['令和5年4~6月', '2023-04/2023-06'],
    ['2023年10-3月期', '2023-10/2024-03'],
    ['FY2023', '2023-04-01/2024-03-31'],
    ['FY2023-Q4', '2024-01-01/2024-03-31'],
    ['2023Q1', 'date-ambiguous-quarter'],
    ['令和5年第四四半期', 'date-ambiguous-quarter'],
    ['令和5年0~3月', 'date-no-such-day'],
    ['2023年', null],
    ['Q5 2023', null],
  ])('%s', (text, expected) => expect(read(text, 'JP')).toBe(expected));
});

describe('in Taiwan', () => {
  test.each([
    ['2023Q1', '2023-01-01/2023-03-31'],
    ['112年第四季度', '2023-10-01/2023-12-31'],
    ['112年下半期', '2023-07-01/2023-12-31'],
    ['Q3 2023', '2023-07-01/2023-09-30'],
    ['FY2023', '2023-01-01/2023-12-31'],
  ])('%s', (text, expected) => expect(read(text, 'TW')).toBe(expected));
});
