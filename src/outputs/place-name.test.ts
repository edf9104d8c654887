import { expect, test } from 'vitest';
import { placeName } from './place-name.js';

test.each([
  [{ row: 14, column: 3, line: 15 }, 'C14'],
  [{ sheet: '施設一覧', row: 1204, column: 28 }, '施設一覧!AB1204'],
  [{ sheet: 'a\u202eb', row: 1, column: 1 }, 'a<U+202E>b!A1'],
  [{ row: 1204 }, '1204行目'],
  [{ line: 341 }, 'テキストの341行目'],
  [{ column: 3 }, 'C列'],
  [{ row: 3, line: 1, column: 2, header: '名称', pointer: '/2/名称' }, '3件目'],
  [{ row: 3, line: 12, pointer: '/2' }, '3件目（12行目）'],
  [{ column: 2, header: '名称', pointer: '/*/名称' }, ''],
  [{}, 'ファイル全体'],
])('%j is %s', (place, name) => {
  expect(placeName(place, 'ja')).toBe(name);
});
