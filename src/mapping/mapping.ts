import { z } from 'zod';
import { contextSchema } from '../normalizers/index.js';

const text = z.string().min(1);
/** What a mapping may tell a normalizer: any of the context's keys, none of them filled in. */
const options = contextSchema.partial();

/** What must stand in columns of the record. */
const conditionSchema = z
  .record(text, z.union([z.string(), z.array(z.string()).min(1)]))
  .describe(
    'Header → what must stand there: a text, one of several, a pattern `/…/`, nothing (`""`). All columns must be so',
  );
export type ConditionText = z.infer<typeof conditionSchema>;

const oneTargetSchema = z.union([
  text.describe('An item of the data model, a term path, or `ignore`'),
  z
    .strictObject({
      to: z
        .union([text, z.array(text).min(1)])
        .describe('Item or term path; several with `split`, or to write the value in several places'),
      split: text
        .optional()
        .describe(
          'Separator (or a pattern `/…/`) that divides the cell among the items of `to`, in order, or into `words`',
        ),
      words: z
        .record(text, text)
        .optional()
        .describe(
          'Word that may be among those of the cell → item that then is true. `to` gets the cell as a whole',
        ),
      normalizer: text.optional().describe('Normalizer, where the one of the item does not fit'),
      options: options
        .optional()
        .describe('What the normalizer should know: country, era, order, area-code …'),
      codes: z.record(z.string(), z.string()).optional().describe('What is written → what it means'),
      default: text.optional().describe('The value where the cell is empty'),
      when: conditionSchema.optional().describe('The column is this only where other columns say so'),
    })
    .refine((target) => target.words === undefined || target.split !== undefined, {
      error: '`words` needs `split`: what stands between the words',
      path: ['words'],
    })
    .describe('Item with details'),
]);

/**
 * What becomes of a column: the name of an item, a term path where the data model lacks one, `ignore`, or these with
 * details; a list where the column is several things, each for itself.
 */
export const targetSchema = z.union([
  oneTargetSchema,
  z
    .array(oneTargetSchema)
    .min(1)
    .describe('Several of them: the column is all of these, or one of them `when` it is so'),
]);
export type Target = z.infer<typeof targetSchema>;
export type TargetDetails = Exclude<z.infer<typeof oneTargetSchema>, string>;

/** All that a column is, each with its details; nothing where it is ignored. */
export function detailsOf(target: Target): readonly TargetDetails[] {
  return [target]
    .flat()
    .flatMap((one): TargetDetails[] =>
      one === 'ignore' ? [] : typeof one === 'string' ? [{ to: one }] : [one],
    );
}

/** How to read the file, where the look at it would not tell. */
export const readingSchema = z.strictObject({
  sheet: z
    .union([text, z.int().min(1)])
    .optional()
    .describe('The sheet of a workbook that is read: its name, or its number from 1'),
  table: z
    .int()
    .min(1)
    .optional()
    .describe('Of several tables below or beside each other, the only one that is read, from 1'),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'big5'])
    .optional(),
  delimiter: z.string().length(1).optional(),
  records: z
    .string()
    .regex(/^(\/.*)?$/)
    .optional()
    .describe('Where the records of a JSON text are, as a JSON pointer: `/result/records`'),
  'header-row': z.int().min(0).optional().describe('Row of the header, from 1; 0: the file has none'),
  'header-rows': z.int().min(1).optional().describe('Rows of which the header is made'),
  'first-data-row': z.int().min(1).optional(),
  turned: z
    .boolean()
    .optional()
    .describe('The items stand below each other in the first column, and each further column is a record'),
  'side-by-side': z
    .boolean()
    .optional()
    .describe('false: headers that stand several times are no tables beside each other'),
});

const publisherSchema = z.strictObject({
  code: z
    .string()
    .regex(/^(\d{6}|\d{5})$/)
    .optional()
    .describe(
      '全国地方公共団体コード with its check digit (6 digits), or the county code of Taiwan (5 digits). Quote it; a national agency has none',
    ),
  name: text,
});

const columnsSchema = z
  .record(text, targetSchema)
  .describe(
    'Header → target. `[3]` is the third column; `名称{n}` are all columns of that form, `/…/` those of a pattern: what varies may stand in the term path',
  );
const joinSchema = z
  .array(
    z.strictObject({
      columns: z.array(text).min(2),
      to: text,
      with: z.string().optional().describe('What stands between; nothing where left out'),
    }),
  )
  .describe('Several columns that make one value');
