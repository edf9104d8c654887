/**
 * What became of a non-empty cell:
 * - `kept`: the value is in the output exactly as written;
 * - `normalized`: it is there in its canonical form, with certainty (also: words for "no value" became none);
 * - `repaired`: it is there, but something had to be assumed, and a finding says what;
 * - `ignored`: the mapping says that the column or row is not data;
 * - `unmapped`: nobody said what the column means;
 * - `rejected`: it could not be understood, and a finding says why.
 */
export const fates = ['kept', 'normalized', 'repaired', 'ignored', 'unmapped', 'rejected'] as const;
export type Fate = (typeof fates)[number];

/** Numbers of non-empty cells by fate. They sum to all non-empty cells that were read. */
export type Ledger = Record<Fate, number>;

export function emptyLedger(): Ledger {
  return { kept: 0, normalized: 0, repaired: 0, ignored: 0, unmapped: 0, rejected: 0 };
}

export function mergeLedgers(a: Ledger, b: Ledger): Ledger {
  const merged = emptyLedger();
  for (const fate of fates) merged[fate] = a[fate] + b[fate];
  return merged;
}

/** All non-empty cells of a ledger. */
export function cellsOf(ledger: Ledger): number {
  return fates.reduce((sum, fate) => sum + ledger[fate], 0);
}
