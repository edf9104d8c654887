import { type NodeShape, type Placement, shapeOf } from '../nodes/index.js';
import { normalizers } from '../normalizers/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { modelNamed } from '../vocabulary/index.js';

/**
 * The shape of all nodes that some plans of one kind make: the places of each of them, in the order of the data model's
 * items, whatever the order of the plans.
 */
export function mergedShapeOf(plans: readonly Plan[], knowledge: Knowledge): NodeShape {
  const kind = plans[0]?.kind ?? '';
  const model = modelNamed(kind, knowledge.models, knowledge.vocabulary);
  const rank = new Map((model?.items ?? []).map(({ name }, i) => [name, i] as const));
  const placements = new Map<string, { readonly rank: number; readonly adds: Set<string> }>();
  const constants = new Map<string, string>();
  for (const plan of plans) {
    for (const { item, term, normalizer } of plan.bindings) {
      const own = rank.get(item ?? '') ?? rank.size;
      const known = placements.get(term);
      const adds = new Set([...(known?.adds ?? []), ...(normalizers[normalizer]?.properties ?? [])]);
      placements.set(term, { rank: Math.min(known?.rank ?? own, own), adds });
    }
    for (const [term, value] of Object.entries(plan.constants)) constants.set(term, value);
  }
  const ordered = [...placements]
    .sort(([a, x], [b, y]) => x.rank - y.rank || (a < b ? -1 : 1))
    .map(([term, { adds }], binding): Placement => ({ binding, term, adds: [...adds].sort(), header: term }));
  const byTerm = Object.fromEntries([...constants].sort(([a], [b]) => (a < b ? -1 : 1)));
  return shapeOf(model?.class ?? '', ordered, byTerm, knowledge.vocabulary);
}
