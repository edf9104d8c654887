import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readNotation } from '../imports/notation.js';
import { readTurtle } from '../imports/rdf.js';
import { readVocabularyYaml } from '../imports/yaml.js';
import { loadVocabulary } from '../load-vocabulary.js';
import type { Vocabulary } from '../vocabulary.js';
import { type Document, mergeDocuments, vocabularyDocumentSchema } from '../vocabulary-document.js';
import { vocabularyFormats } from './index.js';

const { yaml, imiv, turtle, context, markdown } = vocabularyFormats;
const folder = new URL('../../../vocabularies/', import.meta.url);
const shipped = mergeDocuments(
  ['imi-core', 'municipal'].flatMap((room) =>
    readdirSync(new URL(room, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) =>
        vocabularyDocumentSchema.parse(parse(readFileSync(new URL(`${room}/${name}`, folder), 'utf8'))),
      ),
  ),
);
const { vocabulary: whole } = loadVocabulary(shipped);

/** What is found beside the namespace of the core, which the notation writes in another way. */
const codesOf = (findings: readonly { readonly code: string }[]) =>
  findings.map(({ code }) => code).filter((code) => !told.has(code));
/** The core has another namespace there; the ranges of any vocabulary need not go together. */
const told = new Set(['vocabulary-namespace-translated', 'vocabulary-range-differs']);

/** The triples of a text in Turtle, with names of blank nodes that depend on what is said of them alone. */
async function triplesOf(text: string): Promise<readonly string[]> {
  const quads = new Writer({ format: 'N-Quads' }).quadsToString(new Parser().parse(text));
  const canonical = await jsonld.canonize(quads as unknown as jsonld.JsonLdDocument, {
    algorithm: 'URDNA2015',
    inputFormat: 'application/n-quads',
  });
  return String(canonical).trim().split('\n');
}

describe.each(shipped.map((document) => [document.prefix, document] as const))(
  '%s as it ships',
  (_, document) => {
    test('comes back from a file of ours', () => {
      const { documents, findings } = readVocabularyYaml(yaml(document), 'x.yaml', shipped);
      expect(findings).toEqual([]);
      expect(documents).toEqual([document]);
    });

    test('comes back from the notation', () => {
      const { documents, findings } = readNotation(imiv(document, whole), shipped);
      expect(codesOf(findings)).toEqual([]);
      expect(documents).toEqual([document]);
    });

    test('comes back from Turtle with the same triples', async () => {
      const text = turtle(document, whole);
      const { documents, findings, vocabulary } = await readTurtle(text, 'x.ttl', shipped);
      expect(findings).toEqual([]);
      expect(await triplesOf(turtle(documents[0]!, vocabulary))).toEqual(await triplesOf(text));
    });
  },
);

/** A small vocabulary of its own: whatever its schema allows, with names that it has. */
const classNames = ['甲型', '乙型', '丙型', '名称型'] as const;
const propertyNames = ['例名', '例数', 'ID・x', '値-1', '名称'] as const;
const text = fc
  .string({ unit: fc.constantFrom(...'aあ 字"\'\\|;#/{}*\n<>&é𠮷:-'), minLength: 1, maxLength: 8 })
  .map((value) => `x${value.trim()}y`);
const texts = fc
  .record({ ja: fc.option(text), en: fc.option(text), 'zh-TW': fc.option(text) })
  .map((some) => Object.fromEntries(Object.entries(some).filter(([, value]) => value !== null)))
  .filter((some) => Object.keys(some).length > 0);
const url = fc.constantFrom('https://example.org/a#b', 'https://example.org/c/d?e=f');
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const range = fc.constantFrom(
  'xsd:string',
  'xsd:anyURI',
  'xsd:date',
  'codes:Currency',
  'ic:名称型',
  '住所型',
  ...classNames,
);
const ending = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  fc.constant({ deprecated: true as const }),
  fc.constantFrom('甲型', '例名').map((successor) => ({ successor })),
);
const cardinality = fc.constantFrom('0..1', '0..n', '1..1', '1..n', '2..5');
const narrowed = fc.constantFrom('xsd:integer', '丙型', 'codes:Unit', 'ic:名称型');
const base = 'https://imi.go.jp/CommonCharacterSets/';
const conditions = fc
  .record({
    patterns: fc.subarray(['^[^/"]+$', '\\d{2}']),
    bounds: fc.subarray(['>=2', '<1000']),
    characters: fc.subarray([`${base}ISOIEC10646Annex-G-supplement-NUMERIC-compliant`]),
  })
  .filter((lists) => Object.values(lists).some(({ length }) => length > 0));
