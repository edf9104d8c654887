import { contextOf } from '../context.js';
import { keysMeant, type Vocabulary } from '../vocabulary.js';
import type { Document } from '../vocabulary-document.js';

/** The JSON-LD context of all terms of a vocabulary, deprecated ones too, so that old data expands. */
export function vocabularyContext(document: Document, vocabulary: Vocabulary): string {
  const names = (['classes', 'properties'] as const).flatMap((kind) =>
    Object.keys(document[kind]).flatMap((name) => keysMeant(vocabulary, kind, name, document.prefix)),
  );
  return `${JSON.stringify({ '@context': contextOf(vocabulary, names) }, null, 2)}\n`;
}
