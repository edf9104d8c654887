import type { Plan } from '../plan/index.js';
import type { ItemFacts } from '../report/index.js';
import type { DataModel } from '../vocabulary/index.js';

/** The items of a data model that a file has, or that the model or the standard asks for, in the model's order. */
export function itemsOf(plan: Plan, model: DataModel | null): readonly ItemFacts[] {
  const { required, recommended } = plan.obligations;
  const named = new Map((model?.items ?? []).map((item) => [item.name, item.path.text]));
  const others = [...required, ...recommended].filter((item) => !named.has(item));
  return [...named.keys(), ...new Set(others)].flatMap((item): ItemFacts[] => {
    const columns = plan.bindings.filter((one) => one.item === item).flatMap((one) => one.columns);
    const isConstant = (named.get(item) ?? '') in plan.constants;
    const obligation = required.includes(item)
      ? 'required'
      : recommended.includes(item)
        ? 'recommended'
        : 'optional';
    if (obligation === 'optional' && columns.length === 0 && !isConstant) return [];
    return [{ item, obligation, columns: [...new Set(columns)].sort((a, b) => a - b), isConstant }];
  });
}
