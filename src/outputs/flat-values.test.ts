import { describe, expect, test } from 'vitest';
import type { Node } from '../nodes/index.js';
import { geojson } from './geojson.js';
import type { Dataset, MadeFormat } from './node-format.js';
import { standardCsv } from './standard-csv.js';
import { tidyCsv } from './tidy-csv.js';

const shape = (type: string, parts: object = {}) => ({
  type,
  group: null,
  fixed: [],
  isAlways: false,
  template: {},
  slots: [],
  allowed: new Map(),
  keep: null,
  ...parts,
});
const contacts = ['代表', '夜間'].map((value) =>
  shape('連絡先型', { group: value, fixed: [{ property: '種別', value }] }),
);
const dataset: Dataset = {
  context: {
    収容人数: { '@id': 'ic:収容人数', '@type': 'xsd:integer' },
    対応: { '@id': 'ic:x', '@type': 'xsd:boolean' },
  },
  shape: shape('施設型', {
    slots: [{ kind: 'node', property: '連絡先', isMany: true, shapes: contacts }],
  }) as Dataset['shape'],
  columns: [
    {
      header: '夜間電話番号',
      path: '連絡先{種別="夜間"}>電話番号',
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
    {
      header: '対応の有無',
      path: '対応',
      leader: null,
      followers: [],
      separator: ';',
      words: { true: '有', false: '無' },
      isTime: false,
      datatype: 'xsd:string',
      title: null,
      isRequired: false,
      ofPublisher: null,
    },
    {
      header: '開始時間',
      path: '開始時間',
      leader: null,
      followers: [],
      separator: ';',
      words: {},
      isTime: true,
      datatype: 'xsd:string',
      title: null,
      isRequired: false,
      ofPublisher: null,
    },
    {
      header: '別名',
      path: '別名',
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
    {
      header: '使わない列',
      path: null,
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
};

async function written(format: MadeFormat, node: Node, remarks: string[] = [], more: Partial<Dataset> = {}) {
  const writing = await format.open({ ...dataset, ...more }, (remark) => remarks.push(remark));
  const taken = writing.take({ '@id': 'urn:x:1', '@type': '施設型', ...node });
  return [writing.head, taken, await writing.close()].join('');
}
const contact = (種別: string, 電話番号: string) => ({ '@type': '連絡先型', 種別, 電話番号 });
const featureOf = async (node: Node, remarks?: string[]) =>
  JSON.parse(await written(geojson, node, remarks)).features[0];

describe('values by term path', () => {
  test('nodes of one property are told apart as the term paths of the model do', async () => {
    const { properties } = await featureOf({ 連絡先: [contact('夜間', '03-1'), contact('代表', '03-2')] });
    expect(properties).toEqual({
      '@type': '施設型',
      '連絡先{種別="夜間"}>電話番号': '03-1',
      '連絡先{種別="代表"}>電話番号': '03-2',
    });
  });

  test('several values of one path are a list, and languages stand behind it', async () => {
    const { properties } = await featureOf({
      別名: ['甲', '乙'],
      説明: ['図書館', { '@value': 'Library', '@language': 'en' }],
      記述: { '@type': '記述型', 種別: '電話', 説明: '不明' },
    });
    expect(properties).toMatchObject({
      別名: ['甲', '乙'],
      説明: '図書館',
      '説明@en': 'Library',
      '記述{種別="電話"}>説明': '不明',
    });
  });

  test('a kind stays a value where it is all that a node has', async () => {
    const { properties } = await featureOf({ 分類: { '@type': 'コード型', 種別: '公園' } });
    expect(properties).toMatchObject({ '分類>種別': '公園' });
  });
});

describe('geojson', () => {
  test('numbers and yes/no are of JSON’s own types where nothing is lost', async () => {
    const { properties } = await featureOf({
      収容人数: ['120', '0120', '12345678901234567890', '1e999'],
      対応: 'true',
    });
    expect(properties).toMatchObject({
      収容人数: [120, '0120', '12345678901234567890', '1e999'],
      対応: true,
    });
  });

  test.each([
    ['34.9756', '138.3828', [138.3828, 34.9756]],
    ['0', '-0.5', [-0.5, 0]],
    ['138.3', '34.9', null],
    ['NaN', '138', null],
    ['Infinity', '138', null],
    ['', '138', null],
  ])('latitude %j and longitude %j', async (緯度, 経度, coordinates) => {
    const remarks: string[] = [];
    const feature = await featureOf({ 地理座標: { '@type': '座標型', 緯度, 経度 } }, remarks);
    expect(feature.geometry).toEqual(coordinates === null ? null : { type: 'Point', coordinates });
    expect(remarks).toEqual(coordinates === null ? ['output-without-place'] : []);
    if (coordinates === null) expect(feature.properties).toHaveProperty('地理座標>緯度');
  });
});

describe('csv in the standard layout', () => {
  test('has the words of the standard, and tells what it has no column for', async () => {
    const remarks: string[] = [];
    const node = {
      連絡先: [contact('夜間', '03-1'), contact('代表', '03-2')],
      対応: 'true',
      開始時間: '09:00:00',
      別名: ['甲', '乙'],
    };
    expect(await written(standardCsv, node, remarks)).toBe(
      '\uFEFF夜間電話番号,対応の有無,開始時間,別名,使わない列\r\n03-1,有,09:00,甲;乙,\r\n',
    );
    expect(remarks).toEqual(['output-value-left-out']);
  });

  test.each([
    [{ 番地: '2', 号: '3' }, '2-3'],
    [{ 番地: '2' }, '2'],
    [{ 号: '3' }, '3'],
  ])('has %j in one cell: %j', async (node, cell) => {
    const followers = [{ path: '号', before: '-', after: '' }];
    const columns = [
      {
        header: '番地以下',
        path: '番地',
        leader: null,
        followers,
        separator: ';',
        words: {},
        isTime: false,
        datatype: 'xsd:string',
        title: null,
        isRequired: false,
        ofPublisher: null,
      },
    ];
    const remarks: string[] = [];
    expect(await written(standardCsv, node, remarks, { columns })).toBe(`\uFEFF番地以下\r\n${cell}\r\n`);
    expect(remarks).toEqual([]);
  });

  test.each([
    ['=cmd|calc', true],
    ['@SUM(A1)', true],
    ['+1+cmd', true],
    ['-x', true],
    ['\tx', true],
    ['-5', false],
    ['+81-3-1234-5678', false],
    ['a=b', false],
    ['', false],
  ])('%j as a formula: %j', async (別名, isFormula) => {
    const remarks: string[] = [];
    const kept = await written(standardCsv, { 別名 }, remarks);
    expect(remarks).toEqual(isFormula ? ['output-formula-kept'] : []);
    expect(kept.includes("'")).toBe(false);
    const made = await written(standardCsv, { 別名 }, [], { formulas: 'neutralize' });
    expect(made.includes(`'${別名}`)).toBe(isFormula);
  });
});

test('tidy CSV has a line for each value, with its datatype', async () => {
  const node = { 収容人数: '5', 説明: { '@value': 'a "b"\nc', '@language': 'en' }, 別名: ['甲\u0000', '乙'] };
  const remarks: string[] = [];
  expect(await written(tidyCsv, node, remarks)).toBe(
    [
      '\uFEFFid,term,value,datatype',
      'urn:x:1,@type,施設型,rdfs:Class',
      'urn:x:1,収容人数,5,xsd:integer',
      'urn:x:1,説明@en,"a ""b""\nc",rdf:langString',
      'urn:x:1,別名,甲\uFFFD,xsd:string',
      'urn:x:1,別名,乙,xsd:string',
      '',
    ].join('\r\n'),
  );
  expect(remarks).toEqual(['output-character-replaced']);
});
