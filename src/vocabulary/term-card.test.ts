import { expect, test } from 'vitest';
import { loadModel } from './load-model.js';
import { loadVocabulary } from './load-vocabulary.js';
import { termCard } from './term-card.js';

const label = { en: 'x', 'zh-TW': 'x' };
const { vocabulary } = loadVocabulary([
  {
    prefix: 'ex',
    namespace: 'https://example.org/ns#',
    classes: {
      物型: { label, properties: { 名: '0..n' } },
      本型: {
        label: { en: 'Book', 'zh-TW': '書' },
        definition: { ja: '綴じたもの', en: 'Bound', 'zh-TW': '裝訂' },
        parent: '物型',
        closeMatch: ['https://schema.org/Book'],
        properties: {
          著者: { cardinality: '1..n', definition: { ja: '書いた人' } },
          名: { cardinality: '0..1', successor: '題' },
        },
      },
      辞書型: { label, parent: '本型' },
    },
    properties: {
      名: { label, range: 'xsd:string' },
      題: { label, range: 'xsd:string' },
      著者: { label, range: '物型' },
    },
  },
]);
const { model } = loadModel(
  {
    id: 'library',
    title: { ja: '蔵書', en: 'Books', 'zh-TW': '藏書' },
    class: '本型',
    version: '1',
    source: 'none',
    items: {
      著者名: {
        term: '著者{@辞書型}>名',
        label: { ja: '著者', en: 'Author', 'zh-TW': '作者' },
        normalizer: 'text',
      },
    },
  },
  vocabulary,
  { items: {} },
);
const models = model === null ? [] : [model];

test('a class: its relatives, its properties with their owners, and who leads to it', () => {
  expect(model).not.toBeNull();
  expect(termCard(vocabulary, models, '本型')).toEqual({
    kind: 'class',
    name: '本型',
    iri: 'https://example.org/ns#本型',
    label: { ja: '本型', en: 'Book', 'zh-TW': '書' },
    definition: { ja: '綴じたもの', en: 'Bound', 'zh-TW': '裝訂' },
    deprecated: false,
    successor: null,
    closeMatch: ['https://schema.org/Book'],
    parents: ['物型'],
    children: ['辞書型'],
    datatype: null,
    properties: [
      {
        property: '著者',
        label: { ja: '著者', ...label },
        range: '物型',
        cardinality: '1..n',
        owner: '本型',
        deprecated: false,
      },
      {
        property: '名',
        label: { ja: '名', ...label },
        range: 'xsd:string',
        cardinality: '0..1',
        owner: '本型',
        deprecated: true,
      },
    ],
    ledToBy: [],
    usedIn: [{ model: 'library', item: '著者名' }],
  });
  expect(termCard(vocabulary, models, '物型')).toMatchObject({
    ledToBy: ['著者'],
    children: ['本型'],
    usedIn: [],
  });
  expect(termCard(vocabulary, models, '辞書型')).toMatchObject({
    parents: ['本型', '物型'],
    usedIn: [{ model: 'library', item: '著者名' }],
  });
});

test('a property: its range, the classes that have it, and what it means there', () => {
  const meaning = { ja: '書いた人', en: '書いた人', 'zh-TW': '書いた人' };
  expect(termCard(vocabulary, models, '著者')).toMatchObject({
    kind: 'property',
    range: '物型',
    standsOn: [{ class: '本型', cardinality: '1..n', range: '物型', definition: meaning, deprecated: false }],
    usedIn: [{ model: 'library', item: '著者名' }],
  });
  expect(termCard(vocabulary, models, '名')).toMatchObject({
    standsOn: [
      { class: '物型', cardinality: '0..n', deprecated: false },
      { class: '本型', cardinality: '0..1', deprecated: true },
    ],
  });
});

test('nothing for a name that no vocabulary has', () =>
  expect(termCard(vocabulary, models, '無')).toBeNull());
