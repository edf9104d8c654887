import type { Document, VocabularyDocument } from '../vocabulary-document.js';
import { checkDraft, readingOf, type VocabularyReading } from './draft.js';
import { readYamlText } from './yaml-text.js';

/**
 * Reads a vocabulary from a file of ours, or several vocabularies that `---` parts.
 *
 * @param known vocabularies that it may build on, each before those that build on it
 */
export function readVocabularyYaml(
  text: string,
  file: string,
  known: readonly Document[],
): VocabularyReading {
  const { values, findings, placeOf } = readYamlText(text, file);
  if (findings.length > 0) return readingOf([], findings);
  const draft = {
    documents: values as VocabularyDocument[],
    findings: [],
    // Its names need no prefixes: any known vocabulary may be meant.
    namespaces: new Set(known.flatMap(({ namespace }) => namespace ?? [])),
    placeOf,
  };
  const { findings: checked, vocabulary } = checkDraft(draft, known);
  return readingOf(draft.documents, checked, vocabulary);
}
