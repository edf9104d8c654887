import type { Cause } from '../../findings/index.js';
import { type KnownTerms, writtenName } from '../imports/known-terms.js';
import type { Graph } from './graph.js';
import { localOf, namespaceOf } from './iris.js';

/** What is at hand while a graph is turned into documents. */
export interface Making {
  readonly graph: Graph;
  /** Namespace → prefix: of the file, of the vocabularies that are known, of the languages of vocabularies. */
  readonly prefixes: ReadonlyMap<string, string>;
  readonly classes: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
  /** Namespaces whose names mean terms: those of the file's terms and of known vocabularies. */
  readonly bare: ReadonlySet<string>;
  readonly known: KnownTerms;
  /** Namespace of the document at hand. */
  readonly own: string;
  readonly report: (term: string, what: Cause) => void;
}

/** The name of a term as the document at hand writes it. */
export function nameFor(
  term: string,
  kind: 'classes' | 'properties',
  { prefixes, known, own, ...declared }: Making,
): string {
  const local = localOf(term);
  const namespaces = new Set([
    ...[...declared[kind]].filter((each) => localOf(each) === local).map(namespaceOf),
    ...[...known].flatMap(([namespace, terms]) => (terms[kind].has(local) ? [namespace] : [])),
  ]);
  const having = [...namespaces].map((namespace) => ({
    namespace,
    prefix: prefixes.get(namespace) ?? '',
  }));
  const namespace = namespaceOf(term);
  const home = declared.bare.has(namespace) ? { namespace, prefix: prefixes.get(namespace) ?? '' } : null;
  return writtenName(local, home, own, having);
}
