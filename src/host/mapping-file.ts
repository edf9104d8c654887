import type { Cause } from '../findings/index.js';
import { loadMapping, type Mapping, resolveMapping } from '../mapping/index.js';
import type { Knowledge } from '../plan/index.js';
import type { Place } from '../records/index.js';
import { readText } from './read-text.js';

/** Something that stops a run, with its place in a file that people write. */
export interface Trouble {
  readonly cause: Cause;
  readonly place?: Place;
}

/** Reads a person's mapping; what it extends is looked up among the shipped ones. */
export async function readMappingFile(
  path: string,
  knowledge: Knowledge,
): Promise<Mapping | readonly Trouble[]> {
  const text = await readText(path);
  if (typeof text !== 'string') return [{ cause: text }];
  const loaded = await loadMapping(text, path);
  if (loaded.faults) return loaded.faults;
  const resolved = resolveMapping(path, loaded.value, (parent) => knowledge.mappings.get(parent));
  return resolved.mapping ?? [{ cause: resolved.cause }];
}
