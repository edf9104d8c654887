import { type Cause, cause } from '../../findings/index.js';
import {
  type DataModel,
  isFault,
  parseTermPath,
  resolveTermPath,
  type TermPath,
  type Vocabulary,
} from '../../vocabulary/index.js';
import { detailsOf, type Mapping, type MappingDocument, mappingSchema, type Target } from '../mapping.js';
import { ownKey } from './from-json.js';
import { headerOfKey, keyOfHeader } from './header-key.js';
import { prefixesIn, printItemName, targetOf } from './item-name.js';

/** A mapping as `mapping.json`. */
export interface ExportedMapping {
  readonly text: string;
  /** What a `mapping.json` cannot say, so that other software will not know it. */
  readonly causes: readonly Cause[];
}

/**
 * Writes a mapping as the `mapping.json` of a DMD package (column → structured item name, several or none). What that
 * cannot say is told, and kept under a key of our own, so that `mappingFromJson` gives the whole mapping back.
 */
export function mappingJsonOf(mapping: Mapping, model: DataModel, vocabulary: Vocabulary): ExportedMapping {
  const key = keyHeader(mapping);
  const columns: Record<string, string | readonly string[]> = {};
  const own: Record<string, Target> = {};
  const causes: Cause[] = [];
  for (const [columnKey, target] of Object.entries(mapping.columns)) {
    const header = writtenHeader(columnKey);
    const isWritten = header !== null;
    const paths = pathsOf(target, model, vocabulary);
    const isSame = isWritten && isRestored(target, paths, model);
    if (!isSame) own[columnKey] = target;
    const lost = lossesOf(columnKey, target, isWritten);
    if (lost.length > 0) {
      const names = lost.join(', ');
      causes.push(cause('mapping-json-column-left-out', { header: columnKey, names }));
    }
    if (isWritten) columns[header] = itemNames(paths, columnKey === key, model.class, vocabulary);
  }
  const rest = restOf(mapping, key);
  const names = Object.keys(rest).filter((name) => name !== 'model');
  if (names.length > 0) causes.push(cause('mapping-json-cannot-say', { names: names.join(', ') }));
  const prefixes = new Set(Object.values(columns).flat().flatMap(prefixesIn));
  const json = {
    '@prefix': Object.fromEntries([...vocabulary.namespaces].filter(([prefix]) => prefixes.has(prefix))),
    ...(mapping.title === undefined ? {} : { '@title': mapping.title }),
    ...columns,
    [ownKey]: { ...rest, ...(Object.keys(own).length > 0 ? { columns: own } : {}) },
  };
  return { text: `${JSON.stringify(json, null, 2)}\n`, causes };
}

/** The key of the one column whose values identify records; null where it takes more than one, or none. */
function keyHeader({ id, columns }: Mapping): string | null {
  const [, key] = /^\{([^{}]+)\}$/.exec(id ?? '') ?? [];
  return key !== undefined && Object.hasOwn(columns, key) && writtenHeader(key) !== null ? key : null;
}

/** The header that a key of a mapping is written as; null: a `mapping.json` has nothing for it. */
function writtenHeader(key: string): string | null {
  const header = headerOfKey(key);
  return header !== null && keyOfHeader(header) === key && !header.startsWith('@') ? header : null;
}

/** Where the value of a column goes as a whole; a cell that is divided goes nowhere as a whole. */
function pathsOf(target: Target, model: DataModel, vocabulary: Vocabulary): readonly TermPath[] {
  const wholes = detailsOf(target).filter(({ split, words }) => split === undefined || words !== undefined);
  return wholes
    .flatMap(({ to }) => to)
    .flatMap((name) => {
      const item = model.items.find((candidate) => candidate.name === name);
      if (item !== undefined) return item.header === null ? [item.path] : [];
      const path = parseTermPath(name, model.class);
      if (isFault(path)) return [];
      const resolved = resolveTermPath(vocabulary, model.class, path);
      return [isFault(resolved) ? path : resolved.path];
    });
}

/** Whether the target comes back from its paths as it is. */
function isRestored(target: Target, paths: readonly TermPath[], model: DataModel): boolean {
  const names = paths.map((path) => targetOf(path, model));
  if (typeof target === 'string') return target === (names[0] ?? 'ignore') && names.length < 2;
  return JSON.stringify(target) === JSON.stringify({ to: names }) && names.length > 1;
}

function lossesOf(key: string, target: Target, isWritten: boolean): readonly string[] {
  const names = detailsOf(target).flatMap(({ to: _, ...more }) => Object.keys(more));
  return [...(isWritten ? [] : [key]), ...new Set(names)];
}

function itemNames(
  paths: readonly TermPath[],
  isKey: boolean,
  rootClass: string,
  vocabulary: Vocabulary,
): string | readonly string[] {
  const [first = null, ...more] = paths;
  if (first === null && !isKey) return [];
  const one = printItemName({ isKey, rootClass, path: first }, vocabulary);
  const others = more.map((path) => printItemName({ isKey: false, rootClass, path }, vocabulary));
  return others.length === 0 ? one : [one, ...others];
}

/** What a mapping says beside its columns, its title and its key. */
function restOf(mapping: Mapping, key: string | null): Partial<MappingDocument> {
  const said: readonly string[] = ['title', 'columns', 'extends', ...(key === null ? [] : ['id'])];
  const isEmpty = (value: unknown) =>
    value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(
    Object.keys(mappingSchema.shape)
      .map((name) => [name, mapping[name as keyof MappingDocument]] as const)
      .filter(([name, value]) => !said.includes(name) && !isEmpty(value)),
  );
}
