import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import { parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { loadKnowledge, normalizeFile } from './node.js';
import { nodeFormats } from './outputs/index.js';

const knowledge = loadKnowledge();

/** Values that break one format or another, as JSON lets them in. */
const source = String.raw`[
{"名称":"=cmd|' /C calc'!A0","住所":"静岡県静岡市葵区追手町5-1","URL":"https://a.example.jp/b c\nd","説明":"甲\u0001乙","備考":"x\ud800y","緯度":"34.97561","経度":"138.38281","定員":"NaN"},
{"名称":"乙</script><script>alert(1)</script>","住所":"静岡県静岡市葵区追手町5-2","URL":"https://a.example.jp/<b>","説明":"丙\u0000","備考":"@x","緯度":"1e999","経度":"Infinity","定員":NaN}
]`;

test('values that break formats give valid files in all formats, and a finding each', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'imi-bad-'));
  writeFileSync(join(folder, 'bad.json'), source);
  const nodes = Object.values(nodeFormats).map((format) => ({
    format,
    to: { file: join(folder, `${format.name}${format.suffix}`) },
  }));
  const options = { model: 'public_facility', nodes, reports: [], signal: new AbortController().signal };
  const result = await normalizeFile(join(folder, 'bad.json'), options, knowledge);
  if (result.causes !== null) throw new Error(JSON.stringify(result.causes));
  const bytes = (name: keyof typeof nodeFormats) =>
    readFileSync(join(folder, name + nodeFormats[name].suffix));
  const text = (name: keyof typeof nodeFormats) =>
    new TextDecoder('utf-8', { fatal: true }).decode(bytes(name));

  const document = JSON.parse(text('jsonld'));
  expect(document['@graph']).toHaveLength(2);
  expect(
    text('ndjson')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(document['@graph']);
  const quads = (await jsonld.toRDF(document, { format: 'application/n-quads' })) as unknown as string;
  const size = new Parser({ format: 'N-Quads' }).parse(quads).length;
  expect(new Parser({ format: 'N-Quads' }).parse(text('nquads'))).toHaveLength(size);
  expect(new Parser({ format: 'Turtle' }).parse(text('turtle'))).toHaveLength(size);
  expect(check(text('geojson'))).toBeTruthy();
  expect(JSON.parse(text('geojson')).features[1].geometry).toBeNull();
  for (const part of text('geojsonseq').split('\u001E').slice(1)) JSON.parse(part);
  const rows: string[][] = parse(text('csv'), { bom: true });
  expect(rows).toHaveLength(3);
  expect(parse(text('tidy'), { bom: true }).length).toBeGreaterThan(10);
  expect((await readXlsx(bytes('xlsx'))).sheets[0]?.rows).toHaveLength(3);
  const parquet = bytes('parquet');
  const file = parquet.buffer.slice(parquet.byteOffset, parquet.byteOffset + parquet.length) as ArrayBuffer;
  expect(await parquetReadObjects({ file })).toHaveLength(2);
  for (const name of ['jsonld', 'nquads', 'turtle', 'geojson', 'csv', 'tidy'] as const)
    expect(text(name)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/);

  const scriptsIn = (page: string) => page.match(/<script/g)?.length;
  writeFileSync(join(folder, 'plain.json'), source.replace('</script><script>alert(1)</script>', ''));
  const plainMap = join(folder, 'plain.map.html');
  await normalizeFile(
    join(folder, 'plain.json'),
    { ...options, nodes: [{ format: nodeFormats.map, to: { file: plainMap } }] },
    knowledge,
  );
  expect(scriptsIn(text('map'))).toBe(scriptsIn(readFileSync(plainMap, 'utf8')));
  for (const name of ['map', 'ndjson', 'geojsonseq'] as const)
    expect(text(name)).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001D]/);

  const found = new Map(
    result.report.causes.map(({ code, severity, header }) => [`${code} ${header ?? ''}`.trim(), severity]),
  );
  expect(Object.fromEntries(found)).toMatchObject({
    'url-space-inside URL': 'error',
    'text-control-char 説明': 'warning',
    'text-replacement-char 備考': 'error',
    'coordinate-not-a-coordinate 緯度': 'error',
    'coordinate-not-a-coordinate 経度': 'error',
    'number-not-a-number 定員': 'error',
    'json-bare-word': 'warning',
    'output-formula-kept': 'info',
    'output-value-left-out': 'info',
    'output-without-place': 'info',
  });
  const { causes, counts } = result.report;
  expect(
    causes.filter(({ severity }) => severity === 'info').reduce((sum, { count }) => sum + count, 0),
  ).toBe(counts.info);
  const kept = causes
    .filter(({ code }) => code === 'output-formula-kept')
    .flatMap(({ findings }) => findings);
  expect(kept.map(({ args }) => args)).toContainEqual({ file: 'csv.standard.csv', count: '2' });
});
