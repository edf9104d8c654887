export { type Account, emptyAccount, type LineEnds, mergeAccounts, type RecordCounts } from './account.js';
export { type Accountant, openAccount } from './accountant.js';
export { concludeReport, type ReportFacts } from './conclude.js';
export { fingerprintsOf } from './fingerprint.js';
export {
  type Report,
  type ReportCause,
  type ReportColumn,
  type ReportDataset,
  type ReportPattern,
  type ReportSource,
  reportVersion,
} from './report.js';
