import { expect, test } from 'vitest';
import { signTest } from './sign-test.js';

test('units are found as the pattern finds them, however often they are asked for', () => {
  const pattern = /[0-9\u4E00-\u9FFF\uFF5E]/;
  const isFound = signTest(pattern);
  for (let round = 0; round < 2; round += 1) {
    for (const text of ['0', 'a', '\u4E00', '\u3042', '\uFF5E', '\uFFFF', '\0'])
      expect(isFound(text.charCodeAt(0))).toBe(pattern.test(text));
  }
});
