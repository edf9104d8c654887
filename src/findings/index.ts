export { type Cause, cause, type Finding, severityOf } from './finding.js';
export { cellsOf, emptyLedger, type Fate, fates, type Ledger, mergeLedgers } from './ledger.js';
export {
  addFinding,
  type CauseTally,
  causeIn,
  countFinding,
  keepFinding,
  mergeTallies,
  sampleLimit,
  type Tally,
} from './tally.js';
