import { describe, expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { spanNames } from './past-span.js';

const tables = loadTables();
const names = spanNames(tables.pastTimes().japan, tables.eras);
const scan = (text: string) => {
  const span = names.scan(text, text);
  return span && [span.first.year, span.last.year, span.rest, ...span.doubts.map(({ code }) => code)];
};

test.each([
  ['元禄年間に', [1688, 1704, 'に']],
  ['天平勝宝年間', [749, 757, '']],
  ['江戸時代後期の', [1603, 1868, 'の', 'date-period-name']],
  ['桃山', [1573, 1603, '', 'date-period-name']],
  ['1世紀', [1, 100, '']],
  ['17世紀後半~18世紀', [1651, 1700, '~18世紀']],
  ['18世紀第三四半期', [1751, 1775, '']],
])('%s', (text, expected) => expect(scan(text)).toEqual(expected));

test.each(['', '元禄3年', '元禄元年', '縄文時代', '文化', '0世紀', '22世紀', '17~16世紀', '世紀'])(
  '%j is no stretch of years',
  (text) => expect(scan(text)).toBeNull(),
);

describe('periods without years', () => {
  test.each(['縄文時代', '縄文', '弥生時代後期', '縄文~平安時代', '古墳時代後期・奈良時代'])('%s', (text) =>
    expect(names.isUndated(text)).toBe(true),
  );
  test.each(['', '江戸時代', '縄文時代(前期)', '縄文時代3年', '弥生町', '縄文時代・', '・縄文時代'])(
    'but not %j',
    (text) => expect(names.isUndated(text)).toBe(false),
  );
  test.each(['縄文時代・', '縄文・', '江戸時代から', '弥生時代後期~'])(
    'but not a long row of %j that ends otherwise',
    (name) => {
      expect(names.isUndated(`縄文時代・${name.repeat(20_000)}x`)).toBe(false);
      expect(names.isUndated(`縄文時代・${name.repeat(20_000)}`)).toBe(false);
      expect(names.isUndated(`縄文時代・${name.repeat(20_000)}縄文`)).toBe(true);
    },
  );
});
