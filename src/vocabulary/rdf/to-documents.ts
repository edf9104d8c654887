import { cause, type Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';
import type { Draft } from '../imports/draft.js';
import type { KnownTerms } from '../imports/known-terms.js';
import { rdfNamespace } from '../namespaces.js';
import { partsOf } from '../vocabulary.js';
import { isPrefix, isTermName, type VocabularyDocument } from '../vocabulary-document.js';
import { conditionsOf } from './conditions.js';
import { type Graph, graphOf, type Triple } from './graph.js';
import { headOf } from './head.js';
import { iri, localOf, namespaceOf, rdfPrefixes } from './iris.js';
import { type Making, nameFor } from './making.js';
import { addPairsElsewhere, pairsOn } from './pairs.js';
import { datatypeOfClass, rangeOf } from './ranges.js';
import { textsOf } from './texts.js';
import { withoutMissing } from './without-missing.js';

type ClassDraft = NonNullable<VocabularyDocument['classes']>[string];
type PropertyDraft = NonNullable<VocabularyDocument['properties']>[string];

const classTypes = ['owl:Class', 'owl:DeprecatedClass', 'rdfs:Class', 'rdfs:Datatype'] as const;
const propertyTypes = [
  'owl:ObjectProperty',
  'owl:DatatypeProperty',
  'owl:DeprecatedProperty',
  'rdf:Property',
] as const;
const isClassType = new Set<string>(classTypes.map(iri));
const isPropertyType = new Set<string>(propertyTypes.map(iri));

/** What the graph is taken from. */
export interface RdfSource {
  readonly triples: readonly Triple[];
  /** Prefix → namespace. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Where the name of a term stands first. */
  readonly placeOfName: (name: string) => Place;
}

/**
 * Turns a vocabulary in RDFS and OWL into documents, one for each namespace of its terms, by the rules that the IMI core
 * was published with: pairs are restrictions on a class (or `schema:domainIncludes`), `owl:Thing` stands for
 * `xsd:anyURI`. The core's other namespaces are taken for its own.
 *
 * @param known the vocabularies that it may build on
 */
export function documentsOfRdf(source: RdfSource, known: KnownTerms): Draft {
  const findings: Finding[] = [];
  const { triples, translated } = translate(source.triples);
  const graph = graphOf(triples);
  const ofType = (types: ReadonlySet<string>) =>
    new Set(
      graph.subjects.filter(
        (subject) =>
          !subject.startsWith('_:') &&
          graph.objects(subject, iri('rdf:type')).some(({ value }) => types.has(value)),
      ),
    );
  const classes = ofType(isClassType);
  const properties = ofType(isPropertyType);
  const homes = new Set([...classes, ...properties].map(namespaceOf));
  const making: Making = {
    graph,
    prefixes: new Map([
      ...Object.entries(rdfPrefixes).map(([prefix, namespace]) => [namespace, prefix] as const),
      ...[...source.prefixes]
        .filter(([prefix]) => isPrefix(prefix))
        .map(([prefix, namespace]) => [rdfNamespace(namespace), prefix] as const),
      ...[...known].map(([namespace, { prefix }]) => [namespace, prefix] as const),
    ]),
    classes,
    properties,
    bare: new Set([...homes, ...known.keys()]),
    known,
    own: '',
    report: (term, what) => findings.push({ ...what, place: source.placeOfName(localOf(term)) }),
  };
  for (const [value, assumed] of translated) {
    making.report(value, cause('vocabulary-namespace-translated', { value, assumed }));
  }
  const documents = [...homes].map((namespace, index) =>
    documentOf(namespace, index, { ...making, own: namespace }),
  );
  addPairsElsewhere(documents, making);
  tellLeftOut(making);
  return {
    documents,
    findings,
    namespaces: new Set(
      triples.flatMap(({ object }) => (object.kind === 'iri' ? namespaceOf(object.value) : [])),
    ),
    placeOf: (_, at) => source.placeOfName(nameIn(at)),
  };
}

/** The last name of a way: what a finding is about. */
function nameIn(at: readonly (string | number)[]): string {
  const fields = new Set(['range', 'parent', 'successor', 'properties', 'datatype', 'namespace', 'prefix']);
  return partsOf(String(at.findLast((key) => typeof key === 'string' && !fields.has(key)) ?? '')).local;
}

function translate(triples: readonly Triple[]): {
  triples: readonly Triple[];
  translated: ReadonlyMap<string, string>;
} {
  const translated = new Map<string, string>();
  const ours = (name: string): string => {
    const namespace = namespaceOf(name);
    const assumed = rdfNamespace(namespace);
    if (assumed === namespace) return name;
    translated.set(namespace, assumed);
    return assumed + localOf(name);
  };
  return {
    triples: triples.map(({ subject, predicate, object }) => ({
      subject: ours(subject),
      predicate: ours(predicate),
      object: object.kind === 'iri' ? { ...object, value: ours(object.value) } : object,
    })),
    translated,
  };
}

function documentOf(namespace: string, index: number, making: Making): VocabularyDocument {
  const prefixes = new Map<string, string>();
  const own = (names: ReadonlySet<string>) =>
    [...names].filter((name) => namespaceOf(name) === namespace && isUsable(name, making));
  const classes = own(making.classes).map(
    (name) => [localOf(name), classEntry(name, making, prefixes)] as const,
  );
  const properties = own(making.properties).map(
    (name) => [localOf(name), propertyEntry(name, making, prefixes)] as const,
  );
  return {
    prefix: making.prefixes.get(namespace) ?? `ns${index + 1}`,
    namespace,
    ...headOf(namespace, making.graph),
    prefixes: Object.fromEntries(prefixes),
    classes: Object.fromEntries(classes),
    properties: Object.fromEntries(properties),
  };
}

function isUsable(name: string, { report }: Making): boolean {
  const term = localOf(name);
  if (isTermName(term)) return true;
  report(name, cause('vocabulary-name-unusable', { term }));
  return false;
}

function classEntry(name: string, making: Making, prefixes: Map<string, string>): ClassDraft {
  const { graph } = making;
  const above = graph.objects(name, iri('rdfs:subClassOf'));
  const parents = above.filter(({ kind, value }) => kind === 'iri' && value !== iri('owl:Thing'));
  const [parent, ...others] = parents.map(({ value }) => nameFor(value, 'classes', making));
  if (parent !== undefined && others.length > 0) {
    const names = others.join('、');
    making.report(name, cause('vocabulary-one-parent', { term: localOf(name), assumed: parent, names }));
  }
  const properties = Object.fromEntries(pairsOn(name, making, prefixes));
  return {
    ...termEntry(name, making),
    ...withoutMissing({ parent, datatype: datatypeOfClass(name, graph) }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
  } as ClassDraft;
}

function propertyEntry(name: string, making: Making, prefixes: Map<string, string>): PropertyDraft {
  const { graph, report } = making;
  const entry = {
    ...termEntry(name, making),
    ...withoutMissing({ conditions: conditionsOf([name], graph) }),
  } as PropertyDraft;
  const range = graph.objects(name, iri('rdfs:range'), iri('schema:rangeIncludes'))[0];
  if (range !== undefined) return { ...entry, range: rangeOf(range.value, making, prefixes) };
  if (entry.deprecated || entry.successor !== undefined) return entry;
  const isNode = graph
    .objects(name, iri('rdf:type'))
    .some(({ value }) => value === iri('owl:ObjectProperty'));
  const assumed = isNode ? 'xsd:anyURI' : 'xsd:string';
  report(name, cause('vocabulary-range-assumed', { term: localOf(name), assumed }));
  return { ...entry, range: assumed };
}

function termEntry(name: string, making: Making) {
  const { graph, bare } = making;
  const { ja, ...others } = textsOf(graph.objects(name, iri('rdfs:label'))) ?? {};
  const label = ja === undefined || ja === localOf(name) ? others : { ja, ...others };
  const replacement = graph.objects(name, iri('dct:isReplacedBy'))[0];
  const successor =
    replacement === undefined
      ? undefined
      : bare.has(namespaceOf(replacement.value))
        ? successorName(replacement.value, making)
        : replacement.kind === 'literal'
          ? replacement.value
          : undefined;
  const closeMatch = graph
    .objects(name, iri('skos:closeMatch'), iri('skos:exactMatch'))
    .map(({ value }) => value)
    .filter((value) => URL.canParse(value));
  return withoutMissing({
    label: Object.keys(label).length === 0 ? undefined : label,
    definition: textsOf(graph.objects(name, iri('rdfs:comment'), iri('skos:definition'))),
    closeMatch: closeMatch.length === 0 ? undefined : closeMatch,
    successor,
    deprecated: successor === undefined && isDeprecated(name, graph) ? true : undefined,
  }) as ClassDraft & PropertyDraft;
}

function successorName(term: string, making: Making): string {
  return nameFor(term, making.classes.has(term) ? 'classes' : 'properties', making);
}

function isDeprecated(name: string, graph: Graph): boolean {
  const marks = new Set([iri('owl:DeprecatedClass'), iri('owl:DeprecatedProperty')]);
  return (
    graph.objects(name, iri('rdf:type')).some(({ value }) => marks.has(value)) ||
    graph.objects(name, iri('owl:deprecated')).some(({ value }) => value === 'true' || value === '1')
  );
}

const understood = new Set(
  (
    [
      'rdf:type rdfs:label rdfs:comment rdfs:subClassOf rdfs:range rdfs:domain',
      'schema:domainIncludes schema:rangeIncludes skos:closeMatch skos:exactMatch skos:definition',
      'sh:pattern sh:minInclusive sh:minExclusive sh:maxInclusive sh:maxExclusive dct:conformsTo',
      'dct:isReplacedBy owl:deprecated owl:equivalentClass owl:onDatatype owl:imports',
    ]
      .join(' ')
      .split(' ') as Parameters<typeof iri>[0][]
  ).map(iri),
);

/** What is said of classes and properties that our files have no form for; vocabularies that were not loaded. */
function tellLeftOut({ graph, classes, properties, bare, report }: Making): void {
  const left = [...classes, ...properties].flatMap((subject) =>
    graph
      .predicates(subject)
      .flatMap((predicate) =>
        understood.has(predicate) ? [] : graph.objects(subject, predicate).map(() => localOf(predicate)),
      ),
  );
  if (left.length > 0) {
    const names = [...new Set(left)].slice(0, 8).join(', ');
    report('', cause('rdf-left-out', { count: String(left.length), names }));
  }
  for (const value of graph.subjects.flatMap((subject) => graph.objects(subject, iri('owl:imports')))) {
    if (bare.has(rdfNamespace(value.value))) continue;
    report(value.value, cause('vocabulary-import-not-followed', { value: value.value }));
  }
}
