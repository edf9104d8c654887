import { type NodeShape, type Placement, shapeOf, type TermNames, termNamesOf } from '../nodes/index.js';
import { normalizers } from '../normalizers/index.js';
import type { Knowledge, Plan } from '../plan/index.js';

/** The shape of the nodes that a plan makes. */
export function nodeShapeOf(plan: Plan, knowledge: Knowledge): NodeShape {
  const placements = plan.bindings.map(
    ({ term, columns }, binding): Placement => ({
      binding,
      term,
      header: plan.columns[(columns[0] ?? 1) - 1]?.header ?? '',
    }),
  );
  const rootClass = knowledge.models.get(plan.kind)?.class ?? '';
  return shapeOf(rootClass, placements, plan.constants, knowledge.vocabulary);
}

/** All terms that the nodes of a plan may use. */
export function planTerms(plan: Plan, knowledge: Knowledge): TermNames {
  const added = plan.bindings.map((binding) => normalizers[binding.normalizer]?.properties ?? []);
  return termNamesOf(nodeShapeOf(plan, knowledge), added);
}
