import { type Cause, cause, searchTerms } from '../../index.js';
import type { Terms } from '../../node.js';
import type { Terminal } from '../terminal.js';

/** Says that no vocabulary has a term, and which ones are near. */
export function unknownTerm(term: string, { vocabulary, models }: Terms, { language }: Terminal): Cause {
  const near = searchTerms(vocabulary, models.values(), term, language).slice(0, 5);
  return near.length === 0
    ? cause('term-unknown', { term })
    : cause('term-unknown-near', { term, names: near.map(({ name }) => name).join('、') });
}
