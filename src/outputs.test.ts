import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import { parquetReadObjects } from 'hyparquet';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { Store } from 'oxigraph';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  contextPath,
  loadKnowledge,
  type Mapping,
  nodeFormats,
  normalizeFile,
  readMappingFile,
} from './node.js';

type Node = Record<string, unknown>;

/** Every format of nodes, over every fixture that gives nodes, read by somebody else’s parser. */
const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const knowledge = loadKnowledge();
const cases = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/expected/nodes.jsonld'))
  .map((path) => path.replace('/expected/nodes.jsonld', ''))
  .sort();

type Files = Record<keyof typeof nodeFormats, string>;

/** Runs a case once, into all formats; gives the file of each. */
const outputsOf = async (name: string) => (await runCase(name)).files;

async function runCase(
  name: string,
): Promise<{ readonly files: Files; readonly publisher: readonly string[] }> {
  const out = mkdtempSync(join(tmpdir(), 'imi-outputs-'));
  const own = `fixtures/${name}/mapping.yaml`;
  const mapping = existsSync(own) ? ((await readMappingFile(own, knowledge)) as Mapping) : undefined;
  const input = readdirSync(join(folder, name)).find((file) => !['mapping.yaml', 'expected'].includes(file));
  const nodes = Object.values(nodeFormats).map((format) => ({
    format,
    to: { file: join(out, `nodes${format.suffix}`) },
  }));
  const result = await normalizeFile(
    join(folder, name, input ?? ''),
    { mapping, nodes, reports: [], signal: new AbortController().signal },
    knowledge,
  );
  if (result.causes !== null) throw new Error(JSON.stringify(result.causes));
  const files = nodes.flatMap(({ format, to }) => [to.file, contextPath(to.file, format) ?? []].flat());
  expect(readdirSync(out).sort()).toEqual(files.map((file) => file.slice(out.length + 1)).sort());
  const { publisher } = result.plan;
  return {
    files: Object.fromEntries(nodes.map(({ format, to }) => [format.name, to.file])) as Files,
    publisher: publisher === null ? [] : [publisher.code ?? '', publisher.name],
  };
}

/** All literals of a node and of those within it. */
function literalsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    ['@id', '@type', '@language'].includes(key) ? [] : literalsOf(inner),
  );
}

const text = (file: string) => readFileSync(file, 'utf8');

