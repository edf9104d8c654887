import { expect, test } from 'vitest';
import { diffVocabularies } from './diff-vocabularies.js';
import { vocabularyDocumentSchema } from './vocabulary-document.js';

const parse = (document: object) =>
  vocabularyDocumentSchema.parse({ prefix: 'ex', namespace: 'https://example.org/ns#', ...document });
const before = parse({
  version: '1',
  classes: {
    物型: { label: { en: 'Thing' }, properties: { 名: '0..n', 旧名: '0..1' } },
    本型: { parent: '物型', properties: { 頁数: '0..1' } },
    紙型: {},
  },
  properties: {
    名: { range: 'xsd:string', definition: { ja: '名前' } },
    旧名: { range: 'xsd:string', deprecated: true },
    頁数: { range: 'xsd:integer' },
  },
});

test('nothing, for a vocabulary and itself, in however many files', () => {
  const { classes, properties, ...head } = before;
  const nothing = { added: [], removed: [], changed: [], texts: [] };
  expect(diffVocabularies([before], [before])).toEqual(nothing);
  expect(diffVocabularies([before], [parse({ ...head, classes }), parse({ properties })])).toEqual(nothing);
});

test('what came, went and changed; texts apart from what data depends on', () => {
  const after = parse({
    version: '2',
    classes: {
      物型: { label: { en: 'Object' }, properties: { 名: '0..1', 旧名: '0..1' } },
      本型: { parent: '紙型', properties: { 頁数: { cardinality: '0..1', deprecated: true } } },
      紙型: { parent: '物型' },
    },
    additions: { 人型: { 名: '1..n' } },
    properties: {
      名: {
        range: 'xsd:string',
        definition: { ja: '名前', en: 'Name' },
        closeMatch: ['https://example.org/x'],
      },
      旧名: { successor: '名' },
      頁数: { range: 'xsd:nonNegativeInteger' },
    },
  });
  const diff = diffVocabularies([before], [after]);
  const plain = (terms: readonly { kind: string; name: string; fields: readonly object[] }[]) =>
    terms.map(({ kind, name, fields }) => [
      kind,
      name,
      ...fields.map((field) => Object.values(field).join(' ')),
    ]);
  expect(diff.added).toEqual([{ kind: 'pair', name: '人型>名', deprecated: false }]);
  expect(diffVocabularies([after], [before]).removed).toEqual(diff.added);
  expect(plain(diff.changed)).toEqual([
    ['vocabulary', 'ex', 'version 1 2'],
    ['class', '本型', 'parent 物型 紙型'],
    ['class', '紙型', 'parent  物型'],
    ['property', '頁数', 'range xsd:integer xsd:nonNegativeInteger'],
    ['pair', '物型>名', 'cardinality 0..n 0..1'],
    ['pair', '本型>頁数', 'deprecated false true'],
  ]);
  expect(plain(diff.texts)).toEqual([
    ['class', '物型', 'label@en Thing Object'],
    ['property', '名', 'definition@en  Name', 'closeMatch  https://example.org/x'],
    ['property', '旧名', 'successor  名'],
  ]);
});

test('a pair of a deprecated property is deprecated with it', () => {
  const told = parse({
    ...before,
    classes: {
      ...before.classes,
      物型: {
        label: { en: 'Thing' },
        properties: { 名: '0..n', 旧名: { cardinality: '0..1', deprecated: true } },
      },
    },
  });
  expect(diffVocabularies([before], [told]).changed).toEqual([]);
});

test('names that several vocabularies have are told apart', () => {
  const other = (range: string) =>
    parse({ prefix: 'my', namespace: 'https://example.org/my#', properties: { 名: { range } } });
  const { changed } = diffVocabularies([before, other('xsd:string')], [before, other('xsd:date')]);
  expect(changed).toMatchObject([{ name: 'my:名', fields: [{ field: 'range', after: 'xsd:date' }] }]);
});
