import { type Cause, cause } from '../../findings/index.js';
import type { SyntaxFault } from './events.js';

const syntaxCodes = {
  control: 'json-control-character',
  quote: 'json-quote-stray',
  escape: 'json-escape-unknown',
  unclosed: 'json-string-unclosed',
  'sign-missing': 'json-sign-missing',
  'sign-stray': 'json-sign-stray',
  'bracket-stray': 'json-sign-stray',
  'bare-word': 'json-bare-word',
  comment: 'json-comment',
} as const;

/** How much of a text is shown. */
const partLength = 20;

/** What is told of a fault in the writing of JSON. */
export function syntaxFault(fault: SyntaxFault, text: string): { readonly cause: Cause } {
  return { cause: cause(syntaxCodes[fault], { part: text.trim().slice(0, partLength) }) };
}
