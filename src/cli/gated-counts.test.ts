import { expect, test } from 'vitest';
import type { Report } from '../index.js';
import { gatedCounts } from './gated-counts.js';

const found = [
  { code: 'phone-zero-lost', severity: 'error' as const, count: 3 },
  { code: 'phone-zero-lost', severity: 'error' as const, count: 2 },
  { code: 'required-empty', severity: 'error' as const, count: 1 },
  { code: 'unit-in-cell', severity: 'warning' as const, count: 4 },
];
const reportWith = (max: string) =>
  ({
    records: { read: 250 },
    changes: [{ code: 'phone-zero-lost', from: 'error', to: 'error', max, reason: '改修中' }],
  }) as unknown as Report;

test.each([
  ['5', 1],
  ['4', 6],
  ['2%', 1],
  ['1.9%', 6],
  ['0', 6],
])('of five findings, with %s allowed, %i errors count with the others', (max, error) => {
  expect(gatedCounts(reportWith(max), found)).toEqual({ error, warning: 4, info: 0 });
});
