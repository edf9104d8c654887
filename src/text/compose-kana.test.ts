import { expect, test } from 'vitest';
import { composeKana } from './compose-kana.js';

test.each([
  ['か\u3099っこう', 'がっこう'],
  ['ハ\u309Aーク', 'パーク'],
  ['カﾞラス', 'ガラス'],
  ['ワ\u3099', 'ヷ'],
  ['あ\u3099', 'あ\u3099'],
  ['アﾞ', 'アﾞ'],
  ['木\u3099', '木\u3099'],
  ['\uFA19か\u3099', '\uFA19が'],
])('%j → %j', (text, expected) => expect(composeKana(text)).toBe(expected));
