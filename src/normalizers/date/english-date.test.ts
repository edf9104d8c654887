import { expect, test } from 'vitest';
import { scanEnglish } from './english-date.js';

const read = (text: string) => {
  const found = scanEnglish(text, text);
  if (found === null || 'code' in found) return found?.code ?? null;
  return [found.year?.year ?? null, found.month, found.day, found.rest];
};

test.each([
  ['Apr1,2023 9:00', [2023, 4, 1, ' 9:00']],
  ['April2023', [2023, 4, null, '']],
  ['Sat,1Apr2023', [2023, 4, 1, '']],
  ['5thofMay2020', [2020, 5, 5, '']],
  ['2023-Sept-30', [2023, 9, 30, '']],
  ['1-Apr', [null, 4, 1, '']],
  ['1-Apr-23', 'date-ambiguous-year'],
  ['Apr-23', 'date-ambiguous-year'],
  ['Marine1', null],
  ['Apr', null],
  ['123Apr2023', null],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));
