import { z } from 'zod';
import { type Cause, cause, type Finding } from '../../findings/index.js';
import type { Place } from '../../records/index.js';
import {
  type DataModel,
  isFault,
  modelNamed,
  rdfNamespace,
  resolveTermPath,
  type Vocabulary,
} from '../../vocabulary/index.js';
import { type MappingDocument, mappingSchema, type Target } from '../mapping.js';
import { keyOfHeader } from './header-key.js';
import { type ItemName, prefixesIn, readItemName, targetOf, withoutNeedlessTypes } from './item-name.js';
import { type JsonEntry, readJsonObject } from './json-entries.js';

/** A mapping that was taken over from a `mapping.json`. */
export interface ImportedMapping {
  /** Null where it is not known of what kind the dataset is, or the file cannot be read. */
  readonly document: MappingDocument | null;
  /** What has no place in a mapping, to be kept beside it. */
  readonly remarks: readonly string[];
  readonly findings: readonly Finding[];
}

/** What a `mapping.json` is held against. */
export interface ExchangeGround {
  readonly vocabulary: Vocabulary;
  readonly models: ReadonlyMap<string, DataModel>;
}

/** Where `mapping.json` keeps what only we can say. */
export const ownKey = '@vnd.imi';

/**
 * Takes over the `mapping.json` of a DMD package (column → structured item name, several or none). Nothing gets lost:
 * what a mapping has no place for comes back as remarks, what leads nowhere as a finding and a remark.
 *
 * @param file as it is called in findings
 * @param modelId of the data model; null: the one of the same class that knows most of the paths
 */
export async function mappingFromJson(
  text: string,
  file: string,
  modelId: string | null,
  ground: ExchangeGround,
): Promise<ImportedMapping> {
  const read = await readJsonObject(text, file);
  if (read.entries === null) return { document: null, remarks: [], findings: read.findings };
  const { vocabulary } = ground;
  const findings: Finding[] = [...read.findings];
  const report: Report = (place, what) => findings.push({ ...what, place });
  const head = readHead(read.entries, ground, report);
  const columns = read.entries
    .filter(({ key }) => !key.startsWith('@'))
    .map((entry) => readColumn(entry, head, vocabulary, report));
  const kept = head.remarks.map(({ key }) => key).join(', ');
  if (kept !== '') report({}, cause('mapping-json-kept-as-remark', { names: kept }));
  const rootClass = rootClassOf(columns);
  const model = chooseModel(rootClass, columns, modelId ?? head.own.model ?? null, file, ground, report);
  const remarks = head.remarks.map(({ key, value }) => `${key}: ${JSON.stringify(value)}`);
  if (model === null) return { document: null, remarks: remarks, findings };
  const targets = targetsOf(columns, head.own, rootClass, model, vocabulary, report);
  return {
    document: documentOf(targets, head, model),
    remarks: [...remarks, ...targets.remarks],
    findings,
  };
}

/** What the file says of itself, with what a mapping of ours had said beyond. */
function documentOf(targets: Targets, { title, own }: Head, model: DataModel): MappingDocument {
  const id = own.id ?? idOf(targets.keys);
  return {
    ...own,
    model: model.id,
    ...(title === null ? {} : { title }),
    columns: { ...targets.columns, ...own.columns },
    ...(id === null ? {} : { id }),
  };
}

/** Several key columns tell records apart together. */
function idOf(keys: readonly string[]): string | null {
  return keys.length === 0 ? null : keys.map((key) => `{${key}}`).join('-');
}

type Report = (place: Place, what: Cause) => void;

interface Head {
  readonly title: string | null;
  /** Prefixes that stand for vocabularies that are known → what these are called here; the empty one is `@vocab`. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Whether names without a prefix are of a vocabulary that is known. */
  readonly isVocabKnown: boolean;
  /** What a mapping of ours said beyond. */
  readonly own: Partial<MappingDocument>;
  readonly remarks: readonly JsonEntry[];
}

const texts = z.record(z.string(), z.string());

