import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cause, type Digest, fates, severityOf } from '../findings/index.js';
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

/** A digest of each kind: which fates there were, and the keys of the first rows. */
function digestsOf(rows: readonly Row[]): () => readonly Digest[] {
  const met = [...new Set(rows.map(({ fate }) => fate))].map((key) => ({
    key,
    count: rows.filter(({ fate }) => fate === key).length,
    row: rows.findIndex(({ fate }) => fate === key) + 1,
    text: key,
  }));
  const keys = Float64Array.from(rows.map(({ key }) => key));
  return () => [
    { kind: 'values', limit: 4, met: met.length > 4 ? null : met },
    { kind: 'rows', width: 1, limit: 60, rows: rows.length, segments: rows.length > 60 ? null : [keys] },
  ];
}

function accountOf(rows: readonly Row[]): Account {
  const account = openAccount(3, severityOf);
  for (const { kind, fate, column, finds, key } of rows) {
    const number = account.openRow();
    account.cell(column, fate);
    const value = `${'9'.repeat(key)}月${'年'.repeat(column)}${fate}`;
    if (finds)
      account.find(cause('value-ditto', { value: '同上' }), { row: number, line: number, column }, { value });
    if (kind === 'record') {
      account.record(key);
      account.point(34 + key, 135 + column);
      if (account.wantsCells()) account.keepCells({ row: number, line: number, cells: [value] });
    }
    if (kind === 'blank') account.blankRow();
    if (kind === 'skipped') account.skippedRow();
  }
  return account.close(rows.length, { lf: rows.length, crlf: 0, cr: 0 }, digestsOf(rows));
}

const plain = (account: Account) => ({
  ...account,
  columns: account.columns.slice(0, 4),
  causes: [...account.causes.values()],
  keys: account.keys.flatMap((segment) => [...segment]),
  digests: account.digests.map((digest) =>
    digest.kind === 'rows' && digest.segments
      ? { ...digest, segments: digest.segments.flatMap((segment) => [...segment]) }
      : digest,
  ),
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
