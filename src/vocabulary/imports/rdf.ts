import { cause } from '../../findings/index.js';
import type { Place } from '../../records/index.js';
import { placesIn } from '../notation/cursor.js';
import { ContextElsewhere, readJsonLdText } from '../rdf/jsonld.js';
import { documentsOfRdf } from '../rdf/to-documents.js';
import { type RdfContent, readTurtleText } from '../rdf/turtle.js';
import type { Document } from '../vocabulary-document.js';
import { checkDraft, readingOf, type VocabularyReading } from './draft.js';
import { knownTermsOf } from './known-terms.js';

/**
 * Reads a vocabulary from Turtle: RDFS and OWL in the way that the IMI core was published.
 *
 * @param known vocabularies that it may build on, each before those that build on it
 */
export async function readTurtle(
  text: string,
  file: string,
  known: readonly Document[],
): Promise<VocabularyReading> {
  return readingOfContent(await readTurtleText(text), text, file, known);
}

/** Reads a vocabulary from JSON-LD, with its context inside: nothing is loaded from elsewhere. */
export async function readJsonLd(
  text: string,
  file: string,
  known: readonly Document[],
): Promise<VocabularyReading> {
  try {
    return readingOfContent(await readJsonLdText(text), text, file, known);
  } catch (error) {
    if (!(error instanceof ContextElsewhere)) throw error;
    const place = placeOfName(text, error.address);
    return readingOf([], [{ ...cause('rdf-context-elsewhere', { value: error.address }), place }]);
  }
}

function readingOfContent(
  content: RdfContent,
  text: string,
  file: string,
  known: readonly Document[],
): VocabularyReading {
  if ('reason' in content) {
    return readingOf(
      [],
      [{ ...cause('rdf-broken', { file, reason: content.reason }), place: content.place }],
    );
  }
  const source = { ...content, placeOfName: (name: string) => placeOfName(text, name) };
  const draft = documentsOfRdf(source, knownTermsOf(known));
  const { findings, vocabulary } = checkDraft(draft, known);
  return readingOf(draft.documents, [...draft.findings, ...findings], vocabulary);
}

/**
 * Where a name stands first: as the subject at the beginning of a line, else anywhere. Readers of RDF do not say where
 * a triple came from.
 */
function placeOfName(text: string, name: string): Place {
  const placeAt = placesIn(text);
  const whole = `${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}_-])`;
  const found =
    new RegExp(`^\\s*(?:[\\w-]*:|<[^>\\n]*[#/])(${whole})`, 'mu').exec(text) ??
    new RegExp(`(?<![\\p{L}\\p{N}_])(${whole})`, 'u').exec(text);
  if (name === '' || found === null) return { line: 1, column: 1 };
  return placeAt(found.index + found[0].length - (found[1]?.length ?? 0));
}
