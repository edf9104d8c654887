import { type NodeShape, type Placement, shapeOf, termNamesOf } from '../nodes/index.js';
import { normalizers } from '../normalizers/index.js';
import type { Knowledge, Plan } from '../plan/index.js';

const shapes = new WeakMap<Plan, NodeShape>();

/** The shape of the nodes that a plan makes, made once. */
export function nodeShapeOf(plan: Plan, knowledge: Knowledge): NodeShape {
  const shape = shapes.get(plan) ?? newShapeOf(plan, knowledge);
  shapes.set(plan, shape);
  return shape;
}

function newShapeOf(plan: Plan, knowledge: Knowledge): NodeShape {
  const placements = plan.bindings.map(
    ({ item, term, columns, normalizer }, binding): Placement => ({
      binding,
      term,
      adds: normalizers[normalizer]?.properties ?? [],
      header: plan.columns[(columns[0] ?? 1) - 1]?.header || item || term,
    }),
  );
  const rootClass = knowledge.models.get(plan.kind)?.class ?? '';
  return shapeOf(rootClass, placements, plan.constants, knowledge.vocabulary);
}

/** The names of all terms that the nodes of a plan may use. */
export function planTerms(plan: Plan, knowledge: Knowledge): ReadonlySet<string> {
  return termNamesOf(nodeShapeOf(plan, knowledge));
}
