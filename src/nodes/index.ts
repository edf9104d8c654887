export { buildNode } from './build.js';
export { compileFilling } from './fill.js';
export {
  type Entries,
  entriesFor,
  type Form,
  type FormField,
  type FormNode,
  formOf,
  textsIn,
} from './form.js';
export { compileId, contentOf, type IdRule, keyNumber, keyOf } from './id.js';
export { type Lines, openLines } from './lines.js';
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
export { termNamesOf } from './term-names.js';
export { compileWriting, quoted } from './write.js';
