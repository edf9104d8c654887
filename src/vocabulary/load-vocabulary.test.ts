import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadVocabulary } from './load-vocabulary.js';
import { ancestorsOf, datatypeOf, isSubclass, propertiesOf, propertyOf } from './vocabulary.js';
import type { VocabularyDocument } from './vocabulary-document.js';

const folder = new URL('../../vocabularies/', import.meta.url);
const documentsOf = (room: string): unknown[] =>
  readdirSync(new URL(room, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(new URL(`${room}/${name}`, folder), 'utf8')));

const label = { en: 'x', 'zh-TW': 'x' };
const small = {
  prefix: 'ex',
  namespace: 'https://example.org/ns#',
  classes: { 物型: { label }, 本型: { label, parent: '物型', properties: { 題名: '0..1' } } },
  properties: { 題名: { label, range: 'xsd:string' } },
};
const codesOf = (...documents: unknown[]) =>
  loadVocabulary(documents).findings.map(({ cause, at }) => `${cause.code} ${at.join('>')}`);

describe('the core', () => {
  const { vocabulary, findings } = loadVocabulary(documentsOf('imi-core'));

  test('is complete and holds', () => {
    expect(findings).toEqual([]);
    expect(vocabulary.classes.size).toBe(63);
    expect(vocabulary.properties.size).toBe(246);
    const pairs = [...vocabulary.classes.values()].flatMap(({ properties }) => properties);
    expect(pairs.length).toBe(336);
    expect(pairs.filter(({ deprecated }) => deprecated).length).toBe(18);
    expect(vocabulary.versions.get('ic')).toBe('2.4.2');
  });

  test('has one root, and a datatype that is a class of values', () => {
    const roots = [...vocabulary.classes.values()].filter(({ parent }) => parent === null);
    expect(roots.map(({ name }) => name)).toEqual(['概念型', '電話番号型']);
    expect(datatypeOf(vocabulary, '電話番号型')).toBe('xsd:string');
    expect(datatypeOf(vocabulary, '住所型')).toBeNull();
  });

  test('every property stands on a class', () => {
    const used = new Set(
      [...vocabulary.classes.values()].flatMap(({ properties }) => properties.map((pair) => pair.property)),
    );
    expect([...vocabulary.properties.keys()].filter((name) => !used.has(name))).toEqual([]);
  });

  test('inherits', () => {
    expect(ancestorsOf(vocabulary, '施設型')).toEqual(['地物型', '場所型', '事物型', '概念型']);
    expect(isSubclass(vocabulary, '法人型', '組織型')).toBe(true);
    expect(isSubclass(vocabulary, '組織型', '法人型')).toBe(false);
    expect(propertyOf(vocabulary, '施設型', '名称')).toMatchObject({
      owner: '場所型',
      range: '名称型',
      cardinality: { min: 0, max: null },
    });
    expect(propertyOf(vocabulary, '施設型', '氏名')).toBeNull();
    expect(propertiesOf(vocabulary, '施設型').map(({ property }) => property)).toContain('メタデータ');
    expect(vocabulary.properties.get('名称')?.iri).toBe('http://imi.go.jp/ns/core/rdf#名称');
  });
});

test('the municipal vocabulary holds on top of the core, and says what its terms mean', () => {
  const { vocabulary, findings } = loadVocabulary([...documentsOf('municipal'), ...documentsOf('imi-core')]);
  expect(findings).toEqual([]);
  expect(propertyOf(vocabulary, '駐車場型', '対象災害')).toMatchObject({
    owner: '施設型',
    range: '災害対応型',
  });
  expect(propertyOf(vocabulary, '人口型', '人数')).toMatchObject({ owner: '人数型' });
  const base = vocabulary.namespaces.get('mic') ?? '';
  const own = [...vocabulary.classes.values(), ...vocabulary.properties.values()].filter(({ iri }) =>
    iri.startsWith(base),
  );
  expect(own.length).toBeGreaterThan(20);
  for (const term of own) expect(term.definition, term.name).not.toBeNull();
});

