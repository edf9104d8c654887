export { compileConformity, type Violation } from './conformity.js';
export { type Duplicate, findDuplicates } from './duplicates.js';
export { compileFormTest } from './form-test.js';
export { compileRowKind, type RowKind } from './record-kind.js';
