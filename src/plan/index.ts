export type { Knowledge } from './knowledge.js';
export {
  type ByteSample,
  type Look,
  lookAt,
  type ReadingOverrides,
  type Sample,
  type TableSample,
} from './look.js';
export { makePlan, overridesOf, type PlanOptions } from './make-plan.js';
export { type NearestKind, nearestKind } from './nearest-kind.js';
export type { Layout, Plan, Publisher, RowLayout, TextLayout } from './plan.js';
