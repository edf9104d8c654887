import { type NodeShape, type Placement, shapeOf, termNamesOf } from '../nodes/index.js';
import { normalizers } from '../normalizers/index.js';
import { type Knowledge, type Plan, planOfFurther } from '../plan/index.js';
import { modelNamed } from '../vocabulary/index.js';

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
  const rootClass = modelNamed(plan.kind, knowledge.models, knowledge.vocabulary)?.class ?? '';
  return shapeOf(rootClass, placements, plan.constants, knowledge.vocabulary);
}

/** The names of all terms that the nodes of a plan may use. */
export function planTerms(plan: Plan, knowledge: Knowledge): ReadonlySet<string> {
  const shapes = [plan, ...(plan.further ?? []).map((one) => planOfFurther(plan, one))];
  return new Set(shapes.flatMap((one) => [...termNamesOf(nodeShapeOf(one, knowledge))]));
}
