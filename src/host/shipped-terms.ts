import { readFileSync } from 'node:fs';
import type { Class, DataModel, Property, Vocabulary } from '../vocabulary/index.js';

/** The vocabularies and data models of the project, as they ship: checked, with nothing to resolve. */
export interface ShippedTerms {
  readonly vocabulary: {
    readonly namespaces: readonly (readonly [prefix: string, namespace: string])[];
    readonly versions: readonly (readonly [prefix: string, version: string])[];
    readonly classes: readonly Class[];
    readonly properties: readonly Property[];
  };
  readonly models: readonly DataModel[];
}

/** The vocabularies, and the data models by their ids. */
export interface Terms {
  readonly vocabulary: Vocabulary;
  readonly models: ReadonlyMap<string, DataModel>;
}

let loaded: Terms | undefined;

/** Loads the vocabularies and data models alone, once in a process, for those who read no data. */
export function loadTerms(): Terms {
  loaded ??= termsOf(JSON.parse(readFileSync(file, 'utf8')) as ShippedTerms);
  return loaded;
}

const file = new URL('../../dist/shipped-terms.json', import.meta.url);

/** Makes look-up tables of what is shipped. */
function termsOf({ vocabulary, models }: ShippedTerms): Terms {
  return {
    vocabulary: {
      namespaces: new Map(vocabulary.namespaces),
      versions: new Map(vocabulary.versions),
      classes: new Map(vocabulary.classes.map((term) => [term.name, term])),
      properties: new Map(vocabulary.properties.map((term) => [term.name, term])),
    },
    models: new Map(models.map((model) => [model.id, model])),
  };
}
