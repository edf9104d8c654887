import { describe, expect, test } from 'vitest';
import { core, findingsIn, knowledge, reportOf } from './checked-nodes.testing.js';

/** A node as the core vocabulary's makers write them, over several lines. */
const library = {
  '@context': core,
  '@id': 'https://example.org/library/1',
  '@type': '施設型',
  名称: [
    { '@type': '名称型', 表記: '中央図書館', カナ表記: 'チュウオウトショカン' },
    { '@type': '名称型', 表記: { '@value': 'Central Library', '@language': 'en' } },
  ],
  住所: {
    '@type': '住所型',
    表記: '静岡県静岡市葵区大岩本町29-1',
    都道府県コード: 'http://data.e-stat.go.jp/lod/sac/C22000',
    都道府県: '静岡県',
  },
  地理座標: { '@type': '座標型', 緯度: '34.986412', 経度: '138.381507' },
  利用可能時間: {
    '@type': 'イベントスケジュール型',
    開始日: { '@type': '日付型', 表記: '令和元年5月1日', 標準型日付: '2019-05-01' },
    開始時間: '09:30:00',
  },
};
const pretty = (value: unknown) => JSON.stringify(value, null, 2);
const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

describe('nodes that are as they should be', () => {
  const prefixed = JSON.parse(
    JSON.stringify(library).replaceAll(
      /"([^"@\w][^"]*(?:型|名|称|所|記|標|度|間|日|付|県|ド))"(?=:)/g,
      '"ic:$1"',
    ),
  );
  test.each<[string, unknown]>([
    ['the context of the core', library],
    ['the same over http', { ...library, '@context': 'http://imi.go.jp/ns/core/context.jsonld' }],
    [
      'prefixed keys',
      {
        ...prefixed,
        '@type': 'ic:施設型',
        '@context': { ic: 'http://imi.go.jp/ns/core/rdf#', '@vocab': 'http://imi.go.jp/ns/core/rdf#' },
      },
    ],
    ['a vocabulary for all keys', { ...library, '@context': { '@vocab': 'http://imi.go.jp/ns/core/rdf#' } }],
    ['a graph', { '@context': core, '@graph': [{ ...library, '@context': undefined }] }],
    [
      'a list of documents',
      [
        library,
        { ...library, '@id': 'https://example.org/2', 名称: { '@type': '名称型', 表記: '東図書館' } },
      ],
    ],
  ])('%s', async (_, document) => {
    const report = await reportOf(pretty(document));
    expect(report.causes.map(({ code }) => code).filter((code) => code !== 'node-model-undecided')).toEqual(
      [],
    );
    expect(report.conforms).toBe(true);
    expect(report.ledger.kept).toBe(report.cells);
  });

  test('keys in English, keywords by other names, values in full', async () => {
    const document = {
      '@context': {
        ic: 'http://imi.go.jp/ns/core/rdf#',
        id: '@id',
        type: '@type',
        Facility: 'ic:施設型',
        Name: 'ic:名称型',
        name: { '@id': 'ic:名称', '@type': '@id' },
        notation: 'ic:表記',
      },
      id: 'https://example.org/1',
      type: ['Facility'],
      name: [{ type: 'Name', notation: [{ '@value': '甲' }] }],
    };
    expect(await findingsIn(pretty(document), { model: 'public_facility' })).toEqual([]);
  });

  test('the namespace of the notation is told, and means the same', async () => {
    const document = { ...library, '@context': { '@vocab': 'http://imi.go.jp/ns/core/2#' } };
    const report = await reportOf(pretty(document), { model: 'public_facility' });
    expect(report.causes.map(({ code }) => code)).toEqual(['node-namespace-older']);
    expect(report.conforms).toBe(true);
  });
});

