import { xsdNamespace } from '../xsd.js';

/** Namespaces of the vocabularies that vocabularies are written in, by their usual prefixes. */
export const rdfPrefixes = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  xsd: xsdNamespace,
  schema: 'http://schema.org/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
} as const;

type Compact = `${keyof typeof rdfPrefixes}:${string}`;

/** The whole of a compact IRI: `owl:Class`. */
export function iri(compact: Compact): string {
  const [prefix, local] = compact.split(':') as [keyof typeof rdfPrefixes, string];
  return rdfPrefixes[prefix] + local;
}

/** The part of an IRI up to its last `#` or `/`. */
export function namespaceOf(name: string): string {
  return name.slice(0, Math.max(name.lastIndexOf('#'), name.lastIndexOf('/')) + 1);
}

/** The part of an IRI behind its namespace. */
export function localOf(name: string): string {
  return name.slice(namespaceOf(name).length);
}
