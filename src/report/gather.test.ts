import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addFinding, type Digest, emptyLedger } from '../findings/index.js';
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

/** A digest of each kind, of a piece with so many rows, each with a value of its own. */
function digestsOf(rows: number): readonly Digest[] {
  const met = Array.from({ length: rows }, (_, i) => ({
    key: String(i),
    count: 1,
    row: i + 1,
    text: String(i),
  }));
  const segment = Float64Array.from({ length: rows }, (_, i) => i);
  return [
    { kind: 'values', limit: 20, met: rows > 20 ? null : met },
    { kind: 'rows', width: 1, limit: 60, rows, segments: rows > 60 ? null : [segment] },
  ];
}

/** The same with nothing in it. */
function emptied(digest: Digest): Digest {
  return digest.kind === 'values' ? { ...digest, met: null } : { ...digest, segments: null };
}

test('digests that are full need not be made of later pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 25 }), { maxLength: 20 }), (sizes) => {
      const gathering = gatherAccounts();
      for (const size of sizes) {
        const { full } = gathering.settled();
        const digests = digestsOf(size).map((digest, i) => (full.includes(i) ? emptied(digest) : digest));
        gathering.add({ ...piece(size), digests });
      }
      const whole = sizes.map((size) => ({ ...piece(size), digests: digestsOf(size) }));
      expect(gathering.all()).toEqual(whole.reduce(mergeAccounts, emptyAccount));
      const rows = sizes.reduce((sum, size) => sum + size, 0);
      expect(gathering.settled().full.includes(1)).toBe(rows > 60);
    }),
  );
});
