import { type DataModel, type Knowledge, layoutsOf } from '../../index.js';
import { modelWords } from '../../messages/index.js';
import { loadKnowledge } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';

/** `imi model list`: all data models, one on a line; `?` before the title of those that are not certain. */
export function listModels(
  options: { readonly country?: 'JP' | 'TW'; readonly json?: boolean },
  terminal: Terminal,
): Exit {
  const knowledge = loadKnowledge();
  const rows = [...knowledge.models.values()]
    .map((model) => ({ model, ...usesOf(model, knowledge) }))
    .filter(({ countries }) => options.country === undefined || countries.includes(options.country));
  if (options.json) {
    const plain = rows.map(({ model, countries, layouts }) => ({
      id: model.id,
      title: model.title,
      class: model.class,
      version: model.version,
      source: model.source,
      uncertain: model.uncertain,
      countries,
      layouts,
      items: model.items.length,
    }));
    terminal.out(`${JSON.stringify(plain, null, 2)}\n`);
    return exit.conforms;
  }
  const { language, palette } = terminal;
  const width = Math.max(...rows.map(({ model }) => model.id.length));
  const lines = rows.map(({ model, layouts }) => {
    const mark = model.uncertain === null ? ' ' : palette.warning('?');
    const aside = palette.dim(`(${layouts.join(', ')})`);
    return `${palette.bold(model.id.padEnd(width))} ${mark} ${model.title[language]} ${aside}`;
  });
  const isMarked = rows.some(({ model }) => model.uncertain !== null);
  if (isMarked) lines.push('', `? ${modelWords.uncertainMark[language]}`);
  terminal.out(`${lines.join('\n')}\n`);
  return exit.conforms;
}

/** In which countries a kind of dataset is published, and the layouts of standards that it has. */
function usesOf(model: DataModel, { mappings }: Knowledge) {
  const own = [...mappings.values()].filter((mapping) => mapping.model === model.id);
  return {
    countries: [...new Set(own.flatMap(({ country }) => country ?? []))].sort(),
    layouts: layoutsOf(model, own).map(({ name }) => name),
  };
}
