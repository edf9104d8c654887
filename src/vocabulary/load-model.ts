import { RE2JS } from 're2js';
import { z } from 'zod';
import { type Cause, cause } from '../findings/index.js';
import { matchKey } from '../text/index.js';
import type { DocumentFinding } from './document-finding.js';
import type { DataModel, Item } from './model.js';
import { ambiguousName, resolveTermPath, unknownClass } from './resolve-term-path.js';
import { isFault, parseTermPath, type TermPath } from './term-path.js';
import { formsOf } from './value-conditions.js';
import { keysMeant, type Vocabulary } from './vocabulary.js';
import { aboutSchema, conditionsSchema } from './vocabulary-document.js';

const texts = z.strictObject({ ja: z.string(), en: z.string(), 'zh-TW': z.string() });
/** The Japanese label is the item's name where it is left out. */
const label = z.strictObject({ ja: z.string().optional(), en: z.string(), 'zh-TW': z.string() });

/** What may be said of an item whatever the kind of dataset. */
const sharedItem = z.strictObject({
  label: label
    .optional()
    .describe('What it is called; the name stands for the Japanese label that is left out'),
  normalizer: z.string().optional().describe('How its values are read, without country: date, address …'),
  options: z
    .record(z.string(), z.union([z.string(), z.boolean(), z.number()]))
    .optional()
    .describe('What the normalizer should know beyond the cell'),
  aliases: z.array(z.string()).default([]).describe('Headers seen in published files, in any language'),
  separator: z.string().optional().describe('Stands between several values of one cell'),
  codes: z.record(z.string(), z.string()).optional().describe('What may be written → the value to write'),
  conditions: conditionsSchema.optional().describe('What its values have to be beyond their datatype'),
  example: z.string().optional().describe('A value as officers write it'),
});

/** Items that stand in several data models: a model's item of the same name takes over what it does not say. */
export const sharedItemsDocumentSchema = z.strictObject({ items: z.record(z.string(), sharedItem) });

/**
 * A data model's file. What an item does not say is taken from the shared item of the same name, or of the name after
 * `like` where this kind of dataset calls it otherwise.
 */
export const modelDocumentSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/)
    .describe('As the national standard calls the kind of dataset: public_facility'),
  title: texts,
  class: z.string().describe('Class of the node that a record becomes'),
  version: z.string(),
  source: z.string().describe('The standards that it implements'),
  aliases: z
    .array(z.string())
    .default([])
    .describe('Words that name the kind of dataset in file names and titles'),
  about: aboutSchema
    .optional()
    .describe('What its publisher says of the whole: description, creators, dates, licence'),
  uncertain: texts
    .extend({
      country: z.enum(['JP', 'TW']).optional().describe('Whose files it concerns, where not all are'),
    })
    .optional()
    .describe('What is not certain about it, and why'),
  items: z
    .record(
      z.string(),
      sharedItem.extend({
        term: z.string().describe('Term path from the class: 連絡先>電話番号'),
        like: z
          .string()
          .optional()
          .describe('Name of the shared item that says the rest, where it is another one'),
        header: z
          .string()
          .optional()
          .describe(
            'Pattern (RE2) of a family of columns; its named groups may stand as {group} in the term',
          ),
        required: z.boolean().default(false).describe('Without it a record is of no use in any country'),
        source: z.string().optional().describe('Where in the standard it stands'),
      }),
    )
    .describe(
      'Name of the item in the newest standard → what it is, in the order in which items are written',
    ),
});

export type ModelDocument = z.input<typeof modelDocumentSchema>;
export type SharedItemsDocument = z.input<typeof sharedItemsDocumentSchema>;
type SharedEntry = z.output<typeof sharedItem>;
type Entry = z.output<typeof modelDocumentSchema>['items'][string];
type Report = (at: DocumentFinding['at'], what: Cause) => void;

const nothingShared: SharedEntry = { aliases: [] };

