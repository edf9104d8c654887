import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { contextSchema } from '../context.js';
import { date } from '../date.js';
import { readEras } from './era.js';
import { plainDateReader } from './plain-date.js';

const tables = loadTables();

test.each(['JP', 'TW'] as const)('%s: the short way gives what the long way gives', (country) => {
  const eras = readEras(tables.eras, country);
  const read = plainDateReader({ country, eras, past: null, era: null, order: null, fiscalYear: null });
  const readAll = date.compile(contextSchema.parse({ country }), tables);
  const year = fc.oneof(
    fc
      .tuple(fc.constantFrom(...eras.pattern.split('|')), fc.integer({ min: 0, max: 120 }))
      .map((parts) => parts.join('')),
    fc.integer({ min: 1, max: 9999 }).map(String),
    fc.constantFrom('1899', '1900', '9999', '099', '令和元'),
  );
  const number = fc.integer({ min: 0, max: 32 });
  let count = 0;
  fc.assert(
    fc.property(year, number, number, fc.constantFrom('年月日', '-', '/', '.'), (y, m, d, sign) => {
      const text = sign.length === 3 ? `${y}年${m}月${d}日` : [y, m, d].join(sign);
      const outcome = read(text);
      if (outcome === null) return;
      count++;
      // White space around the text leads it past the short way.
      expect(outcome).toEqual(readAll(` ${text}`));
    }),
    { numRuns: 3000 },
  );
  expect(count).toBeGreaterThan(100);
});
