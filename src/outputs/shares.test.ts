import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOf, emptyLedger, fates } from '../findings/index.js';
import { sharesOf } from './shares.js';

test('shares are tenths of a percent', () => {
  expect(sharesOf({ ...emptyLedger(), kept: 2, normalized: 1 })).toMatchObject({
    kept: 667,
    normalized: 333,
  });
});

test('one cell in a million is not nothing, and the rest is not all', () => {
  expect(sharesOf({ ...emptyLedger(), kept: 999_999, rejected: 1 })).toMatchObject({
    kept: 999,
    rejected: 1,
  });
});

test('without cells there are no shares', () => {
  expect(sharesOf(emptyLedger())).toEqual(emptyLedger());
});

test('shares sum to the whole; what has cells has a share and what has none has none', () => {
  const ledgers = fc.record(
    Object.fromEntries(fates.map((fate) => [fate, fc.oneof(fc.constant(0), fc.nat(10), fc.nat())])) as never,
  ) as fc.Arbitrary<ReturnType<typeof emptyLedger>>;
  fc.assert(
    fc.property(ledgers, (ledger) => {
      fc.pre(cellsOf(ledger) > 0);
      const shares = sharesOf(ledger);
      expect(cellsOf(shares)).toBe(1000);
      for (const fate of fates) expect(shares[fate] > 0).toBe(ledger[fate] > 0);
    }),
  );
});
