import { schemaOfClasses } from '../schema.js';
import { shaclOfClasses } from '../shacl.js';
import { keysMeant, type Vocabulary } from '../vocabulary.js';
import type { Document } from '../vocabulary-document.js';

/** The JSON Schema of nodes of any class of a vocabulary. */
export function vocabularySchema(document: Document, vocabulary: Vocabulary): string {
  const title = document.about?.label?.ja ?? document.prefix;
  return `${JSON.stringify(schemaOfClasses(title, nodeClasses(document, vocabulary), vocabulary), null, 2)}\n`;
}

/** The SHACL shapes of nodes of any class of a vocabulary, as Turtle. */
export function vocabularyShapes(document: Document, vocabulary: Vocabulary): string {
  return shaclOfClasses(nodeClasses(document, vocabulary), vocabulary);
}

/** The classes whose members are nodes, not values. */
function nodeClasses({ prefix, classes }: Document, vocabulary: Vocabulary): readonly string[] {
  return Object.keys(classes)
    .flatMap((name) => keysMeant(vocabulary, 'classes', name, prefix).slice(0, 1))
    .filter((key) => vocabulary.classes.get(key)?.datatype === null);
}
