import { contextOf } from '../context.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Document } from '../vocabulary-document.js';

/** The JSON-LD context of all terms of a vocabulary, deprecated ones too, so that old data expands. */
export function vocabularyContext(document: Document, vocabulary: Vocabulary): string {
  const names = [...Object.keys(document.classes), ...Object.keys(document.properties)];
  return `${JSON.stringify({ '@context': contextOf(vocabulary, names) }, null, 2)}\n`;
}
