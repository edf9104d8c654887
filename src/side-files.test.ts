import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { expect, test } from 'vitest';
import { loadKnowledge, normalizeFile } from './node.js';
import { described, nodeFormats, packed } from './outputs/index.js';

const knowledge = loadKnowledge();
const { Package } = createRequire(import.meta.url)('datapackage');

/** What of the context of CSVW (https://www.w3.org/ns/csvw) the metadata make use of. */
const csvw = 'http://www.w3.org/ns/csvw#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';
const csvwContext = {
  '@vocab': csvw,
  dc: 'http://purl.org/dc/terms/',
  columns: { '@id': `${csvw}column`, '@type': '@id', '@container': '@list' },
  titles: { '@id': `${csvw}title`, '@container': '@language' },
  name: { '@id': `${csvw}name` },
  url: { '@id': `${csvw}url`, '@type': `${xsd}anyURI` },
  lineTerminators: { '@id': `${csvw}lineTerminators` },
  datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
  base: { '@id': `${csvw}base` },
  ...Object.fromEntries(
    ['string', 'boolean', 'date', 'decimal', 'double', 'integer', 'nonNegativeInteger', 'time', 'anyURI'].map(
      (name) => [name, `${xsd}${name}`],
    ),
  ),
};

/** Reads a CSV by its CSVW metadata with another program; gives the texts of each row. */
async function rowsByMetadata(folder: string, csv: string): Promise<readonly (readonly string[])[]> {
  const metadata = JSON.parse(readFileSync(join(folder, `${csv}-metadata.json`), 'utf8'));
  const { '@context': context, ...table } = metadata;
  expect(context[0]).toBe('http://www.w3.org/ns/csvw');
  const document = { '@context': [csvwContext, { '@language': 'ja' }], ...table };
  const quads = (await jsonld.toRDF(document as never, {
    format: 'application/n-quads',
  })) as unknown as string;
  const dataset = new Store(new Parser({ format: 'N-Quads' }).parse(quads));
  const name = 'rdf-parser-csvw';
  const { default: CsvwParser } = await import(name);
  const text = readFileSync(join(folder, csv), 'utf8').replace(/^\uFEFF/, '');
  const parser = new CsvwParser({ metadata: dataset, baseIRI: 'https://example.org/' });
  const rows = new Map<string, string[]>();
  for await (const { subject, predicate, object } of parser.import(Readable.from([text]))) {
    // What it says of tables and rows themselves.
    if (/^http:\/\/(?:www\.w3|purl)\.org\//.test(predicate.value)) continue;
    const own = rows.get(subject.value) ?? [];
    rows.set(subject.value, own);
    own.push(object.value);
  }
  return [...rows.values()];
}

const sources = [
  'fixtures/docs/施設一覧.csv',
  'fixtures/aed/standard-layout/aed.csv',
  'fixtures/public_facility/swapped-coordinates/park.csv',
] as const;

async function describedFiles(file: string, formats = [nodeFormats.csv, nodeFormats.tidy]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'imi-side-'));
  const nodes = formats.map((each) => {
    const format = described(each);
    return { format, to: { file: join(folder, `data${format.suffix}`) } };
  });
  const options = { nodes, reports: [], signal: new AbortController().signal };
  const { causes } = await normalizeFile(file, options, knowledge);
  expect(causes).toBeNull();
  return folder;
}

test.each(sources)('%s: the data package is valid, and so are all rows by it', async (file) => {
  const folder = await describedFiles(file);
  expect(readdirSync(folder).sort()).toEqual([
    'data.standard.csv',
    'data.standard.csv-metadata.json',
    'data.standard.datapackage.json',
    'data.tidy.csv',
    'data.tidy.csv-metadata.json',
    'data.tidy.datapackage.json',
  ]);
  for (const name of ['data.standard', 'data.tidy']) {
    const descriptor = JSON.parse(readFileSync(join(folder, `${name}.datapackage.json`), 'utf8'));
    const made = await Package.load(descriptor, { basePath: folder, strict: true });
    expect(made.errors).toEqual([]);
    expect(made.valid).toBe(true);
    const [header = [], ...cells]: string[][] = parse(readFileSync(join(folder, `${name}.csv`)), {
      bom: true,
    });
    expect(descriptor.resources[0].schema.fields.map((field: { name: string }) => field.name)).toEqual(
      header,
    );
    const { Schema } = createRequire(createRequire(import.meta.url).resolve('datapackage'))('tableschema');
    const schema = await Schema.load(descriptor.resources[0].schema, { strict: true });
    for (const row of cells) expect(schema.castRow(row)).toHaveLength(row.length);
  }
});

test.each(sources)('%s: a reader of CSVW finds the values of every row', async (file) => {
  const folder = await describedFiles(file);
  for (const name of ['data.standard.csv', 'data.tidy.csv']) {
    const [, ...cells]: string[][] = parse(readFileSync(join(folder, name)), { bom: true });
    const { columns } = JSON.parse(readFileSync(join(folder, `${name}-metadata.json`), 'utf8')).tableSchema;
    const rows = await rowsByMetadata(folder, name);
    expect(rows).toHaveLength(cells.length);
    for (const [i, row] of cells.entries()) {
      const texts = row.filter((cell, column) => cell !== '' && columns[column].datatype === 'string');
      expect(rows[i]).toHaveLength(row.filter((cell) => cell !== '').length);
      expect(rows[i]).toEqual(expect.arrayContaining(texts));
    }
  }
});

test('of packed CSV there is a data package that says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'imi-side-'));
  const format = packed(described(nodeFormats.csv));
  const nodes = [{ format, to: { file: join(folder, `data${format.suffix}`) } }];
  await normalizeFile(sources[1], { nodes, reports: [], signal: new AbortController().signal }, knowledge);
  expect(readdirSync(folder).sort()).toEqual(['data.standard.csv.gz', 'data.standard.datapackage.json']);
  const descriptor = JSON.parse(readFileSync(join(folder, 'data.standard.datapackage.json'), 'utf8'));
  expect(descriptor.resources[0]).toMatchObject({ path: 'data.standard.csv.gz', compression: 'gz' });
});

test('where a side file cannot be written, nothing is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'imi-side-'));
  mkdirSync(join(folder, 'data.standard.datapackage.json', 'taken'), { recursive: true });
  const nodes = [described(nodeFormats.csv), packed(nodeFormats.ndjson), nodeFormats.parquet].map(
    (format) => ({
      format,
      to: { file: join(folder, `data${format.suffix}`) },
    }),
  );
  const options = { nodes, reports: [], signal: new AbortController().signal };
  const { causes } = await normalizeFile(sources[1], options, knowledge);
  expect(causes?.map(({ code }) => code)).toEqual(['output-unwritable']);
  expect(readdirSync(folder)).toEqual(['data.standard.datapackage.json']);
});
