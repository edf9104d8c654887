import { expect, test } from 'vitest';
import { toHiragana, toKatakana } from './kana-script.js';

test.each([
  ['しずおかし', 'シズオカシ'],
  ['ゔぃら', 'ヴィラ'],
  ['みすゞ', 'ミスヾ'],
  ['ゕ所', 'ヵ所'],
])('%s ↔ %s', (hiragana, katakana) => {
  expect(toKatakana(hiragana)).toBe(katakana);
  expect(toHiragana(katakana)).toBe(hiragana);
});

test('what has no counterpart stays', () => expect(toHiragana('ヷーA')).toBe('ヷーA'));
