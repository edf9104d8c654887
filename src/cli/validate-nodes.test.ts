import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetSurroundings, imi } from './command-line.testing.js';

// Loading what is shipped takes longer than any of these runs: once is enough.
vi.mock(import('../host/shipped.js'), async (original) => {
  const real = await original();
  const knowledge = real.loadKnowledge();
  return { ...real, loadKnowledge: () => knowledge };
});

const table = `NO,施設名,住所,設置位置,設置年月日
1,みなと会館,静岡市葵区追手町5-1,玄関,令和5年4月1日
2,あさひ公民館,静岡市葵区追手町5-2,受付,2023/5/1
`;
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-nodes-'));
  forgetSurroundings();
  writeFileSync(join(folder, 'aed.csv'), table);
});
afterEach(() => vi.unstubAllEnvs());

const file = (name: string) => join(folder, name);

test.each([
  ['jsonld', 'aed.jsonld'],
  ['ndjson', 'aed.ndjson'],
  ['turtle', 'aed.ttl'],
  ['nquads', 'aed.nq'],
  ['tidy', 'aed.tidy.csv'],
])('what is written as %s is found to conform', async (format, name) => {
  await imi('normalize', file('aed.csv'), '--to', format, '--lang', 'en');
  const said = await imi('validate', file(name), '--lang', 'en', '--report', `json=${file('report.json')}`);
  expect(said.out).toContain('2 of 2 records conform');
  expect(said.code).toBe(0);
  const report = JSON.parse(readFileSync(file('report.json'), 'utf8'));
  expect(report.dataset.kind).toBe('aed');
  expect(report.source.format).toBe(format === 'tidy' ? 'csv' : format);
});

test('what is wrong is told with its line, and the file stays as it is', async () => {
  await imi('normalize', file('aed.csv'), '--to', 'jsonld', '--lang', 'en');
  const wrong = readFileSync(file('aed.jsonld'), 'utf8').replace(
    '"標準型日付":"2023-05-01"',
    '"標準型日附":"2023-05-01"',
  );
  writeFileSync(file('aed.jsonld'), wrong);
  const said = await imi('validate', file('aed.jsonld'), '--lang', 'en');
  expect(said.out).toContain('record 2 (line 3): The key “標準型日附” is defined neither');
  expect(said.code).toBe(1);
  expect(readFileSync(file('aed.jsonld'), 'utf8')).toBe(wrong);
});

test('what is wrong in tidy CSV is told with its line', async () => {
  await imi('normalize', file('aed.csv'), '--to', 'tidy', '--lang', 'en');
  const lines = readFileSync(file('aed.tidy.csv'), 'utf8').split('\r\n');
  const wrong = lines.findIndex((line) => line.includes('2023-05-01'));
  lines[wrong] = lines[wrong]!.replace('2023-05-01', '2023-02-30');
  writeFileSync(file('aed.tidy.csv'), lines.join('\r\n'));
  const said = await imi('validate', file('aed.tidy.csv'), '--lang', 'en');
  expect(said.out).toContain(`record 2 (line ${wrong + 1})`);
  expect(said.out).toContain('[date-no-such-day]');
  expect(said.code).toBe(1);
});

test('a model that nobody knows', async () => {
  writeFileSync(file('x.jsonld'), '{"@type":"施設型"}');
  const said = await imi('validate', file('x.jsonld'), '--model', 'nothing', '--lang', 'en');
  expect(said.err).toContain('(model-unknown)');
  expect(said.code).toBe(2);
});