test('whatever ships has labels and definitions in three languages', () => {
  const documents = [...documentsOf('municipal'), ...documentsOf('imi-core')] as VocabularyDocument[];
  const terms = documents.flatMap(({ classes = {}, properties = {} }) =>
    Object.entries({ ...classes, ...properties }),
  );
  const mute = terms.filter(
    ([, { label: own, definition }]) =>
      !own?.en || !own['zh-TW'] || !definition?.ja || !definition.en || !definition['zh-TW'],
  );
  expect(mute.map(([name]) => name)).toEqual([]);
  expect(terms.length).toBeGreaterThan(309);
});

describe('what may be left out', () => {
  const { vocabulary, findings } = loadVocabulary([
    {
      ...small,
      prefixes: { codes: 'urn:example:codes#' },
      classes: {
        本型: { label: { en: 'Book' }, properties: { 題名: { cardinality: '0..1', deprecated: true } } },
      },
      properties: {
        題名: { range: 'xsd:string', definition: { ja: '本の題' } },
        通貨: { range: 'codes:Currency' },
        旧題: { deprecated: true },
      },
    },
  ]);

  test('nothing of it is wrong', () => expect(findings).toEqual([]));

  test('a label takes the place of that of another language, at last the name does', () => {
    expect(vocabulary.classes.get('本型')?.label).toEqual({ ja: '本型', en: 'Book', 'zh-TW': 'Book' });
    expect(vocabulary.properties.get('題名')?.label).toEqual({ ja: '題名', en: '題名', 'zh-TW': '題名' });
    expect(vocabulary.properties.get('題名')?.definition?.en).toBe('本の題');
  });

  test('a deprecated term needs no successor and no range', () => {
    expect(propertyOf(vocabulary, '本型', '題名')).toMatchObject({ deprecated: true, successor: null });
    expect(vocabulary.properties.get('旧題')).toMatchObject({ deprecated: true, range: 'xsd:string' });
  });

  test('the values of a datatype from elsewhere are texts', () => {
    expect(vocabulary.properties.get('通貨')?.range).toBe('codes:Currency');
    expect(datatypeOf(vocabulary, 'codes:Currency')).toBe('xsd:string');
  });
});

describe('what does not hold is told', () => {
  test('nothing in a vocabulary that holds', () => expect(codesOf(small)).toEqual([]));

  test('an entry that is not written as it should be', () => {
    expect(codesOf({ ...small, properties: { 題名: { label, range: 5 } } })).toEqual([
      'vocabulary-malformed properties>題名>range',
    ]);
    expect(codesOf({ ...small, properties: { 題名: { label } } })).toEqual([
      'vocabulary-malformed properties>題名>range',
    ]);
    expect(codesOf({ ...small, properties: { '題 名': { label, range: 'xsd:string' } } })).toHaveLength(1);
    expect(codesOf(null)).toHaveLength(1);
  });

  test('a name that is defined twice, in one or in two documents', () => {
    expect(codesOf({ ...small, classes: { ...small.classes, 題名: { label } } })).toEqual([
      'vocabulary-duplicate-term classes>題名',
    ]);
    expect(codesOf(small, { prefix: 'ex', properties: small.properties })).toEqual([
      'vocabulary-duplicate-term properties>題名',
    ]);
    expect(codesOf(small, { prefix: 'ex', additions: { 本型: { 題名: '0..n' } } })).toEqual([
      'vocabulary-duplicate-term additions>本型>題名',
    ]);
  });

  test('names that no vocabulary has: range, parent, property, class, successor', () => {
    const broken = {
      ...small,
      classes: {
        ...small.classes,
        誌型: { label, parent: '無型', properties: { 無: '0..1' }, successor: '本型>無' },
      },
      properties: {
        ...small.properties,
        著者: { label, range: '人型' },
        頁数: { label, range: 'xsd:int32' },
        通貨: { label, range: 'codes:Currency' },
      },
      additions: { 紙型: { 題名: '0..1' } },
    };
    expect(codesOf(broken).sort()).toEqual([
      'vocabulary-unknown-name additions>紙型',
      'vocabulary-unknown-name classes>誌型>parent',
      'vocabulary-unknown-name classes>誌型>properties>無',
      'vocabulary-unknown-name classes>誌型>successor',
      'vocabulary-unknown-name properties>著者>range',
      'vocabulary-unknown-name properties>通貨>range',
      'vocabulary-unknown-name properties>頁数>range',
    ]);
  });

  test('a name of characters that are not composed', () => {
    const name = 'かがみ型'.normalize('NFD');
    expect(codesOf({ ...small, classes: { ...small.classes, [name]: { label } } })).toEqual([
      `vocabulary-name-not-composed classes>${name}`,
    ]);
  });

  test('a circle of parents, once, and the vocabulary can still be asked', () => {
    const circle = {
      ...small,
      classes: {
        甲型: { label, parent: '乙型' },
        乙型: { label, parent: '丙型', properties: { 題名: '0..1' } },
        丙型: { label, parent: '甲型' },
      },
    };
    expect(codesOf(circle)).toEqual(['vocabulary-circular-parents classes>甲型>parent']);
    const { vocabulary } = loadVocabulary([circle]);
    expect(propertyOf(vocabulary, '甲型', '題名')?.owner).toBe('乙型');
    expect(propertyOf(vocabulary, '甲型', '無')).toBeNull();
  });

  test('a circle of parents that runs through two vocabularies', () => {
    const other = { prefix: 'ot', namespace: 'https://example.org/other#' };
    expect(
      codesOf(
        { ...small, classes: { 甲型: { label, parent: '乙型' } }, properties: {} },
        { ...other, classes: { 乙型: { label, parent: '甲型' } } },
      ),
    ).toEqual(['vocabulary-circular-parents classes>甲型>parent']);
  });

  test('a prefix without a namespace, or with two', () => {
    expect(codesOf({ prefix: 'ex', classes: small.classes, properties: small.properties })).toEqual([
      'vocabulary-no-namespace prefix',
    ]);
    expect(codesOf(small, { prefix: 'ex', namespace: 'https://example.org/other#' })).toEqual([
      'vocabulary-no-namespace namespace',
    ]);
  });

  test('the rest of the vocabulary is there', () => {
    const { vocabulary } = loadVocabulary([small, { prefix: 'ex', classes: 'nothing' }]);
    expect(propertyOf(vocabulary, '本型', '題名')?.range).toBe('xsd:string');
  });
});

