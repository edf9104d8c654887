import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestAssignment } from './assignment.js';

const rowsOf = (table: readonly (readonly number[])[]) =>
  table.map((row) => new Map(row.flatMap((weight, i) => (weight > 0 ? [[i, weight] as const] : []))));

const sumOf = (table: readonly (readonly number[])[], given: readonly (number | null)[]) =>
  given.reduce<number>((sum, column, row) => sum + (column === null ? 0 : (table[row]?.[column] ?? 0)), 0);

/** The most that any assignment gives, by trying all. */
function most(table: readonly (readonly number[])[], row = 0, used: ReadonlySet<number> = new Set()): number {
  const weights = table[row];
  if (weights === undefined) return 0;
  const without = most(table, row + 1, used);
  return weights.reduce(
    (best, weight, column) =>
      used.has(column) || weight <= 0
        ? best
        : Math.max(best, weight + most(table, row + 1, new Set([...used, column]))),
    without,
  );
}

test('a row gives way where that is better for all', () => {
  const table = [
    [0.9, 0.8],
    [0.85, 0],
  ];
  expect(bestAssignment(rowsOf(table))).toEqual([1, 0]);
});

test('a row that nothing fits gets nothing', () => {
  expect(bestAssignment(rowsOf([[0.5], [], [0.6]]))).toEqual([null, null, 0]);
  expect(bestAssignment([])).toEqual([]);
});

test('no assignment is better, and no column is given twice', () => {
  // Few columns for many rows are assigned the other way round.
  const sizes = fc.oneof(
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })),
    fc.tuple(fc.integer({ min: 5, max: 9 }), fc.integer({ min: 1, max: 2 })),
  );
  const tables = sizes.chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(10), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(tables, (table) => {
      const given = bestAssignment(rowsOf(table));
      const columns = given.filter((column) => column !== null);
      expect(new Set(columns).size).toBe(columns.length);
      expect(sumOf(table, given)).toBe(most(table));
    }),
  );
});
