import type { Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';
import { loadVocabulary } from '../load-vocabulary.js';
import type { Vocabulary } from '../vocabulary.js';
import { type Document, type VocabularyDocument, vocabularyDocumentSchema } from '../vocabulary-document.js';

/** What a reader made of a file, before it is checked. */
export interface Draft {
  readonly documents: readonly VocabularyDocument[];
  readonly findings: readonly Finding[];
  /** Namespaces of other vocabularies whose terms it names. */
  readonly namespaces: ReadonlySet<string>;
  /** Where the entry of a document stands in the file. */
  readonly placeOf: (document: number, at: readonly (string | number)[]) => Place;
}

/** What was read from the file of a vocabulary. */
export interface VocabularyReading {
  /** One for each prefix; empty where the file could not be read. */
  readonly documents: readonly Document[];
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  /** Their terms, together with those of the known vocabularies that they name. */
  readonly vocabulary: Vocabulary;
}

/**
 * Checks a draft together with the vocabularies that it builds on.
 *
 * @param known documents of vocabularies that may be built on; those that the draft names are taken
 * @returns the vocabulary, and findings of the draft with their places
 */
export function checkDraft(
  draft: Draft,
  known: readonly Document[],
): { vocabulary: Vocabulary; findings: readonly Finding[] } {
  const base = foundationOf(draft, known);
  const { vocabulary, findings } = loadVocabulary([...base, ...draft.documents]);
  return {
    vocabulary,
    findings: findings.flatMap(({ cause, document, at }) =>
      document < base.length ? [] : [{ ...cause, place: draft.placeOf(document - base.length, at) }],
    ),
  };
}

/** A vocabulary that the draft brings itself is not taken; one that builds on the first is taken with the first. */
function foundationOf(draft: Draft, known: readonly Document[]): readonly Document[] {
  const own = new Set(
    draft.documents.flatMap((document) => {
      const { prefix, namespace }: Partial<VocabularyDocument> = Object(document);
      return [prefix, namespace];
    }),
  );
  const isOwn = ({ prefix, namespace }: Document) => own.has(prefix) || own.has(namespace);
  const last = known.findLastIndex(({ namespace = '' }) => draft.namespaces.has(namespace));
  return known.slice(0, last + 1).filter((document) => !isOwn(document));
}

/** The whole of a reading: what holds, and all findings by place. */
export function readingOf(
  documents: readonly VocabularyDocument[],
  findings: readonly Finding[],
  vocabulary: Vocabulary = loadVocabulary([]).vocabulary,
): VocabularyReading {
  const order = ({ place }: Finding) => (place.line ?? 0) * 1e6 + (place.column ?? 0);
  return {
    documents: documents.flatMap((document) => {
      const { success, data } = vocabularyDocumentSchema.safeParse(document);
      return success ? [data] : [];
    }),
    findings: findings.toSorted((a, b) => order(a) - order(b)),
    vocabulary,
  };
}

/** Finds the place of an entry by the way to it, or that of the nearest entry around it. */
export function placesByWay(
  places: ReadonlyMap<string, Place>,
): (document: number, at: readonly (string | number)[]) => Place {
  return (document, at) => {
    for (let length = at.length; length > 0; length--) {
      const place = places.get(wayKey(document, at.slice(0, length)));
      if (place !== undefined) return place;
    }
    return { line: 1, column: 1 };
  };
}

/** The key of an entry in `placesByWay`. */
export function wayKey(document: number, at: readonly (string | number)[]): string {
  return [document, ...at].join('\n');
}
