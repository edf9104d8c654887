import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import jsonld from 'jsonld';
import { Store } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contextPath, loadKnowledge, normalizeFile } from './node.js';
import {
  type JsonLdChoice,
  type NodeFormat,
  nodeFormats,
  packed,
  plainJsonLd,
  withChoice,
} from './outputs/index.js';
import { contextOf } from './vocabulary/index.js';

const knowledge = loadKnowledge();
const { vocabulary } = knowledge;
const core = [...vocabulary.classes.values(), ...vocabulary.properties.values()]
  .filter(({ iri }) => iri.startsWith('http://imi.go.jp/ns/core/rdf#'))
  .map(({ name }) => name);

/** The context of the core, as if it were fetched. */
const documentLoader = async (url: string) => {
  if (url !== 'https://imi.go.jp/ns/core/context.jsonld') throw new Error(`not fetched: ${url}`);
  return { documentUrl: url, document: { '@context': contextOf(vocabulary, core) } };
};
const canonical = (document: object): Promise<string> =>
  jsonld.canonize(
    document as never,
    { algorithm: 'RDFC-1.0', documentLoader } as never,
  ) as unknown as Promise<string>;

const sources = {
  facilities: 'fixtures/docs/施設一覧.csv',
  aed: 'fixtures/aed/standard-layout/aed.csv',
  parks: 'fixtures/public_facility/swapped-coordinates/park.csv',
} as const;

/** Runs a file into one format; gives the text, and that of the context beside it. */
async function written(
  file: string,
  format: NodeFormat,
  more: { readonly provenance?: boolean } = {},
): Promise<{ readonly text: string; readonly beside: string | null; readonly remarks: readonly string[] }> {
  const to = join(mkdtempSync(join(tmpdir(), 'imi-forms-')), `nodes${format.suffix}`);
  const options = {
    nodes: [{ format, to: { file: to } }],
    reports: [],
    signal: new AbortController().signal,
  };
  const result = await normalizeFile(file, { ...options, ...more }, knowledge);
  expect(result.causes).toBeNull();
  const beside = contextPath(to, format);
  const bytes = readFileSync(to);
  return {
    text: (format.isPacked ? gunzipSync(bytes) : bytes).toString('utf8'),
    beside: beside === null ? null : readFileSync(beside, 'utf8'),
    remarks: result.causes === null ? result.remarks.map(({ code }) => code) : [],
  };
}

const choose = (choice: Partial<JsonLdChoice>, format: NodeFormat = nodeFormats.jsonld) =>
  withChoice(format, { ...plainJsonLd, ...choice });

describe.each(Object.values(sources))('%s', (file) => {
  test('means the same with English keys, flat, and with the context at its address', async () => {
    const plain = JSON.parse((await written(file, nodeFormats.jsonld)).text);
    const expected = await canonical(plain);
    const choices: Partial<JsonLdChoice>[] = [
      { keys: 'en' },
      { isFlat: true },
      { keys: 'en', isFlat: true },
      { context: 'url' },
    ];
    for (const choice of choices) {
      const { text, remarks } = await written(file, choose(choice));
      expect(await canonical(JSON.parse(text)), JSON.stringify(choice)).toBe(expected);
      expect(remarks).toEqual([]);
      if (choice.keys === 'en') expect(text).not.toMatch(/"[^"]*[\u3040-\u9FFF][^"]*":/);
    }
    const { text } = await written(file, choose({ context: 'none' }));
    expect(await canonical({ ...JSON.parse(text), '@context': plain['@context'] })).toBe(expected);
    const flat = JSON.parse((await written(file, choose({ isFlat: true }))).text)['@graph'] as object[];
    const inner = flat
      .flatMap((node) => Object.values(node).flat())
      .filter((value) => typeof value === 'object');
    for (const value of inner)
      expect('@value' in value ? ['@value', '@language'] : ['@id']).toEqual(Object.keys(value));
  });

  test.each(['schema.org', 'gif'])('in %s has a node for each, and tells what is not in it', async (view) => {
    const plain: { '@id': string }[] = JSON.parse((await written(file, nodeFormats.jsonld)).text)['@graph'];
    const { text, remarks } = await written(file, choose({ view }));
    const document = JSON.parse(text);
    expect(document['@graph'].map((node: { '@id': string }) => node['@id'])).toEqual(
      plain.map((node) => node['@id']),
    );
    expect(text.slice(text.indexOf('@graph'))).not.toMatch(/"[^"]*[\u3040-\u9FFF][^"]*":/);
    expect(remarks.every((code) => code === 'output-view-left-out')).toBe(true);
    const store = new Store();
    store.load(await canonical(document), { format: 'application/n-quads' });
    const namespace = view === 'gif' ? 'https://w3id.org/imi/gif#' : 'https://schema.org/';
    const found = store.query(
      `SELECT DISTINCT ?p { ?s ?p ?o FILTER(!STRSTARTS(STR(?p), "${namespace}") && ?p != <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>) }`,
    );
    expect(found).toEqual([]);
  });
});