test('a property that means something else on a class is told', () => {
  const narrowed = (range: string) =>
    codesOf({
      ...small,
      classes: { ...small.classes, 誌型: { label, properties: { 題名: { cardinality: '0..1', range } } } },
      properties: { 題名: { label, range: '物型' }, 数: { label, range: 'xsd:decimal' } },
    });
  expect(narrowed('本型')).toEqual([]);
  expect(narrowed('誌型')).toEqual(['vocabulary-range-differs classes>誌型>properties>題名>range']);
  expect(narrowed('xsd:date')).toEqual(['vocabulary-range-differs classes>誌型>properties>題名>range']);
});

describe('names that other vocabularies have', () => {
  const other = (prefix: string, more: object = {}) => ({
    prefix,
    namespace: `https://example.org/${prefix}#`,
    classes: { 物型: { properties: { 題名: '0..1' } } },
    properties: { 題名: { range: 'xsd:string' } },
    ...more,
  });

  test('mean that of their own file first', () => {
    const { vocabulary, findings } = loadVocabulary([other('a'), other('b')]);
    expect(findings).toEqual([]);
    expect([...vocabulary.classes.keys()]).toEqual(['a:物型', 'b:物型']);
    expect(propertyOf(vocabulary, 'b:物型', 'b:題名')).toMatchObject({ owner: 'b:物型' });
    expect(propertyOf(vocabulary, 'b:物型', 'a:題名')).toBeNull();
  });

  test('have to be chosen where they are of others', () => {
    const third = (range: string, pair: string) => ({
      prefix: 'c',
      namespace: 'https://example.org/c#',
      classes: { 冊型: { properties: { [pair]: '0..1', 巻: '0..1' } } },
      properties: { 巻: { range } },
    });
    expect(codesOf(other('a'), other('b'), third('物型', '題名'))).toEqual([
      'term-ambiguous properties>巻>range',
      'term-ambiguous classes>冊型>properties>題名',
    ]);
    expect(codesOf(other('a'), other('b'), third('a:物型', 'b:題名'))).toEqual([]);
    expect(codesOf(other('a'), other('b'), third('a:題名', 'x:題名'))).toEqual([
      'vocabulary-unknown-name properties>巻>range',
      'vocabulary-unknown-name classes>冊型>properties>x:題名',
    ]);
  });
});