function readHead(entries: readonly JsonEntry[], { vocabulary }: ExchangeGround, report: Report): Head {
  const last = (key: string) => entries.findLast((entry) => entry.key === key);
  const textAt = (key: string): string | null => {
    const entry = last(key);
    if (entry === undefined) return null;
    if (typeof entry.value === 'string') return entry.value;
    report(entry.place, cause('mapping-json-unexpected', { part: key, expected: '"…"' }));
    return null;
  };
  for (const { key, place } of entries) {
    if (key.startsWith('@') && !isReserved(key))
      report(place, cause('mapping-json-key-unknown', { value: key }));
  }
  for (const key of ['@dmd', '@description']) textAt(key);
  const known = new Map([...vocabulary.namespaces].map(([prefix, namespace]) => [namespace, prefix]));
  const prefixOf = (namespace: string) => known.get(rdfNamespace(namespace));
  const vocab = textAt('@vocab');
  const own = mappingSchema.safeParse(last(ownKey)?.value);
  const told = ['@prefix', '@vocab', '@title', ...(own.success ? [ownKey] : [])];
  return {
    title: textAt('@title'),
    prefixes: prefixesOf(last('@prefix'), vocab, [...vocabulary.namespaces.keys()], prefixOf, report),
    isVocabKnown: vocab === null || prefixOf(vocab) !== undefined,
    own: own.data ?? {},
    remarks: entries.filter(({ key }) => key.startsWith('@') && !told.includes(key)),
  };
}

/** The prefixes of our vocabularies need not be declared; where they are, they may mean something else. */
function prefixesOf(
  entry: JsonEntry | undefined,
  vocab: string | null,
  usual: readonly string[],
  prefixOf: (namespace: string) => string | undefined,
  report: Report,
): ReadonlyMap<string, string> {
  const declared = texts.safeParse(entry?.value ?? {});
  if (!declared.success && entry !== undefined) {
    const expected = '{ "ic": "http://…" }';
    report(entry.place, cause('mapping-json-unexpected', { part: '@prefix', expected }));
  }
  const namespaces = new Map([
    ...Object.entries(declared.data ?? {}),
    ...(vocab === null ? [] : [['', vocab] as const]),
  ]);
  const all = new Map(usual.map((prefix) => [prefix, prefix]));
  for (const [prefix, namespace] of namespaces) {
    const ours = prefixOf(namespace);
    if (ours === undefined) all.delete(prefix);
    else all.set(prefix, ours);
  }
  return all;
}

function isReserved(key: string): boolean {
  return ['@vocab', '@prefix', '@dmd', '@title', '@description'].includes(key) || /^@vnd\../.test(key);
}

/** A column and where its values go. */
interface Column {
  readonly header: string;
  readonly place: Place;
  readonly names: readonly ItemName[];
  /** Item names that cannot be read, as they are written. */
  readonly unread: readonly string[];
}

function readColumn(
  { key: header, value, place }: JsonEntry,
  head: Head,
  vocabulary: Vocabulary,
  report: Report,
): Column {
  const written = [value].flat().filter((each) => typeof each === 'string');
  if (written.length !== [value].flat().length) {
    const expected = '"ic:…>ic:…", ["…", "…"], []';
    report(place, cause('mapping-json-unexpected', { part: header, expected }));
  }
  const names: ItemName[] = [];
  const unread: string[] = [];
  for (const text of written) {
    const isForeign =
      prefixesIn(text).some((prefix) => !head.prefixes.has(prefix)) ||
      (!head.isVocabKnown && prefixesIn(text).length === 0);
    const name = isForeign ? null : readItemName(text, head.prefixes, vocabulary);
    if (name !== null) names.push(name);
    else unread.push(text);
    if (isForeign) report(place, cause('mapping-json-vocabulary-unknown', { header, value: text }));
    else if (name === null) {
      const expected = '"ic:施設型>ic:名称>ic:表記"';
      report(place, cause('mapping-json-unexpected', { part: `${header}: ${text}`, expected }));
    }
  }
  return { header, place, names, unread };
}

