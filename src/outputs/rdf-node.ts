import type { Node } from '../nodes/index.js';
import type { TermContext } from './node-format.js';
import type { TakeRemark } from './output-remark.js';

/** A node as RDF sees it: with IRIs in place of terms. */
export interface RdfNode {
  /** Its IRI; null: a blank node. */
  readonly id: string | null;
  readonly types: readonly string[];
  readonly edges: readonly RdfEdge[];
}

export interface RdfEdge {
  readonly property: string;
  readonly value: RdfNode | RdfIri | RdfLiteral;
}

export interface RdfIri {
  readonly iri: string;
}

export interface RdfLiteral {
  readonly text: string;
  /** IRI of the datatype; null: a string. */
  readonly datatype: string | null;
  readonly language: string | null;
}

/**
 * Compiles a context to a function that gives nodes as RDF, as JSON-LD 1.1 (Deserialize JSON-LD to RDF) does. An IRI with
 * characters that RDF does not allow in one has them percent-encoded; what is no absolute IRI is left out.
 */
export function compileRdf(context: TermContext, remark: TakeRemark): (node: Node) => RdfNode {
  const terms = new Map(
    Object.entries(context).flatMap(([name, definition]) => {
      if (typeof definition === 'number') return [];
      const isText = typeof definition === 'string';
      const type = isText ? null : definition['@type'];
      const iri = expand(isText ? definition : definition['@id'], context);
      return [[name, { iri, type: type === null || type === '@id' ? type : expand(type, context) }] as const];
    }),
  );
  return rdfOf;

  function rdfOf(node: Node): RdfNode {
    const id = typeof node['@id'] === 'string' ? iriOf(node['@id']) : null;
    const types: string[] = [];
    const edges: RdfEdge[] = [];
    for (const [key, value] of Object.entries(node)) {
      const term = terms.get(key) ?? wholeTerm(key);
      for (const one of Array.isArray(value) ? value : [value]) {
        if (key === '@type' && typeof one === 'string') types.push(terms.get(one)?.iri ?? one);
        if (term === undefined || one === undefined) continue;
        const made = objectOf(one, term.type);
        if (made !== null) edges.push({ property: term.iri, value: made });
      }
    }
    return { id, types, edges };
  }

  function objectOf(value: string | Node, type: string | null): RdfEdge['value'] | null {
    if (typeof value !== 'string') {
      const { '@value': text, '@language': language } = value;
      if (typeof text !== 'string') return rdfOf(value);
      return {
        text: wellFormed(text),
        datatype: null,
        language: typeof language === 'string' ? language.toLowerCase() : null,
      };
    }
    if (type !== '@id') return { text: wellFormed(value), datatype: type, language: null };
    const iri = iriOf(value);
    return iri === null ? null : { iri };
  }

  function iriOf(text: string): string | null {
    const iri = expand(wellFormed(text), context);
    if (!absolute.test(iri)) {
      remark('output-iri-left-out');
      return null;
    }
    const encoded = iri.replace(notInIris, (char) => `%${hex(char, 2)}`);
    if (encoded !== iri) remark('output-iri-encoded');
    return encoded;
  }

  function wellFormed(text: string): string {
    const sound = text.replace(loneSurrogates, '\uFFFD');
    if (sound !== text) remark('output-character-replaced');
    return sound;
  }
}

/** A key that is an IRI itself. */
function wholeTerm(key: string): { readonly iri: string; readonly type: null } | undefined {
  return key.includes('://') ? { iri: key, type: null } : undefined;
}

const absolute = /^[A-Za-z][A-Za-z\d+.-]*:/;
/** What IRIREF of N-Triples and Turtle does not take. */
const notInIris = /[\u0000-\u0020<>"{}|^`\\]/g;
const loneSurrogates = /\p{Surrogate}/gu;

/** A compact IRI (`ic:名称`) as the IRI it stands for; any other text as it is. */
function expand(text: string, context: TermContext): string {
  const colon = text.indexOf(':');
  const prefix = colon > 0 && !text.startsWith('//', colon + 1) ? text.slice(0, colon) : '';
  const namespace = Object.hasOwn(context, prefix) ? context[prefix] : undefined;
  return typeof namespace === 'string' && /[:/?#[\]@]$/.test(namespace)
    ? namespace + text.slice(colon + 1)
    : text;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** A text as N-Quads and Turtle write it, within its quotation marks. */
export function rdfQuoted(text: string): string {
  return `"${text.replace(/["\\\u0000-\u001F\u007F\uFFFE\uFFFF]/g, (char) => escapes[char] ?? `\\u${hex(char, 4)}`)}"`;
}

function hex(char: string, digits: number): string {
  return char.charCodeAt(0).toString(16).toUpperCase().padStart(digits, '0');
}
