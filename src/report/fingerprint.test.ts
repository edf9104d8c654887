import { expect, test } from 'vitest';
import { fingerprintsOf } from './fingerprint.js';
import type { ReportCause } from './report.js';

const causeWith = (args: object, row: number) =>
  ({
    code: 'forms-mixed',
    header: '設置日',
    findings: [{ code: 'forms-mixed', args, place: { row }, value: '令和5年' }],
  }) as unknown as ReportCause;

test('a finding is the same when rows move and when there are more of its kind, another when its value is', () => {
  const [first] = fingerprintsOf(causeWith({ value: '令和5年', expected: '2023-04-01', count: '3' }, 4));
  expect(fingerprintsOf(causeWith({ value: '令和5年', expected: '2023-04-01', count: '4' }, 9))).toEqual([
    first,
  ]);
  expect(fingerprintsOf(causeWith({ value: 'R5', expected: '2023-04-01', count: '3' }, 4))).not.toEqual([
    first,
  ]);
});
