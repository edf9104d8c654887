export { type CellChecks, compileCellChecks } from './cell-checks.js';
export { columnsWithBindings } from './columns.js';
export { type Config, configSchema, severitiesOf } from './config.js';
export { type Conformity, compileConformity, type Violation } from './conformity.js';
export { degreesOf } from './degrees.js';
export { type Duplicate, findDuplicates } from './find-duplicates.js';
export { compileFormTest, type FormTest, type TextDemand, type TextDemands } from './form-test.js';
export { compileRowKind, isNoteMark, type RowKind, totals } from './record-kind.js';
export { privateCodes, rules } from './registry.js';
export type {
  CellRule,
  Column,
  FileCheck,
  FileRule,
  Reads,
  RecordCheck,
  RecordRule,
  Rule,
  RuleExample,
  Table,
  TellInFile,
  ValueWatch,
  Watch,
  WholeFile,
} from './rule.js';
export { type CellsOfTexts, openCellsOfTexts, type WrittenCells } from './written-cells.js';
