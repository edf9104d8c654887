import { expect, test } from 'vitest';
import { signGroups } from './sign-groups.js';

const look = signGroups(['~-', '-(', '年']);

test.each([
  ['', 0],
  ['9:00', 0],
  ['9~5', 1],
  ['9-5', 3],
  ['(年', 6],
])('%s has signs of the groups %i', (text, groups) => {
  expect(look(text)).toBe(groups);
});
