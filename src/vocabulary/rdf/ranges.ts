import { xsdNamespace } from '../xsd.js';
import type { Graph } from './graph.js';
import { iri, localOf, namespaceOf } from './iris.js';
import { type Making, nameFor } from './making.js';

/** Some range is called `xsd:anyURI` here that RDF has no datatype for: the value is the IRI of any thing. */
const ranges: Readonly<Record<string, string>> = {
  [iri('owl:Thing')]: 'xsd:anyURI',
  [iri('rdfs:Resource')]: 'xsd:anyURI',
  [iri('rdfs:Literal')]: 'xsd:string',
  [iri('rdf:langString')]: 'xsd:string',
};

/**
 * A range as our files write it.
 *
 * @param used takes up the prefix of a datatype from elsewhere, with its namespace
 */
export function rangeOf(range: string, making: Making, used: Map<string, string>): string {
  const { prefixes, bare } = making;
  const namespace = namespaceOf(range);
  const named = ranges[range];
  if (named !== undefined) return named;
  if (namespace === xsdNamespace) return `xsd:${localOf(range)}`;
  if (bare.has(namespace)) return nameFor(range, 'classes', making);
  const prefix = prefixes.get(namespace) ?? `ns${used.size + 1}x`;
  used.set(prefix, namespace);
  return `${prefix}:${localOf(range)}`;
}

/** The datatype of a class of values: what an `rdfs:Datatype` is defined on, text where nothing is said. */
export function datatypeOfClass(name: string, graph: Graph): string | undefined {
  if (!graph.objects(name, iri('rdf:type')).some(({ value }) => value === iri('rdfs:Datatype')))
    return undefined;
  const places = [name, ...graph.objects(name, iri('owl:equivalentClass')).map(({ value }) => value)];
  const base = places.flatMap((place) => graph.objects(place, iri('owl:onDatatype')))[0]?.value ?? '';
  return base.startsWith(xsdNamespace) ? `xsd:${localOf(base)}` : 'xsd:string';
}
