export { buildNode } from './build.js';
export { type IdRule, idOf, keyNumber, keyOf } from './id.js';
export type { Node, NodeValue } from './node.js';
export {
  type Keep,
  type NodeShape,
  type NodeSlot,
  type Placement,
  type Slot,
  shapeOf,
  type ValueSlot,
  type ValueSource,
} from './shape.js';
export { type TermNames, termNamesOf } from './term-names.js';
