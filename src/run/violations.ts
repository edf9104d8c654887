import type { Cause } from '../findings/index.js';
import type { Node } from '../nodes/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { compileConformity } from '../rules/index.js';

/** What of a record does not conform to the data model, with the column to look at. */
export interface PlacedViolation {
  readonly cause: Cause;
  /** From 1; null where no column of the file holds the item. */
  readonly column: number | null;
}

/** Compiles the check of nodes against the data model of a plan. */
export function compileViolations(
  plan: Plan,
  knowledge: Knowledge,
): (node: Node) => readonly PlacedViolation[] {
  const model = knowledge.models.get(plan.kind);
  if (model === undefined) return () => [];
  const check = compileConformity(model, knowledge.vocabulary, plan.required);
  const columnOf = new Map(plan.bindings.map((binding) => [binding.item, binding.columns[0] ?? null]));
  return (node) =>
    check(node).map(({ cause, items }) => ({
      cause,
      column: items.map((item) => columnOf.get(item) ?? null).find((column) => column !== null) ?? null,
    }));
}
