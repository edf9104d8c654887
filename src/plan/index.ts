export type { Knowledge } from './knowledge.js';
export { type Look, lookAt, type ReadingOverrides, type Sample } from './look.js';
export { makePlan, overridesOf, type PlanOptions } from './make-plan.js';
export type { Layout, Plan, Publisher } from './plan.js';
