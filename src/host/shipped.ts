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
import { loadModel, loadVocabulary } from '../vocabulary/index.js';
import { loadTables } from './tables.js';

/** The project's data in one file, made from `vocabularies/` and `mappings/` when the project is built. */
export interface Shipped {
  readonly vocabularies: readonly unknown[];
  readonly sharedItems: unknown;
  readonly models: readonly unknown[];
  /** By path below `mappings/`, without `.yaml`. */
  readonly mappings: Readonly<Record<string, MappingDocument>>;
  /** Made of the models; left out while it is being made. */
  readonly headers?: HeaderIndex;
}

/** Loads all that is shipped. It was checked when it was built; what is wrong with it here is our own fault. */
export function loadKnowledge(): Knowledge {
  const file = new URL('../../dist/shipped.json', import.meta.url);
  return knowledgeOf(JSON.parse(readFileSync(file, 'utf8')) as Shipped);
}

/** Makes look-up tables of the shipped documents. Throws where they are at odds with each other. */
export function knowledgeOf(shipped: Shipped): Knowledge {
  const { vocabulary, findings } = loadVocabulary(shipped.vocabularies);
  const loaded = shipped.models.map((document) => loadModel(document, vocabulary, shipped.sharedItems));
  const faults = [findings, ...loaded.map((model) => model.findings)].flat();
  const fault = faults.find(({ cause }) => severityOf(cause.code) === 'error');
  if (fault) throw new Error(`shipped vocabularies: ${JSON.stringify(fault)}`);
  const models = new Map(loaded.flatMap(({ model }) => (model === null ? [] : [[model.id, model] as const])));
  return {
    vocabulary,
    models,
    headers: shipped.headers ?? buildHeaderIndex(models.values()),
    families: familiesOf(models.values()),
    mappings: new Map(
      Object.entries(shipped.mappings).map(([path, document]) => [
        path,
        shippedMapping(path, document, shipped),
      ]),
    ),
    tables: loadTables(),
  };
}

function shippedMapping(path: string, document: MappingDocument, shipped: Shipped): Mapping {
  const { mapping, cause } = resolveMapping(path, document, (parent) => shipped.mappings[parent]);
  if (cause) throw new Error(`shipped mapping ${path}: ${JSON.stringify(cause)}`);
  return mapping;
}
