import type { Texts } from '../messages/index.js';

/** How often a property may stand on a node; `max: null` is unbounded. */
export interface Cardinality {
  readonly min: number;
  readonly max: number | null;
}

/**
 * A property: its range is a class name, a datatype of XML Schema with the prefix `xsd:`, or one from elsewhere with the
 * prefix that its vocabulary declares.
 */
export interface Property {
  readonly name: string;
  readonly iri: string;
  readonly label: Texts;
  /** What it means, where the vocabulary's file says so. */
  readonly definition: Texts | null;
  readonly range: string;
  /** IRIs of terms of other vocabularies that mean nearly the same. */
  readonly closeMatch: readonly string[];
  readonly deprecated: boolean;
  /** What to use in place of a deprecated term, as a name or a term path. */
  readonly successor: string | null;
}

/** A property on a class: the range may be narrower than that of the property. */
export interface ClassProperty {
  readonly property: string;
  readonly cardinality: Cardinality;
  readonly range: string;
  /** What it means on this class, where that is more than what the property means. */
  readonly definition: Texts | null;
  readonly deprecated: boolean;
  /** What to use in place of a deprecated one, as a name or a term path. */
  readonly successor: string | null;
}

/** A class, with the properties declared on it (those of its ancestors are inherited). */
export interface Class {
  readonly name: string;
  readonly iri: string;
  readonly label: Texts;
  readonly definition: Texts | null;
  readonly parent: string | null;
  /** The datatype (`xsd:string`) of a class whose members are values, not nodes: 電話番号型. */
  readonly datatype: string | null;
  readonly properties: readonly ClassProperty[];
  readonly closeMatch: readonly string[];
  readonly deprecated: boolean;
  readonly successor: string | null;
}

/** One or more vocabularies, loaded and checked: terms by name. Names are unique over all of them. */
export interface Vocabulary {
  /** Prefix → namespace of its terms' IRIs. */
  readonly namespaces: ReadonlyMap<string, string>;
  /** Prefix → version of the vocabulary. */
  readonly versions: ReadonlyMap<string, string>;
  readonly classes: ReadonlyMap<string, Class>;
  readonly properties: ReadonlyMap<string, Property>;
}

/** A property as a class has it, own or inherited; `owner` is the class that declares it. */
export interface OwnedProperty extends ClassProperty {
  readonly owner: string;
}

/** A class and its ancestors, nearest first; empty for an unknown class. */
export function lineageOf(vocabulary: Vocabulary, className: string): readonly Class[] {
  const lineage: Class[] = [];
  let next = vocabulary.classes.get(className);
  while (next !== undefined && !lineage.includes(next)) {
    lineage.push(next);
    next = next.parent === null ? undefined : vocabulary.classes.get(next.parent);
  }
  return lineage;
}

/** Names of a class's ancestors, nearest first, without itself. */
export function ancestorsOf(vocabulary: Vocabulary, className: string): readonly string[] {
  return lineageOf(vocabulary, className)
    .slice(1)
    .map((ancestor) => ancestor.name);
}

/** Whether a class is another class or lies below it. */
export function isSubclass(vocabulary: Vocabulary, className: string, ancestor: string): boolean {
  return className === ancestor || ancestorsOf(vocabulary, className).includes(ancestor);
}

/** A property as a class has it, own or inherited (the nearest declaration counts); null where it has none. */
export function propertyOf(
  vocabulary: Vocabulary,
  className: string,
  property: string,
): OwnedProperty | null {
  for (const owner of lineageOf(vocabulary, className)) {
    const found = owner.properties.find((candidate) => candidate.property === property);
    if (found !== undefined) return { ...found, owner: owner.name };
  }
  return null;
}

/** All properties of a class, its own first, then those of its ancestors. */
export function propertiesOf(vocabulary: Vocabulary, className: string): readonly OwnedProperty[] {
  const all = new Map<string, OwnedProperty>();
  for (const owner of lineageOf(vocabulary, className)) {
    for (const property of owner.properties) {
      if (!all.has(property.property)) all.set(property.property, { ...property, owner: owner.name });
    }
  }
  return [...all.values()];
}

/**
 * The datatype of a range: itself for `xsd:…`, that of a class of values, `xsd:string` for a datatype from elsewhere
 * (its values are codes), null for a class of nodes.
 */
export function datatypeOf(vocabulary: Vocabulary, range: string): string | null {
  if (range.startsWith('xsd:')) return range;
  if (range.includes(':')) return 'xsd:string';
  return vocabulary.classes.get(range)?.datatype ?? null;
}
