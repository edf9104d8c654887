import { PassThrough } from 'node:stream';
import search from '@inquirer/search';
import { expect, test } from 'vitest';
import { isStopped } from './questions.js';

test('a question that is answered by Ctrl-C is one that was stopped; other trouble is not', async () => {
  const input = new PassThrough();
  const asked = search(
    { message: '?', source: () => [{ name: 'a', value: 'a' }] },
    { input, output: new PassThrough() },
  );
  input.write('\x03');
  await expect(asked).rejects.toSatisfy(isStopped);
  expect(isStopped(new TypeError('x'))).toBe(false);
});
