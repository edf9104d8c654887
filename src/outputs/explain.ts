import { type Code, catalogue, type Language, label } from '../messages/index.js';
import { signs } from './signs.js';
import { exampleWording } from './wording.js';

/**
 * What a code means, for people: how bad it is, what is the matter, why it matters and what to do, each on a line, with
 * examples in place of the value and the other things that a finding names.
 */
export function explain(code: Code, language: Language): string {
  const { severity } = catalogue[code];
  const { what, why, fix } = exampleWording(code, language);
  const named = (name: 'why' | 'fix', rest: string) =>
    label(language, 'colon', { text: label(language, name), rest });
  return [
    `${signs[severity]} ${label(language, 'aside', { text: label(language, severity), aside: code })}`,
    what,
    named('why', why),
    named('fix', fix),
    '',
  ].join('\n');
}
