import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../host/shipped.js';
import { loadModel } from '../../vocabulary/index.js';
import { layoutsOf } from '../layouts.js';
import { readPackage } from './read-package.js';
import { packageOf } from './write-package.js';
import { packageOf2016 } from './write-package-of-2016.js';

const { models, mappings, vocabulary } = loadKnowledge();
const facts = {
  id: 'https://example.org/dmd/aed/2023/',
  created: '2026-04-01',
  license: { id: 'https://creativecommons.org/publicdomain/zero/1.0/', name: 'CC0' },
  language: 'ja' as const,
};
const bytes = (files: Readonly<Record<string, string>> | ReadonlyMap<string, string>) =>
  new Map(
    [...(files instanceof Map ? files : Object.entries(files))].map(([path, text]) => [
      path,
      new TextEncoder().encode(text),
    ]),
  );
const read = async (files: Parameters<typeof bytes>[0], name = 'package') => {
  const reading = await readPackage(bytes(files), name, vocabulary);
  return { ...reading, told: reading.findings.map(({ code, file }) => `${file} ${code}`) };
};
const written = (id: string) => {
  const model = models.get(id)!;
  return packageOf(model, layoutsOf(model, mappings.values())[0] ?? null, vocabulary, facts);
};

describe('a package of ours', () => {
  test.each(['aed', 'public_facility', 'evacuation_space', 'youbike_taipei'])(
    'of %s comes back with its data model and its mapping',
    async (id) => {
      const { model, mapping, told } = await read(written(id).files);
      expect(told).toEqual([]);
      const names = (all: readonly { name: string }[] = []) => all.map(({ name }) => name).sort();
      const own = models.get(id)!;
      expect(names(loadModel(model, vocabulary).model?.items)).toEqual(
        names(own.items.filter(({ header }) => header === null)),
      );
      const [layout] = layoutsOf(own, mappings.values());
      expect(mapping?.document.columns).toEqual(layout?.mapping.columns);
      expect(mapping?.document.examples).toEqual(layout?.mapping.examples);
    },
  );

  test('lists its files in a header with all that is mandatory', () => {
    const { files } = written('aed');
    const header = JSON.parse(files.get('header.json') ?? '') as Record<string, unknown>;
    expect(header).toMatchObject({
      '@context': 'http://imi.go.jp/ns/dmd/context.jsonld',
      id: facts.id,
      created: facts.created,
      title: 'AED設置箇所一覧',
      license: [facts.license],
    });
    expect((header['distribution'] as { id: string }[]).map(({ id }) => id)).toEqual([...files.keys()]);
  });

  test('has a sample without notes', () => {
    const lines = written('aed').files.get('sample.csv')?.split('\r\n') ?? [];
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^221007,/);
  });

  test('tells what it cannot say', () => {
    expect(written('population').causes.map(({ code }) => code)).toContain('model-family-left-out');
  });
});

describe('a package of ours in the form of 2016', () => {
  const former = (id: string, about: object = {}) => {
    const model = { ...models.get(id)!, ...about };
    const layout = layoutsOf(model, mappings.values())[0] ?? null;
    return { model, layout, ...packageOf2016(model, layout, vocabulary, facts) };
  };

  test.each(['header.xml', 'header.ttl'])('comes back by its %s alone', async (header) => {
    const { files, model: own, causes } = former('aed');
    const other = header === 'header.xml' ? 'header.ttl' : 'header.xml';
    const { model, mapping, told } = await read(new Map([...files].filter(([path]) => path !== other)));
    expect(told).toEqual([]);
    expect(model).toMatchObject({
      id: 'aed',
      title: { ja: own.title.ja },
      version: own.version,
      source: facts.id,
      about: { created: '2026-04-01', license: facts.license.id, licenseName: 'CC0' },
    });
    const paths = (items: readonly { path: { text: string } }[] = []) =>
      new Set(items.map(({ path }) => path.text.replace(/\[[^\]]*\]|\{[^@][^}]*\}|@[\w-]+$/g, '')));
    expect(paths(loadModel(model, vocabulary).model?.items)).toEqual(paths(own.items));
    expect(Object.keys(mapping?.document.columns ?? {})).toContain('名称');
    expect(causes.map(({ code }) => code)).toContain('dmd-of-2016-cannot-say');
  });

  test('keeps what its publisher said of it, in both forms', async () => {
    const about = {
      definition: { ja: 'A < B & C' },
      creators: [{ name: { ja: '例示市' }, homepage: 'https://example.org/' }],
      created: '2016-11-18',
      issued: '2017-03-31',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      licenseName: 'CC BY 4.0',
    };
    const { files, model: own, layout } = former('public_toilet', { about });
    const { model } = await read(new Map([...files].filter(([path]) => path !== 'header.ttl')));
    expect(model?.about).toEqual(about);
    const byTurtle = await read(new Map([...files].filter(([path]) => path !== 'header.xml')));
    expect(byTurtle.model?.about).toEqual(about);
    const now = await read(packageOf(own, layout, vocabulary, facts).files);
    expect(now.model?.about).toEqual(about);
  });
});