/** Bounds and characters can be checked in texts only. */
const textual = { patterns: ['^..'], bounds: [], characters: [] };
const pair = fc.oneof(
  cardinality,
  fc
    .tuple(
      fc.record({
        cardinality,
        range: optional(narrowed),
        conditions: optional(fc.constant(textual)),
        definition: optional(texts),
      }),
      ending,
    )
    .filter(([parts, more]) => Object.values({ ...parts, ...more }).filter(Boolean).length > 1)
    .map(([parts, more]) => ({ ...parts, ...more })),
);
const pairs = fc
  .uniqueArray(fc.constantFrom(...propertyNames, 'ic:名称', '表記'), { maxLength: 3 })
  .chain((names) => fc.tuple(...names.map((name) => fc.tuple(fc.constant(name), pair))))
  .map((entries) => Object.fromEntries(entries));
const term = fc.record({
  label: optional(texts),
  definition: optional(texts),
  closeMatch: fc.array(url, { maxLength: 2 }),
});
const classEntry = (parents: readonly string[]) =>
  fc
    .tuple(term, ending, fc.record({ parent: optional(fc.constantFrom(...parents)), properties: pairs }))
    .map(([about, more, rest]) => ({ ...about, ...more, ...rest }));
const propertyEntry = fc.tuple(term, ending, range, optional(conditions)).map(([about, more, of, asked]) => ({
  ...about,
  ...more,
  range: of,
  conditions: of === 'xsd:string' ? asked : undefined,
}));
const about = fc.record({
  label: optional(texts),
  definition: optional(texts),
  creators: optional(
    fc.array(fc.record({ name: texts, homepage: optional(url) }), { minLength: 1, maxLength: 2 }),
  ),
  publisher: optional(texts),
  created: optional(fc.constant('2026-04-01')),
  issued: optional(fc.constant('2026-05-01')),
  license: optional(url),
  licenseName: optional(text),
});
const documents = fc
  .record({
    prefix: fc.constant('ex'),
    namespace: fc.constantFrom('https://example.org/ns#', 'https://example.org/ns/'),
    version: optional(text),
    about: optional(about).map((parts) =>
      Object.values(parts ?? {}).every((value) => value === undefined) ? undefined : parts,
    ),
    甲型: classEntry(['事物型']),
    乙型: classEntry(['甲型']),
    丙型: classEntry(['乙型', '施設型']),
    例名: propertyEntry,
    例数: propertyEntry,
    'ID・x': propertyEntry,
    '値-1': propertyEntry,
    名称: propertyEntry,
    名称型: classEntry(['ic:名称型', '甲型']),
    added: pairs,
  })
  .map(({ prefix, namespace, version, about: told, added, ...terms }) => {
    const of = (names: readonly (keyof typeof terms)[]) =>
      Object.fromEntries(names.map((name) => [name, terms[name]]));
    const written = JSON.parse(
      JSON.stringify({
        prefix,
        namespace,
        version,
        about: told,
        classes: { ...of(classNames), 番型: { datatype: 'xsd:string' } },
        additions: Object.keys(added).length === 0 ? {} : { 施設型: added, 'ic:名称型': added },
        properties: of(propertyNames),
      }),
    ) as object;
    const uses = JSON.stringify(written).includes('"codes:');
    return vocabularyDocumentSchema.parse({
      ...written,
      prefixes: uses ? { codes: 'urn:example:codes#' } : {},
    });
  });

const loaded = (document: Document): Vocabulary => {
  const { vocabulary, findings } = loadVocabulary([...shipped, document]);
  expect(codesOf(findings.map(({ cause }) => cause))).toEqual([]);
  return vocabulary;
};

describe('any vocabulary', () => {
  test('comes back from a file of ours', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { documents: again, findings } = readVocabularyYaml(yaml(document), 'x.yaml', shipped);
        expect(codesOf(findings)).toEqual([]);
        expect(again).toEqual([document]);
      }),
      { numRuns: 20 },
    );
  });

  test('comes back from the notation', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const { documents: again, findings } = readNotation(imiv(document, loaded(document)), shipped);
        expect(codesOf(findings)).toEqual([]);
        expect(again).toEqual([document]);
      }),
      { numRuns: 20 },
    );
  });

  test('comes back from Turtle with the same triples', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (document) => {
        const written = turtle(document, loaded(document));
        const { documents: again, findings } = await readTurtle(written, 'x.ttl', shipped);
        expect(codesOf(findings)).toEqual([]);
        expect(await triplesOf(turtle(again[0]!, loaded(again[0]!)))).toEqual(await triplesOf(written));
      }),
      { numRuns: 20 },
    );
  });
});

