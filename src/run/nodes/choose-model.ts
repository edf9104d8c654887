import type { Node } from '../../nodes/index.js';
import { barePath, type DataModel, type Vocabulary } from '../../vocabulary/index.js';
import { pathsIn } from './node-paths.js';

/** The data model that nodes of a class are checked by. */
export interface ChosenModel {
  readonly model: DataModel;
  /** Ids of the models that it may as well be; the vocabulary alone stands in for them. Empty: it is certain. */
  readonly others: readonly string[];
}

/**
 * Chooses the model whose items have the most of what the nodes hold. Where there is none for the class, and where several
 * have the same, the class as the vocabulary has it stands in: nothing is demanded that was only guessed.
 *
 * @param nodes some nodes of the class
 */
export function chooseModel(
  className: string,
  nodes: readonly Node[],
  models: ReadonlyMap<string, DataModel>,
  vocabulary: Vocabulary,
): ChosenModel {
  const said = new Set(nodes.flatMap((node) => pathsIn(node)));
  const ranked = [...models.values()]
    .filter((model) => model.class === className)
    .map((model) => ({ model, missing: missingIn(model, said) }))
    .sort((a, b) => a.missing - b.missing);
  const [best, second] = ranked;
  const alone = modelOfClass(className, vocabulary);
  if (best === undefined) return { model: alone, others: [] };
  if (second === undefined || best.missing < second.missing) return { model: best.model, others: [] };
  const tied = ranked.filter(({ missing }) => missing === best.missing).map(({ model }) => model.id);
  return { model: alone, others: tied };
}

/** How many of the paths no item of a model leads to. */
function missingIn({ items }: DataModel, said: ReadonlySet<string>): number {
  const known = new Set(items.map(({ path }) => barePath(path)));
  return [...said].filter((path) => !known.has(path)).length;
}

/** A class as a data model that demands nothing beyond the vocabulary. */
function modelOfClass(className: string, { classes }: Vocabulary): DataModel {
  const title = classes.get(className)?.label ?? { ja: className, en: className, 'zh-TW': className };
  return {
    id: className,
    title,
    class: className,
    version: '',
    source: '',
    aliases: [],
    uncertain: null,
    items: [],
  };
}
