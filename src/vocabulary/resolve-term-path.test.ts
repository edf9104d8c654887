import { describe, expect, test } from 'vitest';
import { loadVocabulary } from './load-vocabulary.js';
import { resolveTermPath } from './resolve-term-path.js';
import { isFault, parseTermPath } from './term-path.js';

const label = (en: string, tw: string) => ({ en, 'zh-TW': tw });
const { vocabulary } = loadVocabulary([
  {
    prefix: 'ex',
    namespace: 'https://example.org/ns#',
    classes: {
      概念型: { label: label('Concept', '概念'), properties: { 種別: '0..n' } },
      実体型: { label: label('Entity', '實體'), parent: '概念型' },
      組織型: { label: label('Organization', '組織'), parent: '実体型', properties: { 名称: '0..n' } },
      名称型: { label: label('Name', '名稱'), parent: '概念型', properties: { 表記: '0..n' } },
      電話番号型: { label: label('Telephone number', '電話號碼'), datatype: 'xsd:string' },
      施設型: {
        label: label('Facility', '設施'),
        parent: '概念型',
        properties: {
          名称: '0..n',
          管理者: '0..1',
          電話番号: '0..1',
          画像: '0..n',
          詳細: '0..1',
          設備: { cardinality: '0..n', successor: '名称' },
        },
      },
    },
    properties: {
      種別: { range: 'xsd:string', label: label('Kind', '種類') },
      名称: { range: '名称型', label: label('Name', '名稱') },
      表記: { range: 'xsd:string', label: label('Notation', '標示') },
      管理者: { range: '実体型', label: label('Manager', '管理者') },
      電話番号: { range: '電話番号型', label: label('Telephone number', '電話') },
      画像: { range: 'xsd:anyURI', label: label('Image', '圖片') },
      詳細: { range: 'xsd:string', successor: '種別', label: label('Details', '詳情') },
      設備: { range: '概念型', label: label('Equipment', '設備') },
    },
  },
]);

const resolve = (text: string, rootClass = '施設型') => {
  const path = parseTermPath(text);
  if (isFault(path)) throw new Error(text);
  return resolveTermPath(vocabulary, rootClass, path);
};
const causeOf = (text: string, rootClass?: string) => {
  const resolved = resolve(text, rootClass);
  if (!isFault(resolved)) return 'holds';
  return [resolved.step, resolved.cause.code, ...Object.values(resolved.cause.args)].join(' ');
};

test('tells of each step where it stands, what it leads to and whether it repeats', () => {
  expect(resolve('管理者{@組織型}>名称[主]{種別="正式"}>表記')).toMatchObject({
    path: { text: '管理者{@組織型}>名称[主]{種別="正式"}>表記' },
    datatype: 'xsd:string',
    warnings: [],
    steps: [
      {
        property: '管理者',
        iri: 'https://example.org/ns#管理者',
        group: null,
        fixed: [],
        holder: '施設型',
        owner: '施設型',
        range: '実体型',
        type: '組織型',
        datatype: null,
        many: false,
      },
      {
        property: '名称',
        iri: 'https://example.org/ns#名称',
        group: '主',
        fixed: [{ property: '種別', value: '正式' }],
        holder: '組織型',
        owner: '組織型',
        range: '名称型',
        type: '名称型',
        datatype: null,
        many: true,
      },
      {
        property: '表記',
        iri: 'https://example.org/ns#表記',
        group: null,
        fixed: [],
        holder: '名称型',
        owner: '名称型',
        range: 'xsd:string',
        type: null,
        datatype: 'xsd:string',
        many: true,
      },
    ],
  });
});

test('knows the datatype of a class of values, and of the IRI of a node', () => {
  expect(resolve('電話番号')).toMatchObject({ datatype: 'xsd:string' });
  expect(resolve('管理者>')).toMatchObject({ datatype: 'xsd:anyURI' });
  expect(resolve('画像>')).toMatchObject({ datatype: 'xsd:anyURI' });
});

test('warns of a deprecated property and of a deprecated pair, and names the successor', () => {
  expect(resolve('詳細')).toMatchObject({
    warnings: [{ code: 'term-deprecated', args: { term: '詳細', expected: '種別' } }],
  });
  expect(resolve('設備>種別')).toMatchObject({
    warnings: [{ code: 'term-deprecated', args: { term: '設備', expected: '名称' } }],
  });
});

