import { type Cause, cause, severityOf } from '../../findings/index.js';
import type { Document } from '../vocabulary-document.js';
import { readingOf, type VocabularyReading } from './draft.js';
import { readNotation } from './notation.js';
import { readJsonLd, readTurtle } from './rdf.js';
import { readVocabularyYaml } from './yaml.js';

type Reader = (
  text: string,
  file: string,
  known: readonly Document[],
) => VocabularyReading | Promise<VocabularyReading>;

/** Readers by the ends of names that tell a vocabulary's format. */
const readers: Readonly<Record<string, Reader>> = {
  '.imiv': (text, _, known) => readNotation(text, known),
  '.imiv.txt': (text, _, known) => readNotation(text, known),
  '.ttl': readTurtle,
  '.jsonld': readJsonLd,
  '.yaml': readVocabularyYaml,
  '.yml': readVocabularyYaml,
};

/**
 * Reads a vocabulary from the text of a file in any of the formats; the end of its name tells which. Never throws for
 * what stands in the file.
 *
 * @param file its name, also for messages
 * @param known vocabularies that it may build on, each before those that build on it
 * @returns documents, one for each prefix, and what was found with line and column; no documents where the file cannot
 * be read
 */
export async function readVocabulary(
  text: string,
  file: string,
  known: readonly Document[],
): Promise<VocabularyReading> {
  const name = file.toLowerCase();
  const reader = Object.entries(readers).find(([suffix]) => name.endsWith(suffix))?.[1];
  if (reader === undefined) {
    return only(cause('vocabulary-format-unknown', { file, names: Object.keys(readers).join(' ') }));
  }
  const reading = await reader(text, file, known);
  const isBroken = reading.findings.some(({ code }) => severityOf(code) === 'error');
  return isBroken || reading.documents.some(hasTerms) ? reading : only(cause('vocabulary-empty', { file }));
}

function only(what: Cause): VocabularyReading {
  return readingOf([], [{ ...what, place: { line: 1, column: 1 } }]);
}

function hasTerms({ classes, properties, additions }: Document): boolean {
  return Object.keys({ ...classes, ...properties, ...additions }).length > 0;
}
