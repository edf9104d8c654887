import { type Duty, duties, type Licence } from './licence.js';

/** What follows where data under several licences become one work. */
export interface Combination {
  /** Licences under which the work may be published, those that ask least first; empty: they do not go together. */
  readonly under: readonly Licence[];
  /** Pairs that no licence serves; a licence that allows no changes stands with itself. */
  readonly conflicts: readonly (readonly [Licence, Licence])[];
  /** All that the licences ask together. */
  readonly asks: readonly Duty[];
}

/**
 * Whether data under these licences may go into one work, and under which.
 *
 * @param used the licences of the sources, each as often as it comes
 * @param licences all that are known
 */
export function combineLicences(used: readonly Licence[], licences: readonly Licence[]): Combination {
  const distinct = [...new Map(used.map((licence) => [licence.id, licence])).values()];
  const under = licences
    .filter(({ id }) => distinct.every(({ into }) => into.includes(id)))
    .sort((a, b) => a.asks.length - b.asks.length);
  return {
    under: distinct.length === 0 ? [] : under,
    conflicts: distinct.flatMap((one, i) =>
      distinct
        .slice(i)
        .filter((other) => !one.into.some((id) => other.into.includes(id)))
        .map((other) => [one, other] as const),
    ),
    asks: duties.filter((duty) => distinct.some(({ asks }) => asks.includes(duty))),
  };
}