describe('says why a path does not hold', () => {
  test.each([
    ['画像@en', '0 term-language-not-text 画像 en'],
    ['名称>表示', '1 term-unknown-near 表示 表記'],
    ['telephone', '0 term-unknown-near telephone 電話番号'],
    ['名稱>表記', '0 term-unknown-near 名稱 名称'],
    ['zzz', '0 term-unknown zzz'],
    ['表記', '0 term-elsewhere 表記 施設型 名称型'],
    ['名称型>表記', '0 term-is-a-class 名称型'],
    ['管理者{@施設型}>名称>表記', '0 term-wrong-type 管理者 施設型 実体型'],
    ['管理者{@組織}>名称>表記', '0 term-unknown-near 組織 組織型'],
    ['電話番号{@名称型}>表記', '0 term-wrong-type 電話番号 名称型 電話番号型'],
    ['電話番号>表記', '0 term-has-no-parts 電話番号 表記'],
    ['電話番号{種別="x"}', '0 term-has-no-parts 電話番号 種別'],
    ['名称{表示="x"}>表記', '0 term-unknown-near 表示 表記'],
    ['管理者{@組織型}{名称="x"}>種別', '0 term-not-a-value 名称'],
    ['名称', '0 term-not-a-value 名称'],
    ['電話番号>', '0 term-not-a-node 電話番号'],
  ])('%s', (text, expected) => expect(causeOf(text)).toBe(expected));

  test('an unknown root class', () =>
    expect(causeOf('名称', '施設')).toBe('0 term-unknown-near 施設 施設型'));
});

describe('names that several vocabularies have', () => {
  const vocabularyOf = (prefix: string, properties: object) => ({
    prefix,
    namespace: `https://example.org/${prefix}#`,
    classes: { [`${prefix}館型`]: { parent: '施設型', properties } },
    properties: { 名称: { range: 'xsd:string' }, 愛称: { range: 'xsd:string' } },
  });
  const core = {
    prefix: 'core',
    namespace: 'http://imi.go.jp/ns/core/rdf#',
    classes: {
      施設型: { properties: { 名称: '0..n', 連絡先: '0..n' } },
      名称型: { properties: { 表記: '0..1' } },
      別型: { properties: { 別名: '0..1' } },
    },
    properties: {
      名称: { range: '名称型' },
      表記: { range: 'xsd:string' },
      連絡先: { range: '名称型' },
      別名: { range: 'xsd:string' },
    },
  };
  const { vocabulary: several, findings } = loadVocabulary([
    vocabularyOf('a', { 名称: '0..1', 愛称: '0..1' }),
    core,
    { ...vocabularyOf('b', { 名称: '0..1', 愛称: '0..1' }), additions: { 'a:a館型': { 愛称: '0..1' } } },
  ]);
  const told = (text: string, rootClass: string) => {
    const path = parseTermPath(text, rootClass);
    if (isFault(path)) throw new Error(text);
    const resolved = resolveTermPath(several, rootClass, path);
    return isFault(resolved)
      ? [resolved.step, resolved.cause.code, ...Object.values(resolved.cause.args)].join(' ')
      : `${resolved.path.text} ${resolved.steps.map(({ iri }) => iri.replace(/^.*[/]/, '')).join(' ')}`;
  };

  test('are no faults', () => {
    expect(findings).toEqual([]);
    expect([...several.properties.keys()].filter((key) => /名称|愛称/.test(key))).toEqual([
      'a:名称',
      'a:愛称',
      '名称',
      'b:名称',
      'b:愛称',
    ]);
  });

  test.each([
    ['名称>表記', 'a館型', '名称>表記 rdf#名称 rdf#表記'],
    ['core:名称 > core:表記', 'b館型', '名称>表記 rdf#名称 rdf#表記'],
    ['a:名称', 'a館型', 'a:名称 a#名称'],
    ['a:a館型>a:名称', 'a館型', 'a:名称 a#名称'],
    ['b:名称', 'a館型', '0 term-elsewhere b:名称 a館型 b館型'],
    ['愛称', 'b館型', 'b:愛称 b#愛称'],
    ['愛称', 'a館型', '0 term-ambiguous 愛称 a:愛称、b:愛称'],
    ['b:愛称', 'a館型', 'b:愛称 b#愛称'],
    ['core:愛称', 'a館型', '0 term-unknown-near core:愛称 a:愛称、b:愛称、a:名称'],
    ['連絡先{@core:名称型}>表記', 'a館型', '連絡先{@名称型}>表記 rdf#連絡先 rdf#表記'],
  ])('%s on %s', (text, rootClass, expected) => expect(told(text, rootClass)).toBe(expected));
});