test('lines with English keys have their context beside them', async () => {
  const { text, beside } = await written(sources.aed, choose({ keys: 'en' }, nodeFormats.ndjson));
  const nodes = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const context = JSON.parse(beside ?? '')['@context'];
  const plain = JSON.parse((await written(sources.aed, nodeFormats.jsonld)).text);
  expect(await canonical({ '@context': context, '@graph': nodes })).toBe(await canonical(plain));
});

/** schema.org 30.0: what classes are below, and the properties that each brings. */
const schemaOrg: Readonly<Record<string, readonly [above: string, properties: string]>> = {
  Thing: ['', 'identifier name description image sameAs alternateName url disambiguatingDescription'],
  Place: ['Thing', 'address geo telephone faxNumber openingHoursSpecification maximumAttendeeCapacity'],
  CivicStructure: ['Place', 'openingHours'],
  ParkingFacility: ['CivicStructure', ''],
  PostalAddress: ['Thing', 'postalCode addressCountry addressRegion addressLocality streetAddress'],
  GeoCoordinates: ['Thing', 'latitude longitude elevation'],
  OpeningHoursSpecification: ['Thing', 'opens closes validFrom validThrough dayOfWeek'],
  Organization: ['Thing', 'address telephone faxNumber foundingDate'],
  Person: ['Thing', 'familyName givenName'],
  Event: ['Thing', 'location startDate endDate'],
  Service: ['Thing', ''],
  Product: ['Thing', ''],
};

test('the view of schema.org says of each class only what schema.org has for it', () => {
  const { classes } = parse(readFileSync('vocabularies/views/schema-org.yaml', 'utf8')) as {
    classes: Record<string, { type: string; items: Record<string, string | { to: string }> }>;
  };
  const has = (type: string, property: string): boolean => {
    const [above, properties] = schemaOrg[type] ?? ['', ''];
    return properties.split(' ').includes(property) || (above !== '' && has(above, property));
  };
  const strange = Object.values(classes).flatMap(({ type, items }) =>
    Object.values(items)
      .map((target) => (typeof target === 'string' ? target : target.to))
      .filter((property) => !has(type, property))
      .map((property) => `${type} ${property}`),
  );
  expect(strange).toEqual([]);
});

test('a view keeps what it has a place for', async () => {
  const { text } = await written(sources.facilities, choose({ view: 'schema.org' }));
  expect(JSON.parse(text)['@graph'][0]).toMatchObject({
    '@type': 'CivicStructure',
    name: '中央公民館',
    address: {
      '@type': 'PostalAddress',
      addressRegion: '静岡県',
      addressLocality: '静岡市葵区',
      streetAddress: '追手町5-1',
    },
    geo: { '@type': 'GeoCoordinates', latitude: '34.9756', longitude: '138.3828' },
    telephone: '054-254-2111',
  });
  const gif = await written(sources.facilities, choose({ view: 'gif' }));
  expect(JSON.parse(gif.text)['@graph'][0]).toMatchObject({
    '@type': '施設',
    name: '中央公民館',
    facilityAddress: { '@type': '住所', prefecture: '静岡県', cityBlock: '5-1' },
    contactPointInformation: { contactPointPhoneNumber: '054-254-2111' },
  });
  expect(gif.remarks).toEqual(['output-view-left-out']);
});

test('provenance names the source by its digest, in every form of a graph', async () => {
  const query = `PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX dct: <http://purl.org/dc/terms/>
    SELECT ?source ?title { ?nodes prov:wasDerivedFrom ?source ; prov:wasGeneratedBy/prov:used ?source . ?source dct:title ?title }`;
  const forms: readonly (readonly [NodeFormat, string])[] = [
    [nodeFormats.nquads, 'application/n-quads'],
    [nodeFormats.turtle, 'text/turtle'],
    [nodeFormats.jsonld, ''],
    [choose({ keys: 'en', isFlat: true }), ''],
    [choose({ view: 'schema.org' }), ''],
  ];
  for (const [format, type] of forms) {
    const { text } = await written(sources.aed, format, { provenance: true });
    const store = new Store();
    if (type === '') store.load(await canonical(JSON.parse(text)), { format: 'application/n-quads' });
    else store.load(text, { format: type });
    const rows = store.query(query) as Map<string, { value: string }>[];
    expect(rows.map((row) => [...row.values()].map(({ value }) => value))).toEqual([
      [expect.stringMatching(/^ni:\/\/\/sha-256;[\w-]{43}$/), 'aed.csv'],
    ]);
    expect((await written(sources.aed, format)).text).not.toContain('prov');
  }
});

test('packed files hold the same, are the same every time, and say no system', async () => {
  for (const format of [nodeFormats.ndjson, nodeFormats.csv, nodeFormats.turtle]) {
    const plain = await written(sources.aed, format);
    expect(await written(sources.aed, packed(format))).toMatchObject({ text: plain.text });
  }
  expect(packed(nodeFormats.parquet)).toBe(nodeFormats.parquet);
});
