export { splitNodeText, withMembers } from './node-text.js';
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
export { derivedId, type IdTable, type SettledIds, settleIds } from './settle-ids.js';
