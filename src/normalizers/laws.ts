import type { Normalizer } from './normalizer.js';
import { type Outcome, textOf } from './outcome.js';

/**
 * The laws of a normalizer (see `Normalizer`) that one text breaks, in words; none where all hold. For tests with
 * random texts.
 *
 * @param run the normalizer, compiled
 */
export function breachesOf(
  normalizer: Normalizer,
  run: (text: string) => Outcome,
  source: string,
): readonly string[] {
  const outcome = run(source);
  const canonical = textOf(outcome);
  const breaches: string[] = [];
  const demand = (kept: boolean, law: string) => {
    if (!kept) breaches.push(`${JSON.stringify(source)} → ${JSON.stringify(outcome)}: ${law}`);
  };
  for (const { code } of outcome.findings) {
    demand(normalizer.codes.includes(code), `${code} is not declared`);
  }
  demand(outcome.certainty !== 'refused' || canonical === null, 'what is refused has no value');
  demand(outcome.certainty === 'certain' || outcome.findings.length > 0, 'doubt is told in a finding');
  demand(outcome.certainty !== 'certain' || canonical === null || outcome.findings.length === 0, 'certain');
  demand(canonical !== '', 'no value is null');
  if (canonical !== null) {
    const again = textOf(run(canonical));
    demand(again === canonical, `the canonical form becomes ${JSON.stringify(again)}`);
  }
  return breaches;
}
