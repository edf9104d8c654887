import { readFileSync } from 'node:fs';
import { severityOf } from '../findings/index.js';
import {
  buildHeaderIndex,
  familiesOf,
  type HeaderIndex,
  type Mapping,
  type MappingDocument,
  resolveMapping,
} from '../mapping/index.js';
import type { Knowledge } from '../plan/index.js';
import {
  type Class,
  type DataModel,
  loadModel,
  loadVocabulary,
  type Property,
  type Vocabulary,
} from '../vocabulary/index.js';
import { loadTables } from './tables.js';

/** The files of `vocabularies/` and `mappings/`, as people wrote them. */
export interface ShippedDocuments {
  readonly vocabularies: readonly unknown[];
  readonly sharedItems: unknown;
  readonly models: readonly unknown[];
  /** By path below `mappings/`, without `.yaml`. */
  readonly mappings: Readonly<Record<string, MappingDocument>>;
}

/** The project's data in one file, made of the documents when the project is built: checked, with nothing to resolve. */
export interface Shipped {
  readonly vocabulary: {
    readonly namespaces: readonly (readonly [prefix: string, namespace: string])[];
    readonly versions: readonly (readonly [prefix: string, version: string])[];
    readonly classes: readonly Class[];
    readonly properties: readonly Property[];
  };
  readonly models: readonly DataModel[];
  readonly mappings: readonly Mapping[];
  readonly headers: HeaderIndex;
}

let loaded: Knowledge | undefined;

/**
 * Loads all that is shipped, once in a process. It was checked when the project was built and is not checked again: reading
 * it as it stands takes a tenth of the time.
 */
export function loadKnowledge(): Knowledge {
  loaded ??= knowledgeOf(JSON.parse(readFileSync(shippedFile, 'utf8')) as Shipped);
  return loaded;
}

const shippedFile = new URL('../../dist/shipped.json', import.meta.url);

/** Makes look-up tables of what is shipped. */
export function knowledgeOf({ vocabulary, models, mappings, headers }: Shipped): Knowledge {
  return {
    vocabulary: {
      namespaces: new Map(vocabulary.namespaces),
      versions: new Map(vocabulary.versions),
      classes: new Map(vocabulary.classes.map((term) => [term.name, term])),
      properties: new Map(vocabulary.properties.map((term) => [term.name, term])),
    },
    models: new Map(models.map((model) => [model.id, model])),
    headers,
    families: familiesOf(models),
    mappings: new Map(mappings.map((mapping) => [mapping.path, mapping])),
    tables: loadTables(),
  };
}

/** Checks the documents and makes of them what is shipped. Throws where they are at odds with each other. */
export function shippedOf(documents: ShippedDocuments): Shipped {
  const { vocabulary, findings } = loadVocabulary(documents.vocabularies);
  const loaded = documents.models.map((model) => loadModel(model, vocabulary, documents.sharedItems));
  const faults = [findings, ...loaded.map((model) => model.findings)].flat();
  const fault = faults.find(({ cause }) => severityOf(cause.code) === 'error');
  if (fault) throw new Error(`shipped vocabularies: ${JSON.stringify(fault)}`);
  const models = loaded.flatMap(({ model }) => (model === null ? [] : [model]));
  return {
    vocabulary: plainVocabulary(vocabulary),
    models,
    mappings: Object.entries(documents.mappings).map(([path, document]) =>
      shippedMapping(path, document, documents),
    ),
    headers: buildHeaderIndex(models),
  };
}

function plainVocabulary({ namespaces, versions, classes, properties }: Vocabulary): Shipped['vocabulary'] {
  return {
    namespaces: [...namespaces],
    versions: [...versions],
    classes: [...classes.values()],
    properties: [...properties.values()],
  };
}

function shippedMapping(path: string, document: MappingDocument, { mappings }: ShippedDocuments): Mapping {
  const { mapping, cause } = resolveMapping(path, document, (parent) => mappings[parent]);
  if (cause) throw new Error(`shipped mapping ${path}: ${JSON.stringify(cause)}`);
  return mapping;
}
