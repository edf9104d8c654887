export { compileConformity, type Violation } from './conformity.js';
export { type Duplicate, findDuplicates } from './duplicates.js';
export { compileRowKind, type RowKind } from './record-kind.js';
