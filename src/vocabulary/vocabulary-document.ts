import { z } from 'zod';
import type { Texts } from '../messages/index.js';

/** Names of terms: letters first, no white space, none of the signs of term paths. */
const termName = z.string().regex(/^[\p{L}_０-９][\p{L}\p{N}\p{M}_.\-・「」]*$/u);
/** A name with the prefix of its vocabulary, where another vocabulary has the name too: `my:名称`. */
const reference = z
  .string()
  .regex(/^(?:[A-Za-z][A-Za-z0-9_-]*:)?[\p{L}_０-９][\p{L}\p{N}\p{M}_.\-・「」]*$/u);
const prefixName = z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/);
const cardinality = z
  .string()
  .regex(/^\d+\.\.(?:\d+|n)$/)
  .refine((text) => text.endsWith('n') || Number(text.split('..')[0]) <= Number(text.split('..')[1]), {
    message: 'minimum above maximum',
  });
const someTexts = z.strictObject({
  ja: z.string().optional(),
  en: z.string().optional(),
  'zh-TW': z.string().optional(),
});
const closeMatch = z.array(z.url()).default([]);
const deprecated = z.literal(true).optional();

/** What values have to be beyond their datatype, as the notation says it in braces. */
export const conditionsSchema = z.strictObject({
  patterns: z.array(z.string()).default([]).describe('Regular expressions that fit somewhere in the value'),
  bounds: z
    .array(z.string().regex(/^[<>]=?\d+$/))
    .default([])
    .describe('A sign and a whole number: >=1'),
  characters: z
    .array(z.string())
    .default([])
    .describe('IRIs of the character sets of IMI, with | between those that make a union'),
});

const pairs = z.record(
  reference,
  z.union([
    cardinality,
    z.strictObject({
      cardinality,
      range: z.string().optional(),
      conditions: conditionsSchema.optional(),
      definition: someTexts.optional(),
      deprecated,
      successor: z.string().optional(),
    }),
  ]),
);

/** What is said of a whole vocabulary or data model beside its terms or items. */
export const aboutSchema = z.strictObject({
  label: someTexts.optional(),
  definition: someTexts.optional(),
  creators: z.array(z.strictObject({ name: someTexts, homepage: z.url().optional() })).optional(),
  publisher: someTexts.optional(),
  created: z.string().optional(),
  issued: z.string().optional(),
  license: z.url().optional(),
  licenseName: z.string().optional(),
});

/**
 * A vocabulary's file. A vocabulary may be spread over several: one of them states the namespace, the version, and
 * under `about` what else is to be said of the whole. A label that is left out is the name itself. `additions` gives
 * more properties to classes that are defined elsewhere; `deprecated` or a `successor` makes a term deprecated, and a
 * deprecated property may do without a range. `prefixes` are those of datatypes that are neither XML Schema's nor
 * classes of values: `uncefactISO4217:ISO3AlphaCurrencyCodeContentType`.
 *
 * A name means the term of the file's own vocabulary, else that of the core, else the only one there is. A prefix chooses
 * another one: `my:名称`.
 */
export const vocabularyDocumentSchema = z.strictObject({
  prefix: prefixName,
  namespace: z.url().optional(),
  version: z.string().optional(),
  about: aboutSchema.optional(),
  prefixes: z.record(prefixName, z.url()).default({}),
  classes: z
    .record(
      termName,
      z.strictObject({
        label: someTexts.default({}),
        definition: someTexts.optional(),
        parent: z.string().optional(),
        datatype: z.string().startsWith('xsd:').optional(),
        closeMatch,
        deprecated,
        successor: z.string().optional(),
        properties: pairs.default({}),
      }),
    )
    .default({}),
  additions: z.record(reference, pairs).default({}),
  properties: z
    .record(
      termName,
      z
        .strictObject({
          label: someTexts.default({}),
          definition: someTexts.optional(),
          range: z.string().optional(),
          conditions: conditionsSchema.optional(),
          closeMatch,
          deprecated,
          successor: z.string().optional(),
        })
        .refine((entry) => entry.range ?? entry.deprecated ?? entry.successor, {
          path: ['range'],
          message: 'missing',
        }),
    )
    .default({}),
});

/** A vocabulary's file as it is written. */
export type VocabularyDocument = z.input<typeof vocabularyDocumentSchema>;
/** The same with nothing left out that has a default. */
export type Document = z.output<typeof vocabularyDocumentSchema>;
export type About = z.output<typeof aboutSchema>;
export type ClassEntry = Document['classes'][string];
export type PropertyEntry = Document['properties'][string];
export type PairEntries = z.output<typeof pairs>;
/** Texts in some of the languages. */
export type SomeTexts = z.output<typeof someTexts>;

/** A pair of class and property with its parts, however short it is written. */
export type PairEntry = Exclude<PairEntries[string], string>;

/** Whether a vocabulary may have this prefix. */
export function isPrefix(prefix: string): boolean {
  return prefixName.safeParse(prefix).success;
}

/** Whether a class or a property may be called so. */
export function isTermName(name: string): boolean {
  return termName.safeParse(name).success;
}

export function pairEntry(entry: PairEntries[string]): PairEntry {
  return typeof entry === 'string' ? { cardinality: entry } : entry;
}

/** A label in all languages: a language that has none takes that of the nearest one, at last the name. */
export function wholeLabel(name: string, label: SomeTexts): Texts {
  const ja = label.ja ?? name;
  return { ja, en: label.en ?? ja, 'zh-TW': label['zh-TW'] ?? label.en ?? ja };
}

/** A definition in all languages, the nearest one where a language has none; null where there is none at all. */
export function wholeDefinition(definition: SomeTexts | undefined): Texts | null {
  const { ja, en, 'zh-TW': tw } = definition ?? {};
  const any = ja ?? en ?? tw;
  return any === undefined ? null : { ja: any, en: en ?? any, 'zh-TW': tw ?? en ?? any };
}

/**
 * Puts the files of each vocabulary together, in the order given: one document for each prefix. What is written twice
 * counts as it was written first.
 */
export function mergeDocuments(documents: readonly Document[]): readonly Document[] {
  const merged = new Map<string, Document>();
  for (const document of documents) {
    const before = merged.get(document.prefix);
    merged.set(document.prefix, before === undefined ? document : mergeTwo(before, document));
  }
  return [...merged.values()];
}

function mergeTwo(a: Document, b: Document): Document {
  return {
    ...b,
    ...a,
    prefixes: { ...b.prefixes, ...a.prefixes },
    classes: joined(a.classes, b.classes),
    properties: joined(a.properties, b.properties),
    additions: Object.fromEntries(
      [...new Set([...Object.keys(a.additions), ...Object.keys(b.additions)])].map((name) => [
        name,
        joined(a.additions[name] ?? {}, b.additions[name] ?? {}),
      ]),
    ),
  };
}

/** The entries of both in their order; the first of equal names counts. */
function joined<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): Record<string, T> {
  return { ...a, ...Object.fromEntries(Object.entries(b).filter(([name]) => !Object.hasOwn(a, name))) };
}
