import type { Binding, Bound } from '../mapping/index.js';
import type { DataModel } from '../vocabulary/index.js';

/** Bindings in the order of the model's items, so that nodes of all publishers have their keys in one order. */
export function inItemOrder(bound: Bound, model: DataModel): Bound {
  const order = new Map(model.items.map((item, i) => [item.name, i]));
  const rank = (binding: Binding) =>
    binding.item === null ? model.items.length : (order.get(binding.item) ?? 0);
  return {
    ...bound,
    bindings: [...bound.bindings].sort(
      (a, b) => rank(a) - rank(b) || (a.columns[0] ?? 0) - (b.columns[0] ?? 0),
    ),
  };
}
