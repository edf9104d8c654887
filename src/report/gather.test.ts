import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFinding, emptyLedger } from '../findings/index.js';
import { type Account, emptyAccount, mergeAccounts } from './account.js';
import { gatherAccounts } from './gather.js';

/** The account of a piece whose every row has a finding. */
function piece(rows: number): Account {
  const causes = new Map();
  for (let row = 1; row <= rows; row += 1)
    addFinding(causes, 'row-short', null, () => ({
      code: 'row-short',
      args: { count: '1', expected: '2' },
      place: { row, line: row },
    }));
  return {
    ...emptyAccount,
    rows,
    lines: rows,
    records: { read: rows, conforming: 0, blank: 0, skipped: 0 },
    columns: [{ ...emptyLedger(), kept: rows }],
    causes,
    keys: [Float64Array.from({ length: rows }, (_, i) => i + 1)],
  };
}

test('however many pieces there are, it is as if they had been merged one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { maxLength: 40 }), (sizes) => {
      const gathering = gatherAccounts();
      for (const size of sizes) gathering.add(piece(size));
      expect(gathering.all()).toEqual(sizes.map(piece).reduce(mergeAccounts, emptyAccount));
    }),
  );
});
