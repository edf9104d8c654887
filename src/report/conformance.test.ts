import { expect, test } from 'vitest';
import { emptyLedger } from '../findings/index.js';
import { emptyAccount } from './account.js';
import { conformanceOf, type ItemFacts } from './conformance.js';

const account = {
  ...emptyAccount,
  records: { read: 10, conforming: 10, blank: 0, skipped: 0 },
  columns: [
    { ...emptyLedger(), kept: 10 },
    { ...emptyLedger(), kept: 3, normalized: 2, rejected: 1 },
  ],
};
const item = (name: string, obligation: ItemFacts['obligation'], ...columns: number[]): ItemFacts => ({
  item: name,
  obligation,
  columns,
  isConstant: false,
});
const fine = { error: 0, warning: 0 };

test('an item scores the share of records in which it was understood; a file the weighted mean', () => {
  const { items, score, level } = conformanceOf(
    account,
    [item('名称', 'required', 1), item('電話番号', 'recommended', 2), item('備考', 'optional')],
    fine,
  );
  expect(items.map(({ filled, understood, score }) => [filled, understood, score])).toEqual([
    [10, 10, 100],
    [6, 5, 50],
    [0, 0, 0],
  ]);
  // (3 × 100 + 2 × 50) / 5: the optional item that is missing is not asked for.
  expect(score).toBe(80);
  expect(level).toBe('conforms');
});

test.each([
  ['a required item is missing', [item('名称', 'required')], fine, 'fails'],
  ['a required item is not filled everywhere', [item('電話番号', 'required', 2)], fine, 'check'],
  ['there is an error', [item('名称', 'required', 1)], { error: 1, warning: 0 }, 'fails'],
  ['there is a warning', [item('名称', 'required', 1)], { error: 0, warning: 1 }, 'check'],
  ['a constant fills it', [{ ...item('都道府県', 'required'), isConstant: true }], fine, 'conforms'],
] as const)('where %s', (_, items, counts, level) => {
  expect(conformanceOf(account, items, counts).level).toBe(level);
});
