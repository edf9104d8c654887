import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Report, ReportSource } from '../report/index.js';
import {
  columnCount,
  delimiterName,
  encodingName,
  formatName,
  publisherName,
  repairName,
  uncertainty,
} from './source-facts.js';

const report: Report = JSON.parse(
  readFileSync(new URL('../../fixtures/reports/facilities/report.json', import.meta.url), 'utf8'),
);
const read = (source: Partial<ReportSource>): Report => ({
  ...report,
  source: { ...report.source, ...source },
});

test('what is not certain about the kind of data is told where there is something', () => {
  const uncertain = { ja: 'ファイルは未確認', en: 'No file was seen', 'zh-TW': '未見過檔案' };
  expect(uncertainty(report, 'en')).toBeNull();
  expect(uncertainty({ ...report, dataset: { ...report.dataset, uncertain } }, 'zh-TW')).toBe(
    '項目不確定之處：未見過檔案',
  );
});

test('encodings have the names that people know; another is told as it is', () => {
  expect(encodingName(read({ encoding: 'shift_jis' }))).toBe('Shift_JIS');
  expect(encodingName(read({ encoding: 'UTF-8' }))).toBe('UTF-8');
  expect(encodingName(read({ encoding: 'koi8-r\u0000' }))).toBe('koi8-r␀');
});

test('a repair tells what was read as what', () => {
  expect(repairName(read({ repair: null }), 'en')).toBeNull();
  expect(repairName(read({ repair: 'cp1252-utf-8' }), 'en')).toBe(
    'Text in UTF-8 that had been read as windows-1252 was restored',
  );
  expect(repairName(read({ repair: 'other' }), 'en')).toBe('other');
});

test.each([
  [',', 'Comma'],
  ['\t', 'Tab'],
  [';', 'Semicolon'],
  ['|', '|'],
])('the delimiter %j is called %s', (delimiter, name) => {
  expect(delimiterName(read({ delimiter }), 'en')).toBe(name);
});

test.each([
  ['csv', 'CSV'],
  ['geojson', 'GeoJSON'],
  ['jsonld', 'JSON-LD'],
])('the format %s is called %s', (format, name) => {
  expect(formatName(read({ format }))).toBe(name);
});

test('a publisher may have no code, a file no publisher', () => {
  const by = (publisher: Report['dataset']['publisher']): Report => ({
    ...report,
    dataset: { ...report.dataset, publisher },
  });
  expect(publisherName(by({ code: '221007', name: '静岡市' }), 'ja')).toBe('静岡市（221007）');
  expect(publisherName(by({ code: null, name: '静岡市' }), 'ja')).toBe('静岡市');
  expect(publisherName(by(null), 'ja')).toBeNull();
});

test('cells beyond the last column are no column', () => {
  expect(columnCount(report)).toBe(report.columns.length - 1);
});
