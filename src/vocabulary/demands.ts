import type { DataModel, Item } from './model.js';
import { type ResolvedStep, resolveTermPath } from './resolve-term-path.js';
import { isFault } from './term-path.js';
import { isSubclass, type OwnedProperty, propertiesOf, type Vocabulary } from './vocabulary.js';

/** What a data model and its vocabulary demand of a node, before it is written as a schema or as shapes. */
export interface Demands {
  /** The classes that are described in full, by name: that of the model, and those that its paths lead to. */
  readonly classes: ReadonlyMap<string, ClassDemand>;
  /** Paths that must exist. */
  readonly presences: readonly Presence[];
  /** Places where only some values may stand. */
  readonly codeLists: readonly CodeList[];
}

export interface ClassDemand {
  /** The class and all below it: the classes that a node in its place may have. */
  readonly types: readonly string[];
  /** The properties of all these classes; where they differ, the wider cardinality. */
  readonly properties: readonly OwnedProperty[];
}

export interface Presence {
  readonly item: Item;
  readonly steps: readonly ResolvedStep[];
}

export interface CodeList {
  readonly steps: readonly ResolvedStep[];
  readonly codes: readonly string[];
}

/**
 * @param requiredItems names of items that a record must have beyond those that the model requires
 */
export function demandsOf(
  model: DataModel,
  vocabulary: Vocabulary,
  requiredItems: readonly string[],
): Demands {
  const paths = new Map(model.items.map((item) => [item, stepsOf(item, model, vocabulary)]));
  const known = new Set([model.class, ...[...paths.values()].flatMap((steps) => steps.flatMap(nodeRange))]);
  return {
    classes: new Map([...known].map((name) => [name, classDemand(vocabulary, name)])),
    presences: [...paths].flatMap(([item, steps]) => {
      const isRequired = item.required || requiredItems.includes(item.name);
      return isRequired && item.header === null && steps.length > 0 ? [{ item, steps }] : [];
    }),
    codeLists: codeListsOf(paths),
  };
}

function stepsOf(item: Item, model: DataModel, vocabulary: Vocabulary): readonly ResolvedStep[] {
  const resolved = resolveTermPath(vocabulary, model.class, item.path);
  return isFault(resolved) ? [] : resolved.steps;
}

function nodeRange(step: ResolvedStep): readonly string[] {
  return step.datatype === null ? [step.range] : [];
}

function classDemand(vocabulary: Vocabulary, className: string): ClassDemand {
  const types = subclassesOf(vocabulary, className);
  const properties = new Map<string, OwnedProperty>();
  for (const each of types) {
    for (const property of propertiesOf(vocabulary, each)) {
      const isWider = property.cardinality.max === null || !properties.has(property.property);
      if (isWider) properties.set(property.property, property);
    }
  }
  return { types, properties: [...properties.values()] };
}

/** A class and all below it, in the order of the vocabulary. */
export function subclassesOf(vocabulary: Vocabulary, className: string): readonly string[] {
  return [...vocabulary.classes.keys()].filter((name) => isSubclass(vocabulary, name, className));
}

/** The code lists of the model, for places that no item without a code list shares. */
function codeListsOf(paths: ReadonlyMap<Item, readonly ResolvedStep[]>): readonly CodeList[] {
  const places = new Map<string, { steps: readonly ResolvedStep[]; codes: Set<string>; isOpen: boolean }>();
  for (const [item, steps] of paths) {
    if (steps.length === 0) continue;
    const key = steps.map(({ property }) => property).join('>');
    const place = places.get(key) ?? { steps, codes: new Set<string>(), isOpen: false };
    if (item.codes === null) place.isOpen = true;
    for (const code of Object.values(item.codes ?? {})) place.codes.add(code);
    places.set(key, place);
  }
  return [...places.values()]
    .filter(({ isOpen }) => !isOpen)
    .map(({ steps, codes }) => ({ steps, codes: [...codes] }));
}
