import { expect, test } from 'vitest';
import type { Finding } from '../findings/index.js';
import { findingLine } from './finding-line.js';

const place = { row: 14, column: 3, line: 15, header: '車椅子可' };
const notAFlag: Finding = { code: 'flag-not-a-flag', args: { value: '2台' }, place, value: '2台' };

test('place, header and what is the matter, in each language', () => {
  expect(findingLine(notAFlag, 'ja')).toBe('C14 車椅子可: 「2台」は有無として読めません');
  expect(findingLine(notAFlag, 'en')).toBe('C14 車椅子可: “2台” cannot be read as yes or no');
  expect(findingLine(notAFlag, 'zh-TW')).toBe('C14 車椅子可：「2台」無法判讀為有或無');
});

test('a value that the sentence does not name stands before it, a replacement and a second place after it', () => {
  const finding: Finding = {
    ...notAFlag,
    args: { value: '?' },
    value: '2\u0000台',
    replacement: '有',
    also: { row: 20 },
  };
  expect(findingLine({ ...finding, place: { row: 14 } }, 'ja')).toBe(
    '14行目 「2␀台」: 「?」は有無として読めません（20行目）',
  );
  expect(findingLine({ ...finding, replacement: 'true', place: {} }, 'ja')).toBe(
    'ファイル全体 「2␀台」: 「?」は有無として読めません → 「true」（20行目）',
  );
});

test('a value cannot put in what is not its own', () => {
  const value = '{value}$&\u001b[2J';
  expect(findingLine({ ...notAFlag, args: { value }, value }, 'ja')).toBe(
    'C14 車椅子可: 「{value}$&␛[2J」は有無として読めません',
  );
});

test('a second place is not said twice', () => {
  const finding: Finding = { code: 'duplicate-id', args: { row: '118' }, place: { row: 640, column: 2 } };
  expect(findingLine({ ...finding, also: { row: 118, column: 2 } }, 'en')).toBe(
    'B640: The id is the same as in row 118',
  );
});
