import {
  type Cause,
  cause,
  type DataModel,
  type Knowledge,
  type Layout,
  layoutsOf,
  readModelYaml,
} from '../../index.js';
import { readText } from '../../node.js';
import { causeLine } from '../cause-line.js';
import type { Terminal } from '../terminal.js';

/** A data model by its id, with the layouts of standards that it has. */
export function findModel(
  id: string,
  { models, mappings }: Knowledge,
): { readonly model: DataModel; readonly layouts: readonly Layout[] } | Cause {
  const model = models.get(id);
  if (model === undefined) return cause('model-unknown', { term: id, names: [...models.keys()].join(' ') });
  return { model, layouts: layoutsOf(model, mappings.values()) };
}

/**
 * A data model by its id, or from a file of a person's own (`.yaml`): what is found in it is told.
 *
 * @returns null where the file holds no model, which has been told
 */
export async function openModel(
  name: string,
  knowledge: Knowledge,
  terminal: Terminal,
): Promise<{ readonly model: DataModel; readonly layouts: readonly Layout[] } | Cause | null> {
  if (!/\.ya?ml$/i.test(name)) return findModel(name, knowledge);
  const text = await readText(name);
  if (typeof text !== 'string') return text;
  const { model, findings } = readModelYaml(text, name, knowledge.vocabulary);
  for (const { place, ...found } of findings)
    terminal.err(causeLine(found, terminal, { file: name, ...place }));
  return model === null ? null : { model, layouts: layoutsOf(model, knowledge.mappings.values()) };
}

/** A layout by its name. */
export function findLayout(name: string, layouts: readonly Layout[]): Layout | Cause {
  const names = layouts.map((layout) => layout.name).join(', ');
  return (
    layouts.find((layout) => layout.name === name) ??
    cause('usage-unknown-value', { part: '--standard', value: name, names })
  );
}
