/** The forms that a data model is written in. */
export const modelFormats = [
  'yaml',
  'jsonschema',
  'shacl',
  'context',
  'markdown',
  'imiv',
  'dmd',
  'dmd-2016',
] as const;
export type ModelFormat = (typeof modelFormats)[number];
/** Those of them that are one text. */
export type ModelTextFormat = Exclude<ModelFormat, `dmd${string}`>;
