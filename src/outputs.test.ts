import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Every format of nodes, over every fixture that gives nodes, read by somebody else’s parser. */
const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const knowledge = loadKnowledge();
const cases = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/expected/nodes.jsonld'))
  .map((path) => path.replace('/expected/nodes.jsonld', ''))
  .sort();

/** Runs a case once, into all formats; gives the file of each. */
async function outputsOf(name: string): Promise<Record<keyof typeof nodeFormats, string>> {
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
  expect(result.causes).toBeNull();
  const files = nodes.flatMap(({ format, to }) => [to.file, contextPath(to.file, format) ?? []].flat());
  expect(readdirSync(out).sort()).toEqual(files.map((file) => file.slice(out.length + 1)).sort());
  return Object.fromEntries(nodes.map(({ format, to }) => [format.name, to.file])) as never;
}

const text = (file: string) => readFileSync(file, 'utf8');

describe.each(cases)('%s', (name) => {
  let files: Awaited<ReturnType<typeof outputsOf>>;
  beforeAll(async () => {
    files = await outputsOf(name);
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
