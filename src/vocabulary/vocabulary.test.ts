import { expect, test } from 'vitest';
import { loadVocabulary } from './load-vocabulary.js';
import { ancestorsOf, datatypeOf, isSubclass, lineageOf, propertiesOf, propertyOf } from './vocabulary.js';

const label = { en: 'x', 'zh-TW': 'x' };
const { vocabulary } = loadVocabulary([
  {
    prefix: 'ex',
    namespace: 'https://example.org/ns#',
    classes: {
      物型: { label, properties: { 名称: '0..n', 番号: '0..1' } },
      本型: { label, parent: '物型', properties: { 著者: '1..n' } },
      辞書型: { label, parent: '本型', properties: { 名称: { cardinality: '0..1', range: '番号型' } } },
      番号型: { label, datatype: 'xsd:string' },
    },
    properties: {
      名称: { label, range: 'xsd:string' },
      番号: { label, range: '番号型' },
      著者: { label, range: '物型' },
    },
  },
]);

test('a class has its ancestors, nearest first', () => {
  expect(ancestorsOf(vocabulary, '辞書型')).toEqual(['本型', '物型']);
  expect(lineageOf(vocabulary, '本型').map(({ name }) => name)).toEqual(['本型', '物型']);
  expect(ancestorsOf(vocabulary, '無')).toEqual([]);
  expect(isSubclass(vocabulary, '辞書型', '物型')).toBe(true);
  expect(isSubclass(vocabulary, '物型', '物型')).toBe(true);
  expect(isSubclass(vocabulary, '物型', '辞書型')).toBe(false);
});

test('a property is the class’s own or inherited, and the nearest declaration counts', () => {
  expect(propertyOf(vocabulary, '本型', '名称')).toEqual({
    property: '名称',
    owner: '物型',
    conditions: null,
    range: 'xsd:string',
    definition: null,
    cardinality: { min: 0, max: null },
    deprecated: false,
    successor: null,
  });
  expect(propertyOf(vocabulary, '辞書型', '名称')).toMatchObject({ owner: '辞書型', range: '番号型' });
  expect(propertyOf(vocabulary, '辞書型', '著者')).toMatchObject({ cardinality: { min: 1, max: null } });
  expect(propertyOf(vocabulary, '物型', '著者')).toBeNull();
  expect(propertyOf(vocabulary, '無', '名称')).toBeNull();
});

test('all properties of a class, each once, its own first', () => {
  const names = propertiesOf(vocabulary, '辞書型').map(({ property, owner }) => `${property} ${owner}`);
  expect(names).toEqual(['名称 辞書型', '著者 本型', '番号 物型']);
});

test('the datatype of a range', () => {
  expect(datatypeOf(vocabulary, 'xsd:date')).toBe('xsd:date');
  expect(datatypeOf(vocabulary, '番号型')).toBe('xsd:string');
  expect(datatypeOf(vocabulary, '本型')).toBeNull();
});
