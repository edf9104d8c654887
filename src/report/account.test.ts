import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cause, fates } from '../findings/index.js';
import { type Account, emptyAccount, mergeAccounts } from './account.js';
import { openAccount } from './accountant.js';

/** What happens in a row, for making accounts of any shape. */
const row = fc.record({
  kind: fc.constantFrom('record', 'blank', 'skipped'),
  fate: fc.constantFrom(...fates),
  column: fc.integer({ min: 1, max: 4 }),
  finds: fc.boolean(),
  key: fc.nat(9),
});
type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;

function accountOf(rows: readonly Row[]): Account {
  const account = openAccount(3);
  for (const { kind, fate, column, finds, key } of rows) {
    const number = account.openRow();
    account.cell(column, fate);
    if (finds) account.find(cause('value-ditto', { value: '同上' }), { row: number, line: number, column });
    if (kind === 'record') account.record(key);
    else if (kind === 'blank') account.blankRow();
    else account.skippedRow();
  }
  return account.close(rows.length, { lf: rows.length, crlf: 0, cr: 0 });
}

const plain = (account: Account) => ({
  ...account,
  columns: account.columns.slice(0, 4),
  causes: [...account.causes.values()],
  keys: account.keys.flatMap((segment) => [...segment]),
});

test('however a source is cut and however the pieces are grouped, the account is that of the whole', () => {
  const pieces = fc.tuple(
    fc.array(row, { maxLength: 80 }),
    fc.array(row, { maxLength: 80 }),
    fc.array(row, { maxLength: 80 }),
  );
  fc.assert(
    fc.property(pieces, ([a, b, c]) => {
      const [x, y, z] = [accountOf(a), accountOf(b), accountOf(c)];
      const left = mergeAccounts(mergeAccounts(x, y), z);
      expect(plain(left)).toEqual(plain(mergeAccounts(x, mergeAccounts(y, z))));
      expect(plain(left)).toEqual(plain(mergeAccounts(emptyAccount, left)));
      expect(plain(left)).toEqual(plain(accountOf([...a, ...b, ...c])));
    }),
  );
});
