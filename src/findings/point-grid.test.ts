import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldsOf, mergeGrids, noPoints, openGrid, type PointGrid } from './point-grid.js';

type Point = readonly [lat: number, lon: number, isFailing: boolean];

function gridOf(points: readonly Point[], least = 0): PointGrid {
  const open = openGrid(least);
  for (const [lat, lon, isFailing] of points) open.add(lat, lon, isFailing);
  return open.grid();
}

const plain = (grid: PointGrid) => ({ level: grid.level, ...fieldsOf(grid) });

test('however records are cut into pieces and grouped, the grid is that of all', () => {
  const point = fc.tuple(
    fc.double({ min: 34.9, max: 35.1, noNaN: true }),
    fc.double({ min: 138, max: 138.3, noNaN: true }),
    fc.boolean(),
  );
  const pieces = fc.tuple(
    fc.array(point, { maxLength: 2500, minLength: 1500 }),
    fc.array(point, { maxLength: 1500 }),
    fc.array(point, { maxLength: 40 }),
  );
  fc.assert(
    fc.property(pieces, ([a, b, c]) => {
      const [x, y, z] = [gridOf(a), gridOf(b), gridOf(c)];
      const left = mergeGrids(mergeGrids(x, y), z);
      expect(plain(left)).toEqual(plain(mergeGrids(x, mergeGrids(y, z))));
      expect(plain(left)).toEqual(plain(gridOf([...a, ...b, ...c])));
      expect(plain(mergeGrids(noPoints, left))).toEqual(plain(left));
      // A later piece may know how wide the fields are by now.
      expect(plain(mergeGrids(x, mergeGrids(gridOf(b, x.level), gridOf(c, x.level))))).toEqual(plain(left));
    }),
    { numRuns: 20 },
  );
});

test('a field lies where its records do, and every record is counted once', () => {
  const { width, fields } = fieldsOf(
    gridOf([
      [34.97556, 138.38276, false],
      [34.97556, 138.38276, true],
      [-33.8568, 151.2153, false],
    ]),
  );
  expect(width).toBeCloseTo(0.0001);
  expect(fields.map(({ records, failing }) => [records, failing])).toEqual([
    [2, 1],
    [1, 0],
  ]);
  expect(fields[0]?.lat).toBeCloseTo(34.97556, 3);
  expect(fields[0]?.lon).toBeCloseTo(138.38276, 3);
  expect(fields[1]?.lat).toBeCloseTo(-33.8568, 3);
});

test('of a hundred thousand places, two thousand fields are told at most', () => {
  const points = Array.from(
    { length: 100_000 },
    (_, i): Point => [30 + (i % 317) / 30, 130 + (i % 331) / 30, false],
  );
  const { fields } = fieldsOf(gridOf(points));
  expect(fields.length).toBeLessThanOrEqual(2000);
  expect(fields.reduce((sum, { records }) => sum + records, 0)).toBe(100_000);
});
