import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { inventoryStyle, inventoryStyleHash } from './inventory-html-style.js';

test('the hash in the security policy is that of the style', () => {
  expect(createHash('sha256').update(inventoryStyle).digest('base64')).toBe(inventoryStyleHash);
});
