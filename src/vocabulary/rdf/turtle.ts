import type { Place } from '../../records/index.js';
import type { RdfTerm, Triple } from './graph.js';

/** What stands in a file of RDF, or where and why it cannot be read. */
export type RdfContent =
  | { readonly triples: readonly Triple[]; readonly prefixes: ReadonlyMap<string, string> }
  | { readonly reason: string; readonly place: Place };

/** A term as RDF/JS describes it (https://rdf.js.org/data-model-spec/). */
interface OutsideTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: { readonly value: string };
}

/** Reads Turtle 1.1. The parser is loaded when it is needed: most commands need none. */
export async function readTurtleText(text: string): Promise<RdfContent> {
  const { Parser } = await import('n3');
  const prefixes = new Map<string, string>();
  try {
    const quads = new Parser({ format: 'text/turtle' }).parse(
      text.replace(/^\uFEFF/, ''),
      null,
      (prefix, node) => {
        prefixes.set(prefix, typeof node === 'string' ? node : node.value);
      },
    );
    return { triples: quads.map(tripleFrom), prefixes };
  } catch (error) {
    const { message, context } = error as Error & { readonly context?: { readonly line?: number } };
    return { reason: message.replace(/\.$/, ''), place: { line: context?.line ?? 1, column: 1 } };
  }
}

/** A triple of a library, as a plain value. */
export function tripleFrom(quad: {
  readonly subject: OutsideTerm;
  readonly predicate: OutsideTerm;
  readonly object: OutsideTerm;
}): Triple {
  return { subject: nodeName(quad.subject), predicate: quad.predicate.value, object: termFrom(quad.object) };
}

function nodeName({ termType, value }: OutsideTerm): string {
  return termType === 'BlankNode' ? `_:${value.replace(/^_:/, '')}` : value;
}

function termFrom(term: OutsideTerm): RdfTerm {
  if (term.termType === 'Literal') {
    const { value, language = '', datatype } = term;
    return { kind: 'literal', value, language, datatype: datatype?.value ?? '' };
  }
  return { kind: term.termType === 'BlankNode' ? 'blank' : 'iri', value: nodeName(term) };
}
