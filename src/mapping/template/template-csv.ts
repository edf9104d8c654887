import { csvText } from '../../text/index.js';
import type { Template } from './template.js';
import { notesOn, type TemplateWords } from './template-notes.js';

/**
 * The empty layout as CSV that Excel opens without asking: UTF-8 with a byte order mark, lines ended by CR LF (RFC
 * 4180). Below the example stand notes, a line each, in the first column.
 */
export function templateCsv(template: Template, words: TemplateWords): string {
  const { columns, standard } = template;
  const notes = [
    words.removeNotes,
    ...(standard === null ? [] : [standard]),
    ...columns.map((column) => {
      const { meaning, obligation, kind, choices } = notesOn(column, words);
      const told = [meaning === column.header ? '' : meaning, kind, choices].filter((text) => text !== '');
      return `${column.header} [${obligation}] ${told.join(' / ')}`.trimEnd();
    }),
  ];
  const blanks = columns.slice(1).map(() => '');
  const rows = [
    columns.map(({ header }) => header),
    columns.map(({ example }) => example),
    ...notes.map((note) => [`※ ${note}`, ...blanks]),
  ];
  return csvText(rows);
}
