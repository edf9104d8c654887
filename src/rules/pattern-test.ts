import { RE2JS } from 're2js';
import { lexicalPatterns } from '../vocabulary/index.js';

/**
 * Compiles a regular expression of a schema: whether it fits somewhere in a text. Those of datatypes are run as they are;
 * those that data models bring are not trusted to come to an end, and run in linear time.
 */
export function patternTest(pattern: string): (text: string) => boolean {
  if (lexicalPatterns.has(pattern)) {
    const expression = new RegExp(pattern, 'u');
    return (text) => expression.test(text);
  }
  const expression = RE2JS.compile(pattern);
  return (text) => expression.matcher(text).find();
}
