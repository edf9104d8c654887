import { expect, test } from 'vitest';
import type { Code } from '../messages/index.js';
import type { Conformance } from './conformance.js';
import { type CountedCode, type ReadinessFacts, readinessOf } from './readiness.js';

const conformance: Conformance = { level: 'check', score: 80, items: [] };
const facts: ReadinessFacts = {
  licence: null,
  format: 'csv',
  base: null,
  hasSharedCodes: false,
  newest: null,
  asOf: null,
  records: 10,
};
const found = (code: Code, count: number): CountedCode => ({ code, count });
const partOf = (name: string, more: Partial<ReadinessFacts>, causes: readonly CountedCode[] = []) =>
  readinessOf(causes, conformance, { ...facts, ...more }).parts.find(({ part }) => part === name);

test('what cannot be told is left out of both numbers, and the score is the mean of the parts', () => {
  const { score, parts } = readinessOf([found('cells-merged', 3)], conformance, facts);
  expect(parts.map(({ part, points, of, score }) => [part, points, of, score])).toEqual([
    ['openness', 2, 4, 50],
    ['machine-readability', 14, 15, 93],
    ['completeness', 80, 100, 80],
    ['freshness', 0, 0, null],
  ]);
  expect(score).toBe(Math.floor((50 + 93 + 80) / 3));
  expect(readinessOf([], conformance, { ...facts, records: 0 }).score).toBe(null);
});

test('findings of a rule of the Ministry are counted against it', () => {
  const part = partOf('machine-readability', {}, [found('unit-in-cell', 4), found('text-scientific', 2)]);
  expect(part?.checks.filter(({ state }) => state === 'unmet')).toEqual([
    { check: '1-3', state: 'unmet', findings: 6, detail: null },
  ]);
});

test.each([
  ['CC BY 4.0', 'met'],
  ['クリエイティブ・コモンズ 表示 4.0 国際', 'met'],
  ['政府資料開放授權條款-第1版', 'met'],
  ['CC BY-NC 4.0', 'unmet'],
  ['独自の利用規約', 'unknown'],
])('the licence %s: %s', (licence, state) => {
  expect(partOf('openness', { licence })?.checks[0]).toMatchObject({ state, detail: licence });
});

test.each([
  ['2023-04-01', '2024-03-31', 100],
  ['2023-04-01', '2024-04-01', 50],
  ['2023-04-01', '2025-04-01', 0],
  ['2023-04', '2024-04-29', 100],
  ['2023', '2024-12-30', 100],
  ['2030-01-01', '2024-04-01', 100],
])('data of %s on %s: %i points', (newest, asOf, points) => {
  expect(partOf('freshness', { newest, asOf })?.score).toBe(points);
});

test('without a day to count from the age is not told, the date is', () => {
  expect(partOf('freshness', { newest: '2023-04-01' })).toMatchObject({
    score: null,
    checks: [{ check: 'newest-date', state: 'unknown', detail: '2023-04-01' }],
  });
});
