import { describe, expect, test } from 'vitest';
import { datatypeOf, propertiesOf } from '../../vocabulary/index.js';
import { core, findingsIn, knowledge, reportOf } from './checked-nodes.testing.js';

// Nodes in the forms in which those who made the core vocabulary publish theirs (IMI 共通語彙基盤 コア語彙 2.4.2,
// its components and the corporate information vocabulary), with content of our own.

type Json = string | { readonly [key: string]: Json } | readonly Json[];
type JsonNode = Readonly<Record<string, Json>>;

const hojin = 'http://hojin-info.go.jp/ns/domain/biz/1/context.jsonld';
const prefecture = 'http://data.e-stat.go.jp/lod/sac/C22000';

interface Published {
  readonly of: string;
  readonly node: JsonNode;
  /** The data model that it is checked by; the vocabulary alone if not given. */
  readonly model?: string;
  /** What is told of it all the same: none of it is of severity error. */
  readonly told?: readonly string[];
}

const published: readonly Published[] = [
  {
    of: 'a facility with names in two languages and an address by codes given as IRIs',
    model: 'public_facility',
    node: {
      '@context': core,
      '@id': 'https://example.org/facility/1',
      '@type': '施設型',
      名称: [
        { '@type': '名称型', 表記: 'みなと図書館', カナ表記: 'ミナトトショカン' },
        { '@type': '名称型', 表記: { '@value': 'Minato Library', '@language': 'en' } },
      ],
      住所: {
        '@type': '住所型',
        表記: '静岡県静岡市葵区追手町5-1',
        都道府県: '静岡県',
        都道府県コード: prefecture,
        市区町村: '静岡市',
        区: '葵区',
        郵便番号: '4200853',
      },
      地理座標: { '@type': '座標型', 緯度: '34.975562', 経度: '138.382760' },
      連絡先: [
        { '@type': '連絡先型', 種別: '代表', 電話番号: '054-254-2111', 内線番号: '12' },
        { '@type': '連絡先型', 種別: '予約', 電話番号: '054-254-2112' },
      ],
      利用可能時間: {
        '@type': '定期スケジュール型',
        開催期日: '月火水木金',
        開始時間: '09:00:00',
        終了時間: '17:00:00',
      },
    },
  },
  {
    of: 'a day as it was written, with its normalized form beside it',
    node: {
      '@context': core,
      '@type': 'イベント型',
      '@id': 'https://example.org/event/1',
      名称: { '@type': '名称型', 表記: '港まつり' },
      期間: {
        '@type': 'イベントスケジュール型',
        開始日: { '@type': '日付型', 表記: '令和元年5月1日', 標準型日付: '2019-05-01' },
        終了日: { '@type': '日付型', 表記: '令和元年5月3日', 標準型日付: '2019-05-03' },
      },
      人数: '120',
      料金: {
        '@type': '価格型',
        金額: { '@type': '金額型', 数値: '500', 通貨: '円' },
      },
    },
  },
  {
    of: 'an organisation with roles, and remarks as metadata',
    node: {
      '@context': core,
      '@type': '法人型',
      '@id': 'https://example.org/body/1',
      ID: {
        '@type': 'ID型',
        体系: { '@type': 'ID体系型', 表記: '法人番号' },
        識別値: '7000020220001',
      },
      名称: { '@type': '名称型', 表記: '静岡県' },
      組織種別位置: '後',
      設立日: { '@type': '日付型', 標準型日付: '1947-05-03' },
      関与: {
        '@type': '関与型',
        役割: '代表者',
        関与者: { '@type': '人型', 氏名: { '@type': '氏名型', 姓名: '見本 太郎' } },
      },
      メタデータ: [{ '@type': '文書型', 説明: '住所は確認中です' }],
    },
  },
  {
    of: 'remarks of a component that are of another vocabulary, with its context behind that of the core',
    told: ['node-context-elsewhere', 'node-key-elsewhere'],
    node: {
      '@context': [core, hojin],
      '@type': '法人型',
      '@id': 'https://example.org/body/2',
      表記: '見本商会',
      'hj:更新情報': { '@type': 'hj:更新情報型', 表記: '登記' },
    },
  },
  {
    of: 'keys with the prefix of the core',
    node: {
      '@context': { ic: 'http://imi.go.jp/ns/core/rdf#' },
      '@type': 'ic:人型',
      '@id': 'https://example.org/person/1',
      'ic:氏名': { '@type': 'ic:氏名型', 'ic:姓': '見本', 'ic:名': '花子' },
      'ic:生年月日': { '@type': 'ic:日付型', 'ic:標準型日付': '1980-02-29' },
    },
  },
  {
    of: 'a graph',
    node: {
      '@context': core,
      '@graph': [
        {
          '@id': 'https://example.org/code/1',
          '@type': 'コード型',
          コード種別: { '@type': 'コードリスト型', 表記: '日本標準産業分類' },
          識別値: '821',
          表記: '図書館',
        },
        {
          '@id': 'https://example.org/activity/1',
          '@type': '活動型',
          名称: { '@type': '名称型', 表記: '朝のラジオ体操' },
        },
      ],
    },
  },
];

