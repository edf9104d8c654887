import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import type { Node } from '../nodes/index.js';
import type { MadeFormat } from './node-format.js';
import { nquads } from './nquads.js';
import { turtle } from './turtle.js';

const context = {
  '@version': 1.1,
  ic: 'http://imi.go.jp/ns/core/rdf#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  施設型: 'ic:施設型',
  名称型: 'ic:名称型',
  名称: { '@id': 'ic:名称', '@type': '@id' },
  画像: { '@id': 'ic:画像', '@type': '@id' },
  表記: 'ic:表記',
  'Eメール・宛先': 'ic:Eメール・宛先',
  数値: { '@id': 'ic:数値', '@type': 'xsd:decimal' },
  標準型日付: { '@id': 'ic:標準型日付', '@type': 'xsd:date' },
} as const;

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('"', '\\', 'a\nb\r\t', '\u0000\u007f', '𠮷', '\\u0041'),
);
const iri = fc.webUrl({ withFragments: true });
const literal = fc.oneof(
  text,
  fc.record({ '@value': text, '@language': fc.constantFrom('ja', 'en', 'zh-TW') }),
);
const values = {
  表記: fc.oneof(literal, fc.array(literal, { minLength: 1, maxLength: 3 })),
  'Eメール・宛先': text,
  数値: fc.constantFrom('1', '1.50', '-3', 'NaN', 'x'),
  標準型日付: fc.constantFrom('2023-04-01', '2023', ''),
  画像: iri,
};
const inner: fc.Arbitrary<object> = fc.record(
  { '@type': fc.constant('名称型'), ...values },
  { requiredKeys: [] },
);
const node: fc.Arbitrary<Node> = fc.record(
  {
    '@id': fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    '@type': fc.constant('施設型'),
    ...values,
    名称: fc.oneof(inner, fc.array(inner, { minLength: 1, maxLength: 3 })),
  },
  { requiredKeys: ['@id', '@type'] },
) as fc.Arbitrary<Node>;

async function written(format: MadeFormat, nodes: readonly Node[], remarks: string[] = []): Promise<string> {
  const writing = await format.open(
    {
      context,
      shape: null as never,
      columns: [],
      formulas: 'keep',
      jsonLd: null as never,
      title: { ja: '', en: '', 'zh-TW': '' },
      licence: null,
      classUnder: (_, property) => `${property}型`,
    },
    (remark) => remarks.push(remark),
  );
  return [writing.head, ...nodes.map(writing.take), await writing.close()].join('');
}

const canonical = (text: string, format: string): string => {
  const writer = new Writer({ format: 'N-Quads' });
  return writer.quadsToString(new Parser({ format }).parse(text));
};
const sorted = (quads: string): Promise<string> =>
  jsonld.canonize(
    quads as never,
    { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' } as never,
  ) as unknown as Promise<string>;
const fromJsonLd = async (nodes: readonly Node[]) =>
  sorted(
    (await jsonld.toRDF({ '@context': context, '@graph': nodes } as never, {
      format: 'application/n-quads',
    })) as unknown as string,
  );

describe.each([
  [nquads, 'N-Quads'],
  [turtle, 'Turtle'],
])('$name', (format, name) => {
  test('says what the JSON-LD says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(node, { maxLength: 3 }), async (nodes) => {
        const made = await written(format, nodes);
        expect(await sorted(canonical(made, name))).toBe(await fromJsonLd(nodes));
      }),
      { numRuns: 60 },
    );
  });

  test.each([
    [
      'a space and a line break in an IRI',
      { 画像: 'https://a.example/b c\n>' },
      'https://a.example/b%20c%0A%3E',
      'output-iri-encoded',
    ],
    ['an IRI without its scheme', { 画像: 'b.jpg' }, null, 'output-iri-left-out'],
    ['half a surrogate pair', { 表記: 'a\uD800b' }, 'a\uFFFDb', 'output-character-replaced'],
    ['control characters', { 表記: '\u0000\u001B' }, '\u0000\u001B', null],
  ])('stays valid with %s', async (_, values, expected, remark) => {
    const remarks: string[] = [];
    const made = await written(format, [{ '@id': 'urn:x:1', ...values }], remarks);
    const objects = new Parser({ format: name }).parse(made).map((quad) => quad.object.value);
    expect(objects).toEqual(expected === null ? (name === 'Turtle' ? [expect.anything()] : []) : [expected]);
    expect(remarks).toEqual(remark === null ? [] : [remark]);
  });
});
