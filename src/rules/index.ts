export { compileConformity, type Violation } from './conformity.js';
export { type Duplicate, findDuplicates } from './duplicates.js';
export { compileFormTest, type FormTest, type TextDemands } from './form-test.js';
export { compileRowKind, type RowKind, totals } from './record-kind.js';
