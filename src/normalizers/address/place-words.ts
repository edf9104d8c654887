import type { Context } from '../context.js';
import type { Outcome } from '../outcome.js';

type Read = (text: string) => Outcome;

/** What is no fault where a place may be described: beside a house, a crossing, between two towns, a park. */
const described = new Set<string>([
  'address-crossing',
  'address-nearby',
  'address-not-an-address',
  'address-numbers-unclear',
  'address-rest-unread',
  'address-several',
  'address-several-lots',
  'address-without-town',
]);

/** Columns that say where something is or happened in the words that suit (`kind: place`): what is no address stays a text. */
export function orPlaceInWords({ kind }: Context, read: Read): Read {
  if (kind !== 'place') return read;
  return (text) => {
    const outcome = read(text);
    const findings = outcome.findings.filter(({ code }) => !described.has(code));
    if (findings.length === outcome.findings.length) return outcome;
    const isWhole = findings.length === 0;
    if (outcome.certainty !== 'refused')
      return { ...outcome, certainty: isWhole ? 'certain' : outcome.certainty, findings };
    return isWhole ? { certainty: 'certain', value: text.trim(), findings } : outcome;
  };
}