const head = { '@context': 'http://imi.go.jp/ns/dmd/context.jsonld', description: '一覧' };
const distribution = [
  { id: './model.txt', type: 'DataModel' },
  { id: 'm/columns.json', type: 'Mapping' },
  { id: 'a.pdf', type: 'Document' },
];
const notation = `#prefix ic: "http://imi.go.jp/ns/core/2#"
datamodel ;
use ic:施設型>ic:名称 {1..1} ;
use ic:施設型>ic:名称>ic:表記 {1..1} ;
use ic:施設型>ic:連絡先>ic:電話番号 {0..1} ;
`;
const columns = JSON.stringify({ 番号: '*ic:施設型', 名: 'ic:施設型>ic:名称>ic:表記' });

describe('a package of others, since 2017', () => {
  const creator = [{ name: '例示市' }];
  const license = [{ name: 'CC0' }];

  test.each([
    [
      'header.json',
      {
        ...head,
        id: 'https://example.org/dmd/sports-facilities/1.0/',
        type: 'DataModelDescription',
        created: '2026-04-01',
        title: 'スポーツ施設',
        versionInfo: '1.2',
        creator,
        license,
        distribution,
      },
    ],
    [
      'header.jsonld',
      {
        ...head,
        '@id': 'https://example.org/dmd/sports-facilities/1.0/',
        '@type': 'Asset',
        issued: '2026-04-01',
        title: 'スポーツ施設',
        versionInfo: '1.2',
        publisher: creator,
        license,
        distribution: distribution.map(({ id, type }) => ({ '@id': id, '@type': type })),
      },
    ],
  ])('with a %s', async (file, header) => {
    const files = {
      [file]: JSON.stringify(header),
      'model.txt': notation,
      'm/columns.json': columns,
      'a.pdf': '%PDF',
    };
    const { model, mapping, told } = await read(files);
    expect(told).toEqual([]);
    expect(model).toMatchObject({
      id: 'sports_facilities',
      title: { ja: 'スポーツ施設' },
      class: '施設型',
      version: '1.2',
      items: {
        名称: { term: '名称>表記', normalizer: 'text', required: true },
        連絡先_電話番号: { normalizer: 'phone' },
      },
    });
    expect(mapping?.document).toEqual({
      model: 'sports_facilities',
      columns: { 番号: 'ignore', 名: '名称' },
      id: '{番号}',
    });
  });

  test('without a header is told by names of files', async () => {
    const { model, mapping, told } = await read(
      { 'x.imiv': notation, 'mapping.json': columns },
      'Park List.zip',
    );
    expect(told).toEqual(['Park List.zip dmd-header-missing']);
    expect(model?.id).toBe('park_list');
    expect(mapping?.document.columns).toEqual({ 番号: 'ignore', 名: '名称' });
  });

  test.each([
    [{ 'header.json': '{' }, ['header.json dmd-header-unreadable', 'package dmd-model-missing']],
    [
      { 'header.json': JSON.stringify({ id: 'x', distribution }) },
      [
        'header.json dmd-header-incomplete',
        'package dmd-part-missing',
        'package dmd-part-missing',
        'package dmd-part-missing',
        'package dmd-model-missing',
      ],
    ],
    [{ 'a.imiv': 'use ic:施設型>ic:名前 ;' }, ['a.imiv term-unknown-near']],
    [{ 'a.imiv': 'datamodel' }, ['a.imiv notation-unfinished', 'a.imiv model-no-uses']],
    [{ 'a.xsd': '<x/>' }, ['a.xsd dmd-part-left-out', 'package dmd-model-missing']],
    [
      { 'a.imiv': notation, 'mapping.json': '{ "名": 1 }' },
      ['package dmd-header-missing', 'mapping.json mapping-json-unexpected'],
    ],
  ])('tells what is wrong: %j', async (files, expected) => {
    expect((await read(files as Record<string, string>)).told).toEqual(expected);
  });
});

