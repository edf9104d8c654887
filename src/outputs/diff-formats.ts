import type { Difference } from '../diff/index.js';
import type { Language } from '../messages/index.js';
import { diffHtml } from './diff-html.js';
import { diffText } from './diff-text.js';

/** A form that differences are written in. */
export interface DiffFormat {
  /** As `--report` takes it. */
  readonly name: string;
  readonly render: (difference: Difference, language: Language) => string;
}

/** All forms of differences, by name. */
export const diffFormats = {
  text: { name: 'text', render: (difference, language) => diffText(difference, language) },
  html: { name: 'html', render: diffHtml },
  json: { name: 'json', render: (difference) => `${JSON.stringify(difference, null, 2)}\n` },
} as const satisfies Record<string, DiffFormat>;
