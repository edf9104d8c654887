import { expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { dateScanner } from './day.js';
import { readEras } from './era.js';
import { fiscalPartReader } from './fiscal-part.js';
import { datesReader, isoDates } from './period.js';

const settings = {
  country: 'JP',
  eras: readEras(loadTables().eras, 'JP'),
  past: null,
  era: null,
  order: null,
  fiscalYear: null,
} as const;
const readPart = fiscalPartReader(settings, datesReader(dateScanner(settings)));
const read = (text: string) => {
  const found = readPart(text, text);
  return found === null ? null : 'code' in found ? found.code : isoDates(found);
};

test.each([
  ['平成17年度(10/1~3/31)', '2005-10-01/2006-03-31'],
  ['令和5年度4月', '2023-04'],
  ['令和5年度の2月29日', '2024-02-29'],
  ['令和4年度2月29日', 'date-no-such-day'],
  ['令和5年度', null],
  ['令和5年4月', null],
  ['何年度(4月)', null],
  ['令和5年度(4月)以降', null],
])('%s', (text, expected) => expect(read(text)).toBe(expected));
