import type { Language } from '../../messages/index.js';
import { notationOf } from '../notation/from-document.js';
import { printNotation } from '../notation/print.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Document } from '../vocabulary-document.js';
import { vocabularyContext } from './context.js';
import { vocabularyMarkdown } from './markdown.js';
import { vocabularySchema, vocabularyShapes } from './schema.js';
import { vocabularyTurtle } from './turtle.js';
import { vocabularyYaml } from './yaml.js';

/**
 * Writes a vocabulary in a format.
 *
 * @param document all files of the vocabulary put together (`mergeDocuments`)
 * @param vocabulary loaded from it and from what it builds on: names are looked up there
 * @param language of pages for people; formats for machines have all languages
 */
export type WriteVocabulary = (document: Document, vocabulary: Vocabulary, language: Language) => string;

/** All formats that vocabularies are written in, by the names that `--to` takes. */
export const vocabularyFormats = {
  yaml: vocabularyYaml,
  imiv: (document, vocabulary) => printNotation(notationOf(document, vocabulary)),
  turtle: vocabularyTurtle,
  context: vocabularyContext,
  jsonschema: vocabularySchema,
  shacl: vocabularyShapes,
  markdown: vocabularyMarkdown,
} as const satisfies Record<string, WriteVocabulary>;

/** The name of a format. */
export type VocabularyFormat = keyof typeof vocabularyFormats;
