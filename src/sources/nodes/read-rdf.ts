import type { NodeNotation } from './sniff-nodes.js';

/** A statement of RDF, with the line in which it ends. */
export interface Statement {
  readonly subject: RdfName;
  readonly predicate: string;
  readonly object: RdfName | RdfText;
  readonly line: number;
}

/** A node, by its IRI or by the label of a blank node (`_:b0`). */
export interface RdfName {
  readonly kind: 'iri' | 'blank';
  readonly value: string;
}

export interface RdfText {
  readonly kind: 'text';
  readonly value: string;
  readonly language: string;
  /** IRI. */
  readonly datatype: string;
}

/** What stands in a text of RDF. */
export interface RdfContent {
  /** All statements; those before the fault where there is one. */
  readonly statements: readonly Statement[];
  readonly fault: { readonly reason: string; readonly line: number } | null;
}

/** A term as RDF/JS describes it (https://rdf.js.org/data-model-spec/). */
interface OutsideTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

/**
 * Reads Turtle 1.1 or N-Quads 1.1. The statements of all graphs are taken together. The parser is loaded when it is needed.
 */
export async function readRdf(text: string, notation: Exclude<NodeNotation, 'jsonld'>): Promise<RdfContent> {
  const { DataFactory, Parser } = await import('n3');
  const statements: Statement[] = [];
  let line = 1;
  const factory = {
    ...DataFactory,
    quad: (subject: OutsideTerm, predicate: OutsideTerm, object: OutsideTerm) => {
      statements.push({
        subject: nameOf(subject),
        predicate: predicate.value,
        object: object.termType === 'Literal' ? textOf(object) : nameOf(object),
        line,
      });
      return null;
    },
  };
  const format = notation === 'turtle' ? 'text/turtle' : 'application/n-quads';
  // The types of the library lack the observer of tokens.
  const onToken = (token: { readonly line: number }) => {
    line = token.line;
  };
  try {
    new Parser({ format, factory } as never).parse(text.replace(/^\uFEFF/, ''), { onToken } as never);
    return { statements, fault: null };
  } catch (error) {
    const { message, context } = error as Error & { readonly context?: { readonly line?: number } };
    return { statements, fault: { reason: message.replace(/\.$/, ''), line: context?.line ?? line } };
  }
}

function nameOf({ termType, value }: OutsideTerm): RdfName {
  return termType === 'BlankNode'
    ? { kind: 'blank', value: `_:${value.replace(/^_:/, '')}` }
    : { kind: 'iri', value };
}

function textOf({ value, language = '', datatype }: OutsideTerm): RdfText {
  return { kind: 'text', value, language, datatype: datatype?.value ?? '' };
}
