import { type Cause, cause, type Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';
import { type Draft, placesByWay, wayKey } from '../imports/draft.js';
import { type KnownTerms, writtenName } from '../imports/known-terms.js';
import {
  isTermName,
  type PairEntry,
  type SomeTexts,
  type VocabularyDocument,
} from '../vocabulary-document.js';
import { conditionsIn } from './conditions.js';
import { readTermMetadata, readVocabularyMetadata } from './metadata.js';
import { type Names, namesOf, rangeOf } from './names.js';
import { printConstraint } from './print.js';
import type { Constraint, Metadata, NotationFile, PrefixedName, StatementOf } from './tree.js';

type ClassDraft = NonNullable<VocabularyDocument['classes']>[string];
type PropertyDraft = NonNullable<VocabularyDocument['properties']>[string];
type PairDraft = PairEntry | string;

/** A document in the making. */
interface Home {
  readonly number: number;
  readonly prefix: string;
  readonly prefixes: Map<string, string>;
  readonly classes: Map<string, ClassDraft>;
  readonly pairs: Map<string, Map<string, PairDraft>>;
  readonly additions: Map<string, Map<string, PairDraft>>;
  readonly properties: Map<string, PropertyDraft>;
}

/** What is at hand while a file is turned into documents. */
interface Making {
  readonly names: Names;
  readonly homes: ReadonlyMap<string, Home>;
  readonly places: Map<string, Place>;
  readonly known: KnownTerms;
  readonly report: (place: Place, what: Cause) => void;
}

/**
 * Turns what stands in a file of the notation into documents of vocabularies, one for each prefix that it declares
 * terms of. Names of classes from before 2016, without 型, are completed; a property's cardinality holds for its `set`
 * statements that have none. A name is written without its prefix where it means the same so. Fixed values and the order
 * of properties have no place there and are told.
 */
export function documentsOfNotation(file: NotationFile, known: KnownTerms): Draft {
  const names = namesOf(file);
  const findings: Finding[] = [...names.findings];
  const making: Making = {
    names,
    homes: homesFor(names),
    places: new Map(),
    known,
    report: (place, what) => findings.push({ ...what, place }),
  };
  const cardinalities = new Map<string, string>();
  for (const statement of file.statements) {
    if (statement.kind === 'class') addClass(statement, making);
    if (statement.kind === 'property') addProperty(statement, making, cardinalities);
  }
  for (const statement of file.statements) {
    if (statement.kind === 'set') addPair(statement, making, cardinalities);
  }
  const vocabularies = file.statements.filter((statement) => statement.kind === 'vocabulary');
  const documents = [...making.homes.values()].map((home) =>
    documentFrom(home, names, home.prefix === names.own ? headOf(vocabularies, making) : {}),
  );
  return {
    documents,
    findings,
    namespaces: new Set(names.namespaces.values()),
    placeOf: placesByWay(making.places),
  };
}

function homesFor(names: Names): ReadonlyMap<string, Home> {
  const prefixes = new Set([...names.homes, ...(names.own === '' ? [] : [names.own])]);
  return new Map(
    [...prefixes].map((prefix, number) => [
      prefix,
      {
        number,
        prefix,
        prefixes: new Map(),
        classes: new Map(),
        pairs: new Map(),
        additions: new Map(),
        properties: new Map(),
      },
    ]),
  );
}

function documentFrom(home: Home, names: Names, head: Partial<VocabularyDocument>): VocabularyDocument {
  const namespace = names.namespaces.get(home.prefix);
  const classes = [...home.classes].map(([name, entry]) => {
    const pairs = home.pairs.get(name);
    return [name, pairs === undefined ? entry : { ...entry, properties: Object.fromEntries(pairs) }] as const;
  });
  return {
    prefix: home.prefix,
    ...(namespace === undefined ? {} : { namespace }),
    ...head,
    prefixes: Object.fromEntries(home.prefixes),
    classes: Object.fromEntries(classes),
    additions: Object.fromEntries(
      [...home.additions].map(([name, pairs]) => [name, Object.fromEntries(pairs)] as const),
    ),
    properties: Object.fromEntries(home.properties),
  };
}

function addClass(statement: StatementOf<'class'>, making: Making): void {
  const { name, parent } = statement;
  const home = homeFor(making, name);
  if (home === null || !isNew(making, home, 'classes', name)) return;
  const way = ['classes', name.local, 'parent'];
  const range = parent === null ? null : rangeFor(making, home, parent.name, way);
  home.classes.set(name.local, {
    ...termEntry(statement, making),
    ...(range === null ? {} : range.startsWith('xsd:') ? { datatype: range } : { parent: range }),
  });
}

function addProperty(
  statement: StatementOf<'property'>,
  making: Making,
  cardinalities: Map<string, string>,
): void {
  const { name, constraints } = statement;
  const home = homeFor(making, name);
  if (home === null || !isNew(making, home, 'properties', name)) return;
  const { type, cardinality, conditions } = readConstraints(making, name.local, constraints);
  if (cardinality !== null) cardinalities.set(`${name.prefix}:${name.local}`, cardinality);
  const entry = { ...termEntry(statement, making), ...conditions };
  const { places } = making;
  places.set(
    wayKey(home.number, ['properties', name.local, 'conditions']),
    conditionsPlace(constraints, name.at),
  );
  const way = ['properties', name.local, 'range'];
  if (type !== null) {
    home.properties.set(name.local, { ...entry, range: rangeFor(making, home, type, way) });
  } else if (statement.isDeprecated) {
    home.properties.set(name.local, entry);
  } else {
    making.report(name.at, cause('vocabulary-range-assumed', { term: name.local, assumed: 'xsd:string' }));
    home.properties.set(name.local, { ...entry, range: 'xsd:string' });
  }
}

/** Where the term of a file belongs; null where its name cannot stand in a document (told). */
function homeFor(making: Making, name: PrefixedName): Home | null {
  return isUsable(making, name) ? (making.homes.get(name.prefix) ?? null) : null;
}

function isUsable({ report }: Making, { local, at }: PrefixedName): boolean {
  if (isTermName(local)) return true;
  report(at, cause('vocabulary-name-unusable', { term: local }));
  return false;
}

function isNew(making: Making, home: Home, kind: 'classes' | 'properties', name: PrefixedName): boolean {
  if (home.classes.has(name.local) || home.properties.has(name.local)) {
    making.report(name.at, cause('vocabulary-duplicate-term', { term: name.local }));
    return false;
  }
  making.places.set(wayKey(home.number, [kind, name.local]), name.at);
  return true;
}

function addPair(
  statement: StatementOf<'set'>,
  making: Making,
  cardinalities: ReadonlyMap<string, string>,
): void {
  const named = { ...statement.class, local: classFor(making, statement.class) };
  const { at } = statement.property;
  const home = homeOfPair(making, named, statement);
  if (home === null || !isUsable(making, statement.class) || !isUsable(making, statement.property)) return;
  const isOwn = named.prefix === home.prefix && isDeclared(making.names.classes, named);
  const holder = isOwn ? named.local : nameIn(home.prefix, 'classes', named, making);
  const property = nameIn(home.prefix, 'properties', statement.property, making);
  const pairs = isOwn ? home.pairs : home.additions;
  const entries = pairs.get(holder) ?? new Map<string, PairDraft>();
  const term = `${holder}>${property}`;
  if (entries.has(property)) {
    making.report(statement.class.at, cause('vocabulary-duplicate-term', { term }));
    return;
  }
  const way = isOwn ? ['classes', holder, 'properties', property] : ['additions', holder, property];
  making.places.set(wayKey(home.number, way), at);
  if (!isOwn && entries.size === 0)
    making.places.set(wayKey(home.number, way.slice(0, 2)), statement.class.at);
  pairs.set(holder, entries.set(property, pairEntry(statement, making, home, cardinalities, way)));
}

function pairEntry(
  { class: holder, property, constraints, metadata, isDeprecated }: StatementOf<'set'>,
  making: Making,
  home: Home,
  cardinalities: ReadonlyMap<string, string>,
  way: readonly string[],
): PairDraft {
  const term = `${holder.local}>${property.local}`;
  const read = readConstraints(making, term, constraints);
  const cardinality = read.cardinality ?? cardinalities.get(`${property.prefix}:${property.local}`) ?? '0..n';
  const { told, leftOver } = readTermMetadata(metadata.filter(({ key }) => key !== 'name'));
  reportLeftOver(leftOver, term, making);
  const range = read.type === null ? {} : { range: rangeFor(making, home, read.type, [...way, 'range']) };
  making.places.set(wayKey(home.number, [...way, 'conditions']), conditionsPlace(constraints, property.at));
  const more = {
    ...range,
    ...read.conditions,
    ...(told.definition === undefined ? {} : { definition: told.definition }),
    ...deprecation(isDeprecated, told.successor),
  };
  return Object.keys(more).length === 0 ? cardinality : { cardinality, ...more };
}

/** A pair belongs to the vocabulary that comes later of those of its class and its property. */
function homeOfPair(
  { homes, names }: Making,
  holder: PrefixedName,
  { property }: StatementOf<'set'>,
): Home | null {
  const prefixes = [
    ...(isDeclared(names.classes, holder) ? [holder.prefix] : []),
    ...(isDeclared(names.properties, property) ? [property.prefix] : []),
  ];
  const later = prefixes.toSorted((a, b) => names.homes.indexOf(b) - names.homes.indexOf(a))[0];
  return homes.get(later ?? names.own) ?? null;
}

function isDeclared(declared: Names['classes'], { prefix, local }: PrefixedName): boolean {
  return declared.get(local)?.includes(prefix) ?? false;
}

/** A name as the file of a vocabulary writes it. */
function nameIn(
  own: string,
  kind: 'classes' | 'properties',
  { prefix, local }: PrefixedName,
  { names, known }: Making,
): string {
  const namespaceOf = (each: string) => names.namespaces.get(each) ?? each;
  const having = [
    ...(names[kind].get(local) ?? []).map((each) => ({ prefix: each, namespace: namespaceOf(each) })),
    ...[...known].flatMap(([namespace, terms]) =>
      terms[kind].has(local) && !names.homes.some((home) => namespaceOf(home) === namespace)
        ? [{ prefix: terms.prefix, namespace }]
        : [],
    ),
  ];
  const namespace = namespaceOf(prefix);
  const called = known.get(namespace)?.prefix ?? (names.homes.includes(prefix) ? prefix : undefined);
  const home = called === undefined ? null : { prefix: called, namespace };
  return writtenName(local, home, namespaceOf(own), having);
}

/** The name of a class; one from before 2016 gets the 型 that it lacks. */
function classFor({ names, known, report }: Making, { local, at }: PrefixedName): string {
  const isKnown = (name: string) =>
    names.classes.has(name) || [...known.values()].some(({ classes }) => classes.has(name));
  if (isKnown(local) || !isKnown(`${local}型`)) return local;
  report(at, cause('notation-old-class-name', { term: local, assumed: `${local}型` }));
  return `${local}型`;
}

/** @param way to the entry that holds the range */
function rangeFor(making: Making, home: Home, name: PrefixedName, way: readonly string[]): string {
  making.places.set(wayKey(home.number, way), name.at);
  const { known, names } = making;
  const written = (each: PrefixedName) =>
    nameIn(home.prefix, 'classes', { ...each, local: classFor(making, each) }, making);
  const range = rangeOf(names, name, (namespace) => known.has(namespace), written);
  const namespace = names.namespaces.get(name.prefix) ?? '';
  const isFromElsewhere = !known.has(namespace) && !isDeclared(names.classes, name);
  if (isFromElsewhere && range.includes(':') && !range.startsWith('xsd:'))
    home.prefixes.set(name.prefix, namespace);
  return range;
}

/** Where the first condition on values stands. */
function conditionsPlace(constraints: readonly Constraint[], otherwise: Place): Place {
  const first = constraints.find(
    ({ kind }) => kind === 'pattern' || kind === 'bound' || kind === 'characters',
  );
  return first?.at ?? otherwise;
}

/** Range, cardinality and conditions on values; what else there is has no place in a vocabulary's document. */
function readConstraints(
  { report }: Making,
  term: string,
  constraints: readonly Constraint[],
): {
  readonly type: PrefixedName | null;
  readonly cardinality: string | null;
  readonly conditions: Pick<PairEntry, 'conditions'>;
} {
  let type: PrefixedName | null = null;
  const cardinalities: string[] = [];
  for (const constraint of constraints) {
    if (constraint.kind === 'cardinality') cardinalities.push(printConstraint(constraint));
    else if (constraint.kind === 'type' && type === null) type = constraint.name;
    else if (constraint.kind === 'type' || constraint.kind === 'fixed' || constraint.kind === 'order')
      report(constraint.at, cause('notation-left-out', { term, part: `{${printConstraint(constraint)}}` }));
  }
  const cardinality = cardinalities.at(-1) ?? null;
  if (cardinality !== null && cardinalities.length > 1) {
    const place = constraints.findLast(({ kind }) => kind === 'cardinality')?.at ?? {};
    report(place, cause('notation-several-cardinalities', { term, assumed: cardinality }));
  }
  const found = conditionsIn(constraints);
  const conditions =
    found === null
      ? {}
      : {
          conditions: {
            patterns: [...found.patterns],
            bounds: [...found.bounds],
            characters: [...found.characters],
          },
        };
  return { type, cardinality, conditions };
}

function termEntry(
  { metadata, name, isDeprecated }: StatementOf<'class'> | StatementOf<'property'>,
  making: Making,
) {
  const { told, leftOver } = readTermMetadata(metadata);
  reportLeftOver(leftOver, name.local, making);
  const { label, successor, ...more } = told;
  return { ...more, ...labelBeside(name.local, label), ...deprecation(isDeprecated, successor) };
}

/** A Japanese label that is the name itself need not be written. */
function labelBeside(name: string, { ja, ...others }: SomeTexts = {}): { readonly label?: SomeTexts } {
  const label = ja === undefined || ja === name ? others : { ja, ...others };
  return Object.keys(label).length === 0 ? {} : { label };
}

/** A successor says by itself that a term is deprecated. */
function deprecation(isDeprecated: boolean, successor: string | undefined) {
  if (successor !== undefined) return { successor };
  return isDeprecated ? { deprecated: true as const } : {};
}

/** Version and `about` from what stands before the `vocabulary` statement. */
function headOf(
  [statement, ...more]: readonly StatementOf<'vocabulary'>[],
  making: Making,
): Partial<VocabularyDocument> {
  for (const { at, iri } of more) {
    making.report(at, cause('notation-left-out', { term: 'vocabulary', part: iri }));
  }
  const { told, leftOver } = readVocabularyMetadata(statement?.metadata ?? []);
  reportLeftOver(leftOver, 'vocabulary', making);
  return told;
}

/** A language that is none has been told by the parser. */
function reportLeftOver(lines: readonly Metadata[], term: string, { report }: Making): void {
  for (const { key, language, at } of lines) {
    if (language === null || language.length === 2)
      report(at, cause('notation-left-out', { term, part: `#${key}` }));
  }
}
