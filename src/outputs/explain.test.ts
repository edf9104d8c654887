import { expect, test } from 'vitest';
import { type Code, catalogue, languages } from '../messages/index.js';
import { explain } from './explain.js';

test('a code is explained with an example in place of the value', () => {
  expect(explain('flag-not-a-flag', 'ja')).toBe(
    [
      '✖ 要修正（flag-not-a-flag）',
      '「〈セルの値〉」は有無として読めません',
      '理由: この欄には「有」か「無」を入れる決まりです（自治体標準オープンデータセット）',
      '直し方: 「有」か「無」に直し、数や条件は備考欄に移してください',
      '',
    ].join('\n'),
  );
});

test.each(languages)('%s: every code can be explained, no argument is left open', (language) => {
  for (const code of Object.keys(catalogue) as Code[]) expect(explain(code, language)).not.toMatch(/\{\w+\}/);
});
