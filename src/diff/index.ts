export {
  compareRecords,
  type NameRecord,
  namer,
  type RecordStore,
  type StoredRecord,
} from './compare-records.js';
export {
  type Condition,
  type ConditionFault,
  metConditions,
  metricNames,
  parseConditions,
} from './conditions.js';
export {
  type ChangedRecord,
  type ColumnName,
  type ComparedFile,
  type Difference,
  differenceVersion,
  type FieldChange,
  mostListed,
  type NamedRecord,
  type Recoding,
} from './difference.js';
export { type Field, fieldsOf } from './fields.js';
export { type KeyCandidate, keyCandidates } from './key-candidates.js';
export { type MatchedRecords, matchRecords } from './match-records.js';
export { type FieldPair, type PairedFields, pairFields } from './pair-fields.js';
export { digestTable, openNumbers, type TableDigest } from './table-digest.js';
