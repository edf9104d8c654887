/**
 * The pure library: no files, no threads, no network, nothing of Node. It is given bytes and values and gives values, so
 * that it runs in a browser page as well. `node.ts` adds files.
 */
export type { Catalogue, CatalogueConfig, CatalogueEntry, CatalogueLie } from './catalogue/index.js';
export {
  catalogueOf,
  liesOf,
  readJsonCatalogue,
  readListCatalogue,
  statedLicence,
} from './catalogue/index.js';
export type { Condition, ConditionFault, Difference } from './diff/index.js';
export { metConditions, metricNames, parseConditions } from './diff/index.js';
export {
  type Draft,
  type DraftColumn,
  documentOf,
  draftMapping,
  draftYaml,
  examplesFrom,
  withAnswers,
} from './draft/index.js';
export type { Cause, Fate, Finding, Ledger, Reason } from './findings/index.js';
export { cause, cellsOf, fates, isCauses, severityOf } from './findings/index.js';
export {
  type Change,
  type ChangeListFormat,
  changeListFormats,
  type Left,
  type ListedChange,
} from './fix/index.js';
export type {
  Demands,
  Inventory,
  InventoryEntry,
  Relation,
  StatedLicence,
  Survey,
  SurveyedFile,
} from './inventory/index.js';
export { demandsOf, inventoryOf, prioritiesOf, relationsOf } from './inventory/index.js';
export type { Combination, Duty, Licence, NamedLicence, UsedSource } from './licences/index.js';
export { attributionOf, combineLicences, duties, findLicence } from './licences/index.js';
export type {
  ColumnDecision,
  ColumnOrigin,
  Coverage,
  Layout,
  LintedMapping,
  Mapping,
  MappingDocument,
  PackageReading,
  Template,
  TemplateWords,
} from './mapping/index.js';
export {
  coverageOf,
  formatMapping,
  layoutsOf,
  lintMapping,
  loadMapping,
  mappingFromJson,
  mappingJsonOf,
  mappingSchema,
  mappingYaml,
  originsOf,
  packageOf,
  packageOf2016,
  readPackage,
  resolveMapping,
  templateCsv,
  templateOf,
  templateXlsx,
} from './mapping/index.js';
export { type MergeSummary, mergeText } from './merge/index.js';
export type { Code, Language, Severity, Texts } from './messages/index.js';
export { catalogue, fill, help, languages } from './messages/index.js';
export type {
  Context,
  ContextInput,
  Normalizer,
  Outcome,
  Prepare,
  ReadTable,
  Tables,
} from './normalizers/index.js';
export {
  contextSchema,
  functions as normalizers,
  normalizerFor,
  normalizers as normalizersByName,
  tablesFrom,
  textOf,
} from './normalizers/index.js';
export * from './outputs/index.js';
export type {
  CatalogueEvidence,
  Knowledge,
  Look,
  Plan,
  PlanOptions,
  ReadingOverrides,
  Sample,
} from './plan/index.js';
export { lookAt, makePlan, overridesOf } from './plan/index.js';
export type { Place } from './records/index.js';
export { cellName } from './records/index.js';
export type { Account, Report, ReportComparison } from './report/index.js';
export { allowedBy, compareReports, emptyAccount, mergeAccounts } from './report/index.js';
export { rules } from './rules/index.js';
export { type ExampleResult, type MappingExample, runExample } from './run/example.js';
export { planTerms } from './run/node-shape.js';
export type { Chunk, ChunkResult, RunChunk } from './run.js';
export { concludeRun, prepareRun } from './run.js';
export { UnreadableSource, writeArchive } from './sources/index.js';
export { matchKey } from './text/index.js';
export type {
  DataModel,
  Document,
  FoundTerm,
  Item,
  TermCard,
  TermChange,
  Vocabulary,
  VocabularyDiff,
  VocabularyFormat,
  VocabularyReading,
} from './vocabulary/index.js';
export {
  conditionTexts,
  diffVocabularies,
  keysOf,
  loadVocabulary,
  modelContext,
  modelDocumentOf,
  modelMarkdown,
  modelNamed,
  modelYaml,
  nearestClasses,
  nearestProperties,
  notationOfModel,
  parseNotation,
  printNotation,
  readModelYaml,
  readVocabulary,
  schemaOf,
  searchTerms,
  shaclOf,
  termCard,
  vocabularyFormats,
} from './vocabulary/index.js';
