import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { forgetSurroundings, imi } from './command-line.testing.js';

/** A table that says neither what it lists nor where: 單位名稱, addresses without a county. */
const table =
  '單位名稱,地址,電話\n甲單位,中正路1號,04-22221111\n乙單位,中正路2號,04-22221113\n丙單位,中正路3號,04-22221115\n';
const catalogue = JSON.stringify({
  '@context': { dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
  '@type': 'dcat:Dataset',
  'dct:title': '臺中市公共設施一覽',
  'dct:publisher': { name: '台中市政府民政局' },
  'dct:license': 'https://creativecommons.org/licenses/by/4.0/',
  'dcat:distribution': [{ 'dcat:downloadURL': 'https://example.tw/files/list.csv' }],
});

let folder = '';
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imi-catalogue-'));
  forgetSurroundings();
  writeFileSync(at('list.csv'), table);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const commands = [
  ['init', ['list.csv', '--yes', '--out', 'draft.yaml']],
  ['fix', ['list.csv', '--check']],
  ['merge', ['list.csv', '--out', 'merged']],
] as const;
const run = (name: string, args: readonly string[], ...more: readonly string[]) =>
  imi(name, ...args.map((arg) => (arg.startsWith('-') ? arg : at(arg))), ...more);

test.each(commands)(
  'imi %s knows a file by the catalogue beside it, or by one that is named',
  async (name, args) => {
    expect((await run(name, args)).err).toContain('kind-unknown');
    writeFileSync(at('elsewhere.jsonld'), catalogue);
    expect((await run(name, args, '--catalog', at('elsewhere.jsonld'))).err).not.toContain('kind-unknown');
    writeFileSync(at('dcat.jsonld'), catalogue);
    const beside = name === 'init' ? await run(name, args, '--force') : await run(name, args);
    expect(beside.err).not.toContain('kind-unknown');
  },
);

test.each(commands)(
  'imi %s says what is wrong with a catalogue that is named and is none',
  async (name, args) => {
    const said = await run(name, args, '--catalog', at('list.csv'));
    expect(said.code).toBe(2);
    expect(said.err).toContain('catalog-unreadable');
  },
);

test('what a catalogue says stands in the draft and in the sources of a merge', async () => {
  writeFileSync(at('dcat.jsonld'), catalogue);
  await run('init', ['list.csv', '--yes', '--out', 'draft.yaml']);
  const draft = readFileSync(at('draft.yaml'), 'utf8');
  expect(draft).toContain('model: public_facility');
  expect(draft).toContain('code: "66000"');
  expect(draft).toContain('licence: https://creativecommons.org/licenses/by/4.0/');
  await run('merge', ['list.csv', '--out', 'merged']);
  expect(readFileSync(join(at('merged'), 'ATTRIBUTION.txt'), 'utf8')).toContain('臺中市');
});
