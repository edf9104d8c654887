import { cause, type Finding } from '../../findings/index.js';
import { checkUses } from '../notation/check-uses.js';
import { parseNotation } from '../notation/parse.js';
import { documentsOfNotation } from '../notation/to-documents.js';
import type { NotationFile } from '../notation/tree.js';
import type { Document } from '../vocabulary-document.js';
import { checkDraft, readingOf, type VocabularyReading } from './draft.js';
import { knownTermsOf } from './known-terms.js';

/**
 * Reads a vocabulary in the IMI vocabulary notation. A file with a statement that cannot be read gives no documents: what
 * else would be found may follow from its absence. A data model's `use` statements are checked and not taken over.
 *
 * @param known vocabularies that it may build on, each before those that build on it
 */
export function readNotation(text: string, known: readonly Document[]): VocabularyReading {
  const { file, findings } = parseNotation(text);
  if (findings.some(({ code }) => !lenient.has(code))) return readingOf([], findings);
  const draft = documentsOfNotation(file, knownTermsOf(known));
  const checked = checkDraft(draft, known);
  const all = [
    ...findings,
    ...draft.findings,
    ...checked.findings,
    ...checkUses(file, checked.vocabulary),
    ...usesLeftOut(file),
  ];
  return readingOf(draft.documents, all, checked.vocabulary);
}

/** What the parser tells of and reads on: the statement is there all the same. */
const lenient: ReadonlySet<string> = new Set([
  'notation-cardinality-reversed',
  'notation-full-width',
  'notation-group-in-set',
  'notation-language-tag',
  'notation-space-missing',
  'notation-two-parents',
]);

function usesLeftOut({ statements }: NotationFile): readonly Finding[] {
  const uses = statements.filter(({ kind }) => kind === 'use');
  if (uses.length === 0) return [];
  return [{ ...cause('notation-uses-left-out', { count: String(uses.length) }), place: uses[0]!.at }];
}
