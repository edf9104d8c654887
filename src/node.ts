/** The library with files: everything of the pure entry, and the host's reading and writing. */

export { readCatalogueConfig } from './host/catalogue-config-file.js';
export { type CataloguesSay, openCatalogues } from './host/catalogue-evidence.js';
export { readCatalogueFile } from './host/catalogue-file.js';
export type { ChangeGroup, ChangeListTarget } from './host/change-lists.js';
export { type Configured, findConfigFile, readConfigFile } from './host/config-file.js';
export { compareFiles, type HowToCompare } from './host/diff/compare-files.js';
export type { FixedFile, FixFileOptions, NotFixed } from './host/fix-attempt.js';
export { fixFile } from './host/fix-file.js';
export { expandInputs, standardInput } from './host/inputs.js';
export {
  type HowToSurvey,
  type Progress,
  type SurveyedFolders,
  surveyFolders,
} from './host/inventory/survey-folders.js';
export { openSurveyState, type SurveyState } from './host/inventory/survey-state.js';
export { loadLicences } from './host/licences.js';
export { readMappingFile, type Trouble } from './host/mapping-file.js';
export { readDecisions } from './host/merge/decisions-file.js';
export { type Merged, type MergeOptions, mergeFiles, type Told } from './host/merge/merge-set.js';
export { contextPath, pathsBeside } from './host/node-file.js';
export {
  type NodeTarget,
  type Normalized,
  type NormalizeOptions,
  normalizeFile,
  normalizePart,
  type ReportTarget,
} from './host/normalize-file.js';
export { normalizeShard, type ShardOptions, shardFormats } from './host/normalize-shard.js';
export { loadOutlines } from './host/outlines.js';
export { outputPath } from './host/output-path.js';
export { readPackageFiles } from './host/package-files.js';
export { choiceOf, type PartChoice } from './host/part-choice.js';
export { openParts } from './host/parts.js';
export { openPreparations, type Preparations } from './host/preparations.js';
export { readRecords, readRows } from './host/read-records.js';
export { readText } from './host/read-text.js';
export { hashFile, readReportFile } from './host/report-file.js';
export type { RunProgress } from './host/run-pieces.js';
export {
  isShardResult,
  readShardPlan,
  readShardResult,
  shardPlanJson,
  shardResultJson,
} from './host/shard-files.js';
export { concludeShards, cutIntoShards, type ShardPlan, type ShardResult } from './host/shards.js';
export { loadKnowledge } from './host/shipped.js';
export { loadTerms, type Terms } from './host/shipped-terms.js';
export { openSource, type SourceFile } from './host/source-file.js';
export type { SourcePart } from './host/source-part.js';
export { loadTables } from './host/tables.js';
export { openThread, type Thread, ThreadLost } from './host/thread.js';
export { serve } from './host/thread-program.js';
export { notationOf, type Validated, validateNodes } from './host/validate-nodes.js';
export {
  readVocabularyFile,
  type ShippedVocabulary,
  shippedVocabularies,
  shippedVocabularyNames,
} from './host/vocabulary-file.js';
export { type Output, writeOutputs } from './host/write-output.js';
export * from './index.js';
export { version } from './version.js';
