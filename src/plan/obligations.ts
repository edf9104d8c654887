import { type Cause, cause } from '../findings/index.js';
import type { Bound, Mapping } from '../mapping/index.js';
import type { DataModel } from '../vocabulary/index.js';

/** What a file has to hold. */
export interface Obligations {
  /** Required items that the file has columns or constants for. */
  readonly required: readonly string[];
  /** All that is demanded and recommended, with columns or without. */
  readonly all: { readonly required: readonly string[]; readonly recommended: readonly string[] };
  /** What it has nothing for: said once, for it is the same in every record. */
  readonly causes: readonly Cause[];
}

/** What the data model demands everywhere, and what the standard demands whose layout the file has. */
export function obligationsOf(
  model: DataModel,
  mapping: Mapping | null,
  bound: Bound,
  constants: Readonly<Record<string, string>>,
): Obligations {
  const isPresent = (name: string) => {
    const term = model.items.find((item) => item.name === name)?.path.text;
    return (
      bound.bindings.some((binding) => binding.item === name) || (term !== undefined && term in constants)
    );
  };
  const always = model.items.filter((item) => item.required).map((item) => item.name);
  const required = [...new Set([...always, ...(mapping?.required ?? [])])];
  const missing = required.filter((item) => !isPresent(item));
  const recommended = (mapping?.recommended ?? []).filter((item) => !isPresent(item));
  const expected = mapping?.standard ?? model.source;
  const causes: Cause[] = missing.map((item) => cause('required-column-missing', { item, expected }));
  if (recommended.length > 0)
    causes.push(cause('recommended-columns-missing', { names: recommended.join('、'), expected }));
  return {
    required: required.filter(isPresent),
    all: { required, recommended: (mapping?.recommended ?? []).filter((item) => !required.includes(item)) },
    causes,
  };
}
