import { isFull } from '../findings/index.js';
import { type Account, emptyAccount, mergeAccounts } from './account.js';

/** Accounts of pieces as they come, in order. */
export interface Gathering {
  readonly add: (account: Account) => void;
  /** Numbers of the digests that hold nothing any more, whatever comes: of pieces yet to be run they need not be made. */
  readonly full: () => readonly number[];
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
    full: () => {
      const numbers = piles[0]?.account.digests.keys() ?? [];
      return [...numbers].filter((number) => isFull(piles.map(({ account }) => account.digests[number]!)));
    },
    all: () => {
      while (piles.length > 1) mergeLastTwo();
      return piles[0]?.account ?? emptyAccount;
    },
  };
}
