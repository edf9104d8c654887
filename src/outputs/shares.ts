import { cellsOf, type Fate, fates, type Ledger } from '../findings/index.js';

/**
 * The shares of a ledger in tenths of a percent, in the order of fates. They sum to 1,000 exactly (largest remainders
 * are rounded up), and no fate that has cells shows as nothing: `1` stands for anything less too. All are 0 where there
 * are no cells.
 */
export function sharesOf(ledger: Readonly<Ledger>): Ledger {
  const cells = cellsOf(ledger);
  const shares = { ...ledger };
  if (cells === 0) return shares;
  const exact = (fate: Fate) => (ledger[fate] * 1000) / cells;
  for (const fate of fates) shares[fate] = ledger[fate] === 0 ? 0 : Math.max(1, Math.floor(exact(fate)));
  const missing = 1000 - cellsOf(shares);
  const byNeed = fates
    .filter((fate) => ledger[fate] > 0)
    .sort((a, b) => exact(b) - shares[b] - (exact(a) - shares[a]));
  for (const fate of byNeed.slice(0, Math.max(0, missing))) shares[fate] += 1;
  if (missing < 0) shares[largest(shares)] += missing;
  return shares;
}

function largest(shares: Readonly<Ledger>): Fate {
  return fates.reduce((most, fate) => (shares[fate] > shares[most] ? fate : most));
}
