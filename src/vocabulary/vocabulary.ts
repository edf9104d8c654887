import type { Texts } from '../messages/index.js';

/** How often a property may stand on a node; `max: null` is unbounded. */
export interface Cardinality {
  readonly min: number;
  readonly max: number | null;
}

/** A property: its range is a class name, or a datatype with the prefix `xsd:`. */
export interface Property {
  readonly name: string;
  readonly iri: string;
  readonly label: Texts;
  readonly range: string;
  readonly deprecated: boolean;
  /** What to use in place of a deprecated term, as a name or a term path. */
  readonly successor: string | null;
}

/** A property on a class: the range may be narrower than that of the property. */
export interface ClassProperty {
  readonly property: string;
  readonly cardinality: Cardinality;
  readonly range: string;
  readonly deprecated: boolean;
}

/** A class, with the properties declared on it (those of its ancestors are inherited). */
export interface Class {
  readonly name: string;
  readonly iri: string;
  readonly label: Texts;
  readonly parent: string | null;
  readonly properties: readonly ClassProperty[];
  readonly deprecated: boolean;
  readonly successor: string | null;
}

/** One or more vocabularies, loaded and checked: terms by name. Names are unique over all of them. */
export interface Vocabulary {
  /** Prefix → namespace of its terms' IRIs. */
  readonly namespaces: ReadonlyMap<string, string>;
  readonly classes: ReadonlyMap<string, Class>;
  readonly properties: ReadonlyMap<string, Property>;
}
