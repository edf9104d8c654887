import { datatypeOf, keysMeant, keysOf, partsOf, preferred, type Vocabulary } from '../vocabulary.js';
import {
  type About,
  type ClassEntry,
  type Document,
  type PairEntries,
  type PairEntry,
  type PropertyEntry,
  pairEntry,
  type SomeTexts,
} from '../vocabulary-document.js';
import { conditionLines } from './conditions.js';
import type { Block, Line, Value } from './print-turtle.js';

/** A subject with what is said of it. */
export interface Subject {
  readonly iri: string;
  readonly block: Block;
}

/**
 * What a vocabulary's document says, in RDFS and OWL in the way that the IMI core was published: classes, restrictions
 * for their pairs, properties with `schema:domainIncludes`. Deprecated pairs are left out, and so are the ranges of
 * deprecated properties; a minimum above 0, which the core has nowhere, is a restriction of its own.
 */
export function subjectsOf(written: Document, vocabulary: Vocabulary): readonly Subject[] {
  const document = withKeys(written, vocabulary);
  const pairs = livePairs(document, vocabulary);
  const holders = new Map<string, LivePair[]>();
  for (const pair of pairs) holders.set(pair.holder, [...(holders.get(pair.holder) ?? []), pair]);
  return [
    ontology(document, vocabulary),
    ...Object.entries(document.classes).map(([name, entry]) => classSubject(name, entry, vocabulary)),
    ...Object.entries(document.properties).map(([name, entry]) =>
      propertySubject(name, entry, vocabulary, pairs),
    ),
    ...foreignDomains(document, vocabulary, pairs),
    ...[...holders].map(([holder, own]) => ({
      iri: iriOf(holder, vocabulary),
      block: own.flatMap((pair) => restrictions(pair, vocabulary)),
    })),
  ];
}

/** A document with the keys of the terms that it names. */
function withKeys(document: Document, vocabulary: Vocabulary): Document {
  const keyed =
    (kind: 'classes' | 'properties') =>
    (name: string): string =>
      keysMeant(vocabulary, kind, name, document.prefix)[0] ?? name;
  const [classKey, propertyKey] = [keyed('classes'), keyed('properties')];
  const ranged = <T extends Referring>(entry: T): T => ({
    ...entry,
    ...(entry.range === undefined ? {} : { range: classKey(entry.range) }),
    ...(entry.successor === undefined ? {} : { successor: successorKey(entry.successor) }),
  });
  const successorKey = (name: string): string =>
    preferred(vocabulary, keysOf(vocabulary, name), document.prefix)[0] ?? name;
  const pairs = (entries: PairEntries): PairEntries =>
    mapped(entries, propertyKey, (entry) => (typeof entry === 'string' ? entry : ranged(entry)));
  return {
    ...document,
    classes: mapped(document.classes, classKey, ({ parent, ...entry }) => ({
      ...ranged(entry),
      ...(parent === undefined ? {} : { parent: classKey(parent) }),
      properties: pairs(entry.properties),
    })),
    properties: mapped(document.properties, propertyKey, ranged),
    additions: mapped(document.additions, classKey, pairs),
  };
}

interface Referring {
  readonly range?: string | undefined;
  readonly successor?: string | undefined;
}

function mapped<T>(
  record: Readonly<Record<string, T>>,
  keyOf: (name: string) => string,
  entryOf: (value: T) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [keyOf(name), entryOf(value)]));
}

interface LivePair {
  readonly holder: string;
  readonly property: string;
  readonly range: string;
  readonly entry: PairEntry;
}

/** All pairs of a document that are not deprecated, in its order. */
function livePairs(document: Document, vocabulary: Vocabulary): readonly LivePair[] {
  const all: (readonly [string, PairEntries])[] = [
    ...Object.entries(document.classes).map(([name, { properties }]) => [name, properties] as const),
    ...Object.entries(document.additions),
  ];
  return all.flatMap(([holder, entries]) =>
    Object.entries(entries).flatMap(([property, written]) => {
      const entry = pairEntry(written);
      const known = vocabulary.properties.get(property);
      if (entry.deprecated || entry.successor !== undefined || known?.deprecated) return [];
      return [{ holder, property, range: entry.range ?? known?.range ?? 'xsd:string', entry }];
    }),
  );
}

