import type { Texts } from '../messages/index.js';
import type { DataModel } from './model.js';
import type { ValueConditions } from './value-conditions.js';
import { ancestorsOf, type OwnedProperty, propertiesOf, type Vocabulary } from './vocabulary.js';

/** An item of a data model that uses a term. */
export interface TermUse {
  readonly model: string;
  readonly item: string;
}

/** A class that has a property. */
export interface Holder {
  readonly class: string;
  readonly cardinality: string;
  readonly range: string;
  /** What the property means there, where that is more than what it means everywhere. */
  readonly definition: Texts | null;
  readonly deprecated: boolean;
}

interface TermFacts {
  readonly name: string;
  readonly iri: string;
  readonly label: Texts;
  readonly definition: Texts | null;
  readonly deprecated: boolean;
  readonly successor: string | null;
  readonly closeMatch: readonly string[];
  /** In the order of the models and of their items. */
  readonly usedIn: readonly TermUse[];
}

/** All that is known of a term, as plain data. */
export type TermCard =
  | (TermFacts & {
      readonly kind: 'class';
      /** Nearest first. */
      readonly parents: readonly string[];
      readonly children: readonly string[];
      readonly datatype: string | null;
      readonly properties: readonly {
        readonly property: string;
        readonly label: Texts;
        readonly range: string;
        readonly cardinality: string;
        /** The class that declares it: the class itself or an ancestor. */
        readonly owner: string;
        readonly deprecated: boolean;
      }[];
      /** Properties whose range it is. */
      readonly ledToBy: readonly string[];
    })
  | (TermFacts & {
      readonly kind: 'property';
      readonly range: string;
      readonly conditions: ValueConditions | null;
      readonly standsOn: readonly Holder[];
    });

/** Gathers what is known of a class or a property; null for a name that no vocabulary has. */
export function termCard(vocabulary: Vocabulary, models: Iterable<DataModel>, name: string): TermCard | null {
  const known = vocabulary.classes.get(name);
  if (known !== undefined) {
    const { properties: _, parent: __, datatype, ...facts } = known;
    return {
      kind: 'class',
      ...facts,
      parents: ancestorsOf(vocabulary, name),
      children: [...vocabulary.classes.values()].flatMap((each) => (each.parent === name ? [each.name] : [])),
      datatype,
      properties: propertiesOf(vocabulary, name).map((pair) => ({
        property: pair.property,
        label: vocabulary.properties.get(pair.property)?.label ?? facts.label,
        range: pair.range,
        cardinality: cardinalityText(pair),
        owner: pair.owner,
        deprecated: pair.deprecated,
      })),
      ledToBy: [...vocabulary.properties.values()].flatMap((each) =>
        each.range === name ? [each.name] : [],
      ),
      usedIn: usesOf(models, (item, model) => model.class === name || item.types.includes(name)),
    };
  }
  const property = vocabulary.properties.get(name);
  if (property === undefined) return null;
  return {
    kind: 'property',
    ...property,
    standsOn: holdersOf(vocabulary, name),
    usedIn: usesOf(models, (item) => item.properties.includes(name)),
  };
}

function holdersOf(vocabulary: Vocabulary, name: string): readonly Holder[] {
  return [...vocabulary.classes.values()].flatMap(({ name: holder, properties }) =>
    properties
      .filter(({ property }) => property === name)
      .map((pair) => ({
        class: holder,
        cardinality: cardinalityText(pair),
        range: pair.range,
        definition: pair.definition,
        deprecated: pair.deprecated,
      })),
  );
}

interface ItemTerms {
  readonly properties: readonly string[];
  readonly types: readonly string[];
}

function usesOf(
  models: Iterable<DataModel>,
  isUse: (item: ItemTerms, model: DataModel) => boolean,
): readonly TermUse[] {
  return [...models].flatMap((model) =>
    model.items
      .filter((item) => isUse(termsOf(item.path.steps), model))
      .map((item) => ({ model: model.id, item: item.name })),
  );
}

function termsOf(steps: DataModel['items'][number]['path']['steps']): ItemTerms {
  return {
    properties: steps.flatMap(({ property, fixed }) => [property, ...fixed.map((each) => each.property)]),
    types: steps.flatMap(({ type }) => type ?? []),
  };
}

/** `0..n`, as vocabularies write it. */
function cardinalityText({ cardinality: { min, max } }: Pick<OwnedProperty, 'cardinality'>): string {
  return `${min}..${max ?? 'n'}`;
}
