import { expect, test } from 'vitest';
import { charactersOf, shown, shownLimit, visible } from './visible.js';

test.each([
  ['静岡市 1-2', '静岡市 1-2'],
  ['a\u0000b', 'a␀b'],
  ['\u001b[31m赤\u001b[0m', '␛[31m赤␛[0m'],
  ['\u009b31m', '<U+009B>31m'],
  ['tab\there', 'tab␉here'],
  ['一行目\r\n二行目\n三行目\r', '一行目↵二行目↵三行目␍'],
  ['abc\u202edef', 'abc<U+202E>def'],
  ['\ufeff名称\u200b', '<U+FEFF>名称<U+200B>'],
  ['\u00a0', '<U+00A0>'],
  ['\ud800', '<U+D800>'],
  ['👩‍👧 👍🏽‍🌾', '👩‍👧 👍🏽‍🌾'],
  ['葛\u{e0100}城市 ハ\u309a', '葛\u{e0100}城市 ハ\u309a'],
])('%j is shown as %s', (text, seen) => {
  expect(visible(text)).toBe(seen);
});

test('a value of the longest length is shown whole, a longer one is cut and says so', () => {
  expect(shown('あ'.repeat(shownLimit))).toBe('あ'.repeat(shownLimit));
  expect(shown('あ'.repeat(shownLimit + 1))).toBe(`${'あ'.repeat(shownLimit - 1)}…`);
});

test('a cut is never within a character or a sign', () => {
  expect(shown('か\u3099'.repeat(shownLimit + 1))).toBe(`${'か\u3099'.repeat(shownLimit - 1)}…`);
  expect(shown(`${'あ'.repeat(shownLimit - 4)}\u202eい`)).toBe(`${'あ'.repeat(shownLimit - 4)}…`);
});

test('marks without end do not make a value long', () => {
  expect(shown(`か${'\u3099'.repeat(20)}`.repeat(shownLimit)).length).toBeLessThanOrEqual(4 * shownLimit + 1);
  expect(shown(`か${'\u3099'.repeat(5000)}き`)).toBe('\ufffdき');
});

test('characters are what people count', () => {
  expect(charactersOf('か\u3099👩‍👧a')).toEqual(['か\u3099', '👩‍👧', 'a']);
});
