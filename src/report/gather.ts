import { type Account, emptyAccount, mergeAccounts } from './account.js';
import { type Settled, settledBy } from './settled.js';

/** Accounts of pieces as they come, in order. */
export interface Gathering {
  readonly add: (account: Account) => void;
  readonly settled: () => Settled;
  /** The account of all pieces that were added. */
  readonly all: () => Account;
}

/**
 * Merges the accounts of pieces: those of like many pieces with each other, so that the work grows with the number of
 * pieces as n log n and not with its square. Merging is associative, so nobody can tell.
 */
export function gatherAccounts(): Gathering {
  const piles: { readonly account: Account; readonly pieces: number }[] = [];
  const mergeLastTwo = () => {
    const [a, b] = piles.splice(-2);
    piles.push({ account: mergeAccounts(a!.account, b!.account), pieces: a!.pieces + b!.pieces });
  };
  return {
    add: (account) => {
      piles.push({ account, pieces: 1 });
      while (piles.length > 1 && piles.at(-2)!.pieces <= piles.at(-1)!.pieces) mergeLastTwo();
    },
    settled: () => settledBy(piles.map(({ account }) => account)),
    all: () => {
      while (piles.length > 1) mergeLastTwo();
      return piles[0]?.account ?? emptyAccount;
    },
  };
}
