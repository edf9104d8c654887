import type { Mapping } from '../../index.js';
import { loadKnowledge } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';

/** `imi mapping list`: the mappings that ship, one on a line. */
export function listMappings(
  options: { readonly model?: string; readonly json?: boolean },
  terminal: Terminal,
): Exit {
  const mappings = [...loadKnowledge().mappings.values()].filter(
    ({ model }) => options.model === undefined || model === options.model,
  );
  if (options.json) {
    terminal.out(`${JSON.stringify(mappings.map(plain), null, 2)}\n`);
    return exit.conforms;
  }
  const { palette } = terminal;
  const width = Math.max(0, ...mappings.map(({ path }) => path.length));
  const lines = mappings.map((mapping) => {
    const { path, model, publisher, title = '', standard } = mapping;
    const told = publisher === undefined ? (standard ?? title) : `${publisher.name} ${title}`;
    return `${palette.bold(path.padEnd(width))} ${told} ${palette.dim(`(${model})`)}\n`;
  });
  terminal.out(lines.join(''));
  return exit.conforms;
}

function plain({ path, model, title, publisher, country, standard, url, licence, seen }: Mapping) {
  return { path, model, title, publisher, country, standard, url, licence, seen };
}