const published = new URL('../../../../shared/facts/imi/', import.meta.url);

describe.skipIf(!existsSync(published))('the core as it was published', () => {
  test('2.4.2 in Turtle comes back with the same triples', async () => {
    // Two labels end in a blank there, which is dropped.
    const text = readFileSync(new URL('imicore242.ttl', published), 'utf8').replace(/ +"@en/g, '"@en');
    const { documents, findings, vocabulary } = await readTurtle(text, 'x.ttl', []);
    expect(findings).toEqual([]);
    expect(await triplesOf(turtle(documents[0]!, vocabulary))).toEqual(await triplesOf(text));
  });

  test('2.4.1 in the notation comes back from it', () => {
    const text = readFileSync(new URL('imicore241.imiv.txt', published), 'utf8');
    const { documents, findings, vocabulary } = readNotation(text, []);
    expect(codesOf(findings)).toEqual([]);
    expect(readNotation(imiv(documents[0]!, vocabulary), []).documents).toEqual(documents);
  });
});

describe('for readers', () => {
  const core = shipped[0]!;

  test('the context defines every term, and nothing else', () => {
    const { '@context': terms } = JSON.parse(context(core, whole)) as { '@context': Record<string, unknown> };
    const names = [...Object.keys(core.classes), ...Object.keys(core.properties)];
    expect(Object.keys(terms).sort()).toEqual([...names, '@version', 'ic', 'xsd'].sort());
  });

  test('pages are in the language that was asked for', () => {
    const document = vocabularyDocumentSchema.parse({
      prefix: 'ex',
      namespace: 'https://example.org/ns#',
      version: '1.0',
      about: {
        label: { ja: '例の語彙', en: 'Example', 'zh-TW': '範例' },
        license: 'https://example.org/cc0',
      },
      classes: {
        本型: {
          label: { en: 'Book', 'zh-TW': '書籍' },
          definition: { ja: '綴じたもの', en: 'Bound | pages', 'zh-TW': '裝訂成冊者' },
          parent: '事物型',
          properties: { 頁数: { cardinality: '0..1', definition: { en: 'Its pages' } }, 旧題: '0..n' },
        },
      },
      additions: { 文書型: { 頁数: '0..1' } },
      properties: {
        頁数: { label: { en: 'Pages', 'zh-TW': '頁數' }, range: 'xsd:integer' },
        旧題: { label: { en: 'Old title', 'zh-TW': '舊題' }, range: 'xsd:string', successor: '表題' },
      },
    });
    const { vocabulary } = loadVocabulary([...shipped, document]);
    expect(markdown(document, vocabulary, 'en')).toBe(`# Example

- Namespace: \`ex\` https://example.org/ns#
- Version: 1.0
- Licence: https://example.org/cc0

## Classes

### 本型 — Book

Bound | pages

Parents: \`事物型\` → \`概念型\`

| Name | Label | Range | How often | Meaning |
| --- | --- | --- | --- | --- |
| \`頁数\` | Pages | \`xsd:integer\` | 0..1 | Its pages |
| \`旧題\` | Old title | \`xsd:string\` | 0..n | *deprecated* → \`表題\` |

## Added to classes of other vocabularies

### 文書型 — Document

| Name | Label | Range | How often | Meaning |
| --- | --- | --- | --- | --- |
| \`頁数\` | Pages | \`xsd:integer\` | 0..1 |  |

## Properties

| Name | Label | Range | Meaning |
| --- | --- | --- | --- |
| \`頁数\` | Pages | \`xsd:integer\` |  |
| \`旧題\` | Old title | \`xsd:string\` | *deprecated* → \`表題\` |
`);
    expect(markdown(document, vocabulary, 'zh-TW')).toContain('### 本型 — 書籍\n\n裝訂成冊者');
    expect(markdown(document, vocabulary, 'ja')).toContain('### 本型\n\n綴じたもの');
  });
});
