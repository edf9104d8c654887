export { bindMapping, bindMatches, columnsOf, type MappedColumns, matchKeysOf, unmapped } from './bind.js';
export type { Binding, Bound, Candidate, CellPart, ColumnDecision, Evidence } from './binding.js';
export { type Condition, compileCondition, compileRowRule, type RowRule } from './condition.js';
export { type Coverage, coverageOf } from './coverage.js';
export { type PackageReading, readPackage } from './dmd/read-package.js';
export { type PackageFacts, packageOf } from './dmd/write-package.js';
export { packageOf2016 } from './dmd/write-package-of-2016.js';
export { type ImportedMapping, mappingFromJson } from './exchange/from-json.js';
export { keyOfHeader } from './exchange/header-key.js';
export { type MappingNotes, mappingYaml } from './exchange/mapping-yaml.js';
export { type ExportedMapping, mappingJsonOf } from './exchange/to-json.js';
export { formatMapping } from './format.js';
export {
  buildHeaderIndex,
  type Family,
  familiesOf,
  type HeaderHit,
  type HeaderIndex,
  lookUpHeader,
} from './header-index.js';
export { headerPattern, placeholders } from './header-pattern.js';
export { type Layout, layoutsOf } from './layouts.js';
export { type LintedMapping, lintMapping, type MappingGround } from './lint.js';
export { type DocumentFault, type Loaded, loadDocument, loadMapping, resolveMapping } from './load.js';
export {
  detailsOf,
  type FurtherDocument,
  furtherMapping,
  type Mapping,
  type MappingDocument,
  mappingSchema,
  readingSchema,
  type Target,
  targetSchema,
  unknownLicence,
} from './mapping.js';
export { type Match, type Matched, matchColumns, type Support, saysNothing } from './match.js';
export { type ColumnOrigin, originsOf } from './origins.js';
export { columnsRead, compilePass, compileReader, type Reader, type Reading, type Remark } from './read.js';
export { type Destination, destinationOf, itemDestination, type Surroundings } from './target.js';
export { type Template, type TemplateColumn, templateOf } from './template/template.js';
export { templateCsv } from './template/template-csv.js';
export type { TemplateWords } from './template/template-notes.js';
export { templateXlsx } from './template/template-xlsx.js';
