import { subjectsOf } from '../rdf/from-document.js';
import { rdfPrefixes } from '../rdf/iris.js';
import { printPrefixes, printSubject } from '../rdf/print-turtle.js';
import type { Vocabulary } from '../vocabulary.js';
import type { Document } from '../vocabulary-document.js';

/** Writes a vocabulary as Turtle: RDFS and OWL in the way that the IMI core was published. */
export function vocabularyTurtle(document: Document, vocabulary: Vocabulary): string {
  const { rdf: _, ...usual } = rdfPrefixes;
  const prefixes = new Map([
    ...Object.entries(usual),
    ...vocabulary.namespaces,
    ...Object.entries(document.prefixes),
  ]);
  const subjects = subjectsOf(document, vocabulary).map(({ iri, block }) =>
    printSubject(iri, block, prefixes),
  );
  return [printPrefixes(prefixes), ...subjects].join('\n');
}
