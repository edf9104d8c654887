import type { DataModel, Item } from './model.js';
import { type ResolvedStep, resolveTermPath } from './resolve-term-path.js';
import { barePath, isFault } from './term-path.js';
import { formsOf, type ValueConditions, type ValueForm } from './value-conditions.js';
import { isSubclass, type OwnedProperty, propertiesOf, type Vocabulary } from './vocabulary.js';

/** What a data model and its vocabulary demand of a node, before it is written as a schema or as shapes. */
export interface Demands {
  /** The classes that are described in full, by name: that of the model, and those that its paths lead to. */
  readonly classes: ReadonlyMap<string, ClassDemand>;
  /** Paths that must exist. */
  readonly presences: readonly Presence[];
  /** Places where only some values may stand. */
  readonly values: readonly ValueRule[];
}

export interface ClassDemand {
  /** The class and all below it: the classes that a node in its place may have. */
  readonly types: readonly string[];
  /** The properties of all these classes; where they differ, the wider cardinality and what all of them demand. */
  readonly properties: readonly OwnedProperty[];
}

export interface Presence {
  readonly item: Item;
  readonly steps: readonly ResolvedStep[];
  /** The value has to be in this language; null: in any or none. */
  readonly language: string | null;
}

/** What the values of a place have to be: one of the alternatives, for several items may share a place. */
export interface ValueRule {
  /** Of nodes along them, only those that have the fixed values are meant. */
  readonly steps: readonly ResolvedStep[];
  /** Of which values it tells: of those in a language, of those in none (`plain`), or of all. */
  readonly language: string | null;
  readonly alternatives: readonly ValueDemand[];
}

/** What is demanded of a value: all that is told. */
export interface ValueDemand {
  /** Null: it need not be in a list. */
  readonly codes: readonly string[] | null;
  readonly forms: readonly ValueForm[];
}

/** The values without a language, where the path has others with one. */
export const plain = 'plain';

/** How far classes are described. */
export type Reach = 'paths' | 'vocabulary';

/**
 * @param requiredItems names of items that a record must have beyond those that the model requires
 * @param reach the classes that the model's paths lead to, or all that the vocabulary has
 */
export function demandsOf(
  model: DataModel,
  vocabulary: Vocabulary,
  requiredItems: readonly string[],
  reach: Reach = 'paths',
): Demands {
  const paths = new Map(model.items.map((item) => [item, stepsOf(item, model, vocabulary)]));
  const known = new Set([model.class, ...[...paths.values()].flatMap((steps) => steps.flatMap(nodeRange))]);
  if (reach === 'vocabulary')
    for (const [name, { datatype }] of vocabulary.classes) if (datatype === null) known.add(name);
  return {
    classes: new Map([...known].map((name) => [name, classDemand(vocabulary, name)])),
    presences: [...paths].flatMap(([item, steps]) => {
      const isRequired = item.required || requiredItems.includes(item.name);
      const { language } = item.path;
      return isRequired && item.header === null && steps.length > 0 ? [{ item, steps, language }] : [];
    }),
    values: valueRulesOf(paths),
  };
}

function stepsOf(item: Item, model: DataModel, vocabulary: Vocabulary): readonly ResolvedStep[] {
  const resolved = resolveTermPath(vocabulary, model.class, item.path);
  return isFault(resolved) ? [] : resolved.steps;
}

function nodeRange(step: ResolvedStep): readonly string[] {
  return step.datatype === null ? [step.range] : [];
}

/** What is demanded of a node of a class, or of one below it. */
export function classDemand(vocabulary: Vocabulary, className: string): ClassDemand {
  const types = subclassesOf(vocabulary, className);
  const properties = new Map<string, OwnedProperty>();
  for (const each of types) {
    for (const property of propertiesOf(vocabulary, each)) {
      const known = properties.get(property.property);
      const wider = known === undefined || property.cardinality.max === null ? property : known;
      const conditions = commonConditions(vocabulary, known ?? property, property);
      properties.set(property.property, { ...wider, conditions });
    }
  }
  return { types, properties: [...properties.values()] };
}

/** Conditions that hold of a property on several classes: where they differ, those that it has everywhere. */
function commonConditions(
  vocabulary: Vocabulary,
  a: OwnedProperty,
  b: OwnedProperty,
): ValueConditions | null {
  return JSON.stringify(a.conditions) === JSON.stringify(b.conditions)
    ? a.conditions
    : (vocabulary.properties.get(b.property)?.conditions ?? null);
}

/** The conditions on the values of a property as forms that they have to have. */
export function formsOfProperty({ conditions }: OwnedProperty, datatype: string): readonly ValueForm[] {
  return conditions === null ? [] : formsOf(conditions, datatype).forms;
}

/** A class and all below it, in the order of the vocabulary. */
export function subclassesOf(vocabulary: Vocabulary, className: string): readonly string[] {
  return [...vocabulary.classes.keys()].filter((name) => isSubclass(vocabulary, name, className));
}

interface Place {
  readonly item: Item;
  readonly steps: readonly ResolvedStep[];
}

/** The rules of the places of a model, for those at which every item demands something. */
function valueRulesOf(paths: ReadonlyMap<Item, readonly ResolvedStep[]>): readonly ValueRule[] {
  const places = [...paths].flatMap(([item, steps]) => (steps.length === 0 ? [] : [{ item, steps }]));
  const byPath = groupedBy(places, barePath);
  return [...byPath.values()].flatMap((those) => {
    const byLanguage = groupedBy(those, ({ item }) => item.path.language ?? '');
    return [...byLanguage].flatMap(([language, same]) =>
      rulesOf(same, language === '' && byLanguage.size > 1 ? plain : language || null),
    );
  });
}

/** Items of one path that fixed values tell apart have a rule each; else they share one. */
function rulesOf(places: readonly Place[], language: string | null): readonly ValueRule[] {
  const byFixed = groupedBy(places, ({ steps }) => JSON.stringify(steps.map(({ fixed }) => fixed)));
  const areApart =
    byFixed.size > 1 && places.every(({ steps }) => steps.some(({ fixed }) => fixed.length > 0));
  if (areApart) return [...byFixed.values()].flatMap((same) => ruleOf(same, same[0]!.steps, language));
  const [first] = places;
  return ruleOf(
    places,
    first!.steps.map((step) => ({ ...step, fixed: [] })),
    language,
  );
}

function ruleOf(
  places: readonly Place[],
  steps: readonly ResolvedStep[],
  language: string | null,
): readonly ValueRule[] {
  const demands = places.map(demandOf);
  if (demands.some(({ codes, forms }) => codes === null && forms.length === 0)) return [];
  const listed = demands.filter(({ forms }) => forms.length === 0);
  const codes = [...new Set(listed.flatMap((demand) => demand.codes ?? []))];
  const alternatives = demands.filter(({ forms }) => forms.length > 0);
  return [
    {
      steps,
      language,
      alternatives: codes.length > 0 ? [{ codes, forms: [] }, ...alternatives] : alternatives,
    },
  ];
}

function demandOf({ item, steps }: Place): ValueDemand {
  const datatype = steps.at(-1)?.datatype ?? null;
  const isValue = item.conditions !== null && datatype !== null;
  return {
    codes: item.codes === null ? null : [...new Set(Object.values(item.codes))],
    forms: isValue ? formsOf(item.conditions, datatype).forms : [],
  };
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}
