export { type Attribution, attributionText, type LicensedSource } from './attribution.js';
export { splitNodeText, withMembers } from './node-text.js';
export { type Contradiction, type OneNode, oneNodeOf, type SaidNode } from './one-node.js';
export {
  compileOrigin,
  mergeContext,
  type Origin,
  type OriginRecord,
  originNode,
  recordIri,
  sourceIri,
  withMergedPlaces,
} from './provenance.js';
export {
  compileDecisions,
  type Decision,
  groundsOf,
  nameOf,
  type ReviewColumn,
  type ReviewedThing,
  reviewColumns,
  reviewHeader,
  reviewRow,
} from './review.js';
export { reviewXlsx } from './review-xlsx.js';
export { derivedId, type IdTable, type SettledIds, settleIds } from './settle-ids.js';
export type { DecisionSummary, KindSummary, MergeSummary, SourceSummary } from './summary.js';
export { mergeText } from './summary-text.js';
