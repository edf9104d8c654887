import { readXlsx } from 'hucre/xlsx';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test, vi } from 'vitest';
import type { Node } from '../nodes/index.js';
import type { Dataset, MadeFormat } from './node-format.js';
import { parquet } from './parquet.js';
import { standardXlsx } from './standard-xlsx.js';

const dataset = {
  context: {
    人数: { '@id': 'ic:人数', '@type': 'xsd:integer' },
    対応: { '@id': 'ic:対応', '@type': 'xsd:boolean' },
    標準型日付: { '@id': 'ic:標準型日付', '@type': 'xsd:date' },
  },
  shape: {
    type: '施設型',
    group: null,
    fixed: [],
    isAlways: false,
    template: { '@id': undefined, '@type': '施設型', 緯度: '', 人数: '', 対応: '', 標準型日付: '', 表記: '' },
    slots: [],
    allowed: new Map(),
    keep: null,
  },
  columns: [
    {
      header: '表記',
      path: '表記',
      leader: null,
      followers: [],
      separator: ';',
      words: {},
      isTime: false,
      datatype: 'xsd:string',
      title: null,
      isRequired: false,
      ofPublisher: null,
    },
  ],
  formulas: 'keep',
  jsonLd: null as never,
  title: { ja: '', en: '', 'zh-TW': '' },
  licence: null,
  classUnder: (_, property) => `${property}型`,
} as const satisfies Dataset;

async function written(
  format: MadeFormat,
  nodes: readonly Node[],
  remarks: string[] = [],
): Promise<Uint8Array> {
  const writing = await format.open(dataset, (remark) => remarks.push(remark));
  const pieces = [writing.head, ...nodes.map(writing.take), await writing.close()];
  return Buffer.concat(pieces.map((piece) => Buffer.from(piece as Uint8Array)));
}

const bufferOf = (bytes: Uint8Array) =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;

test('Parquet has typed columns; what does not fit its type stands in the last one', async () => {
  const nodes: Node[] = [
    { '@id': 'urn:x:1', 緯度: '34.50', 人数: '12', 対応: 'true', 標準型日付: '2023-04-01', 表記: '=甲' },
    {
      '@id': 'urn:x:2',
      緯度: '1e999',
      人数: '約十',
      対応: 'はい',
      標準型日付: '2023-02-30',
      表記: ['甲', '乙'],
    },
    { '@id': 'urn:x:3' },
  ];
  const file = bufferOf(await written(parquet, nodes));
  const none = { 緯度: null, 人数: null, 対応: null, 標準型日付: null, 表記: null, その他: null };
  expect(await parquetReadObjects({ file })).toEqual([
    {
      ...none,
      id: 'urn:x:1',
      緯度: 34.5,
      人数: 12n,
      対応: true,
      標準型日付: new Date('2023-04-01'),
      表記: '=甲',
    },
    {
      ...none,
      id: 'urn:x:2',
      表記: '甲',
      その他: { 緯度: ['1e999'], 人数: ['約十'], 対応: ['はい'], 標準型日付: ['2023-02-30'], 表記: ['乙'] },
    },
    { ...none, id: 'urn:x:3' },
  ]);
});

test('Parquet is written in groups, and may have no rows', async () => {
  const many = Array.from({ length: 20_001 }, (_, i): Node => ({ '@id': `urn:x:${i}`, 人数: String(i) }));
  const file = bufferOf(await written(parquet, many));
  expect(parquetMetadata(file).row_groups).toHaveLength(2);
  expect((await parquetReadObjects({ file })).map((row) => row['人数'])).toEqual(
    many.map((_, i) => BigInt(i)),
  );
  expect(await parquetReadObjects({ file: bufferOf(await written(parquet, [])) })).toEqual([]);
});

test('a workbook keeps text as text, and replaces what XML cannot hold', async () => {
  const remarks: string[] = [];
  const texts = ['007', '=1+1', 'a\u0001b\uD800', '𠮷\n野'];
  const bytes = await written(
    standardXlsx,
    texts.map((表記): Node => ({ '@id': 'urn:x:1', 表記 })),
    remarks,
  );
  const { sheets } = await readXlsx(bytes);
  expect(sheets[0]?.rows).toEqual([['表記'], ['007'], ['=1+1'], ['a\uFFFDb\uFFFD'], ['𠮷\n野']]);
  expect(remarks).toEqual(['output-character-replaced']);
});

test.each([parquet, standardXlsx])('$name: the same nodes give the same bytes', async (format) => {
  const nodes: Node[] = [{ '@id': 'urn:x:1', 表記: '甲' }];
  const first = await written(format, nodes);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  const second = await written(format, nodes);
  vi.useRealTimers();
  expect(Buffer.compare(first, second)).toBe(0);
});
