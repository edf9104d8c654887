import { type NodeShape, type Placement, shapeOf, termNamesOf } from '../nodes/index.js';
import { normalizers } from '../normalizers/index.js';
import { type Knowledge, type Plan, planOfFurther } from '../plan/index.js';
import { modelNamed } from '../vocabulary/index.js';

const shapes = new WeakMap<Plan, NodeShape>();
/** Those made last, by what they are made of: files of the same layout have the same, whoever published them. */
const shapesByTerms = new WeakMap<Knowledge['vocabulary'], Map<string, NodeShape>>();
const mostShapes = 16;

/** The shape of the nodes that a plan makes, made once for all plans of the same terms. */
export function nodeShapeOf(plan: Plan, knowledge: Knowledge): NodeShape {
  const shape = shapes.get(plan) ?? shapeByTerms(plan, knowledge);
  shapes.set(plan, shape);
  return shape;
}

function shapeByTerms(plan: Plan, knowledge: Knowledge): NodeShape {
  const placements = plan.bindings.map(
    ({ item, term, columns, normalizer }, binding): Placement => ({
      binding,
      term,
      adds: normalizers[normalizer]?.properties ?? [],
      header: plan.columns[(columns[0] ?? 1) - 1]?.header || item || term,
    }),
  );
  const rootClass = modelNamed(plan.kind, knowledge.models, knowledge.vocabulary)?.class ?? '';
  const known = shapesByTerms.get(knowledge.vocabulary) ?? new Map<string, NodeShape>();
  shapesByTerms.set(knowledge.vocabulary, known);
  const key = JSON.stringify([rootClass, placements, plan.constants]);
  const shape = known.get(key) ?? shapeOf(rootClass, placements, plan.constants, knowledge.vocabulary);
  if (known.size >= mostShapes) known.clear();
  known.set(key, shape);
  return shape;
}

/** The names of all terms that the nodes of a plan may use. */
export function planTerms(plan: Plan, knowledge: Knowledge): ReadonlySet<string> {
  const shapes = [plan, ...(plan.further ?? []).map((one) => planOfFurther(plan, one))];
  return new Set(shapes.flatMap((one) => [...termNamesOf(nodeShapeOf(one, knowledge))]));
}
