import { coreNamespace } from '../namespaces.js';
import type { Document } from '../vocabulary-document.js';

/** What the vocabularies that a file may build on have: by namespace. */
export type KnownTerms = ReadonlyMap<
  string,
  {
    readonly prefix: string;
    readonly classes: ReadonlySet<string>;
    /** With their ranges. */
    readonly properties: ReadonlyMap<string, string | undefined>;
  }
>;

export function knownTermsOf(documents: readonly Document[]): KnownTerms {
  return new Map(
    documents.flatMap(({ namespace, prefix, classes, properties }) =>
      namespace === undefined
        ? []
        : [
            [
              namespace,
              {
                prefix,
                classes: new Set(Object.keys(classes)),
                properties: new Map(Object.entries(properties).map(([name, { range }]) => [name, range])),
              },
            ] as const,
          ],
    ),
  );
}

/** A vocabulary by what its terms are told by in the file at hand. */
export interface Home {
  readonly prefix: string;
  readonly namespace: string;
}

/**
 * A name as a vocabulary's file writes it: with its prefix only where it would mean another term without.
 *
 * @param home the vocabulary of the term; null where it is not known. One that has no such term is named all the same where
 * another has
 * @param own namespace of the vocabulary of the file
 * @param having all vocabularies that have a term of this name and kind
 */
export function writtenName(local: string, home: Home | null, own: string, having: readonly Home[]): string {
  const others = having.filter(({ namespace }) => namespace !== home?.namespace);
  if (home === null || home.namespace === own || others.length === 0) return local;
  const isThere = others.length < having.length;
  const isOwnToo = having.some(({ namespace }) => namespace === own);
  return home.namespace === coreNamespace && isThere && !isOwnToo ? local : `${home.prefix}:${local}`;
}
