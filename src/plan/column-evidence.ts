import { type Cause, cause } from '../findings/index.js';
import { type Binding, type Bound, type ColumnDecision, lookUpHeader } from '../mapping/index.js';
import {
  type ContextInput,
  contextSchema,
  type Normalizer,
  normalizerFor,
  type Outcome,
} from '../normalizers/index.js';
import { type DataModel, isFault, parseTermPath, resolveTermPath } from '../vocabulary/index.js';
import type { ColumnAssumption } from './column-options.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';

/** So many values have to speak. */
const fewest = 5;
/** How many values are tried. */
const sampleSize = 100;
/** A share of the values from which on they say by themselves what the column is. */
const nearlyAll = 0.9;

/** Names and sentences: no digits, no addresses of the web. */
const twoLetters = /\p{L}\p{L}/u;
const noWord = /[\p{N}@:]/u;

/** A normalizer that says of a text that it is no value of its kind at all. */
const notOfKind = /-not-an?-/;

type Told = Extract<Cause['code'], `column-holds-${string}`>;

/**
 * Kinds of values that tell themselves, the most particular first. Of the first ones even a fault in the value of another
 * kind (a telephone number that is too short) may be a sign.
 */
const particular: readonly (readonly [code: Told, normalizer: string])[] = [
  ['column-holds-urls', 'url'],
  ['column-holds-dates', 'date'],
];
const kinds: readonly (readonly [code: Told, normalizer: string])[] = [
  ...particular,
  ['column-holds-phones', 'phone'],
  ['column-holds-hours', 'hours'],
  ['column-holds-flags', 'flag'],
  ['column-holds-numbers', 'number'],
  ['column-holds-coordinates', 'coordinate'],
  ['column-holds-addresses', 'address'],
];

/** What the values of a column are held against: the normalizer of what its header or the mapping says. */
interface Claim {
  readonly column: number;
  readonly normalizer: string;
  readonly options: ContextInput;
}

/**
 * Finds columns whose values are of another kind than their header or the mapping says: telephone numbers that are URLs,
 * dates that are names. Such a column is kept as text, in a 記述 under its header, and said once, not for every cell.
 * One odd value changes nothing: nearly all have to be no value of the kind.
 */
export function withoutMistaken(
  bound: Bound,
  look: Look,
  model: DataModel,
  country: 'JP' | 'TW',
  knowledge: Knowledge,
): { readonly bound: Bound; readonly assumptions: readonly ColumnAssumption[] } {
  const assumptions: ColumnAssumption[] = [];
  let { bindings, columns } = bound;
  for (const claim of claimsOf(bound, look, model, country, knowledge)) {
    const told = mistakenFor(claim, look, country, knowledge);
    if (told === null) continue;
    const { column } = claim;
    assumptions.push({ column, cause: told });
    const kept = keptAsText(look.headers[column - 1] ?? '', column, model, country, knowledge);
    bindings = [...bindings.filter((binding) => !binding.columns.includes(column)), ...(kept ? [kept] : [])];
    columns = columns.map((decision) => (decision.column === column ? asText(decision, kept) : decision));
  }
  return { bound: { bindings, columns }, assumptions };
}

/** Columns that one binding reads whole, and those that are called like an item but have been taken for nothing. */
function claimsOf(
  bound: Bound,
  look: Look,
  model: DataModel,
  country: 'JP' | 'TW',
  knowledge: Knowledge,
): readonly Claim[] {
  return bound.columns.flatMap(({ column, fate }): readonly Claim[] => {
    if (fate === 'ignored') return [];
    const readers = bound.bindings.filter((binding) => binding.columns.includes(column));
    const [only] = readers;
    if (fate === 'mapped')
      return only !== undefined && readers.length === 1 && isWhole(only) ? [{ column, ...only }] : [];
    const hit = lookUpHeader(knowledge.headers, knowledge.families, look.headers[column - 1] ?? '').get(
      model.id,
    );
    const item = model.items.find(({ name }) => name === hit?.item);
    if (item === undefined || bound.bindings.some((binding) => binding.item === item.name)) return [];
    const normalizer = normalizerFor(item.normalizer, country)?.name ?? 'text';
    return [{ column, normalizer, options: { country, ...item.options } as ContextInput }];
  });
}

