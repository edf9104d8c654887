import type { Vocabulary } from '../../vocabulary/index.js';
import { compileTermsByIri } from './terms-by-iri.js';

/** What a key or a type of a node stands for. */
export type Meaning =
  | { readonly kind: 'keyword'; readonly name: string }
  | { readonly kind: 'term'; readonly name: string; readonly isTranslated: boolean }
  /** It is a term of another vocabulary, or no term at all that a JSON-LD processor would keep. */
  | { readonly kind: 'foreign' | 'unknown' };

/** A JSON-LD context, as far as it says which keys stand for which terms. */
export interface Context {
  /** @param text a key, or a value of `@type` */
  readonly meaningOf: (text: string) => Meaning;
  /** The whole IRI of an `@id`: relative ones are resolved where there is a base. */
  readonly iriOf: (text: string) => string;
  /** The language of texts that state none. */
  readonly language: string | null;
  /** What lies outside the file: nothing is loaded. */
  readonly elsewhere: readonly string[];
  /** The context of the core is among them: what lies elsewhere only adds to it. */
  readonly hasCore: boolean;
  /** With what a node says in addition. */
  readonly extend: (context: unknown) => Context;
}

/** Where the context of the core vocabulary was published; it is at hand. */
const coreContext = /^https?:\/\/imi\.go\.jp\/ns\/core\/(?:\d+\/)?context\.jsonld$/;

interface Definitions {
  /** Key → IRI, compact IRI or keyword; null: it stands for nothing. */
  readonly terms: ReadonlyMap<string, string | null>;
  readonly vocab: string | null;
  readonly base: string | null;
  readonly language: string | null;
  readonly elsewhere: readonly string[];
  /** Names of the vocabulary need no definition. */
  readonly hasNames: boolean;
  readonly hasCore: boolean;
  /** A file said something: what it does not say does not hold. */
  readonly isSaid: boolean;
}

/**
 * Compiles the reading of JSON-LD contexts (JSON-LD 1.1, 4.1 and 9.15) by a vocabulary. Where no context is given, and
 * where one lies outside the file, the names of the vocabulary stand for its terms.
 */
export function compileContexts(vocabulary: Vocabulary): Context {
  const termOf = compileTermsByIri(vocabulary);
  const hasName = (name: string) => vocabulary.classes.has(name) || vocabulary.properties.has(name);
  return contextOf({
    terms: new Map(),
    vocab: null,
    base: null,
    language: null,
    elsewhere: [],
    hasNames: true,
    hasCore: false,
    isSaid: false,
  });

  function contextOf(definitions: Definitions): Context {
    const { terms, vocab, base, hasNames } = definitions;
    const ownPrefix = (prefix: string) => (hasNames ? vocabulary.namespaces.get(prefix) : undefined);
    const meanings = new Map<string, Meaning>();
    const extended = new Map<string, Context>();
    return {
      language: definitions.language,
      elsewhere: definitions.elsewhere,
      hasCore: definitions.hasCore,
      meaningOf: (text) => {
        const known = meanings.get(text);
        if (known !== undefined) return known;
        const made = meaningOf(text);
        meanings.set(text, made);
        return made;
      },
      iriOf: (text) => {
        const iri = expanded(text, 0);
        return base !== null && !/^[A-Za-z][A-Za-z\d+.-]*:/.test(iri) && URL.canParse(iri, base)
          ? new URL(iri, base).href
          : iri;
      },
      extend: (context) => {
        const key = JSON.stringify(context);
        const known = extended.get(key);
        if (known !== undefined) return known;
        const made = contextOf(merged(definitions, context));
        if (extended.size < 100) extended.set(key, made);
        return made;
      },
    };

    function meaningOf(text: string): Meaning {
      if (text.startsWith('@')) return { kind: 'keyword', name: text };
      const defined = terms.get(text);
      if (defined === null) return { kind: 'unknown' };
      if (defined === undefined && hasNames && hasName(text))
        return { kind: 'term', name: text, isTranslated: false };
      const iri = defined === undefined ? undefinedIri(text) : expanded(defined, 0);
      if (iri === null) return { kind: 'unknown' };
      if (iri.startsWith('@')) return { kind: 'keyword', name: iri };
      const term = termOf(iri);
      if (term === null) return { kind: iri.includes(':') ? 'foreign' : 'unknown' };
      return term.name === null ? { kind: 'unknown' } : { kind: 'term', ...term, name: term.name };
    }

    function undefinedIri(text: string): string | null {
      if (text.includes(':')) return expanded(text, 0);
      return vocab === null ? null : vocab + text;
    }

    /** A compact IRI as the IRI it stands for; prefixes may be defined by others. */
    function expanded(text: string, depth: number): string {
      const colon = text.indexOf(':');
      if (colon < 1 || text.startsWith('//', colon + 1) || depth > 8) return text;
      const prefix = text.slice(0, colon);
      const namespace = terms.get(prefix) ?? ownPrefix(prefix);
      return namespace == null ? text : expanded(namespace, depth + 1) + text.slice(colon + 1);
    }
  }
}

function merged(before: Definitions, context: unknown): Definitions {
  const own = { ...before, hasNames: before.isSaid && before.hasNames, isSaid: true };
  if (context === null)
    return {
      ...own,
      terms: new Map(),
      vocab: null,
      base: null,
      language: null,
      hasNames: false,
      hasCore: false,
    };
  if (typeof context === 'string')
    return coreContext.test(context)
      ? { ...own, hasNames: true, hasCore: true }
      : { ...own, hasNames: true, elsewhere: [...own.elsewhere, context] };
  if (Array.isArray(context)) return context.reduce<Definitions>(merged, own);
  if (typeof context !== 'object') return own;
  const terms = new Map(own.terms);
  let { vocab, base, language } = own;
  for (const [key, value] of Object.entries(context as object)) {
    const text = typeof value === 'string' ? value : null;
    if (key === '@vocab') vocab = text;
    else if (key === '@base') base = text;
    else if (key === '@language') language = text;
    else if (!key.startsWith('@')) terms.set(key, iriIn(value));
  }
  return { ...own, terms, vocab, base, language };
}

/** What a definition says that a key stands for. */
function iriIn(definition: unknown): string | null {
  if (typeof definition === 'string') return definition;
  if (typeof definition !== 'object' || definition === null) return null;
  const id = (definition as Record<string, unknown>)['@id'];
  return typeof id === 'string' ? id : null;
}
