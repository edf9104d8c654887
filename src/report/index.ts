export {
  type Account,
  emptyAccount,
  type FileAccount,
  type LineEnds,
  mergeAccounts,
  type RecordCounts,
} from './account.js';
export { type Accountant, openAccount } from './accountant.js';
export { allowedBy, changesOf } from './changes.js';
export {
  type CauseChange,
  type ComparedCause,
  compareReports,
  type ReportComparison,
} from './compare-reports.js';
export { concludeReport, type ReportFacts } from './conclude.js';
export type { Conformance, ItemConformance, ItemFacts, Obligation } from './conformance.js';
export { fingerprintsOf } from './fingerprint.js';
export { type Gathering, gatherAccounts } from './gather.js';
export {
  ministryRules,
  type Readiness,
  type ReadinessCheck,
  type ReadinessFacts,
  type ReadinessPart,
} from './readiness.js';
export {
  type Report,
  type ReportCause,
  type ReportChange,
  type ReportColumn,
  type ReportDataset,
  type ReportOutput,
  type ReportPattern,
  type ReportPoints,
  type ReportSource,
  type ReportWriting,
  reportVersion,
  standardOutput,
} from './report.js';
export { nothingSettled, type Settled } from './settled.js';
export { withFindings } from './with-findings.js';
export { withRemarks } from './with-remarks.js';
