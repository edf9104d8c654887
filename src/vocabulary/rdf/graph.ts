/** A node of a graph, or a literal. Blank nodes have identifiers of their own that begin with `_:`. */
export type RdfTerm =
  | { readonly kind: 'iri' | 'blank'; readonly value: string }
  | {
      readonly kind: 'literal';
      readonly value: string;
      readonly language: string;
      readonly datatype: string;
    };

export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: RdfTerm;
}

/** Triples by subject and predicate, in the order in which they were given. */
export interface Graph {
  readonly subjects: readonly string[];
  readonly objects: (subject: string, ...predicates: readonly string[]) => readonly RdfTerm[];
  readonly predicates: (subject: string) => readonly string[];
}

export function graphOf(triples: readonly Triple[]): Graph {
  const bySubject = new Map<string, Map<string, RdfTerm[]>>();
  for (const { subject, predicate, object } of triples) {
    const own = bySubject.get(subject) ?? new Map<string, RdfTerm[]>();
    bySubject.set(subject, own);
    const objects = own.get(predicate) ?? [];
    own.set(predicate, objects);
    objects.push(object);
  }
  return {
    subjects: [...bySubject.keys()],
    objects: (subject, ...predicates) =>
      predicates.flatMap((predicate) => bySubject.get(subject)?.get(predicate) ?? []),
    predicates: (subject) => [...(bySubject.get(subject)?.keys() ?? [])],
  };
}
