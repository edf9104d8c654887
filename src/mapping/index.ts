export { bindMapping, bindMatches, columnsOf, type MappedColumns, unmapped } from './bind.js';
export type { Binding, Bound, CellPart, ColumnDecision, Evidence } from './binding.js';
export {
  buildHeaderIndex,
  type Family,
  familiesOf,
  type HeaderHit,
  type HeaderIndex,
  lookUpHeader,
} from './header-index.js';
export { headerPattern } from './header-pattern.js';
export { type DocumentFault, type Loaded, loadDocument, loadMapping, resolveMapping } from './load.js';
export {
  type Mapping,
  type MappingDocument,
  mappingSchema,
  readingSchema,
  type Target,
  targetSchema,
} from './mapping.js';
export { type Match, matchHeaders } from './match.js';
export { compileReader, type Reader, type Reading } from './read.js';
export { type Destination, destinationOf, itemDestination, type Surroundings } from './target.js';
