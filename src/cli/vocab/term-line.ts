import type { Texts } from '../../index.js';
import { label } from '../../messages/index.js';
import type { Terminal } from '../terminal.js';

/** A term on one line: its name, its label where that is another word, and what it means. */
export function termLine(
  term: {
    readonly name: string;
    readonly label: Texts;
    readonly definition: Texts | null;
    readonly deprecated: boolean;
  },
  { language, palette }: Terminal,
): string {
  const text = term.label[language];
  const named = text === term.name ? palette.bold(term.name) : `${palette.bold(term.name)} — ${text}`;
  const mark = term.deprecated
    ? ` ${palette.warning(label(language, 'aside', { text: '', aside: label(language, 'term-deprecated') }).trim())}`
    : '';
  const meaning = term.definition === null ? '' : palette.dim(`: ${term.definition[language]}`);
  return `${named}${mark}${meaning}`;
}
