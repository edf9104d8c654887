import { type Class, datatypeOf, homeOf, type Property, type Vocabulary } from './vocabulary.js';

/** What a term stands for in a JSON-LD context. */
export type TermDefinition = string | { readonly '@id': string; readonly '@type': string };
/** A JSON-LD 1.1 context. */
export type JsonLdContext = Readonly<Record<string, TermDefinition | number>>;

const xsd = 'http://www.w3.org/2001/XMLSchema#';

/**
 * The context that defines the given classes and properties, and nothing else: prefixes as far as they are used, terms
 * in the order of the vocabulary, however the names are ordered. Properties that lead to nodes or IRIs are coerced to
 * `@id`, values of other datatypes than `xsd:string` to theirs; there is no `@vocab`, so that an unknown key cannot
 * pass for a term.
 *
 * @param names of classes and properties; names that no vocabulary has are left out
 */
export function contextOf(vocabulary: Vocabulary, names: Iterable<string>): JsonLdContext {
  const wanted = new Set(names);
  const terms = new Map<string, TermDefinition>();
  for (const term of vocabulary.classes.values()) {
    if (wanted.has(term.name)) terms.set(term.name, compactIri(vocabulary, term));
  }
  for (const property of vocabulary.properties.values()) {
    if (wanted.has(property.name)) terms.set(property.name, definitionOf(vocabulary, property));
  }
  return { '@version': 1.1, ...prefixesOf(vocabulary, terms), ...Object.fromEntries(terms) };
}

function definitionOf(vocabulary: Vocabulary, property: Property): TermDefinition {
  const id = compactIri(vocabulary, property);
  const datatype = datatypeOf(vocabulary, property.range);
  if (datatype === 'xsd:string') return id;
  return { '@id': id, '@type': datatype === null || datatype === 'xsd:anyURI' ? '@id' : datatype };
}

function compactIri(vocabulary: Vocabulary, term: Class | Property): string {
  const home = homeOf(vocabulary, term.name);
  return home === null ? term.iri : `${home.prefix}:${home.local}`;
}

function prefixesOf(
  vocabulary: Vocabulary,
  terms: ReadonlyMap<string, TermDefinition>,
): Readonly<Record<string, string>> {
  const used = new Set(
    [...terms.values()].flatMap((term) => {
      const parts = typeof term === 'string' ? [term] : [term['@id'], term['@type']];
      return parts.map((part) => part.slice(0, part.indexOf(':')));
    }),
  );
  const known = [...vocabulary.namespaces, ['xsd', xsd] as const];
  return Object.fromEntries(known.filter(([prefix]) => used.has(prefix)));
}
