import { expect, test } from 'vitest';
import { contextSchema } from '../context.js';
import { yearUnit } from './year-column.js';

const withUnit = (text: string, column: string | undefined, country: 'JP' | 'TW') =>
  yearUnit(contextSchema.parse({ column, country }))(text);

test.each([
  ['112', '會計年度', 'TW', '112年度'],
  ['98', '年', 'TW', '98年'],
  ['2023', '年度', 'TW', '2023年度'],
  ['2023', '開始年度', 'JP', '2023年度'],
  ['1980', '建築年', 'JP', '1980年'],
  ['27', '年度', 'JP', '27'],
  ['2023', '年月日', 'JP', '2023'],
  ['2023-04', '年度', 'JP', '2023-04'],
  ['2023', undefined, 'JP', '2023'],
] as const)('%s under %s in %s is %s', (text, column, country, expected) =>
  expect(withUnit(text, column, country)).toBe(expected),
);
