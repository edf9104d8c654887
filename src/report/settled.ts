import { isFull } from '../findings/index.js';
import type { Account } from './account.js';

/**
 * What the account of a source can hold no more, whatever comes: of later pieces it need not be made. Whether a piece is
 * told or not, the account of all pieces is the same.
 */
export interface Settled {
  /** Numbers of the digests that hold nothing any more. */
  readonly full: readonly number[];
  /** How wide the fields of the grid of points are at least. */
  readonly gridLevel: number;
}

export const nothingSettled: Settled = { full: [], gridLevel: 0 };

/** @param accounts those of pieces that follow each other */
export function settledBy(accounts: readonly Account[]): Settled {
  const numbers = [...(accounts[0]?.digests.keys() ?? [])];
  return {
    full: numbers.filter((number) => isFull(accounts.map(({ digests }) => digests[number]!))),
    gridLevel: Math.max(0, ...accounts.map(({ points }) => points.level)),
  };
}
