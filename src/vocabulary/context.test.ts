import { readdirSync, readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contextOf } from './context.js';
import { loadVocabulary } from './load-vocabulary.js';

const folder = new URL('../../vocabularies/', import.meta.url);
const { vocabulary } = loadVocabulary(
  ['imi-core', 'municipal'].flatMap((room) =>
    readdirSync(new URL(room, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => parse(readFileSync(new URL(`${room}/${name}`, folder), 'utf8')) as unknown),
  ),
);

test('defines what is asked for, and nothing else', () => {
  expect(
    contextOf(vocabulary, [
      '名称',
      '施設型',
      '表記',
      '開始時間',
      '電話番号',
      '通貨コード',
      'Webサイト',
      '世帯数',
      '無',
    ]),
  ).toEqual({
    '@version': 1.1,
    ic: 'http://imi.go.jp/ns/core/rdf#',
    mic: 'https://w3id.org/imi/municipal#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    施設型: 'ic:施設型',
    名称: { '@id': 'ic:名称', '@type': '@id' },
    表記: 'ic:表記',
    開始時間: { '@id': 'ic:開始時間', '@type': 'xsd:time' },
    電話番号: 'ic:電話番号',
    通貨コード: 'ic:通貨コード',
    Webサイト: { '@id': 'ic:Webサイト', '@type': '@id' },
    世帯数: { '@id': 'mic:世帯数', '@type': 'xsd:nonNegativeInteger' },
  });
  expect(contextOf(vocabulary, ['表記'])).toEqual({
    '@version': 1.1,
    ic: 'http://imi.go.jp/ns/core/rdf#',
    表記: 'ic:表記',
  });
});

test('is the same whatever the order of the names', () => {
  const names = ['施設型', '名称', '表記', '世帯数'];
  expect(JSON.stringify(contextOf(vocabulary, [...names].reverse()))).toBe(
    JSON.stringify(contextOf(vocabulary, names)),
  );
});

test('is understood: every property of a node arrives in RDF, with its datatype', async () => {
  const names = [...vocabulary.classes.keys(), ...vocabulary.properties.keys()];
  const document = {
    '@context': contextOf(vocabulary, names),
    '@id': 'https://example.org/1',
    '@type': '施設型',
    名称: { '@type': '名称型', 表記: '中央図書館' },
    画像: 'https://example.org/1.jpg',
    対象災害: { '@type': '災害対応型', 災害種別: '洪水', 対応: 'true' },
  };
  const rdf = await jsonld.toRDF(document as unknown as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
  });
  const core = 'http://imi.go.jp/ns/core/rdf#';
  const municipal = 'https://w3id.org/imi/municipal#';
  expect(rdf).toContain(`<https://example.org/1> <${core}画像> <https://example.org/1.jpg> .`);
  expect(rdf).toContain(`<${core}表記> "中央図書館" .`);
  expect(rdf).toContain(`<${municipal}対応> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> .`);
  expect(String(rdf).trim().split('\n')).toHaveLength(9);
});
