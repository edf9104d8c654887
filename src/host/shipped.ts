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
  type KindWithoutModel,
  kindsWithoutModelSchema,
  loadModel,
  loadVocabulary,
  type Vocabulary,
} from '../vocabulary/index.js';
import { loadTerms, type ShippedTerms } from './shipped-terms.js';
import { loadTables } from './tables.js';

/** The files of `vocabularies/` and `mappings/`, as people wrote them. */
export interface ShippedDocuments {
  readonly vocabularies: readonly unknown[];
  readonly sharedItems: unknown;
  readonly models: readonly unknown[];
  readonly kindsWithoutModel: unknown;
  /** By path below `mappings/`, without `.yaml`. */
  readonly mappings: Readonly<Record<string, MappingDocument>>;
}

/** The project's data, made of the documents when the project is built: checked, with nothing to resolve. */
export interface Shipped extends ShippedTerms {
  readonly mappings: readonly Mapping[];
  readonly headers: HeaderIndex;
  readonly kindsWithoutModel: readonly KindWithoutModel[];
}

/** What is shipped beside the terms. */
type ShippedMappings = Pick<Shipped, 'mappings' | 'headers' | 'kindsWithoutModel'>;

let loaded: Knowledge | undefined;

/**
 * Loads all that is shipped, once in a process. It was checked when the project was built and is not checked again: reading
 * it as it stands takes a tenth of the time.
 */
export function loadKnowledge(): Knowledge {
  loaded ??= knowledgeOf(JSON.parse(readFileSync(mappingsFile, 'utf8')) as ShippedMappings);
  return loaded;
}

const mappingsFile = new URL('../../dist/shipped-mappings.json', import.meta.url);

function knowledgeOf({ mappings, headers, kindsWithoutModel }: ShippedMappings): Knowledge {
  const { vocabulary, models } = loadTerms();
  return {
    vocabulary,
    models,
    kindsWithoutModel,
    headers,
    families: familiesOf(models.values()),
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
    kindsWithoutModel: kindsWithoutModelSchema.parse(documents.kindsWithoutModel).kinds,
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
