export {
  type Digest,
  isFull,
  mergeDigests,
  type RowNumbers,
  type ValueCount,
  type ValueCounts,
} from './digest.js';
export {
  type Cause,
  cause,
  type Finding,
  isCauses,
  type Severities,
  type SeverityChange,
  severitiesWith,
  severityOf,
} from './finding.js';
export { type KeptRow, keptCell, keptColumns, keptRowLimit } from './kept-row.js';
export { cellsOf, emptyLedger, type Fate, fates, type Ledger, mergeLedgers } from './ledger.js';
export type { Pattern, Patterns } from './patterns.js';
export {
  fieldsOf,
  mergeGrids,
  noPoints,
  type OpenGrid,
  openGrid,
  type PlacedField,
  type PointGrid,
} from './point-grid.js';
export { type Reason, reason } from './reason.js';
export {
  addFinding,
  type CauseTally,
  causeIn,
  countFinding,
  countValue,
  keepFinding,
  mergeTallies,
  sampleLimit,
  type Tally,
} from './tally.js';
