import { loadTerms } from '../../node.js';
import { type Exit, exit } from '../exit.js';
import type { Terminal } from '../terminal.js';
import { termLine } from './term-line.js';

/** `imi vocab list`: all terms of the vocabularies that ship, classes first, one on a line. */
export function listTerms(
  kind: 'classes' | 'properties' | null,
  options: { readonly json?: boolean },
  terminal: Terminal,
): Exit {
  const { classes, properties } = loadTerms().vocabulary;
  const terms = [
    ...(kind === 'properties' ? [] : classes.values()),
    ...(kind === 'classes' ? [] : properties.values()),
  ];
  if (options.json) {
    const plain = terms.map(({ name, iri, label, definition, deprecated }) => ({
      name,
      iri,
      label,
      definition,
      deprecated,
    }));
    terminal.out(`${JSON.stringify(plain, null, 2)}\n`);
  } else {
    terminal.out(terms.map((term) => `${termLine(term, terminal)}\n`).join(''));
  }
  return exit.conforms;
}
