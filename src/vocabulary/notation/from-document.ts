import { notationNamespace } from '../namespaces.js';
import { homeOf, keysMeant, partsOf, type Vocabulary } from '../vocabulary.js';
import {
  type About,
  type ClassEntry,
  type Document,
  type PairEntries,
  type PropertyEntry,
  pairEntry,
  type SomeTexts,
} from '../vocabulary-document.js';
import { xsdNamespace } from '../xsd.js';
import { conditionConstraints } from './conditions.js';
import { languageTags } from './metadata.js';
import type { Constraint, Metadata, NotationFile, PrefixedName, Statement } from './tree.js';

/** What is written has no place yet. */
const nowhere = {};

/**
 * Writes a vocabulary's document as a file in the notation: the vocabulary, each class with the `set` statements of its
 * pairs, additions to classes of other vocabularies, then the properties, as in the published file of the core.
 *
 * @param vocabulary where the names of the document are looked up: it says which prefix a name has
 */
export function notationOf(document: Document, vocabulary: Vocabulary): NotationFile {
  const nameOf = namer(document, vocabulary);
  const sets = (holder: string, entries: PairEntries) =>
    Object.entries(entries).map(([property, entry]) => setStatement(holder, property, entry, nameOf));
  const terms: Statement[] = [
    ...Object.entries(document.classes).flatMap(([name, entry]) => [
      classStatement(name, entry, nameOf),
      ...sets(name, entry.properties),
    ]),
    ...Object.entries(document.additions).flatMap(([name, entries]) => sets(name, entries)),
    ...Object.entries(document.properties).map(([name, entry]) => propertyStatement(name, entry, nameOf)),
  ];
  return { statements: [vocabularyStatement(document, vocabulary, terms), ...terms], comments: [] };
}

type NameOf = (kind: 'classes' | 'properties', name: string) => PrefixedName;

/** The prefix of a term is that of its vocabulary; names of datatypes carry theirs. */
function namer({ prefix: own }: Document, vocabulary: Vocabulary): NameOf {
  return (kind, name) => {
    const [key = ''] = keysMeant(vocabulary, kind, name, own);
    const { prefix, local } = homeOf(vocabulary, key) ?? partsOf(name);
    return { prefix: prefix ?? own, local, at: nowhere };
  };
}

function vocabularyStatement(
  document: Document,
  vocabulary: Vocabulary,
  terms: readonly Statement[],
): Statement {
  const namespace = notationNamespace(vocabulary.namespaces.get(document.prefix) ?? '');
  return {
    kind: 'vocabulary',
    iri: namespace,
    ...around([
      ...prefixLines(document, vocabulary, terms),
      ...aboutLines(document.about ?? {}),
      ...(document.version === undefined ? [] : [line('version', document.version)]),
    ]),
  };
}

/** The own prefix first, then those that are used. */
function prefixLines(
  document: Document,
  vocabulary: Vocabulary,
  terms: readonly Statement[],
): readonly Metadata[] {
  const known = new Map([
    ...vocabulary.namespaces,
    ...Object.entries(document.prefixes),
    ['xsd', xsdNamespace] as const,
  ]);
  const prefixes = new Set([document.prefix, ...terms.flatMap(prefixesIn)]);
  return [...prefixes].map((name) => ({
    ...line('prefix', notationNamespace(known.get(name) ?? '')),
    name,
  }));
}

function prefixesIn(statement: Statement): readonly string[] {
  const names =
    statement.kind === 'class'
      ? [statement.parent?.name]
      : statement.kind === 'set'
        ? [statement.class, statement.property]
        : [];
  const types =
    'constraints' in statement
      ? statement.constraints.map((constraint) => (constraint.kind === 'type' ? constraint.name : undefined))
      : [];
  return [...names, ...types].flatMap((name) => name?.prefix ?? []);
}

function classStatement(name: string, entry: ClassEntry, nameOf: NameOf): Statement {
  const parent = entry.parent ?? entry.datatype;
  return {
    kind: 'class',
    isDeprecated: isDeprecated(entry),
    name: nameOf('classes', name),
    parent: parent === undefined ? null : { name: nameOf('classes', parent), group: null },
    ...around(termLines(name, entry)),
  };
}

function propertyStatement(name: string, entry: PropertyEntry, nameOf: NameOf): Statement {
  return {
    kind: 'property',
    isDeprecated: isDeprecated(entry),
    name: nameOf('properties', name),
    constraints: [
      ...(entry.range === undefined ? [] : [typeConstraint(entry.range, nameOf)]),
      ...conditionConstraints(entry.conditions),
    ],
    ...around(termLines(name, entry)),
  };
}

function setStatement(
  holder: string,
  property: string,
  written: PairEntries[string],
  nameOf: NameOf,
): Statement {
  const entry = pairEntry(written);
  const [min = '0', max = 'n'] = entry.cardinality.split('..');
  const cardinality: Constraint = {
    kind: 'cardinality',
    min: Number(min),
    max: max === 'n' ? null : Number(max),
    at: nowhere,
  };
  return {
    kind: 'set',
    isDeprecated: isDeprecated(entry),
    class: nameOf('classes', holder),
    property: nameOf('properties', property),
    constraints: [
      cardinality,
      ...(entry.range === undefined ? [] : [typeConstraint(entry.range, nameOf)]),
      ...conditionConstraints(entry.conditions),
    ],
    ...around([...textLines('description', entry.definition ?? {}), ...successorLines(entry)]),
  };
}

function typeConstraint(range: string, nameOf: NameOf): Constraint {
  return { kind: 'type', name: nameOf('classes', range), group: null, at: nowhere };
}

function isDeprecated(entry: {
  readonly deprecated?: true | undefined;
  readonly successor?: string | undefined;
}): boolean {
  return entry.deprecated === true || entry.successor !== undefined;
}

function termLines(name: string, entry: ClassEntry | PropertyEntry): readonly Metadata[] {
  return [
    ...textLines('name', { ja: name, ...entry.label }),
    ...textLines('description', entry.definition ?? {}),
    ...successorLines(entry),
    ...entry.closeMatch.map((iri) => line('close_match', iri)),
  ];
}

function successorLines({ successor }: { readonly successor?: string | undefined }): readonly Metadata[] {
  return successor === undefined ? [] : [line('successor', successor)];
}

function aboutLines(about: Partial<About>): readonly Metadata[] {
  const value = (key: string, text: string | undefined) => (text === undefined ? [] : [line(key, text)]);
  return [
    ...textLines('name', about.label ?? {}),
    ...textLines('description', about.definition ?? {}),
    ...(about.creators ?? []).flatMap(({ name, homepage }, index) =>
      [...textLines('creator', name), ...value('creator_ref', homepage)].map((each) => ({
        ...each,
        group: String(index + 1),
      })),
    ),
    ...textLines('publisher', about.publisher ?? {}),
    ...value('created_date', about.created),
    ...value('published_date', about.issued),
    ...value('license', about.licenseName),
    ...value('license_ref', about.license),
  ];
}

function textLines(key: string, texts: SomeTexts): readonly Metadata[] {
  return (['ja', 'en', 'zh-TW'] as const).flatMap((language) => {
    const value = texts[language];
    return value === undefined ? [] : [{ ...line(key, value), language: languageTags[language] }];
  });
}

function line(key: string, value: string): Metadata {
  return { key, group: null, language: null, name: null, value, at: nowhere };
}

function around(metadata: readonly Metadata[]) {
  return { at: nowhere, comments: [], metadata, remark: null };
}
