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

/** A data model by its id, or by the number of its data set in the national standard of Japan, with the layouts of standards that it has. */
export function findModel(
  id: string,
  { models, mappings }: Knowledge,
): { readonly model: DataModel; readonly layouts: readonly Layout[] } | Cause {
  const number = /^\d{1,2}$/.test(id) ? id.padStart(2, '0') : null;
  const model = models.get(id) ?? (number === null ? undefined : numbered(number, [...models.values()]));
  if (model === undefined && number !== null) return cause('model-set-without-model', { term: number });
  if (model === undefined) return cause('model-unknown', { term: id, names: [...models.keys()].join(' ') });
  return { model, layouts: layoutsOf(model, mappings.values()) };
}

/** The data model most of whose items stand in a data set of the national standard: `自治体標準 08-5`. */
function numbered(number: string, models: readonly DataModel[]): DataModel | undefined {
  const standing = ({ items }: DataModel) =>
    items.filter(({ source }) => source?.includes(`自治体標準 ${number}-`)).length;
  const [best] = models.toSorted((a, b) => standing(b) - standing(a));
  if (best !== undefined && standing(best) > 0) return best;
  const named = new RegExp(`自治体標準(?:オープンデータセット（[^）]*）)? ?${number} `);
  return models.find(({ source }) => named.test(source));
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
