import { describe, expect, test } from 'vitest';
import { catalogue, languages } from './index.js';

describe.each(Object.entries(catalogue))('%s', (code, message) => {
  test('the code is made of words', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });

  test.each(languages)('%s: complete, uses only its arguments, ends without a full stop', (language) => {
    for (const sentence of [message[language].what, message[language].why, message[language].fix]) {
      expect(sentence).not.toBe('');
      expect(sentence).not.toMatch(/[.。]$/);
      for (const [, name] of sentence.matchAll(/\{(\w+)\}/g)) expect(message.args).toContain(name);
    }
  });

  test('every argument is told in every language', () => {
    for (const language of languages) {
      const text = Object.values(message[language]).join('\n');
      for (const arg of message.args) expect(text, `${language}: ${arg}`).toContain(`{${arg}}`);
    }
  });
});
