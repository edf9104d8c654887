import type { Binding, Bound } from '../mapping/index.js';
import { contextSchema, normalizerFor } from '../normalizers/index.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';

/** What is held against the territory of the publisher. */
const heldAgainstHome = new Set(['coordinate', 'postal', 'jichitai-code']);

/**
 * Where addresses of a table are in another prefecture or county than their publisher (an office in the capital, a dam
 * upstream), nothing beside them is told to be away from home: whether it belongs to the address is for the rules.
 */
export function placesElsewhere(
  bound: Bound,
  look: Look,
  country: 'JP' | 'TW',
  { tables }: Knowledge,
): Bound {
  const address = bound.bindings.find(
    ({ normalizer, columns, part }) =>
      normalizer.startsWith('address-') && columns.length === 1 && part === null,
  );
  const { pref, city } = address?.options ?? {};
  const reader = address && normalizerFor(address.normalizer, country);
  if (!address || !reader || (pref === undefined && city === undefined)) return bound;
  const read = reader.compile(contextSchema.parse({ country }), tables);
  const upperOf = (text: string) => read(text).nodes?.[0]?.['都道府県'];
  const home = pref ?? upperOf(city ?? '');
  const isElsewhere = look.records.some((cells) => {
    const upper = upperOf(cells[address.columns[0]! - 1] ?? '');
    return upper !== undefined && home !== undefined && upper !== home;
  });
  if (!isElsewhere) return bound;
  const holder = address.term.replace(/住所>[^>]*$/, '');
  return {
    ...bound,
    bindings: bound.bindings.map((binding): Binding => {
      if (!heldAgainstHome.has(binding.normalizer) || !isOf(binding.term, holder)) return binding;
      const { pref: _, city: __, ...options } = binding.options;
      return { ...binding, options };
    }),
  };
}

/** What a term says is of the thing that the address belongs to, not of the publisher. */
function isOf(term: string, holder: string): boolean {
  return term.startsWith(holder) && !term.startsWith('メタデータ');
}
