import { type CatalogueConfig, catalogueSchema } from '../catalogue/index.js';
import { loadDocument } from '../mapping/index.js';
import type { Trouble } from './mapping-file.js';
import { readText } from './read-text.js';

/** Reads what a person says of a catalogue (`catalog.yaml`): it, or what is wrong with it, each with its place. */
export async function readCatalogueConfig(path: string): Promise<CatalogueConfig | readonly Trouble[]> {
  const text = await readText(path);
  if (typeof text !== 'string') return [{ cause: text }];
  const loaded = await loadDocument(text, path, catalogueSchema);
  return loaded.faults ?? loaded.value;
}