describe('nodes that are not', () => {
  const change = (edit: (node: typeof library & Record<string, unknown>) => void): string => {
    const copy = structuredClone(library);
    edit(copy as never);
    return pretty(copy);
  };
  test.each<[string, (node: never) => void, string, string, string]>([
    [
      'a key that is misspelt',
      (node: Record<string, unknown>) => void Object.assign(node, { 名弥: '甲' }),
      'node-key-unknown',
      '/名弥',
      '名弥',
    ],
    [
      'a key of another class',
      (node: typeof library) => void Object.assign(node.住所, { 生年月日: 'x:y' }),
      'node-key-not-of-class',
      '/住所/生年月日',
      '生年月日',
    ],
    [
      'a number',
      (node: typeof library) => void Object.assign(node.地理座標, { 緯度: 34.98 }),
      'value-not-allowed',
      '/地理座標/緯度',
      '"緯度"',
    ],
    [
      'a day that has another form',
      (node: typeof library) => void Object.assign(node.利用可能時間.開始日, { 標準型日付: '2019/5/1' }),
      'value-not-allowed',
      '/利用可能時間/開始日/標準型日付',
      '標準型日付',
    ],
    [
      'text in place of a node',
      (node: Record<string, unknown>) => void Object.assign(node, { 名称: '中央図書館' }),
      'value-not-allowed',
      '/名称',
      '"名称"',
    ],
    [
      'two values where one may be',
      (node: typeof library) =>
        void Object.assign(node.利用可能時間.開始日, { 標準型日付: ['2019-05-01', '2019-05-02'] }),
      'too-many-values',
      '/利用可能時間/開始日/標準型日付',
      '標準型日付',
    ],
    [
      'an unknown class',
      (node: typeof library) => void Object.assign(node.住所, { '@type': '所在型' }),
      'node-class-unknown',
      '/住所/@type',
      '所在型',
    ],
    ['no name', (node: Record<string, unknown>) => void delete node['名称'], 'required-empty', '', '{'],
  ] as never)('%s', async (_, edit, code, pointer, part) => {
    const text = change(edit as never);
    const line = lineOf(text, part);
    expect(await findingsIn(text, { model: 'public_facility' })).toContain(
      `${code} ${line} ${pointer}`.trim(),
    );
    expect((await reportOf(text, { model: 'public_facility' })).records.conforming).toBe(0);
  });

  test('a code that is not in the list of the model', async () => {
    const [model] = [...knowledge.models.values()].filter(({ id }) => id === 'public_facility');
    const item = model?.items.find(({ codes, path }) => codes !== null && path.steps.length === 1);
    const wrong = { ...library, [item?.path.steps[0]?.property ?? '']: '範囲外' };
    const findings = await findingsIn(pretty(wrong), { model: 'public_facility' });
    expect(findings.filter((one) => one.startsWith('code-not-listed'))).toEqual(
      item === undefined ? [] : [expect.stringContaining(`/${item.path.steps[0]?.property}`)],
    );
  });

  test('each line for itself, and what is no JSON is told without losing the next', async () => {
    const { '@context': _, ...node } = library;
    const lines = [
      JSON.stringify(node),
      JSON.stringify({ ...node, '@id': 'https://example.org/2', 名弥: '甲' }),
      '{"@id":"https://example.org/3","@type":"施設型","名称":',
      JSON.stringify({ ...node, '@id': 'https://example.org/4', 種類: '甲' }),
    ];
    const findings = await findingsIn(`${lines.slice(0, 2).join('\n')}\n${lines[3]}\n`);
    expect(findings).toContain('node-key-unknown 2 /名弥');
    expect(findings).toContain('node-key-unknown 3 /種類');
    expect(await findingsIn(lines.slice(0, 3).join('\n'))).toContain('json-cut-off 3');
  });

  test('the same id twice', async () => {
    expect(await findingsIn(pretty([library, library]))).toContain('duplicate-id /1/@id');
  });

  test('a context that lies elsewhere, and none at all', async () => {
    const elsewhere = { ...library, '@context': 'https://example.org/context.jsonld' };
    expect(await findingsIn(pretty(elsewhere))).toContain('rdf-context-elsewhere 2 /@context');
    const { '@context': _, ...bare } = library;
    expect(await findingsIn(pretty(bare))).toContain('node-context-missing');
  });
});

describe('RDF', () => {
  const turtle = `@prefix ic: <http://imi.go.jp/ns/core/rdf#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<https://example.org/1> a ic:施設型 ;
  ic:名称 [
    a ic:名称型 ;
    ic:表記 "甲", "Kō"@en
  ] ;
  ic:利用可能時間 [ a ic:イベントスケジュール型 ; ic:開始日 [ a ic:日付型 ; ic:標準型日付 "2019-05-01"^^xsd:date ] ] .
`;
  test('Turtle that is as it should be', async () => {
    expect(await findingsIn(turtle, { model: 'public_facility' })).toEqual([]);
  });

  test.each([
    ['a wrong property', ['ic:表記', 'ic:表紀'], 'node-key-unknown 7'],
    ['a wrong class', ['a ic:名称型', 'a ic:名前型'], 'node-class-unknown 6'],
    ['a plain text in place of a day', ['"^^xsd:date', '"'], 'value-not-allowed 9'],
    ['no name', ['ic:名称 [', 'ic:名称 [ ] ; ic:参照 ['], 'required-empty 4'],
  ])('%s', async (_, [from, to], found) => {
    expect(await findingsIn(turtle.replace(from ?? '', to ?? ''), { model: 'public_facility' })).toContain(
      `${found} https://example.org/1`,
    );
  });

  test('N-Quads by their lines, whatever the order', async () => {
    const [type, label, link] = [
      '<https://example.org/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://imi.go.jp/ns/core/rdf#施設型> .',
      '_:n <http://imi.go.jp/ns/core/rdf#表紀> "甲" .',
      '<https://example.org/1> <http://imi.go.jp/ns/core/rdf#名称> _:n .',
    ];
    expect(await findingsIn([label, '# 名称', type, link, ''].join('\n'))).toContain(
      'node-key-unknown 1 https://example.org/1',
    );
  });
});

test('however a text is cut, the report is the same', async () => {
  const text = pretty({
    '@context': core,
    '@graph': [library, { ...library, 名弥: '甲' }, { '@type': 'x' }],
  });
  const whole = await reportOf(text);
  for (const size of [1, 7, 64]) expect(await reportOf(text, {}, size)).toEqual(whole);
});
