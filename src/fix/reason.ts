import { type Cause, cause } from '../findings/index.js';
import { matchKey } from '../text/index.js';

/** What is mended when a cell that was read with certainty is written anew: spaces, characters, or the form. */
export function reasonOf(before: string, after: string, name: string): Cause {
  const args = { value: before, expected: after };
  if (bare(before) === bare(after)) return cause('fixed-spaces', args);
  if (matchKey(before) === matchKey(after)) return cause('fixed-characters', args);
  return cause('fixed-form', { ...args, item: name });
}

function bare(text: string): string {
  return text.replace(/[\s\u200B\u2060\uFEFF]/g, '');
}