describe('a package of the draft of 2016', () => {
  const header = `@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dmd: <http://imi.ipa.go.jp/ns/dmd/rdf#> .
<https://example.org/dmd/parks/> dcterms:title "公園" ; owl:versionInfo "3" ;
  dcat:distribution <shape.ttl>, <csvw.json>, <items.json>, <data.xsd> .
<shape.ttl> a dmd:RDFDataShape .
<csvw.json> a dmd:Mapping .
<items.json> a dmd:ItemData .
<data.xsd> a dmd:XMLSchema .
`;
  const shape = `@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix ic: <http://imi.go.jp/ns/core/rdf#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
<#park> a sh:Shape ; sh:scopeClass ic:施設型 ;
  sh:property [ sh:predicate ic:名称 ; sh:minCount 1 ; sh:maxCount 1 ; sh:valueShape <#name> ] ;
  sh:property [ sh:predicate ic:説明 ; sh:datatype xsd:string ] .
<#name> a sh:Shape ; sh:property [ sh:predicate ic:表記 ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:string ] .
`;
  const csvw = {
    '@context': ['http://www.w3.org/ns/csvw', { ic: 'http://imi.go.jp/ns/core/rdf#' }],
    tableSchema: {
      aboutUrl: 'https://example.org/parks/{no}',
      columns: [
        { name: 'no', titles: '番号' },
        { name: 'name', titles: { ja: '名' }, aboutUrl: 'genid:name{no}', propertyUrl: 'ic:表記' },
        { name: 'remark', titles: ['注'], propertyUrl: 'http://imi.go.jp/ns/core/rdf#説明', lang: 'ja' },
        { name: 'memo', titles: '控え' },
        { virtual: true, propertyUrl: 'rdf:type', valueUrl: 'ic:施設型' },
        { virtual: true, propertyUrl: 'ic:名称', valueUrl: 'genid:name{no}' },
        { virtual: true, aboutUrl: 'genid:name{no}', propertyUrl: 'rdf:type', valueUrl: 'ic:名称型' },
      ],
    },
  };
  const files = {
    'header.ttl': header,
    'header.xml': '<dmd/>',
    'shape.ttl': shape,
    'csvw.json': JSON.stringify(csvw),
    'items.json': '{"itemList":[]}',
    'data.xsd': '<xsd/>',
  };

  test('gives a data model and a mapping; what is left out is told', async () => {
    const { model, mapping, told } = await read(files);
    expect(told).toEqual(['items.json dmd-part-left-out', 'data.xsd dmd-part-left-out']);
    expect(model).toMatchObject({
      id: 'parks',
      title: { ja: '公園' },
      version: '3',
      items: { 名称: { term: '名称>表記', required: true }, 説明: { term: '説明' } },
    });
    expect(mapping?.document).toMatchObject({
      columns: { 番号: 'ignore', 名: '名称', 注: '説明@ja', 控え: 'ignore' },
      id: '{番号}',
    });
  });

  test('may have its header in XML alone', async () => {
    const { 'header.ttl': _, ...others } = files;
    const xml = `<?xml version="1.0" encoding="UTF-8"?>
<dmd:DataModelDescription xmlns:dmd="http://imi.go.jp/ns/dmd/">
  <dmd:URI>https://example.org/dmd/parks/3/</dmd:URI>
  <dmd:Name>公園</dmd:Name>
  <dmd:Version>3</dmd:Version>
  <dmd:Component type="data-shape" href="shape.ttl"/>
  <dmd:Component><dmd:Type>mapping</dmd:Type><dmd:File>./csvw.json</dmd:File></dmd:Component>
  <dmd:Component dmd:kind="item-data">items.json</dmd:Component>
</dmd:DataModelDescription>`;
    const { model, mapping, told } = await read({ ...others, 'header.xml': xml });
    expect(told).toEqual(['items.json dmd-part-left-out']);
    expect(model).toMatchObject({ id: 'parks', title: { ja: '公園' }, version: '3' });
    expect(Object.keys(mapping?.document.columns ?? {})).toEqual(['番号', '名', '注', '控え']);
    const broken = await read({ ...others, 'header.xml': '<a>' });
    expect(broken.told).toContain('header.xml dmd-header-unreadable');
  });

  test('with shapes that cannot be read says so', async () => {
    const { model, told } = await read({ ...files, 'shape.ttl': '<a' });
    expect(model).toBeNull();
    expect(told).toContain('shape.ttl rdf-broken');
  });
});