/** The data model that was named, or of those with the same class the one that has most of the paths as items. */
function chooseModel(
  rootClass: string,
  columns: readonly Column[],
  modelId: string | null,
  file: string,
  { models, vocabulary }: ExchangeGround,
  report: Report,
): DataModel | null {
  const names = [...models.keys()].join(' ');
  if (modelId !== null) {
    const model = modelNamed(modelId, models, vocabulary);
    if (model === null) report({}, cause('mapping-unknown-model', { file, term: modelId, names }));
    return model;
  }
  const paths = columns.flatMap((column) => column.names.flatMap(({ path }) => path?.text ?? []));
  const ranked = [...models.values()]
    .filter((model) => model.class === rootClass)
    .map((model) => ({
      model,
      known: paths.filter((path) => model.items.some((item) => item.path.text === path)).length,
    }))
    .sort((a, b) => b.known - a.known);
  const [best, next] = ranked;
  if (best === undefined) {
    report({}, cause('mapping-json-no-model', { file, term: rootClass, names }));
    return null;
  }
  if (next === undefined || best.known > next.known) return best.model;
  const tied = ranked.filter(({ known }) => known === best.known).map(({ model }) => model.id);
  report({}, cause('mapping-json-model-unclear', { file, names: tied.join(' ') }));
  return null;
}

/** The class that most of the item names begin with. */
function rootClassOf(columns: readonly Column[]): string {
  const counts = new Map<string, number>();
  for (const { rootClass } of columns.flatMap(({ names }) => names))
    counts.set(rootClass, (counts.get(rootClass) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** What becomes of the columns, and what has to be kept as remarks. */
interface Targets {
  readonly columns: Readonly<Record<string, Target>>;
  readonly keys: readonly string[];
  readonly remarks: readonly string[];
}

function targetsOf(
  columns: readonly Column[],
  own: Partial<MappingDocument>,
  rootClass: string,
  model: DataModel,
  vocabulary: Vocabulary,
  report: Report,
): Targets {
  const targets: Record<string, Target> = {};
  const keys: string[] = [];
  const remarks: string[] = [];
  for (const column of columns) {
    const key = keyOfHeader(column.header);
    const kept = own.columns?.[key];
    if (Object.hasOwn(targets, key))
      report(column.place, cause('mapping-json-header-twice', { header: column.header }));
    if (column.names.some(({ isKey }) => isKey)) keys.push(key);
    const read = readTargets(column, rootClass, model, vocabulary, report);
    for (const text of [...column.unread, ...read.refused]) remarks.push(`${column.header}: ${text}`);
    const isDropped = column.names.length + column.unread.length > 0 && read.names.length === 0;
    if (kept !== undefined) targets[key] = kept;
    else if (!isDropped || column.names.some(({ isKey, path }) => isKey && path === null))
      targets[key] = targetFrom(read.names);
  }
  return { columns: targets, keys, remarks };
}

function readTargets(
  { header, place, names }: Column,
  rootClass: string,
  model: DataModel,
  vocabulary: Vocabulary,
  report: Report,
): { readonly names: readonly string[]; readonly refused: readonly string[] } {
  const targets: string[] = [];
  const refused: string[] = [];
  for (const { rootClass: own, path } of names) {
    if (path === null) continue;
    if (own !== rootClass) {
      report(place, cause('mapping-json-other-class', { header, term: own, expected: rootClass }));
      refused.push(`${own}>${path.text}`);
      continue;
    }
    const resolved = resolveTermPath(vocabulary, model.class, path);
    if (isFault(resolved)) {
      report(place, resolved.cause);
      refused.push(`${own}>${path.text}`);
    } else targets.push(targetOf(withoutNeedlessTypes(resolved.path, resolved), model));
  }
  return { names: targets, refused };
}

function targetFrom(names: readonly string[]): Target {
  const [first, ...more] = names;
  if (first === undefined) return 'ignore';
  return more.length === 0 ? first : { to: [...names] };
}
