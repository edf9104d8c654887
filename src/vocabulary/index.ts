export { contextOf, type JsonLdContext, type TermDefinition } from './context.js';
export type { Reach } from './demands.js';
export {
  diffVocabularies,
  type FieldChange,
  type TermChange,
  type VocabularyDiff,
} from './diff-vocabularies.js';
export type { DocumentFinding } from './document-finding.js';
export { englishKeys } from './english-keys.js';
export { type VocabularyFormat, vocabularyFormats } from './exports/index.js';
export { modelContext } from './exports/model-context.js';
export { modelDocumentOf } from './exports/model-document.js';
export { modelMarkdown } from './exports/model-markdown.js';
export { modelYaml } from './exports/model-yaml.js';
export type { VocabularyReading } from './imports/draft.js';
export { readVocabulary } from './imports/index.js';
export { readModelYaml } from './imports/model-yaml.js';
export { itemsAt } from './items-at.js';
export { type KindWithoutModel, kindsWithoutModelSchema } from './kinds-without-model.js';
export { iriPattern, lexicalPatterns } from './lexical-form.js';
export {
  loadModel,
  type ModelDocument,
  modelDocumentSchema,
  type SharedItemsDocument,
  sharedItemsDocumentSchema,
} from './load-model.js';
export { loadVocabulary } from './load-vocabulary.js';
export type { DataModel, Item } from './model.js';
export { modelNamed } from './model-named.js';
export { rdfNamespace } from './namespaces.js';
export { nearestModels } from './nearest-models.js';
export { likeness, nearestClasses, nearestNames, nearestProperties } from './nearest-terms.js';
export { conditionTexts } from './notation/conditions.js';
export { notationOfModel } from './notation/from-model.js';
export { parseNotation } from './notation/parse.js';
export { printNotation } from './notation/print.js';
export { type ModelDraft, modelOfNotation } from './notation/to-model.js';
export type { NotationFile } from './notation/tree.js';
export { graphOf } from './rdf/graph.js';
export { localOf, namespaceOf } from './rdf/iris.js';
export { printPrefixes, printSubject, type Value } from './rdf/print-turtle.js';
export { readTurtleText } from './rdf/turtle.js';
export {
  type ResolvedPath,
  type ResolvedStep,
  type ResolveFault,
  resolveTermPath,
} from './resolve-term-path.js';
export { type JsonSchema, schemaOf } from './schema.js';
export { type FoundTerm, searchTerms } from './search-terms.js';
export { shaclOf } from './shacl.js';
export { type TermCard, termCard } from './term-card.js';
export {
  barePath,
  isFault,
  parseTermPath,
  printTermPath,
  type TermPath,
  type TermPathFault,
  type TermStep,
} from './term-path.js';
export {
  type ClassView,
  classView,
  faultsInView,
  type ViewDocument,
  viewDocumentSchema,
} from './view.js';
export {
  ancestorsOf,
  type Cardinality,
  type Class,
  type ClassProperty,
  datatypeOf,
  homeOf,
  isSubclass,
  keysOf,
  lineageOf,
  type OwnedProperty,
  type Property,
  propertiesOf,
  propertyOf,
  type Vocabulary,
  withPrefix,
} from './vocabulary.js';
export {
  type About,
  type Document,
  mergeDocuments,
  type VocabularyDocument,
  vocabularyDocumentSchema,
} from './vocabulary-document.js';
