import type { Texts } from '../messages/index.js';
import { coreNamespace } from './namespaces.js';
import type { ValueConditions } from './value-conditions.js';

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
  /** Its key in the vocabulary: see there. */
  readonly name: string;
  readonly iri: string;
  readonly label: Texts;
  /** What it means, where the vocabulary's file says so. */
  readonly definition: Texts | null;
  readonly range: string;
  /** What its values have to be beyond their datatype, wherever it stands; null: nothing. */
  readonly conditions: ValueConditions | null;
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
  /** What its values have to be there, those of the property included; null: nothing beyond their datatype. */
  readonly conditions: ValueConditions | null;
  /** What it means on this class, where that is more than what the property means. */
  readonly definition: Texts | null;
  readonly deprecated: boolean;
  /** What to use in place of a deprecated one, as a name or a term path. */
  readonly successor: string | null;
}

/** A class, with the properties declared on it (those of its ancestors are inherited). */
export interface Class {
  /** Its key in the vocabulary: see there. */
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

/**
 * One or more vocabularies, loaded and checked: terms by their keys, which are unique over all of them. The key of a term is its
 * name; where several vocabularies have a name, that of the core keeps it, and those of the others have their prefix
 * before it: `my:名称`. Nodes, schemas and contexts use keys.
 */
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

/** A name as it is written, `ic:名称` or `名称`, in its parts. */
export function partsOf(written: string): { readonly prefix: string | null; readonly local: string } {
  const colon = written.indexOf(':');
  return colon < 0
    ? { prefix: null, local: written }
    : { prefix: written.slice(0, colon), local: written.slice(colon + 1) };
}

/** The vocabulary of a term and the term's name there; null for a key that no vocabulary has. */
export function homeOf(
  { classes, properties, namespaces }: Vocabulary,
  key: string,
): { readonly prefix: string; readonly local: string } | null {
  const iri = (classes.get(key) ?? properties.get(key))?.iri;
  if (iri === undefined) return null;
  const { local } = partsOf(key);
  for (const [prefix, namespace] of namespaces) if (iri === namespace + local) return { prefix, local };
  return null;
}

/**
 * The keys of the terms that a name may mean: with a prefix one at most, without it one for each vocabulary that has the
 * name.
 */
export function keysOf(vocabulary: Vocabulary, written: string): readonly string[] {
  const { prefix, local } = partsOf(written);
  const { classes, properties, namespaces } = vocabulary;
  if (prefix !== null) {
    const iri = `${namespaces.get(prefix)}${local}`;
    return [written, local].filter((key) => (classes.get(key) ?? properties.get(key))?.iri === iri);
  }
  const candidates = [local, ...[...namespaces.keys()].map((each) => `${each}:${local}`)];
  return candidates.filter((key) => classes.has(key) || properties.has(key));
}

/**
 * Of several terms with one name, that of the vocabulary at hand, else that of the core: it alone. Else all of them: the
 * name is ambiguous.
 *
 * @param own prefix of the vocabulary in whose file the name is written; null: it is written elsewhere
 */
export function preferred(
  vocabulary: Vocabulary,
  keys: readonly string[],
  own: string | null,
): readonly string[] {
  if (keys.length < 2) return keys;
  const isOf = (key: string, isMeant: (prefix: string) => boolean) =>
    isMeant(homeOf(vocabulary, key)?.prefix ?? '');
  const choice =
    keys.find((key) => isOf(key, (prefix) => prefix === own)) ??
    keys.find((key) => isOf(key, (prefix) => vocabulary.namespaces.get(prefix) === coreNamespace));
  return choice === undefined ? keys : [choice];
}

/**
 * What a vocabulary's file means by the name of a class or of a property: the key of the term, several where the name is
 * ambiguous, none where there is no such term.
 */
export function keysMeant(
  vocabulary: Vocabulary,
  kind: 'classes' | 'properties',
  written: string,
  own: string | null,
): readonly string[] {
  const keys = keysOf(vocabulary, written).filter((key) => vocabulary[kind].has(key));
  return preferred(vocabulary, keys, own);
}

/** A key with its prefix, as people choose between terms of one name. */
export function withPrefix(vocabulary: Vocabulary, key: string): string {
  const home = homeOf(vocabulary, key);
  return home === null ? key : `${home.prefix}:${home.local}`;
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
  const known = vocabulary.classes.get(range);
  return known === undefined && range.includes(':') ? 'xsd:string' : (known?.datatype ?? null);
}
