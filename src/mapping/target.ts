import { type Cause, cause } from '../findings/index.js';
import { type ContextInput, normalizerFor } from '../normalizers/index.js';
import {
  type DataModel,
  type Item,
  isFault,
  keysOf,
  nearestNames,
  parseTermPath,
  type ResolvedPath,
  resolveTermPath,
  type Vocabulary,
} from '../vocabulary/index.js';
import { placeholder } from './header-pattern.js';

/** What targets are looked up in. */
export interface Surroundings {
  readonly vocabulary: Vocabulary;
  readonly model: DataModel;
  readonly country: 'JP' | 'TW';
}

/** Where a value goes and what reads it. */
export interface Destination {
  readonly item: string | null;
  readonly term: string;
  readonly normalizer: string;
  readonly options: ContextInput;
  readonly codes: Readonly<Record<string, string>> | null;
  readonly separator: string | null;
}

/** Normalizer of a datatype, for term paths that are no item of the model. */
const normalizerOf: Readonly<Record<string, string>> = {
  'xsd:anyURI': 'url',
  'xsd:boolean': 'flag',
  'xsd:date': 'date',
  'xsd:dateTime': 'date',
  'xsd:decimal': 'number',
  'xsd:double': 'number',
  'xsd:integer': 'number',
  'xsd:nonNegativeInteger': 'number',
  'xsd:time': 'time',
};

/**
 * Finds where a target leads: an item of the model by its name, or a term path.
 *
 * @param target as a mapping writes it; named groups of a pattern (`{age}`) are filled from `groups`
 */
export function destinationOf(
  target: string,
  groups: Readonly<Record<string, string>>,
  around: Surroundings,
):
  | { readonly destination: Destination; readonly cause: null }
  | { readonly destination: null; readonly cause: Cause } {
  const item = around.model.items.find((candidate) => candidate.name === target);
  if (item !== undefined) return { destination: itemDestination(item, groups, around), cause: null };
  return termDestination(fillGroups(target, groups), around);
}

/** Where an item of the model leads; a family's `{group}`s are filled in. */
export function itemDestination(
  item: Item,
  groups: Readonly<Record<string, string>>,
  around: Surroundings,
): Destination {
  const normalizer = normalizerFor(item.normalizer, around.country);
  return {
    item: item.name,
    term: fillGroups(item.path.text, groups),
    normalizer: normalizer?.name ?? 'text',
    options: item.options as ContextInput,
    codes: item.codes,
    separator: item.separator,
  };
}

function termDestination(target: string, around: Surroundings): ReturnType<typeof destinationOf> {
  const isProperty = keysOf(around.vocabulary, target.replace(/[[{@].*$/, '')).some((key) =>
    around.vocabulary.properties.has(key),
  );
  if (!target.includes('>') && !isProperty) {
    const names = nearestNames(
      target,
      around.model.items.map((item) => item.name),
    ).join(' ');
    return { destination: null, cause: cause('mapping-unknown-item', { item: target, names }) };
  }
  const path = parseTermPath(target, around.model.class);
  if (isFault(path)) return { destination: null, cause: path.cause };
  const resolved = resolveTermPath(around.vocabulary, around.model.class, path);
  if ('cause' in resolved) return { destination: null, cause: resolved.cause };
  const normalizer = normalizerFor(valueKindOf(resolved), around.country);
  return {
    destination: {
      item: null,
      term: resolved.path.text,
      normalizer: normalizer?.name ?? 'text',
      options: resolved.datatype === 'xsd:dateTime' ? { type: 'datetime' } : {},
      codes: null,
      separator: null,
    },
    cause: null,
  };
}

/** The normalizer, without country, that reads the values at the end of a path. */
export function valueKindOf({ steps, datatype }: ResolvedPath): string {
  return steps.at(-1)?.range === '電話番号型' ? 'phone' : (normalizerOf[datatype] ?? 'text');
}

function fillGroups(text: string, groups: Readonly<Record<string, string>>): string {
  return text.replace(placeholder, (whole, name: string) => groups[name] ?? whole);
}
