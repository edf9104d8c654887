import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { coordinate } from './coordinate.js';
import { breachesOf } from './laws.js';
import { textOf } from './outcome.js';

const tables = loadTables();
const reader = (context: ContextInput) => coordinate.compile(contextSchema.parse(context), tables);

const word = fc.constantFrom(
  ...'34.975562 138.382690 25.037556 121.563333 34 58 32.5 345832 34975562 0 -113643.28 306500 2770500'.split(
    ' ',
  ),
  ...'° 度 分 秒 \' " ′ ″ N E 北緯 東経 緯度 : - . , 、 ; / ( ) [ ] POINT( geo: https://a.jp/?q= X= Y= %2C'.split(
    ' ',
  ),
  ' ',
  '\n',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
);

describe.each<ContextInput>([
  {},
  { role: 'lat' },
  { role: 'lon', country: 'TW' },
  { role: 'pair' },
  { role: 'pair', country: 'TW' },
  { role: 'xy', zone: 8 },
  { role: 'xy', country: 'TW', crs: 'EPSG:3826' },
  { role: 'xy' },
])('%j', (context) => {
  test('keeps the laws of normalizers with any text', () => {
    const read = reader(context);
    fc.assert(
      fc.property(anything, (text) => {
        expect(breachesOf(coordinate, read, text)).toEqual([]);
      }),
    );
  });
});

test('published digits stay as they are', () => {
  const read = reader({ role: 'lon' });
  const degrees = fc.integer({ min: 1_229_000, max: 1_540_000 }).map((tenThousandths) => {
    const digits = String(tenThousandths);
    return `${digits.slice(0, 3)}.${digits.slice(3)}`;
  });
  fc.assert(
    fc.property(degrees, (text) => {
      expect(read(text)).toEqual({ certainty: 'certain', value: text, findings: [] });
    }),
  );
});

test('degrees, minutes and seconds come back to the same place', () => {
  const read = reader({ role: 'lat' });
  const parts = fc.tuple(
    fc.integer({ min: 21, max: 44 }),
    fc.integer({ min: 0, max: 59 }),
    fc.integer({ min: 0, max: 599 }).map((tenths) => tenths / 10),
  );
  fc.assert(
    fc.property(parts, ([degrees, minutes, seconds]) => {
      const value = Number(read(`${degrees}度${minutes}分${seconds}秒`).value);
      expect(value).toBeCloseTo(degrees + minutes / 60 + seconds / 3600, 5);
    }),
  );
});

/** Published check values of the nineteen systems have X to the north; the example is of the Geospatial Authority. */
test.each([
  [{ zone: 9 }, '11543.6883,22916.2436', 36.1037747917, 140.0878550417],
  [{ crs: 'EPSG:6677' }, '11543.6883,22916.2436', 36.1037747917, 140.0878550417],
  [{ zone: 12 }, '-103822.13,-72944.43', 43.061936, 141.354439],
  [{ zone: 15 }, '23546.71,17899.03', 26.212445, 127.679121],
] as const)('plane rectangular %j', (context, text, lat, lon) => {
  const [first, second] = textOf(reader({ ...context, role: 'xy' })(text))!
    .split(',')
    .map(Number);
  expect(first).toBeCloseTo(lat, 5);
  expect(second).toBeCloseTo(lon, 5);
});

test('a pair is a node of latitude and longitude', () => {
  expect(reader({ role: 'pair' })('34.975562,138.382690').nodes).toEqual([
    { 緯度: '34.975562', 経度: '138.382690' },
  ]);
});

test('one angle alone is not converted from an old datum, a pair is', () => {
  expect(reader({ role: 'lat', datum: 'tokyo' })('35.6581').value).toBeNull();
  expect(textOf(reader({ role: 'pair', datum: 'tokyo' })('35.6581,139.7414'))).toBe('35.6613,139.7382');
  expect(textOf(reader({ role: 'pair', crs: 'EPSG:4301' })('35.6581,139.7414'))).toBe('35.6613,139.7382');
});
