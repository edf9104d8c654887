/** The namespace of the core's terms in RDF and JSON-LD, since 2.4. */
export const coreNamespace = 'http://imi.go.jp/ns/core/rdf#';
/** The same in the vocabulary notation. */
const coreInNotation = 'http://imi.go.jp/ns/core/2#';

/**
 * Other namespaces of the core: its notation, XML, former versions (2.1 to 2.3), and the spelling with https that is
 * seen in data.
 */
const otherCores = new Set([
  coreInNotation,
  'http://imi.go.jp/ns/core/2',
  'https://imi.go.jp/ns/core/2#',
  'https://imi.go.jp/ns/core/rdf#',
  'http://imi.ipa.go.jp/ns/core/2',
  'http://imi.ipa.go.jp/ns/core/2#',
  'http://imi.ipa.go.jp/ns/core/rdf#',
  'http://imi.ipa.go.jp/ns/core/210/#',
]);

/** The namespace that makes the IRIs of a vocabulary's terms: that of RDF for any form of the core, else itself. */
export function rdfNamespace(namespace: string): string {
  return otherCores.has(namespace) ? coreNamespace : namespace;
}

/** The namespace that a vocabulary has in the notation: the core has its own there. */
export function notationNamespace(namespace: string): string {
  return namespace === coreNamespace ? coreInNotation : namespace;
}
