export type { DocumentFinding } from './document-finding.js';
export { loadVocabulary, type VocabularyDocument, vocabularyDocumentSchema } from './load-vocabulary.js';
export type { DataModel, Item } from './model.js';
export { nearestClasses, nearestProperties } from './nearest-terms.js';
export { isRefused, type ResolvedPath, type ResolvedStep, resolveTermPath } from './resolve-term-path.js';
export {
  isFault,
  parseTermPath,
  printTermPath,
  type TermPath,
  type TermPathFault,
  type TermStep,
} from './term-path.js';
export {
  ancestorsOf,
  type Cardinality,
  type Class,
  type ClassProperty,
  datatypeOf,
  isSubclass,
  lineageOf,
  type OwnedProperty,
  type Property,
  propertiesOf,
  propertyOf,
  type Vocabulary,
} from './vocabulary.js';
