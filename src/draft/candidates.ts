import { contextSchema, normalizerFor, type Tables } from '../normalizers/index.js';
import { matchKey } from '../text/index.js';
import { type DataModel, type Item, likeness } from '../vocabulary/index.js';

/** So many are proposed for a column. */
const most = 3;
/** Likeness of a header to a name or a spelling from which on the item is proposed. */
const alike = 0.5;
/** Latin words share many letters by chance. */
const alikeLatin = 0.8;
/** The share of values that have to be readable. */
const readable = 0.8;
/** Kinds of value that so few texts have by chance that values alone may propose an item. */
const telling = new Set(['coordinate', 'date', 'hours', 'kana', 'phone', 'postal', 'time', 'url', 'address']);

/**
 * Names of the items that a column without one could be, likeliest first: those whose names resemble the header, then
 * those whose kind of value it has.
 *
 * @param values of the column, none of them blank
 * @param taken items that other columns are
 */
export function candidatesFor(
  header: string,
  values: readonly string[],
  model: DataModel,
  taken: ReadonlySet<string>,
  country: 'JP' | 'TW',
  tables: Tables,
): readonly string[] {
  const key = matchKey(wordOf(header));
  const least = /^[\p{Script=Latin}\p{N}]*$/u.test(key) ? alikeLatin : alike;
  const scored = model.items
    .filter((item) => item.header === null && !taken.has(item.name))
    .map((item) => ({ item, score: likenessTo(item, key) }));
  const named = scored
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
  const valued = scored
    .map(({ item }) => item)
    .filter((item) => telling.has(item.normalizer) && !named.includes(item));
  return [...named, ...valued]
    .filter((item) => isReadable(item, values, country, tables))
    .slice(0, most)
    .map(({ name }) => name);
}

/** The last part of an address that serves as a header, else the header. */
export function wordOf(header: string): string {
  return header.replace(/^https?:.*[/#](?=[^/#]+$)/, '');
}

function likenessTo(item: Item, key: string): number {
  if (key === '') return 0;
  const texts = [item.name, ...Object.values(item.label), ...item.aliases].map(matchKey);
  return Math.max(...texts.map((text) => (text.includes(key) && key.length > 1 ? 0.7 : likeness(key, text))));
}

function isReadable(item: Item, values: readonly string[], country: 'JP' | 'TW', tables: Tables): boolean {
  const normalize = normalizerFor(item.normalizer, country)?.compile(
    contextSchema.parse({ country, ...item.options }),
    tables,
  );
  if (normalize === undefined || values.length === 0) return !telling.has(item.normalizer);
  const read = values.filter((value) => normalize(value).certainty !== 'refused').length;
  return read >= values.length * readable;
}