function isWhole({ columns, part, separator, codes, when }: Binding): boolean {
  return columns.length === 1 && part === null && separator === null && codes === null && when === null;
}

/** What a column is instead of what it is taken for; null where it may be that. */
function mistakenFor(
  { column, normalizer, options }: Claim,
  look: Look,
  country: 'JP' | 'TW',
  { tables }: Knowledge,
): Cause | null {
  const own = normalizerFor(normalizer, country);
  if (own === undefined || !own.codes.some((code) => notOfKind.test(code))) return null;
  const compiled = (one: Normalizer, context: ContextInput) =>
    one.compile(contextSchema.parse({ country, ...context }), tables);
  const read = compiled(own, options);
  const values = nearlyAllRefused(sampleOf(look, column), read);
  if (values === null) return null;
  const isOf = (test: (value: string) => boolean) =>
    values.filter(test).length >= Math.max(fewest, nearlyAll * values.length);
  const isNothing = isOf((value) => isNone(read(value)));
  const told = (isNothing ? kinds : particular).find(([, name]) => {
    const other = normalizerFor(name, country);
    if (other === undefined || other === own || isKin(own.name, name)) return false;
    const take = compiled(other, {});
    return isOf((value) => hasValue(take(value)));
  });
  if (told === undefined && !(isNothing && isOf((value) => twoLetters.test(value) && !noWord.test(value))))
    return null;
  return cause(told?.[0] ?? 'column-holds-words', {
    header: look.headers[column - 1] ?? '',
    value: values[0] ?? '',
  });
}

/** The values of a sample, if nearly all of them are refused; null: they are not, as a few of them show in most columns. */
function nearlyAllRefused(
  sample: readonly string[],
  read: (value: string) => Outcome,
): readonly string[] | null {
  const values: string[] = [];
  let taken = 0;
  for (const value of sample) {
    const outcome = read(value);
    if (isNoValue(outcome)) continue;
    values.push(value);
    if (outcome.certainty === 'refused') continue;
    taken += 1;
    if (sample.length - taken < nearlyAll * sample.length) return null;
  }
  const refused = values.length - taken;
  return refused >= Math.max(fewest, nearlyAll * values.length) ? values : null;
}

/** Times of day are hours too, and stand beside dates. */
function isKin(own: string, other: string): boolean {
  return own === 'time' && (other === 'hours' || other === 'date');
}

function isNone({ certainty, findings }: Outcome): boolean {
  return certainty === 'refused' && findings.some(({ code }) => notOfKind.test(code));
}

function isNoValue(outcome: Outcome): boolean {
  return outcome.certainty !== 'refused' && !hasValue(outcome);
}

function hasValue({ certainty, value, nodes, values }: Outcome): boolean {
  return certainty !== 'refused' && (value !== null || nodes !== undefined || values !== undefined);
}

function sampleOf(look: Look, column: number): readonly string[] {
  const step = Math.ceil(look.records.length / sampleSize);
  return look.records
    .filter((_, i) => i % step === 0)
    .map((cells) => (cells[column - 1] ?? '').trim())
    .filter((text) => text !== '');
}

/** The column as a 記述 under its header; null where records have none. */
function keptAsText(
  header: string,
  column: number,
  model: DataModel,
  country: 'JP' | 'TW',
  { vocabulary }: Knowledge,
): Binding | null {
  const path = parseTermPath(`記述{種別="${header.replaceAll('"', '\\"')}"}>説明`, model.class);
  if (header === '' || isFault(path) || isFault(resolveTermPath(vocabulary, model.class, path))) return null;
  return {
    columns: [column],
    with: '',
    part: null,
    separator: null,
    codes: null,
    item: null,
    term: path.text,
    normalizer: 'text',
    options: { country, multiline: true },
    beside: null,
    withholds: [],
    when: null,
  };
}

function asText(decision: ColumnDecision, kept: Binding | null): ColumnDecision {
  const shared = { ...decision, item: null, evidence: 'values' as const };
  return kept === null
    ? { ...shared, fate: 'unmapped', term: null, normalizer: null }
    : { ...shared, fate: 'mapped', term: kept.term, normalizer: kept.normalizer };
}
