import { termNamesOf } from '../nodes/index.js';
import type { Dataset } from '../outputs/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { nodeShapeOf } from '../run/node-shape.js';
import { contextOf } from '../vocabulary/index.js';

/** What outputs may know of the nodes that a plan makes. */
export function datasetOf(plan: Plan, knowledge: Knowledge): Dataset {
  const shape = nodeShapeOf(plan, knowledge);
  return { context: contextOf(knowledge.vocabulary, termNamesOf(shape)), shape };
}
