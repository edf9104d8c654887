/** The forms that a data model is written in. */
export const modelFormats = ['jsonschema', 'shacl', 'context', 'markdown', 'imiv', 'dmd'] as const;
export type ModelFormat = (typeof modelFormats)[number];
