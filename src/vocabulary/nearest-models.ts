import { matchKey } from '../text/index.js';
import type { DataModel } from './model.js';
import { likeness } from './nearest-terms.js';

/** Ids of the data models that a word may have meant, likeliest first: by id, by title in any language, by other names. */
export function nearestModels(word: string, models: Iterable<DataModel>, count = 5): readonly string[] {
  const key = matchKey(word);
  return [...models]
    .map(({ id, title, aliases }) => ({
      id,
      likeness: Math.max(
        ...[id, ...Object.values(title), ...aliases].map((name) => likeness(key, matchKey(name))),
      ),
    }))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ id }) => id);
}
