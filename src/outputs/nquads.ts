import type { MadeFormat } from './node-format.js';
import { compileRdf, type RdfEdge, type RdfNode, rdfQuoted } from './rdf-node.js';

const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';

/** RDF 1.1 N-Quads, a statement a line, all in the default graph. Blank nodes are numbered as they come. */
export const nquads: MadeFormat = {
  name: 'nquads',
  isGraph: true,
  suffix: '.nq',
  contextSuffix: null,
  open: ({ context }, remark) => {
    const rdfOf = compileRdf(context, remark);
    let blanks = 0;
    let lines = '';
    const subjectOf = ({ id }: RdfNode) => (id === null ? `_:b${blanks++}` : `<${id}>`);
    return {
      head: '',
      take: (node) => {
        lines = '';
        write(rdfOf(node));
        return lines;
      },
      close: () => '',
    };

    function write(node: RdfNode): string {
      const subject = subjectOf(node);
      for (const iri of node.types) lines += `${subject} ${type} <${iri}> .\n`;
      for (const { property, value } of node.edges) {
        const object = objectOf(value);
        lines += `${subject} <${property}> ${object} .\n`;
      }
      return subject;
    }

    function objectOf(value: RdfEdge['value']): string {
      if ('edges' in value) return write(value);
      if ('iri' in value) return `<${value.iri}>`;
      const text = rdfQuoted(value.text);
      if (value.language !== null) return `${text}@${value.language}`;
      return value.datatype === null ? text : `${text}^^<${value.datatype}>`;
    }
  },
};
