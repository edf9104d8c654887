import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { diffVocabularies, type TermChange } from './diff-vocabularies.js';
import { readNotation } from './imports/notation.js';
import { readTurtle } from './imports/rdf.js';
import { loadVocabulary } from './load-vocabulary.js';
import { datatypeOf } from './vocabulary.js';
import { mergeDocuments, vocabularyDocumentSchema } from './vocabulary-document.js';

const folder = new URL('../../vocabularies/imi-core/', import.meta.url);
const core = mergeDocuments(
  readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => vocabularyDocumentSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8')))),
);
const { vocabulary } = loadVocabulary(core);
const classes = [...vocabulary.classes.values()];
const properties = [...vocabulary.properties.values()];
const pairs = classes.flatMap((holder) => holder.properties);

/** How many there are of each. */
function tally(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

describe('the core has the figures of the published 2.4.2', () => {
  test('63 classes: 60 current, a datatype, two deprecated', () => {
    expect(
      tally(classes.map((each) => (each.deprecated ? 'deprecated' : each.datatype ? 'datatype' : 'current'))),
    ).toEqual({ current: 60, datatype: 1, deprecated: 2 });
  });

  test('246 properties: 126 lead to nodes, 106 to values, 14 are deprecated', () => {
    const kindOf = (range: string) =>
      range === 'xsd:anyURI' || datatypeOf(vocabulary, range) === null ? 'node' : 'value';
    expect(tally(properties.map((each) => (each.deprecated ? 'deprecated' : kindOf(each.range))))).toEqual({
      node: 126,
      value: 106,
      deprecated: 14,
    });
  });

  test('ranges of the 232 current properties', () => {
    const kindOf = (range: string) => (vocabulary.classes.get(range)?.datatype === null ? 'class' : range);
    const current = properties.filter(({ deprecated }) => !deprecated);
    expect(tally(current.map(({ range }) => kindOf(range)))).toEqual({
      'xsd:string': 86,
      class: 120,
      'xsd:anyURI': 6,
      電話番号型: 3,
      'uncefactISO4217:ISO3AlphaCurrencyCodeContentType': 1,
      'xsd:integer': 6,
      'xsd:decimal': 4,
      'xsd:time': 2,
      'xsd:date': 1,
      'xsd:dateTime': 1,
      'xsd:double': 1,
      'xsd:nonNegativeInteger': 1,
    });
  });

  test('318 current pairs: 157 unbounded, 161 of at most one, none that must be there; 18 deprecated', () => {
    expect(
      tally(
        pairs.map(({ deprecated, cardinality: { min, max } }) =>
          deprecated ? 'deprecated' : `${min}..${max ?? 'n'}`,
        ),
      ),
    ).toEqual({ '0..n': 157, '0..1': 161, deprecated: 18 });
  });

  test('two deprecated pairs have properties that are current', () => {
    const names = pairs
      .filter(({ deprecated, property }) => deprecated && !vocabulary.properties.get(property)?.deprecated)
      .map(({ property }) => property);
    expect(tally(names)).toEqual({ 管理者: 1, 数値: 2 });
  });

  test('every deprecated term names a successor', () => {
    const lost = [...classes, ...properties, ...pairs].filter(
      ({ deprecated, successor }) => deprecated && successor === null,
    );
    expect(lost).toEqual([]);
  });
});

const published = new URL('../../../shared/facts/imi/', import.meta.url);

describe.skipIf(!existsSync(published))('beside the published files', () => {
  const read = (file: string) => readFileSync(new URL(file, published), 'utf8');
  const namesOf = (terms: readonly TermChange[]) => terms.map(({ name }) => name).sort();
  const added = ['コード型>説明', '実体型>関与', '文書型>日時'];

  test('2.4.1 in the notation lacks three pairs, and nothing else but the version differs', () => {
    const { documents } = readNotation(read('imicore241.imiv.txt'), []);
    const diff = diffVocabularies(documents, core);
    expect(namesOf(diff.added)).toEqual(added);
    expect(diff.removed).toEqual([]);
    expect(diff.changed).toMatchObject([{ name: 'ic', fields: [{ before: '2.4.1', after: '2.4.2' }] }]);
  });

  test('2.4.2 in Turtle lacks the 18 deprecated pairs, and nothing else differs', async () => {
    const { documents } = await readTurtle(read('imicore242.ttl'), 'imicore242.ttl', []);
    const diff = diffVocabularies(documents, core);
    expect(diff.added.filter(({ deprecated }) => deprecated)).toHaveLength(18);
    expect(diff.added).toHaveLength(18);
    expect(diff.removed).toEqual([]);
    expect(diff.changed).toEqual([]);
  });

  test('between the two, three pairs came, and four texts changed', async () => {
    const { documents: old } = readNotation(read('imicore241.imiv.txt'), []);
    const { documents: now } = await readTurtle(read('imicore242.ttl'), 'imicore242.ttl', []);
    const diff = diffVocabularies(old, now);
    expect(namesOf(diff.added)).toEqual(added);
    expect(diff.removed).toHaveLength(18);
    expect(
      diff.texts
        .filter(({ kind }) => kind !== 'vocabulary')
        .map(({ name, fields }) => `${name} ${fields.map(({ field }) => field).join(' ')}`),
    ).toEqual(['容量型 label@en', '状況型>関与 definition@en', '文書型>日付 definition@ja definition@en']);
  });
});
