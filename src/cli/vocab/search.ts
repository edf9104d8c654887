import { searchTerms } from '../../index.js';
import { label } from '../../messages/index.js';
import { loadTerms } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { termLine } from './term-line.js';

/** `imi vocab search`: terms that words may mean, best first. Nothing found is no error. */
export function searchForTerms(
  words: readonly string[],
  options: { readonly json?: boolean },
  terminal: Terminal,
): Exit {
  const { language, palette } = terminal;
  const { vocabulary, models } = loadTerms();
  const found = searchTerms(vocabulary, models.values(), words.join(' '), language);
  if (options.json) {
    terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    return exit.conforms;
  }
  const lines = found.flatMap(({ name, kind, header }) => {
    const term = vocabulary.classes.get(name) ?? vocabulary.properties.get(name);
    if (term === undefined) return [];
    const via =
      header === null
        ? ''
        : ` ${palette.info(`← ${label(language, 'term-by-header', { ...header, header: header.name })}`)}`;
    return [`${termLine(term, terminal)} ${palette.dim(`(${label(language, `term-${kind}`)})`)}${via}`];
  });
  if (lines.length === 0) terminal.err(`${label(language, 'term-none-found')}\n`);
  else terminal.out(`${lines.join('\n')}\n`);
  return exit.conforms;
}
