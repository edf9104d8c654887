import {
  type ClassEntry,
  type Document,
  mergeDocuments,
  type PairEntry,
  type PropertyEntry,
  pairEntry,
  type SomeTexts,
} from './vocabulary-document.js';

/** One thing that is told differently of a term; null where a side does not tell it. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A vocabulary (by its prefix), a term, or a pair of class and property (`施設型>名称`). */
export interface TermChange {
  readonly kind: 'vocabulary' | 'class' | 'property' | 'pair';
  readonly name: string;
  readonly deprecated: boolean;
}

/** What differs between two vocabularies. */
export interface VocabularyDiff {
  readonly added: readonly TermChange[];
  readonly removed: readonly TermChange[];
  /** Versions, parents, datatypes, ranges, cardinalities, deprecation, IRIs. */
  readonly changed: readonly (TermChange & { readonly fields: readonly FieldChange[] })[];
  /** Labels, definitions, successors, close matches, licences: what explains without changing data. */
  readonly texts: readonly (TermChange & { readonly fields: readonly FieldChange[] })[];
}

/**
 * Compares two vocabularies term by term, by name. A range that one side leaves out with a deprecated property is no
 * difference.
 */
export function diffVocabularies(before: readonly Document[], after: readonly Document[]): VocabularyDiff {
  const old = factsOf(before);
  const now = factsOf(after);
  const both = [...now].flatMap(([key, fact]) => {
    const past = old.get(key);
    return past === undefined ? [] : [[past, fact] as const];
  });
  const changes = (part: 'structure' | 'texts') =>
    both.flatMap(([past, fact]) => {
      const fields = compare(past[part], fact[part]);
      return fields.length === 0 ? [] : [{ ...fact.term, fields }];
    });
  return {
    added: [...now].flatMap(([key, { term }]) => (old.has(key) ? [] : [term])),
    removed: [...old].flatMap(([key, { term }]) => (now.has(key) ? [] : [term])),
    changed: changes('structure'),
    texts: changes('texts'),
  };
}

type Fields = Readonly<Record<string, string | undefined>>;

interface Fact {
  readonly term: TermChange;
  readonly structure: Fields;
  readonly texts: Fields;
}

function factsOf(documents: readonly Document[]): ReadonlyMap<string, Fact> {
  const merged = mergeDocuments(documents);
  const old = new Set(
    merged.flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([name, entry]) => (isDeprecated(entry) ? name : [])),
    ),
  );
  const called = namesIn(merged);
  const facts = merged.flatMap((document) => [
    vocabularyFact(document),
    ...Object.entries(document.classes).map(([name, entry]) =>
      renamed(classFact(document, name, entry), called(document, name)),
    ),
    ...Object.entries(document.properties).map(([name, entry]) =>
      renamed(propertyFact(document, name, entry), called(document, name)),
    ),
    ...Object.entries(document.classes).flatMap(([name, { properties }]) =>
      pairFacts(called(document, name), properties, old),
    ),
    ...Object.entries(document.additions).flatMap(([name, entries]) => pairFacts(name, entries, old)),
  ]);
  return new Map(facts.map((fact) => [`${fact.term.kind} ${fact.term.name}`, fact]));
}

/** What terms are called: with their prefix where several of the vocabularies have the name. */
function namesIn(documents: readonly Document[]): (document: Document, name: string) => string {
  const names = documents.flatMap(({ classes, properties }) => Object.keys({ ...classes, ...properties }));
  const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  return ({ prefix }, name) => (shared.has(name) ? `${prefix}:${name}` : name);
}

function renamed(fact: Fact, name: string): Fact {
  return { ...fact, term: { ...fact.term, name } };
}

function vocabularyFact({ prefix, namespace, version, about }: Document): Fact {
  return {
    term: { kind: 'vocabulary', name: prefix, deprecated: false },
    structure: { namespace, version },
    texts: {
      ...languageFields('label', about?.label ?? {}),
      ...languageFields('definition', about?.definition ?? {}),
      created: about?.created,
      issued: about?.issued,
      license: about?.license,
    },
  };
}

function classFact({ namespace = '' }: Document, name: string, entry: ClassEntry): Fact {
  const { parent, datatype } = entry;
  const term = { kind: 'class' as const, name, deprecated: isDeprecated(entry) };
  return {
    term,
    structure: { iri: namespace + name, parent, datatype, deprecated: told(term.deprecated) },
    texts: textFields(name, entry),
  };
}

function propertyFact({ namespace = '' }: Document, name: string, entry: PropertyEntry): Fact {
  const term = { kind: 'property' as const, name, deprecated: isDeprecated(entry) };
  return {
    term,
    structure: { iri: namespace + name, range: entry.range ?? anyRange, deprecated: told(term.deprecated) },
    texts: textFields(name, entry),
  };
}

/** @param old deprecated properties: their pairs are deprecated with them */
function pairFacts(
  holder: string,
  entries: Document['additions'][string],
  old: ReadonlySet<string>,
): readonly Fact[] {
  return Object.entries(entries).map(([property, written]) => {
    const entry: PairEntry = pairEntry(written);
    const deprecated = isDeprecated(entry) || old.has(property);
    const term = { kind: 'pair' as const, name: `${holder}>${property}`, deprecated };
    const { cardinality, range, successor } = entry;
    return {
      term,
      structure: { cardinality, range, deprecated: told(deprecated) },
      texts: { ...languageFields('definition', entry.definition ?? {}), successor },
    };
  });
}

/** Stands for the range that a deprecated property is told without. */
const anyRange = '*';

function isDeprecated(entry: {
  readonly deprecated?: true | undefined;
  readonly successor?: string | undefined;
}): boolean {
  return entry.deprecated === true || entry.successor !== undefined;
}

function told(isDeprecatedTerm: boolean): string {
  return String(isDeprecatedTerm);
}

function textFields(name: string, entry: ClassEntry | PropertyEntry): Fields {
  return {
    ...languageFields('label', { ja: name, ...entry.label }),
    ...languageFields('definition', entry.definition ?? {}),
    successor: entry.successor,
    closeMatch: entry.closeMatch.length === 0 ? undefined : entry.closeMatch.join(' '),
  };
}

function languageFields(field: string, texts: SomeTexts): Fields {
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => [`${field}@${language}`, text] as const),
  );
}

function compare(before: Fields, after: Fields): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }))
    .filter(
      (change) => change.before !== change.after && change.before !== anyRange && change.after !== anyRange,
    );
}
