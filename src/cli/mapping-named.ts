import type { Mapping } from '../index.js';
import { loadKnowledge, readMappingFile } from '../node.js';
import { causeLine } from './cause-line.js';
import type { Terminal } from './terminal.js';

/**
 * The mapping of a name: one that ships, by its path, or a file.
 *
 * @returns null where it cannot be used, which has been said then
 */
export async function mappingNamed(name: string, terminal: Terminal): Promise<Mapping | null> {
  const knowledge = loadKnowledge();
  const shipped = knowledge.mappings.get(name);
  if (shipped) return shipped;
  const read = await readMappingFile(name, knowledge);
  if (!Array.isArray(read)) return read as Mapping;
  for (const { cause, place } of read) terminal.err(causeLine(cause, terminal, { file: name, ...place }));
  return null;
}
