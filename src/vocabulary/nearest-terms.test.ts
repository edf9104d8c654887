import { expect, test } from 'vitest';
import { loadVocabulary } from './load-vocabulary.js';
import { nearestClasses, nearestProperties } from './nearest-terms.js';

const { vocabulary } = loadVocabulary([
  {
    prefix: 'ex',
    namespace: 'https://example.org/ns#',
    classes: {
      人型: { label: { en: 'Person', 'zh-TW': '人員' }, properties: { 生年月日: '0..1' } },
      組織型: { label: { en: 'Organization', 'zh-TW': '組織' }, properties: { 設立年月日: '0..1' } },
    },
    properties: {
      設立年月日: { range: 'xsd:date', label: { en: 'Date of foundation', 'zh-TW': '成立日期' } },
      生年月日: { range: 'xsd:date', label: { en: 'Date of birth', 'zh-TW': '出生日期' } },
    },
  },
]);

test('a property is found by its name and by its label in any language, whatever the spelling', () => {
  expect(nearestProperties(vocabulary, '人型', '生年月')).toEqual(['生年月日', '設立年月日']);
  expect(nearestProperties(vocabulary, '人型', 'DATE OF BIRTHS')[0]).toBe('生年月日');
  expect(nearestProperties(vocabulary, '人型', '出生日')[0]).toBe('生年月日');
});

test('of two that are alike, that of the class at hand comes first', () => {
  expect(nearestProperties(vocabulary, '人型', '年月日')[0]).toBe('生年月日');
  expect(nearestProperties(vocabulary, '組織型', '年月日')[0]).toBe('設立年月日');
});

test('nothing is named that is not alike', () => {
  expect(nearestProperties(vocabulary, '人型', '電話')).toEqual([]);
  expect(nearestProperties(vocabulary, '人型', '')).toEqual([]);
});

test('a class is found the same way', () => {
  expect(nearestClasses(vocabulary, '組織')).toEqual(['組織型']);
  expect(nearestClasses(vocabulary, 'organisation')).toEqual(['組織型']);
});
