import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report } from '../report/index.js';
import { verdictOf } from './verdict.js';

const report: Report = JSON.parse(
  readFileSync(new URL('../../fixtures/reports/facilities/report.json', import.meta.url), 'utf8'),
);
const conforming: Partial<Report> = {
  conforms: true,
  counts: { error: 0, warning: 0, info: 0 },
  conformance: { ...report.conformance, level: 'conforms' },
};
const empty = { read: 0, conforming: 0, blank: 0, skipped: 0 };

test.each([
  ['errors', { conforms: false, counts: { error: 1, warning: 3, info: 1 } }, 'bad'],
  [
    'errors and no records',
    { conforms: false, counts: { error: 1, warning: 0, info: 0 }, records: empty },
    'bad',
  ],
  ['no records', { conforms: true, counts: { error: 0, warning: 0, info: 0 }, records: empty }, 'empty'],
  ['warnings', { conforms: true, counts: { error: 0, warning: 1, info: 0 } }, 'check'],
  ['notes only', { ...conforming, counts: { error: 0, warning: 0, info: 9 } }, 'good'],
  [
    'a required item that is not filled everywhere',
    { ...conforming, conformance: { ...report.conformance, level: 'check' as const } },
    'check',
  ],
])('%s', (_, found: Partial<Report>, state) => {
  expect(verdictOf({ ...report, ...found }, 'ja').state).toBe(state);
});

test('the sentence counts what is to be done', () => {
  const one = { ...report, counts: { error: 1, warning: 0, info: 0 } };
  expect(verdictOf(one, 'en').sentence).toBe('1 place needs to be fixed before publishing');
});
