import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyLedger } from '../findings/index.js';
import { languages } from '../messages/index.js';
import type { Report } from '../report/index.js';
import { columnsOf } from './display-width.js';
import { reportText } from './report-text.js';

const many: Report = JSON.parse(
  readFileSync(new URL('../../fixtures/reports/facilities/report.json', import.meta.url), 'utf8'),
);
const conforming: Report = {
  ...many,
  causes: [],
  counts: { error: 0, warning: 0, info: 0 },
  conforms: true,
  conformance: { ...many.conformance, level: 'conforms' },
};

const lines = (text: string) => text.trimEnd().split('\n');

describe.each(languages)('%s', (language) => {
  test.each([40, 80, 120])('many findings fit on a screen of %d columns', (columns) => {
    const text = lines(reportText(many, language, { columns }));
    expect(text.length).toBeLessThanOrEqual(24);
    for (const line of text) expect(columnsOf(line)).toBeLessThanOrEqual(columns);
  });

  test('a file without findings is told in a few lines', () => {
    expect(lines(reportText(conforming, language)).length).toBeLessThanOrEqual(8);
  });
});

test('the verdict and the exit code come last', () => {
  expect(lines(reportText(many, 'ja')).at(-1)).toBe(
    '✖ 不適合: 公開する前に直すところが14件あります（終了コード 1）',
  );
  expect(lines(reportText(conforming, 'ja', { exitCode: 0 })).at(-1)).toBe(
    '✔ 適合: このまま公開できます（終了コード 0）',
  );
  const doubtful = { ...conforming, counts: { error: 0, warning: 2, info: 0 } };
  expect(lines(reportText(doubtful, 'ja', { exitCode: 1 })).at(-1)).toBe(
    '▲ 要確認: 公開できますが、確認をおすすめするところが2件あります（終了コード 1）',
  );
  const empty = { ...conforming, records: { ...many.records, read: 0, conforming: 0 } };
  expect(lines(reportText(empty, 'ja')).at(-1)).toBe(
    '▲ データなし: 点検するデータの行が見つかりませんでした（終了コード 0）',
  );
});

test('what does not fit is counted: no finding is passed over', () => {
  const text = reportText(many, 'en');
  const told = [...text.matchAll(/^[✖▲ℹ] +(\d+) places?/gm)].map(([, count]) => Number(count));
  const [, causes, count] = /and (\d+) more kinds of findings \((\d+) places\)/.exec(text) ?? [];
  expect(told.length + Number(causes)).toBe(many.causes.length);
  expect(told.reduce((sum, each) => sum + each, Number(count))).toBe(
    many.causes.reduce((sum, each) => sum + each.count, 0),
  );
});

test('a cause shows its sign, how often, an example cell with its header and value, the remedy and its code', () => {
  expect(reportText(many, 'ja')).toContain(
    [
      '✖  3件  I14 車椅子可: 「2台」は有無として読めません',
      '        → 「有」か「無」に直し、数や条件は備考欄に移してください',
      '        [flag-not-a-flag]',
    ].join('\n'),
  );
});

test('shares of cells sum to 100 %', () => {
  const [, line = ''] = /^(15,012 cells:.*\n.*)$/m.exec(reportText(many, 'en')) ?? [];
  const shares = [...line.matchAll(/([\d.]+)%/g)].map(([, share]) => Number(share) * 10);
  expect(shares).toHaveLength(6);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1000);
});

test('a file without cells has no line about them', () => {
  expect(reportText({ ...conforming, cells: 0, ledger: emptyLedger() }, 'en')).not.toContain('cells');
});

test('colours set the text apart and change nothing else', () => {
  const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const palette = {
    error: tag('error'),
    warning: tag('warning'),
    info: tag('info'),
    good: tag('good'),
    dim: tag('dim'),
    bold: tag('bold'),
  };
  const coloured = reportText(many, 'ja', { palette });
  expect(coloured).toContain('<error>✖  3件  </error>I14');
  expect(coloured).toContain('<bold><error>✖ 不適合');
  expect(coloured.replace(/<\/?\w+>/g, '')).toBe(reportText(many, 'ja'));
});

test('a name or a value cannot act on the terminal', () => {
  const source = { ...many.source, name: '\u001b[2J\u202e施設.csv' };
  const text = reportText({ ...many, source, causes: many.causes.slice(0, 1) }, 'ja');
  expect(text).toContain('␛[2J<U+202E>施設.csv');
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
});