/**
 * Makes a data model of its document, and checks its terms, aliases and header patterns. An item that does not hold
 * is told and left out.
 *
 * @param document parsed YAML
 * @param shared parsed YAML of the items that models share
 * @returns the model; null where the document is not written as a model is or no vocabulary has its class. Findings name the model's document 0, the
 * shared one 1
 */
export function loadModel(
  document: unknown,
  vocabulary: Vocabulary,
  shared: unknown = { items: {} },
): { model: DataModel | null; findings: readonly DocumentFinding[] } {
  const read = modelDocumentSchema.safeParse(document);
  const common = sharedItemsDocumentSchema.safeParse(shared);
  const malformed = [...malformedEntries(read.error, 0), ...malformedEntries(common.error, 1)];
  if (!read.success || !common.success) return { model: null, findings: malformed };
  const classes = keysMeant(vocabulary, 'classes', read.data.class, null);
  const [rootClass] = classes;
  if (rootClass === undefined || classes.length > 1) {
    const what =
      rootClass === undefined
        ? unknownClass(vocabulary, read.data.class)
        : ambiguousName(vocabulary, read.data.class, classes);
    return { model: null, findings: [{ cause: what, document: 0, at: ['class'] }] };
  }
  const findings: DocumentFinding[] = [];
  const report: Report = (at, what) => findings.push({ cause: what, document: 0, at });
  const { items: entries, uncertain = null, ...about } = read.data;
  const head = { ...about, class: rootClass };
  const sharedEntry = (name: string): SharedEntry =>
    sharedAs(common.data.items, entries[name]?.like) ?? common.data.items[name] ?? nothingShared;
  checkLikes(entries, common.data.items, report);
  const aliases = assignAliases(entries, sharedEntry, report);
  const items = Object.entries(entries).flatMap(([name, entry]) => {
    const path = readPath(name, entry, head.class, vocabulary, report);
    if (path === null) return [];
    const shared = sharedEntry(name);
    checkConditions(name, entry.conditions ?? shared.conditions, path.datatype, report);
    return itemFrom(name, entry, shared, path.path, aliases.get(name) ?? [], report);
  });
  return { model: { ...head, uncertain, items }, findings };
}

/** What an item takes from a shared one of another name: that name is a spelling of it too. */
function sharedAs(
  shared: Readonly<Record<string, SharedEntry>>,
  like: string | undefined,
): SharedEntry | undefined {
  const entry = like === undefined ? undefined : shared[like];
  return entry && { ...entry, aliases: [like ?? '', ...entry.aliases] };
}

function checkLikes(
  entries: Readonly<Record<string, Entry>>,
  shared: Readonly<Record<string, SharedEntry>>,
  report: Report,
): void {
  for (const [name, { like }] of Object.entries(entries)) {
    if (like === undefined || Object.hasOwn(shared, like)) continue;
    const at = ['items', name, 'like'];
    report(at, cause('model-malformed', { part: at.join(' > '), reason: `no shared item ${like}` }));
  }
}

function malformedEntries(error: z.ZodError | undefined, document: number): DocumentFinding[] {
  return (error?.issues ?? []).map((issue) => {
    const at = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    const what = cause('model-malformed', { part: at.join(' > '), reason: issue.message });
    return { cause: what, document, at };
  });
}

function itemFrom(
  name: string,
  entry: Entry,
  shared: SharedEntry,
  path: TermPath,
  aliases: readonly string[],
  report: Report,
): Item[] {
  const itemLabel = entry.label ?? shared.label;
  const normalizer = entry.normalizer ?? shared.normalizer;
  if (itemLabel === undefined || normalizer === undefined) {
    const missing = itemLabel === undefined ? 'label' : 'normalizer';
    const part = `items > ${name} > ${missing}`;
    report(['items', name], cause('model-malformed', { part, reason: 'missing' }));
    return [];
  }
  return [
    {
      name,
      path,
      label: { ...itemLabel, ja: itemLabel.ja ?? name },
      normalizer,
      options: { ...shared.options, ...entry.options },
      aliases,
      header: entry.header ?? null,
      required: entry.required,
      separator: entry.separator ?? shared.separator ?? null,
      codes: entry.codes ?? shared.codes ?? null,
      conditions: entry.conditions ?? shared.conditions ?? null,
      example: entry.example ?? shared.example ?? null,
      source: entry.source ?? null,
    },
  ];
}

