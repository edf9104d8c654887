import type { Item } from '../model.js';
import type { ValueConditions } from '../value-conditions.js';
import { languageTags } from './metadata.js';
import type { Metadata } from './tree.js';

/** What is written has no place yet. */
const nowhere = {};

export type ItemFacts = Pick<
  Item,
  | 'name'
  | 'label'
  | 'normalizer'
  | 'aliases'
  | 'separator'
  | 'codes'
  | 'conditions'
  | 'options'
  | 'example'
  | 'source'
> & { readonly term: string };

/**
 * What an item says beyond its place, as metadata of its `use` statement: the name in all languages, and under keys of
 * our own what the notation has no word for (it permits any key). Several items at one place are told apart by a group.
 */
export function itemMetadata(facts: ItemFacts, group: string | null): readonly Metadata[] {
  const line = (key: string, value: string, language: string | null = null): Metadata => ({
    key,
    group,
    language,
    name: null,
    value,
    at: nowhere,
  });
  const more: readonly (readonly [key: string, value: string | null])[] = [
    ['label', facts.label.ja === facts.name ? null : facts.label.ja],
    ['term', facts.term],
    ['normalizer', facts.normalizer],
    ['separator', facts.separator],
    ...Object.entries(facts.codes ?? {}).map((code) => ['code', JSON.stringify(code)] as const),
    ...Object.entries(facts.options).map((option) => ['option', JSON.stringify(option)] as const),
    ...(facts.conditions?.patterns ?? []).map((pattern) => ['pattern', pattern] as const),
    ...(facts.conditions?.bounds ?? []).map((bound) => ['bound', bound] as const),
    ...(facts.conditions?.characters ?? []).map((set) => ['characters', set] as const),
    ...facts.aliases.map((alias) => ['alias', alias] as const),
    ['example', facts.example],
    ['source', facts.source],
  ];
  return [
    line('name', facts.name),
    line('name', facts.label.en, languageTags.en),
    line('name', facts.label['zh-TW'], languageTags['zh-TW']),
    ...more.flatMap(([key, value]) => (value === null ? [] : [line(key, value)])),
  ];
}

/** What the metadata of a `use` statement say of items; what they do not say is null or empty. */
export interface ToldItem {
  readonly name: string | null;
  readonly label: Readonly<Record<'ja' | 'en' | 'zh-TW', string | null>>;
  readonly term: string | null;
  readonly normalizer: string | null;
  readonly separator: string | null;
  readonly codes: Readonly<Record<string, string>>;
  readonly conditions: ValueConditions;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  readonly aliases: readonly string[];
  readonly example: string | null;
  readonly source: string | null;
}

/** The items of a `use` statement: one, or one for each group of its metadata. */
export function toldItems(metadata: readonly Metadata[]): readonly ToldItem[] {
  const groups = [...new Set(metadata.map(({ group }) => group))];
  return (groups.length === 0 ? [null] : groups).map((group) =>
    toldItem(metadata.filter((line) => line.group === group)),
  );
}

function toldItem(lines: readonly Metadata[]): ToldItem {
  const values = (key: string, language: string | null = null) =>
    lines.filter((line) => line.key === key && line.language === language).map(({ value }) => value);
  const first = (key: string, language: string | null = null) => values(key, language)[0] ?? null;
  return {
    name: first('name'),
    label: { ja: first('label'), en: first('name', 'en'), 'zh-TW': first('name', 'zh') },
    term: first('term'),
    normalizer: first('normalizer'),
    separator: first('separator'),
    codes: pairs(values('code'), isText),
    conditions: { patterns: values('pattern'), bounds: values('bound'), characters: values('characters') },
    options: pairs(values('option'), isOption),
    aliases: values('alias'),
    example: first('example'),
    source: first('source'),
  };
}

/** `["有","不可"]` → 有: 不可; what is written otherwise is passed over. */
function pairs<T>(texts: readonly string[], isValue: (value: unknown) => value is T): Record<string, T> {
  return Object.fromEntries(
    texts.flatMap((text) => {
      const [key, value, ...rest] = listIn(text);
      return typeof key === 'string' && isValue(value) && rest.length === 0 ? [[key, value]] : [];
    }),
  );
}

function listIn(text: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isOption(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
