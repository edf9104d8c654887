import type { DataModel } from './model.js';
import type { Vocabulary } from './vocabulary.js';

/**
 * The data model of an id; for a class that none describes (`組織型`) one without items, whose nodes are told by term paths
 * alone. Null for what is neither.
 */
export function modelNamed(
  name: string,
  models: ReadonlyMap<string, DataModel>,
  vocabulary: Vocabulary,
): DataModel | null {
  const model = models.get(name);
  if (model !== undefined) return model;
  const found = vocabulary.classes.get(name);
  if (found === undefined) return null;
  return {
    id: name,
    title: found.label,
    class: name,
    version: '',
    source: '',
    aliases: [],
    uncertain: null,
    items: [],
  };
}