function readPath(
  name: string,
  entry: Entry,
  rootClass: string,
  vocabulary: Vocabulary,
  report: Report,
): { readonly path: TermPath; readonly datatype: string } | null {
  const at = ['items', name, 'term'];
  const path = parseTermPath(entry.term, rootClass);
  if (isFault(path)) {
    report(at, path.cause);
    return null;
  }
  const resolved = resolveTermPath(vocabulary, rootClass, path);
  if (isFault(resolved)) {
    report(at, resolved.cause);
    return null;
  }
  for (const warning of resolved.warnings) report(at, warning);
  const groups = readHeader(name, entry.header, report);
  for (const placeholder of placeholdersOf(path)) {
    if (!groups.includes(placeholder.slice(1, -1))) {
      report(at, cause('model-unknown-placeholder', { item: name, part: placeholder }));
    }
  }
  return resolved;
}

function checkConditions(name: string, asked: Entry['conditions'], datatype: string, report: Report): void {
  if (asked === undefined) return;
  for (const what of formsOf(asked, datatype).causes) report(['items', name, 'conditions'], what);
}

function placeholdersOf(path: TermPath): readonly string[] {
  const texts = path.steps.flatMap((step) => [step.group ?? '', ...step.fixed.map(({ value }) => value)]);
  return texts.flatMap((text) => text.match(/\{\w+\}/g) ?? []);
}

/** Names of the groups of a header pattern; what cannot be used is told. */
function readHeader(item: string, header: string | undefined, report: Report): readonly string[] {
  if (header === undefined) return [];
  try {
    return Object.keys(RE2JS.compile(header).namedGroups());
  } catch (error) {
    const reason = (error as Error).message;
    report(['items', item, 'header'], cause('model-header-pattern', { item, value: header, reason }));
    return [];
  }
}

/**
 * Gives every alias to one item. What the model itself says (names and aliases) comes before what its items share
 * with other models: an alias that means something else in this kind of dataset is simply stated there.
 */
function assignAliases(
  entries: Readonly<Record<string, Entry>>,
  sharedEntry: (name: string) => SharedEntry,
  report: Report,
): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string>();
  const clash = (item: string, alias: string, owner: string): void => {
    const names = `${owner}、${item}`;
    report(['items', item, 'aliases'], cause('model-ambiguous-alias', { value: alias, names }));
  };
  for (const name of Object.keys(entries)) owners.set(matchKey(name), name);
  const own = claim(entries, (_, entry) => entry.aliases, owners, clash);
  const taken = new Set(owners.keys());
  const free = (name: string): readonly string[] =>
    sharedEntry(name).aliases.filter((alias) => !taken.has(matchKey(alias)));
  const borrowed = claim(entries, free, owners, clash);
  return new Map(
    Object.keys(entries).map((name) => [name, [...(own.get(name) ?? []), ...(borrowed.get(name) ?? [])]]),
  );
}

function claim(
  entries: Readonly<Record<string, Entry>>,
  aliasesOf: (name: string, entry: Entry) => readonly string[],
  owners: Map<string, string>,
  clash: (item: string, alias: string, owner: string) => void,
): ReadonlyMap<string, readonly string[]> {
  const claimed = new Map<string, readonly string[]>();
  for (const [name, entry] of Object.entries(entries)) {
    const aliases = aliasesOf(name, entry).filter((alias) => {
      const key = matchKey(alias);
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, name);
      else if (owner !== name) clash(name, alias, owner);
      return owner === undefined;
    });
    claimed.set(name, aliases);
  }
  return claimed;
}
