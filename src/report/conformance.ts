import type { Ledger } from '../findings/index.js';
import type { FileAccount } from './account.js';

export type Obligation = 'required' | 'recommended' | 'optional';

/** An item of the data model that the file has, or ought to have. */
export interface ItemFacts {
  readonly item: string;
  readonly obligation: Obligation;
  /** Columns that hold it, from 1. */
  readonly columns: readonly number[];
  /** The mapping gives one value for all records. */
  readonly isConstant: boolean;
}

/** How far a file is what the data model and the standard ask for; the arithmetic stands in docs/report.md. */
export interface Conformance {
  /** `conforms`: 適合; `check`: 要確認; `fails`: 不適合. */
  readonly level: 'conforms' | 'check' | 'fails';
  /** 0 to 100; null where there are no records. */
  readonly score: number | null;
  readonly items: readonly ItemConformance[];
}

export interface ItemConformance {
  readonly item: string;
  readonly obligation: Obligation;
  /** Columns that hold it, from 1; empty: it is missing, or the same for all records. */
  readonly columns: readonly number[];
  readonly isPresent: boolean;
  /** Records with something in it, and of these, records whose value was understood. */
  readonly filled: number;
  readonly understood: number;
  /** Share of the records whose value was understood, 0 to 100, rounded down. */
  readonly score: number;
}

/** What an item counts in the score of the file: missing optional items are not asked for. */
const weights: Readonly<Record<Obligation, number>> = { required: 3, recommended: 2, optional: 1 };

export function conformanceOf(
  account: FileAccount,
  items: readonly ItemFacts[],
  counts: { readonly error: number; readonly warning: number },
): Conformance {
  const { read } = account.records;
  const told = items.map((item) => itemConformance(item, account.columns, read));
  const asked = told.filter(({ obligation, isPresent }) => obligation !== 'optional' || isPresent);
  const weight = asked.reduce((sum, { obligation }) => sum + weights[obligation], 0);
  const reached = asked.reduce((sum, { obligation, score }) => sum + weights[obligation] * score, 0);
  return {
    level: levelOf(told, counts, read),
    score: read === 0 || weight === 0 ? null : Math.floor(reached / weight),
    items: told,
  };
}

function levelOf(
  items: readonly ItemConformance[],
  { error, warning }: { readonly error: number; readonly warning: number },
  read: number,
): Conformance['level'] {
  const isMissing = items.some(({ obligation, isPresent }) => obligation === 'required' && !isPresent);
  if (error > 0 || isMissing) return 'fails';
  const isIncomplete = items.some(({ obligation, score }) => obligation === 'required' && score < 100);
  return warning > 0 || isIncomplete || read === 0 ? 'check' : 'conforms';
}

function itemConformance(
  { item, obligation, columns, isConstant }: ItemFacts,
  ledgers: readonly Readonly<Ledger>[],
  read: number,
): ItemConformance {
  const most = (count: (ledger: Readonly<Ledger>) => number) =>
    isConstant
      ? read
      : Math.min(read, Math.max(0, ...columns.map((column) => count(ledgers[column - 1] ?? none))));
  const understood = most(({ kept, normalized, repaired }) => kept + normalized + repaired);
  return {
    item,
    obligation,
    columns,
    isPresent: isConstant || columns.length > 0,
    filled: most(({ kept, normalized, repaired, rejected }) => kept + normalized + repaired + rejected),
    understood,
    score: read === 0 ? 0 : Math.floor((100 * understood) / read),
  };
}

const none: Ledger = { kept: 0, normalized: 0, repaired: 0, ignored: 0, unmapped: 0, rejected: 0 };