function ontology({ prefix, version, about = {} }: Document, vocabulary: Vocabulary): Subject {
  const namespace = vocabulary.namespaces.get(prefix) ?? '';
  return {
    iri: namespace.replace(/#$/, ''),
    block: [
      ['a', [named('owl:Ontology')]],
      ...texts('rdfs:label', about.label),
      ...creators(about),
      ...texts('dct:publisher', about.publisher),
      ...plain('dct:created', about.created),
      ...plain('dct:issued', about.issued),
      ...(about.license === undefined ? [] : [['dct:license', [{ iri: about.license }]] as const]),
      ...plain('dct:rights', about.licenseName),
      ...texts('rdfs:comment', about.definition),
      ...plain('owl:versionInfo', version),
    ],
  };
}

function creators(about: About): readonly Line[] {
  return (about.creators ?? []).map(({ name, homepage }) => [
    'dct:creator',
    [
      {
        block: [
          ...(homepage === undefined ? [] : [['foaf:homepage', [{ iri: homepage }]] as const]),
          ...texts('foaf:name', name),
        ],
      },
    ],
  ]);
}

function classSubject(name: string, entry: ClassEntry, vocabulary: Vocabulary): Subject {
  const isLive = !entry.deprecated && entry.successor === undefined;
  const kind = entry.datatype !== undefined ? 'rdfs:Datatype' : isLive ? 'owl:Class' : 'owl:DeprecatedClass';
  const base = entry.datatype === undefined ? [] : [['owl:onDatatype', [named(entry.datatype)]] as const];
  return {
    iri: iriOf(name, vocabulary),
    block: [
      ['a', [named(kind)]],
      ...termLines(name, entry, vocabulary),
      ...(entry.parent === undefined
        ? []
        : [['rdfs:subClassOf', [{ iri: iriOf(entry.parent, vocabulary) }]] as const]),
      ...(base.length === 0 ? [] : [['owl:equivalentClass', [{ block: base }]] as const]),
    ],
  };
}

function propertySubject(
  name: string,
  entry: PropertyEntry,
  vocabulary: Vocabulary,
  pairs: readonly LivePair[],
): Subject {
  const isLive = !entry.deprecated && entry.successor === undefined;
  const range = entry.range ?? 'xsd:string';
  const kind = !isLive
    ? 'owl:DeprecatedProperty'
    : isNode(range, vocabulary)
      ? 'owl:ObjectProperty'
      : 'owl:DatatypeProperty';
  return {
    iri: iriOf(name, vocabulary),
    block: [
      ['a', [named(kind)]],
      ...termLines(name, entry, vocabulary),
      ...domains(name, vocabulary, pairs),
      ...(isLive ? [['rdfs:range', [rangeValue(range, vocabulary)]] as const] : []),
      ...conditionLines(entry.conditions),
    ],
  };
}

function domains(name: string, vocabulary: Vocabulary, pairs: readonly LivePair[]): readonly Line[] {
  const holders = pairs.filter(({ property }) => property === name);
  if (holders.length === 0) return [];
  return [['schema:domainIncludes', holders.map(({ holder }) => ({ iri: iriOf(holder, vocabulary) }))]];
}

/** Properties of other vocabularies that classes of this one have. */
function foreignDomains(
  document: Document,
  vocabulary: Vocabulary,
  pairs: readonly LivePair[],
): readonly Subject[] {
  const names = new Set(pairs.map(({ property }) => property));
  return [...names]
    .filter((name) => !Object.hasOwn(document.properties, name))
    .map((name) => ({ iri: iriOf(name, vocabulary), block: domains(name, vocabulary, pairs) }));
}

/** At most one value: a qualified maximum (an unqualified one where the range is anything), else its range alone. */
function restrictions({ property, range, entry }: LivePair, vocabulary: Vocabulary): readonly Line[] {
  const [min = '0', max = 'n'] = entry.cardinality.split('..');
  const value = rangeValue(range, vocabulary);
  const isAnything = range === 'xsd:anyURI';
  const qualifier = isNode(range, vocabulary) ? 'owl:onClass' : 'owl:onDataRange';
  const limit = (side: 'max' | 'min', number: string): readonly Line[] =>
    isAnything
      ? [[`owl:${side}Cardinality`, [{ number }]]]
      : [
          [qualifier, [value]],
          [`owl:${side}QualifiedCardinality`, [{ number }]],
        ];
  const about: readonly Line[] = [
    ['a', [named('owl:Restriction')]],
    ['owl:onProperty', [{ iri: iriOf(property, vocabulary) }]],
  ];
  const upper: readonly Line[] = max === 'n' ? [['owl:allValuesFrom', [value]]] : limit('max', max);
  const told = [...texts('rdfs:comment', entry.definition), ...conditionLines(entry.conditions)];
  const blocks = [[...about, ...upper, ...told]];
  if (min !== '0') blocks.push([...about, ...limit('min', min)]);
  return blocks.map((block) => ['rdfs:subClassOf', [{ block }]]);
}

/** IRIs are nodes in RDF, not literals. */
function isNode(range: string, vocabulary: Vocabulary): boolean {
  return range === 'xsd:anyURI' || datatypeOf(vocabulary, range) === null;
}

function rangeValue(range: string, vocabulary: Vocabulary): Value {
  if (range === 'xsd:anyURI') return named('owl:Thing');
  const known = vocabulary.classes.get(range);
  return known === undefined && range.includes(':') ? named(range) : { iri: iriOf(range, vocabulary) };
}

function termLines(name: string, entry: ClassEntry | PropertyEntry, vocabulary: Vocabulary): readonly Line[] {
  const { successor, closeMatch } = entry;
  const replaced: readonly Line[] =
    successor === undefined ? [] : [['dct:isReplacedBy', [successorValue(successor, vocabulary)]]];
  return [
    ...texts('rdfs:label', { ja: partsOf(name).local, ...entry.label }),
    ...texts('rdfs:comment', entry.definition),
    ...(closeMatch.length === 0 ? [] : [['skos:closeMatch', closeMatch.map((iri) => ({ iri }))] as const]),
    ...replaced,
  ];
}

/** A successor that is a term is its IRI; one that is a path of terms is a text. */
function successorValue(successor: string, vocabulary: Vocabulary): Value {
  const term = vocabulary.classes.get(successor) ?? vocabulary.properties.get(successor);
  return term === undefined ? { text: successor } : { iri: term.iri };
}

function iriOf(name: string, vocabulary: Vocabulary): string {
  return (vocabulary.classes.get(name) ?? vocabulary.properties.get(name))?.iri ?? name;
}

function named(compact: string): Value {
  return { compact };
}

function texts(predicate: string, some: SomeTexts | undefined): readonly Line[] {
  const values = (['ja', 'en', 'zh-TW'] as const).flatMap((language) => {
    const text = some?.[language];
    return text === undefined ? [] : [{ text, language }];
  });
  return values.length === 0 ? [] : [[predicate, values]];
}

function plain(predicate: string, text: string | undefined): readonly Line[] {
  return text === undefined ? [] : [[predicate, [{ text }]]];
}
