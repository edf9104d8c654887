export { buildNode } from './build.js';
export { type Contribution, contributionOf, type PlacedText } from './contribution.js';
export { eachEqual } from './equal-keys.js';
export { compileFilling, stepsOf, type ValueStep } from './fill.js';
export {
  type Entries,
  entriesFor,
  type Form,
  type FormField,
  type FormNode,
  formOf,
  textsIn,
} from './form.js';
export { type ByteKey, compileByteKey, compileId, contentOf, type IdRule, keyNumber, keyOf } from './id.js';
export { type Lines, openLines } from './lines.js';
export type { Node, NodeValue } from './node.js';
export { compileNodeOfValues, type PlacedValue } from './node-of-values.js';
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
export { compileStencils, type Stencil } from './stencil.js';
export { termNamesOf } from './term-names.js';
export { compileWriting, quoted } from './write.js';