const pretty = (value: unknown) => JSON.stringify(value, null, 2);

describe('published forms conform', () => {
  test.each(published)('$of', async ({ node, model, told = [] }) => {
    const report = await reportOf(pretty(node), { model });
    const codes = report.causes.map(({ code }) => code).filter((code) => code !== 'node-model-undecided');
    expect(new Set(codes)).toEqual(new Set(told));
    expect(report.conforms).toBe(true);
    expect(report.records.conforming).toBe(report.records.read);
  });

  test('the same as lines', async () => {
    const lines = published.slice(0, 3).map(({ node }) => JSON.stringify(node));
    const report = await reportOf(`${lines.join('\n')}\n`);
    expect(report.records).toMatchObject({ read: 3, conforming: 3 });
  });
});

/** What is made wrong, where, and what has to be found there. */
interface Mutation {
  readonly of: string;
  readonly wrong: string;
  readonly text: string;
  readonly expected: string;
  readonly model: string | undefined;
}

/** Each published form with each thing at each place made wrong that can be. */
const mutations = published.flatMap(({ of, node, model }): Mutation[] => {
  const made: Mutation[] = [];
  const at = (pointer: string, what: string, code: string, edit: (holder: Made, key: string) => string) => {
    const copy = structuredClone(node) as Made;
    const keys = pointer.split('/').slice(1);
    const holder = keys.slice(0, -1).reduce((value, key) => value[key] as Made, copy);
    const last = edit(holder, keys.at(-1)!);
    const place = [...keys.slice(0, -1), last].map((key) => `/${key}`).join('');
    const found = code === 'required-empty' ? '' : place;
    made.push({
      of,
      wrong: `${what} at ${pointer}`,
      text: pretty(copy),
      expected: `${code} ${lineOf(copy, found)} ${found}`.trim(),
      model,
    });
  };
  walk(node, '', (pointer, key, value, holder) => {
    const type = String(holder['@type'] ?? '').replace('ic:', '');
    if (key === '@type' && !String(value).startsWith('hj:')) {
      at(pointer, 'an unknown class', 'node-class-unknown', (own, name) => {
        own[name] = `${String(value)}の型`;
        return name;
      });
      return;
    }
    const property = propertiesOf(knowledge.vocabulary, type).find(
      (one) => one.property === key.replace('ic:', ''),
    );
    if (property === undefined) return;
    at(pointer, 'a misspelt key', 'node-key-unknown', (own, name) => {
      const entries = Object.entries(own).map(([each, content]) => [
        each === name ? `${each}弥` : each,
        content,
      ]);
      for (const each of Object.keys(own)) delete own[each];
      Object.assign(own, Object.fromEntries(entries));
      return `${name}弥`;
    });
    if (property.cardinality.max === 1 && !Array.isArray(value))
      at(pointer, 'two values', 'too-many-values', (own, name) => {
        own[name] = [value, value];
        return name;
      });
    const datatype = datatypeOf(knowledge.vocabulary, property.range);
    if (datatype === null && !Array.isArray(value))
      at(pointer, 'a text in place of a node', 'value-not-allowed', (own, name) => {
        own[name] = '文字列';
        return name;
      });
    else if (datatype !== null && typeof value === 'string')
      at(pointer, 'a number in place of a text', 'value-not-allowed', (own, name) => {
        own[name] = 12;
        return name;
      });
    if (datatype !== null && datatype !== 'xsd:string' && typeof value === 'string')
      at(pointer, 'a word that is no value of the datatype', 'value-not-allowed', (own, name) => {
        own[name] = '未定です';
        return name;
      });
  });
  if (model !== undefined)
    at('/名称', 'the name left out', 'required-empty', (own) => {
      delete own['名称'];
      return '';
    });
  return made;
});

type Made = { [key: string]: unknown };

function walk(
  value: Json,
  pointer: string,
  visit: (pointer: string, key: string, value: Json, holder: JsonNode) => void,
): void {
  if (typeof value === 'string') return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === '@context' || key === '@value') continue;
    if (!Array.isArray(value)) visit(`${pointer}/${key}`, key, inner, value as JsonNode);
    walk(inner, `${pointer}/${key}`, visit);
  }
}

/** The line on which a value begins in JSON that is written over lines. */
function lineOf(value: unknown, pointer: string): number {
  const [, key, ...rest] = pointer.split('/');
  if (key === undefined) return 1;
  let line = 2;
  for (const [name, inner] of Object.entries(value as object)) {
    if (name === key) return line - 1 + lineOf(inner, rest.map((part) => `/${part}`).join(''));
    line += pretty(inner).split('\n').length;
  }
  return line;
}

describe('published forms with one thing made wrong are refused at its place', () => {
  test('there is something of every kind', () => {
    const kinds = new Set(mutations.map(({ wrong }) => wrong.replace(/ at .*/, '')));
    expect(kinds.size).toBe(7);
    expect(mutations.length).toBeGreaterThan(150);
  });

  test.each(mutations)('$of: $wrong', async ({ text, expected, model }) => {
    expect(await findingsIn(text, { model })).toContain(expected);
    expect((await reportOf(text, { model })).conforms).toBe(false);
  });
});