describe.each(cases)('%s', (name) => {
  let files: Files;
  let publisher: readonly string[];
  beforeAll(async () => {
    ({ files, publisher } = await runCase(name));
  });

  test('N-Quads and Turtle say what the JSON-LD says', async () => {
    const options = { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' };
    const canonical = (quads: string) =>
      jsonld.canonize(quads as never, options as never) as unknown as Promise<string>;
    const document = JSON.parse(text(files.jsonld));
    const expected = await (jsonld.canonize(document, {
      algorithm: 'RDFC-1.0',
    } as never) as unknown as Promise<string>);
    expect(await canonical(text(files.nquads))).toBe(expected);
    const quads = new Parser({ format: 'Turtle' }).parse(text(files.turtle));
    expect(await canonical(new Writer({ format: 'N-Quads' }).quadsToString(quads))).toBe(expected);
    const store = new Store();
    store.load(text(files.turtle), { format: 'text/turtle' });
    expect(store.size).toBe(expected.split('\n').length - 1);
  });

  test('GeoJSON has a feature for each node, and so has the sequence', () => {
    const nodes: Node[] = JSON.parse(text(files.jsonld))['@graph'];
    const made = text(files.geojson);
    expect(check(made)).toBeTruthy();
    const { features } = JSON.parse(made);
    expect(features.map((feature: { id: string }) => feature.id)).toEqual(nodes.map((node) => node['@id']));
    const sequence = text(files.geojsonseq).split('\u001E').slice(1);
    expect(sequence.map((one) => JSON.parse(one))).toEqual(features);
    for (const [i, { geometry, properties }] of features.entries()) {
      const position = geometry === null ? [] : geometry.coordinates.map(Number);
      const told = [...position, ...Object.values(properties).flat()].map((value) => String(value));
      const marks = Object.keys(properties).join();
      const lost = literalsOf(nodes[i]).filter(
        (value) => !told.includes(value) && !position.includes(Number(value)) && !marks.includes(value),
      );
      expect(lost).toEqual([]);
    }
  });

  test('tidy CSV has every value', () => {
    const nodes: Node[] = JSON.parse(text(files.jsonld))['@graph'];
    const rows: Record<string, string>[] = parse(text(files.tidy), { bom: true, columns: true });
    for (const node of nodes) {
      const own = rows.filter(({ id }) => id === node['@id']);
      const told = own.map(({ value }) => value);
      const marks = own.map(({ term }) => term).join();
      expect(literalsOf(node).filter((value) => !told.includes(value) && !marks.includes(value))).toEqual([]);
    }
  });

  test('CSV in the standard layout has a row for each node', () => {
    const nodes: Node[] = JSON.parse(text(files.jsonld))['@graph'];
    const [header = [], ...rows]: string[][] = parse(text(files.csv), { bom: true });
    expect(new Set(header).size).toBe(header.length);
    expect(rows).toHaveLength(nodes.length);
    const values = nodes.map(literalsOf);
    // Code and name of the publisher, marks for yes and no, times without their seconds, and what joins the parts of an address are the layout's own.
    const isOf = (cell: string, literals: readonly string[]) => {
      const forms = literals.flatMap((value) => [value, value.replace(/:00$/, '')]);
      const longestFirst = forms.toSorted((a, b) => b.length - a.length);
      const rest = longestFirst.reduce((left, form) => left.replaceAll(form, ''), cell);
      return ['有', '無', '1', '0', ...publisher].includes(cell) || /^[-;丁目]*$/.test(rest);
    };
    for (const [i, row] of rows.entries())
      for (const cell of row) expect(cell === '' || isOf(cell, values[i] ?? []), cell).toBe(true);
  });

  test('the workbook has the cells of the CSV', async () => {
    const { readXlsx } = await import('hucre/xlsx');
    const workbook = await readXlsx(readFileSync(files.xlsx));
    const rows = workbook.sheets[0]?.rows ?? [];
    const expected: string[][] = parse(text(files.csv), { bom: true });
    const width = expected[0]?.length ?? 0;
    const filled = rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
    expect(filled).toEqual(expected);
    const { read, utils } = await import('@e965/xlsx');
    const { Sheets, SheetNames } = read(readFileSync(files.xlsx));
    const sheet = Sheets[SheetNames[0] ?? ''] ?? {};
    const others = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false, defval: '' });
    expect(others.map((row) => row.map(String))).toEqual(expected);
  });

  test('Parquet has every value, numbers and days as such', async () => {
    const nodes: Node[] = JSON.parse(text(files.jsonld))['@graph'];
    const bytes = readFileSync(files.parquet);
    const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const rows = await parquetReadObjects({ file });
    expect(rows.map(({ id }) => id)).toEqual(nodes.map((node) => node['@id']));
    for (const [i, row] of rows.entries()) {
      const told = Object.values(row).flatMap((value) =>
        value instanceof Date ? value.toISOString().slice(0, 10) : literalsOf(value ?? ''),
      );
      const marks = [...Object.keys(row), ...Object.keys(row['その他'] ?? {})].join();
      const lost = literalsOf(nodes[i]).filter(
        (value) =>
          !told.some((one) => one === value || Number(one) === Number(value)) && !marks.includes(value),
      );
      expect(lost).toEqual([]);
    }
  });
});

test('a triple store answers one question over the data of three cities', async () => {
  const store = new Store();
  for (const city of [
    'aed/standard-layout',
    'aed/taiwan-without-header',
    'public_facility/swapped-coordinates',
  ])
    store.load(text((await outputsOf(city)).nquads), { format: 'application/n-quads' });
  const rows = store.query(`
    PREFIX ic: <http://imi.go.jp/ns/core/rdf#>
    SELECT ?name ?latitude WHERE {
      ?thing ic:設置地点?/ic:名称/ic:表記 ?name ; ic:設置地点?/ic:地理座標/ic:緯度 ?latitude . FILTER(isIRI(?thing))
    } ORDER BY ?name`) as Map<string, { value: string }>[];
  const found = rows.map((row) => [...row.values()].map(({ value }) => value).join(' '));
  expect(found).toHaveLength(15);
  expect(found).toEqual(
    expect.arrayContaining(['おやま桑の里公園 36.3402', 'みどり地域センター 35.6349', '南港車站 25.053000']),
  );
});
