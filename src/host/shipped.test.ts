import { describe, expect, test } from 'vitest';
import { bindMapping, detailsOf, type Mapping } from '../mapping/index.js';
import { contextSchema, normalizerFor } from '../normalizers/index.js';
import { matchKey } from '../text/index.js';
import type { DataModel, Item } from '../vocabulary/index.js';
import { loadKnowledge, shippedOf } from './shipped.js';

const knowledge = loadKnowledge();
const layouts = [...knowledge.mappings.values()].filter(({ path }) => path.startsWith('standard/'));
const modelOf = (mapping: Mapping): DataModel => {
  const model = knowledge.models.get(mapping.model);
  if (model === undefined) throw new Error(mapping.model);
  return model;
};
const isHeader = (key: string): boolean => !key.startsWith('/');

/** Headers that mean something else in one standard than wherever else they stand, and degrees of the old datum. */
const onlyThere = new Set([
  'free_wifi_taipei AREA',
  'lactation_room_taipei 行政區',
  'toilet_national county',
  'toilet_national city',
  'aqi status',
  'rain_moenv Unit',
  'preschool-papamama Vacancy',
]);

test('the standards of both countries', () => {
  expect(knowledge.models.size).toBe(57);
  expect(layouts.filter(({ country }) => country === 'JP')).toHaveLength(45);
  expect(layouts.filter(({ country }) => country === 'TW')).toHaveLength(64);
});

describe.each(layouts.map((mapping) => [mapping.path, mapping] as const))('%s', (path, mapping) => {
  const model = modelOf(mapping);
  const headers = [
    ...Object.keys(mapping.columns),
    ...(mapping.join ?? []).flatMap(({ columns }) => columns),
  ];

  test('leads to items and terms that there are', () => {
    const { causes } = bindMapping(mapping, headers.filter(isHeader), {
      vocabulary: knowledge.vocabulary,
      model,
      country: mapping.country ?? 'JP',
    });
    expect(causes.filter(({ code }) => code !== 'mapping-column-missing')).toEqual([]);
    const demanded = [...(mapping.required ?? []), ...(mapping.recommended ?? [])];
    expect(demanded.filter((name) => !model.items.some((item) => item.name === name))).toEqual([]);
    expect(new Set(demanded).size).toBe(demanded.length);
  });

  test('names its headers as the data model does', () => {
    const items = new Set(model.items.map(({ name }) => name));
    const owners = new Map(
      model.items.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [matchKey(alias), name])),
    );
    const differing = Object.entries(mapping.columns).filter(([header, target]) => {
      if (!isHeader(header) || target === 'ignore') return false;
      const to = [detailsOf(target)[0]?.to].flat()[0];
      const owner = owners.get(matchKey(header));
      // What no item is there for is a path of terms.
      if (owner === undefined && !items.has(to ?? '')) return false;
      return owner !== to && !onlyThere.has(`${path.split('/').at(-1)} ${header}`);
    });
    expect(differing).toEqual([]);
  });
});

test('an example of an item can be read as what the item is, in one of the countries', () => {
  const isRead = ({ normalizer, options, codes, separator, example }: Item): boolean =>
    (['JP', 'TW'] as const).some((country) => {
      const context = contextSchema.parse({ country, ...options });
      const text = codes?.[example ?? ''] ?? example ?? '';
      const values = separator === null ? [text] : text.split(separator);
      const read = normalizerFor(normalizer, country)?.compile(context, knowledge.tables);
      return values.every((value) => read?.(value).certainty === 'certain');
    });
  const unread = [...knowledge.models.values()].flatMap((model) =>
    model.items.flatMap((item) =>
      item.example === null || isRead(item) ? [] : [`${model.id} ${item.name}: ${item.example}`],
    ),
  );
  expect(unread).toEqual([]);
});

test('documents at odds with each other are not shipped', () => {
  const vocabularies = [{ prefix: 'ex', namespace: 'https://example.org/#', classes: {}, properties: {} }];
  const nothing = {
    vocabularies,
    sharedItems: { items: {} },
    models: [],
    kindsWithoutModel: { kinds: [] },
    mappings: {},
  };
  expect(shippedOf(nothing).models).toEqual([]);
  expect(() => shippedOf({ ...nothing, models: [{}] })).toThrow('model-malformed');
  expect(() => shippedOf({ ...nothing, mappings: { a: { extends: 'b' } } })).toThrow(
    'mapping-extends-unknown',
  );
});
