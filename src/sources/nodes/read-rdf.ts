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

/** Reads a text of RDF piece by piece. */
export interface RdfReader {
  /** The statements that are complete. */
  readonly push: (text: string) => readonly Statement[];
  /** The rest, after the last piece. */
  readonly end: () => readonly Statement[];
  /** Why reading stopped, once it did: all before was read. */
  readonly fault: () => { readonly reason: string; readonly line: number } | null;
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
export async function openRdf(notation: Exclude<NodeNotation, 'jsonld'>): Promise<RdfReader> {
  const { DataFactory, Parser } = await import('n3');
  let statements: Statement[] = [];
  let line = 1;
  let fault: ReturnType<RdfReader['fault']> = null;
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
  const listeners: Record<string, (text?: string) => void> = {};
  const input = {
    on: (event: string, listener: (text?: string) => void) => {
      listeners[event] = listener;
    },
  };
  const onQuad = (error: Error | null) => {
    if (error === null || fault !== null) return;
    const { message, context } = error as Error & { readonly context?: { readonly line?: number } };
    fault = { reason: message.replace(/\.$/, ''), line: context?.line ?? line };
  };
  // The types of the library lack the observer of tokens.
  const onToken = (token: { readonly line: number }) => {
    line = token.line;
  };
  const format = notation === 'turtle' ? 'text/turtle' : 'application/n-quads';
  new Parser({ format, factory } as never).parse(input as never, { onQuad, onToken } as never);

  const taken = (event: 'data' | 'end', text?: string): readonly Statement[] => {
    if (fault === null) listeners[event]?.(text);
    const made = statements;
    statements = [];
    return made;
  };
  return { push: (text) => taken('data', text), end: () => taken('end'), fault: () => fault };
}

function nameOf({ termType, value }: OutsideTerm): RdfName {
  return termType === 'BlankNode'
    ? { kind: 'blank', value: `_:${value.replace(/^_:/, '')}` }
    : { kind: 'iri', value };
}

function textOf({ value, language = '', datatype }: OutsideTerm): RdfText {
  return { kind: 'text', value, language, datatype: datatype?.value ?? '' };
}
