import type { VocabularyDocument } from '../vocabulary-document.js';
import { conditionsOf } from './conditions.js';
import { iri, localOf, namespaceOf } from './iris.js';
import { type Making, nameFor } from './making.js';
import { rangeOf } from './ranges.js';
import { textsOf } from './texts.js';
import { withoutMissing } from './without-missing.js';

type PairDrafts = NonNullable<NonNullable<VocabularyDocument['additions']>[string]>;
type PairDraft = PairDrafts[string];

/** The pairs of a class: its restrictions, then what properties say of their domains. */
export function pairsOn(
  holder: string,
  making: Making,
  prefixes: Map<string, string>,
): ReadonlyMap<string, PairDraft> {
  const { graph, properties } = making;
  const restrictions = new Map<string, string[]>();
  for (const { kind, value } of graph.objects(holder, iri('rdfs:subClassOf'))) {
    const property = kind === 'blank' ? graph.objects(value, iri('owl:onProperty'))[0]?.value : undefined;
    if (property !== undefined) restrictions.set(property, [...(restrictions.get(property) ?? []), value]);
  }
  for (const property of properties) {
    const domains = graph.objects(property, iri('schema:domainIncludes'), iri('rdfs:domain'));
    if (domains.some(({ value }) => value === holder) && !restrictions.has(property))
      restrictions.set(property, []);
  }
  return new Map(
    [...restrictions].map(([property, nodes]) => [
      nameFor(property, 'properties', making),
      pairEntry(property, nodes, making, prefixes),
    ]),
  );
}

function pairEntry(
  property: string,
  restrictions: readonly string[],
  making: Making,
  prefixes: Map<string, string>,
): PairDraft {
  const { graph } = making;
  const all = (...predicates: readonly Parameters<typeof iri>[0][]) =>
    restrictions.flatMap((node) => graph.objects(node, ...predicates.map(iri)));
  const number = (...predicates: readonly Parameters<typeof iri>[0][]) => all(...predicates)[0]?.value;
  const exact = number('owl:qualifiedCardinality', 'owl:cardinality');
  const min = exact ?? number('owl:minQualifiedCardinality', 'owl:minCardinality') ?? '0';
  const max = exact ?? number('owl:maxQualifiedCardinality', 'owl:maxCardinality') ?? 'n';
  const cardinality = `${min}..${max}`;
  const told = all('owl:onClass', 'owl:onDataRange', 'owl:allValuesFrom')[0]?.value;
  const range = told === undefined ? undefined : rangeOf(told, making, prefixes);
  const general = graph.objects(property, iri('rdfs:range'), iri('schema:rangeIncludes'))[0];
  const usual =
    general === undefined
      ? making.known.get(namespaceOf(property))?.properties.get(localOf(property))
      : rangeOf(general.value, making, prefixes);
  const isNarrower = usual !== undefined && range !== undefined && usual !== range;
  const definition = textsOf(all('rdfs:comment'));
  const conditions = conditionsOf(restrictions, graph);
  if (!isNarrower && definition === undefined && conditions === undefined) return cardinality;
  return withoutMissing({
    cardinality,
    range: isNarrower ? range : undefined,
    conditions,
    definition,
  }) as PairDraft;
}

/** Pairs on classes that the file does not declare. They belong to the vocabulary of their property. */
export function addPairsElsewhere(documents: VocabularyDocument[], making: Making): void {
  const { graph, classes, properties } = making;
  const holders = new Set(
    [
      ...graph.subjects.filter((subject) =>
        graph.objects(subject, iri('rdfs:subClassOf')).some(({ kind }) => kind === 'blank'),
      ),
      ...[...properties].flatMap((property) =>
        graph.objects(property, iri('schema:domainIncludes'), iri('rdfs:domain')).map(({ value }) => value),
      ),
    ].filter((name) => !classes.has(name) && !name.startsWith('_:')),
  );
  for (const holder of holders) {
    for (const [index, document] of documents.entries()) {
      const prefixes = new Map(Object.entries(document.prefixes ?? {}));
      const within = { ...making, own: document.namespace ?? '' };
      const own = [...pairsOn(holder, within, prefixes)].filter(
        ([property]) => Object.hasOwn(document.properties ?? {}, property) || documents.length === 1,
      );
      if (own.length === 0) continue;
      documents[index] = {
        ...document,
        prefixes: Object.fromEntries(prefixes),
        additions: {
          ...document.additions,
          [nameFor(holder, 'classes', within)]: Object.fromEntries(own) as PairDrafts,
        },
      };
    }
  }
}
