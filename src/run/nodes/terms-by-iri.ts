import { localOf, namespaceOf, rdfNamespace, type Vocabulary } from '../../vocabulary/index.js';

/** What an IRI is in the vocabulary. */
export interface FoundTerm {
  /** Null: the IRI lies in a namespace of the vocabulary, but no term has it. */
  readonly name: string | null;
  /** The namespace is another one of the core (its notation, an older version). */
  readonly isTranslated: boolean;
}

/** Finds terms by their IRIs, in any namespace that the core has or had; null: the IRI belongs to something else. */
export function compileTermsByIri(vocabulary: Vocabulary): (iri: string) => FoundTerm | null {
  const names = new Map<string, string>();
  for (const { iri, name } of [...vocabulary.classes.values(), ...vocabulary.properties.values()])
    names.set(iri, name);
  const own = new Set(vocabulary.namespaces.values());
  return (iri) => {
    const before = namespaceOf(iri);
    const namespace = rdfNamespace(before);
    const name = names.get(namespace + localOf(iri)) ?? null;
    return name === null && !own.has(namespace) ? null : { name, isTranslated: namespace !== before };
  };
}
