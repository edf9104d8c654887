import type { Binding, Bound } from '../mapping/index.js';

/** Parts of an address below the municipality: where columns of their own give some, taking apart adds none. */
const localParts = ['町名', '丁目', '番地補足', '番地', '号', '部屋番号'];

/** An address and the columns beside it: one without its municipality lies in the one that they name. */
export function besidePlaces<B extends Pick<Bound, 'bindings'>>(bound: B): B {
  const columnAt = (term: string) =>
    bound.bindings.find((binding) => binding.term === term)?.columns[0] ?? null;
  const bindings = bound.bindings.map((binding): Binding => {
    if (!binding.normalizer.startsWith('address-')) return binding;
    const holder = binding.term.replace(/>[^>]*$/, '');
    const beside = {
      pref: columnAt(`${holder}>都道府県`),
      city: columnAt(`${holder}>市区町村`) ?? columnAt(`${holder}>区`),
    };
    const hasParts = localParts.some((part) => columnAt(`${holder}>${part}`) !== null);
    return {
      ...binding,
      beside: beside.pref === null && beside.city === null ? null : beside,
      withholds: hasParts ? localParts : [],
    };
  });
  return { ...bound, bindings };
}
