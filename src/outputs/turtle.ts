import type { MadeFormat } from './node-format.js';
import { compileRdf, type RdfEdge, type RdfNode, rdfQuoted } from './rdf-node.js';

/** Local names that Turtle takes without escapes (PN_LOCAL), as far as terms need them. */
const localName =
  /^[A-Za-z_\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF][\w\u3041-\u3096\u30A1-\u30FC\u4E00-\u9FFF]*$/;

/** RDF 1.1 Turtle: prefixes, then a node a block, the nodes within it in brackets. */
export const turtle: MadeFormat = {
  name: 'turtle',
  isGraph: true,
  suffix: '.ttl',
  contextSuffix: null,
  open: ({ context }, remark) => {
    const rdfOf = compileRdf(context, remark);
    const prefixes = Object.entries(context).flatMap(([prefix, namespace]) =>
      typeof namespace === 'string' && namespace.includes('://') ? [[prefix, namespace] as const] : [],
    );
    return {
      head: prefixes.map(([prefix, namespace]) => `@prefix ${prefix}: <${namespace}> .\n`).join(''),
      take: (node) => {
        const rdf = rdfOf(node);
        return rdf.id === null
          ? `\n${bracketed(rdf, '')} .\n`
          : `\n<${rdf.id}>${statements(rdf, '  ') || ' a []'} .\n`;
      },
      close: () => '',
    };

    function statements(node: RdfNode, indent: string): string {
      const types = node.types.map((iri) => `a ${named(iri)}`);
      const edges = node.edges.map(({ property, value }) => `${named(property)} ${objectOf(value, indent)}`);
      return [...types, ...edges].map((statement) => `\n${indent}${statement}`).join(' ;');
    }

    function bracketed(node: RdfNode, indent: string): string {
      const inside = statements(node, `${indent}  `);
      return inside === '' ? '[]' : `[${inside}\n${indent}]`;
    }

    function objectOf(value: RdfEdge['value'], indent: string): string {
      if ('edges' in value) {
        return value.id === null ? bracketed(value, indent) : `<${value.id}>`;
      }
      if ('iri' in value) return `<${value.iri}>`;
      const text = rdfQuoted(value.text);
      if (value.language !== null) return `${text}@${value.language}`;
      return value.datatype === null ? text : `${text}^^${named(value.datatype)}`;
    }

    /** The usual, short way of writing an IRI. */
    function named(iri: string): string {
      for (const [prefix, namespace] of prefixes) {
        const local = iri.startsWith(namespace) ? iri.slice(namespace.length) : '';
        if (localName.test(local)) return `${prefix}:${local}`;
      }
      return `<${iri}>`;
    }
  },
};
