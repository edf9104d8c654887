import { destinationOf, type Mapping } from '../mapping/index.js';
import type { DataModel } from '../vocabulary/index.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';

/**
 * The mapping of nodes to themselves: JSON-LD in the vocabulary says of every value by its term path what it is. Null
 * where the nodes are of no class that a data model has.
 *
 * @param modelId the data model that a person named
 */
export function mappingOfNodes(
  look: Look,
  modelId: string | undefined,
  country: 'JP' | 'TW',
  knowledge: Knowledge,
): Mapping | null {
  const { json } = look;
  if (look.format !== 'jsonld' || !json?.terms) return null;
  const { terms } = json;
  const said = new Set(terms.map(bare));
  const [model] = [...knowledge.models.values()]
    .filter(({ id, class: type }) => (modelId === undefined ? type === json.type : id === modelId))
    .map((one) => ({ one, count: said.size - missingIn(one, said) }))
    .sort((a, b) => b.count - a.count || a.one.items.length - b.one.items.length)
    .map(({ one }) => one);
  if (!model) return null;
  const around = { vocabulary: knowledge.vocabulary, model, country };
  const columns = terms.flatMap((term, i) => {
    const isKnown = term !== '@id' && destinationOf(term, {}, around).cause === null;
    return isKnown ? [[`[${i + 1}]`, term] as const] : [];
  });
  return {
    path: 'standard/nodes',
    model: model.id,
    lineage: [],
    columns: Object.fromEntries(columns),
  };
}

/** How many of the terms no item of a model leads to. */
function missingIn({ items }: DataModel, said: ReadonlySet<string>): number {
  const known = new Set(items.map((item) => bare(item.path.text)));
  return [...said].filter((term) => !known.has(term)).length;
}

/** A term path without its groups, conditions, classes and languages. */
function bare(term: string): string {
  return term.replace(/\[[^[\]]*\]|\{[^{}]*\}|@[\w-]+$/g, '');
}
