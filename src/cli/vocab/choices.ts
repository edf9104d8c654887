import type { ShippedVocabulary, VocabularyFormat } from '../../node.js';

/** The keys of a record that has all names: what they stand for is loaded with the command that needs it. */
const namesOf = <Name extends string>(names: Readonly<Record<Name, true>>) => Object.keys(names) as Name[];

/** The forms that a vocabulary is written in. */
export const vocabularyFormatNames = namesOf<VocabularyFormat>({
  yaml: true,
  imiv: true,
  turtle: true,
  context: true,
  jsonschema: true,
  shacl: true,
  markdown: true,
});

/** The vocabularies that ship. */
export const vocabularyNames = namesOf<ShippedVocabulary>({ core: true, municipal: true });
