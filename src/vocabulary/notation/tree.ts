import type { Place } from '../../records/index.js';

/** A name of the notation; the prefix is mandatory: `ic:施設型`. */
export interface PrefixedName {
  readonly prefix: string;
  readonly local: string;
  readonly at: Place;
}

/** One line of metadata: `#name@en "English"`, `#creator[1] "…"`, `#prefix ic: "…"`. A bare `#` is `description`. */
export interface Metadata {
  readonly key: string;
  /** Ties values together: the name and the home page of one creator. */
  readonly group: string | null;
  /** Two letters; null means Japanese. */
  readonly language: string | null;
  /** The name before the colon, where a value has one (`ic` of `#prefix ic: "…"`). */
  readonly name: string | null;
  readonly value: string;
  readonly at: Place;
}

/** What stands in braces. Numbers are unsigned integers and kept as they are written. */
export type Constraint = { readonly at: Place } & (
  | { readonly kind: 'cardinality'; readonly min: number; readonly max: number | null }
  | { readonly kind: 'type'; readonly name: PrefixedName; readonly group: string | null }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'fixed'; readonly value: string; readonly isQuoted: boolean }
  | { readonly kind: 'bound'; readonly sign: '<' | '<=' | '>' | '>='; readonly value: string }
  | { readonly kind: 'characters'; readonly iri: string }
  | { readonly kind: 'order'; readonly value: string }
);

/** One step of the path of a `use` statement; the first is a class, the others are properties. */
export interface UseStep {
  readonly name: PrefixedName;
  readonly group: string | null;
}

interface Around {
  readonly at: Place;
  /** Comments before the end of the statement, with their marks. */
  readonly comments: readonly string[];
  readonly metadata: readonly Metadata[];
  /** A comment behind the statement on the same line, with its marks. */
  readonly remark: string | null;
}

export type Statement = Around &
  (
    | { readonly kind: 'vocabulary'; readonly iri: string }
    | { readonly kind: 'datamodel' }
    | {
        readonly kind: 'class';
        readonly isDeprecated: boolean;
        readonly name: PrefixedName;
        readonly parent: { readonly name: PrefixedName; readonly group: string | null } | null;
      }
    | {
        readonly kind: 'property';
        readonly isDeprecated: boolean;
        readonly name: PrefixedName;
        readonly constraints: readonly Constraint[];
      }
    | {
        readonly kind: 'set';
        readonly isDeprecated: boolean;
        readonly class: PrefixedName;
        readonly property: PrefixedName;
        readonly constraints: readonly Constraint[];
      }
    | {
        readonly kind: 'use';
        readonly steps: readonly UseStep[];
        readonly language: string | null;
        readonly constraints: readonly Constraint[];
      }
  );

/** A statement of one kind. */
export type StatementOf<K extends Statement['kind']> = Extract<Statement, { readonly kind: K }>;

/** A file in the IMI vocabulary notation (IMI語彙記法 1.0, 2018), as it is written: nothing is resolved. */
export interface NotationFile {
  readonly statements: readonly Statement[];
  /** Comments behind the last statement, with their marks. */
  readonly comments: readonly string[];
}
