import { type Cause, cause, type Knowledge, searchTerms } from '../../index.js';
import type { Terminal } from '../terminal.js';

/** Says that no vocabulary has a term, and which ones are near. */
export function unknownTerm(term: string, { vocabulary, models }: Knowledge, { language }: Terminal): Cause {
  const near = searchTerms(vocabulary, models.values(), term, language).slice(0, 5);
  return near.length === 0
    ? cause('term-unknown', { term })
    : cause('term-unknown-near', { term, names: near.map(({ name }) => name).join('、') });
}