const constantsSchema = z.record(text, z.string()).describe('Term path or item → value, on every record');
const nodeSchema = z.record(z.string(), z.unknown());

/** A node that a row becomes beside its first one. */
const furtherSchema = z.strictObject({
  model: text
    .optional()
    .describe(
      'Id of its data model, or a class of the vocabulary where none describes such things; the model of the mapping where left out',
    ),
  columns: columnsSchema,
  join: joinSchema.optional(),
  when: conditionSchema.optional().describe('Only rows of which this holds become one'),
  constants: constantsSchema.optional(),
  id: text.optional().describe('What makes its id: headers in braces; all its columns where left out'),
  base: z.url().optional().describe('IRI that its ids are appended to'),
  options: options.optional().describe('What all normalizers of its columns should know'),
});
export type FurtherDocument = z.infer<typeof furtherSchema>;

/** The file that says how one publisher's columns become the items of a data model. */
export const mappingSchema = z.strictObject({
  model: text
    .optional()
    .describe(
      'Id of the data model, or a class of the vocabulary where none describes such things; inherited where left out',
    ),
  title: text.optional().describe('What the publisher calls the dataset'),
  publisher: publisherSchema.optional(),
  country: z.enum(['JP', 'TW']).optional(),
  standard: text.optional().describe('Name and version of the standard whose layout this is'),
  extends: text
    .optional()
    .describe('Path of a mapping below mappings/, without .yaml; only differences follow'),
  url: z.url().optional().describe('Where the publisher offers the dataset'),
  licence: text
    .optional()
    .describe('As the publisher states it; `unknown`: it was looked for, and is stated nowhere'),
  seen: z.iso.date().optional().describe('The day on which the layout was seen'),
  source: readingSchema.optional(),
  columns: columnsSchema.optional(),
  join: joinSchema.optional(),
  when: conditionSchema.optional().describe('Only rows of which this holds are records'),
  skip: z
    .array(conditionSchema)
    .optional()
    .describe('Rows of which one of these holds are no records: sums, remarks'),
  constants: constantsSchema.optional(),
  required: z.array(text).optional().describe('Items that the standard demands'),
  recommended: z.array(text).optional().describe('Items that the standard recommends'),
  id: text.optional().describe('What makes the id of a record: headers in braces'),
  base: z.url().optional().describe('IRI that ids are appended to'),
  options: options.optional().describe('What all normalizers of this file should know'),
  further: z
    .array(furtherSchema)
    .min(1)
    .optional()
    .describe('Further nodes that a row becomes, each of columns of its own, where they are filled'),
  examples: z
    .array(
      z.strictObject({
        row: z.record(z.string(), z.string()),
        node: z
          .union([nodeSchema, z.array(nodeSchema)])
          .nullable()
          .describe('What it becomes, in part at least; a list with `further`; null: the row is left out'),
      }),
    )
    .optional()
    .describe('Rows in, nodes out: run by `imi mapping test` and in CI'),
});
export type MappingDocument = z.infer<typeof mappingSchema>;

/** The mapping of a further node, as if it were one by itself. */
export function furtherMapping(mapping: Mapping, { model, ...own }: FurtherDocument): Mapping {
  const { path, lineage, publisher, country, options: shared } = mapping;
  return {
    path,
    lineage,
    ...(publisher === undefined ? {} : { publisher }),
    ...(country === undefined ? {} : { country }),
    ...own,
    options: { ...shared, ...own.options },
    model: model ?? mapping.model,
  };
}

/** The order in which all mappings are written. */
export const keyOrder: readonly string[] = Object.keys(mappingSchema.shape);
/** The same of the details of a column. */
export const targetKeyOrder: readonly string[] = [
  'to',
  'split',
  'words',
  'normalizer',
  'options',
  'codes',
  'default',
  'when',
];

/** The same of a further node. */
export const furtherKeyOrder: readonly string[] = Object.keys(furtherSchema.shape);

/** What a mapping says of a licence that was looked for and is stated nowhere. */
export const unknownLicence = 'unknown';

/** A mapping with all that it inherits. */
export interface Mapping extends MappingDocument {
  /** Path below `mappings/`, or the file's name. */
  readonly path: string;
  readonly model: string;
  readonly columns: Record<string, Target>;
  /** The paths that it extends, nearest first. */
  readonly lineage: readonly string[];
}
