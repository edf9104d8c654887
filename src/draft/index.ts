export { type Draft, type DraftColumn, documentOf, draftMapping, withAnswers } from './draft.js';
export { draftYaml } from './draft-yaml.js';
export { examplesFrom } from './examples.js';
export { namesPerson } from './personal.js';
