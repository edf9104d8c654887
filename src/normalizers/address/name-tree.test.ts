import { expect, test } from 'vitest';
import { nameTree } from './name-tree.js';

const tree = nameTree([
  ['市川市', 'I'],
  ['四日市市', 'Y'],
  ['四日市', 'y'],
  ['霞ケ関', 'K'],
  ['吉野', 'N'],
  ['神戸', 'B'],
]);

test.each([
  ['四日市市諏訪町', 0, 'Y', 4],
  ['四日市港', 0, 'y', 3],
  ['千葉県市川市八幡', 3, 'I', 6],
  ['霞が関', 0, 'K', 3],
  ['霞ヶ関', 0, 'K', 3],
  ['市 川市', 0, 'I', 4],
  ['𠮷野', 0, 'N', 3],
  ['吉\u{E0100}野', 0, 'N', 4],
  ['\uFA19戸', 0, 'B', 2],
])('%s at %i is %s', (text, from, value, end) => expect(tree(text, from)).toEqual({ value, end }));

test.each([['市原市'], ['四日'], [''], ['川市']])('no name begins %s', (text) =>
  expect(tree(text, 0)).toBeNull(),
);

test('what is not accepted gives way to a shorter name', () => {
  expect(tree('四日市市', 0, (value) => value === 'y')).toEqual({ value: 'y', end: 3 });
});

test('values of the same name are merged', () => {
  const merged = nameTree(
    [
      ['府中市', ['東京都']],
      ['府中市', ['広島県']],
    ],
    (old, added) => [...old, ...added],
  );
  expect(merged('府中市', 0)?.value).toEqual(['東京都', '広島県']);
});
