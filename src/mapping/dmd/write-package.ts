import type { Cause } from '../../findings/index.js';
import { csvText } from '../../text/index.js';
import {
  type DataModel,
  modelMarkdown,
  notationOfModel,
  printNotation,
  type Vocabulary,
} from '../../vocabulary/index.js';
import { mappingJsonOf } from '../exchange/to-json.js';
import type { Layout } from '../layouts.js';
import { templateOf } from '../template/template.js';

/** What a package says of itself beyond its data model. */
export interface PackageFacts {
  /** IRI of the package, ending with a slash. */
  readonly id: string;
  /** The day on which it is made: `2026-04-01`. */
  readonly created: string;
  readonly license: { readonly id: string; readonly name: string };
  readonly language: keyof DataModel['title'];
}

/**
 * Makes a package of a data model description (DMD, since 2017): the header, the data model in the notation, the mapping
 * of a layout as `mapping.json`, a sample of the layout, and a page for people.
 *
 * @param layout of a standard; null: there is neither a mapping nor a standard's sample
 * @returns the files by their path, and what they cannot say
 */
export function packageOf(
  model: DataModel,
  layout: Layout | null,
  vocabulary: Vocabulary,
  facts: PackageFacts,
): { readonly files: ReadonlyMap<string, string>; readonly causes: readonly Cause[] } {
  const notation = notationOfModel(model, vocabulary, layout?.mapping.required ?? []);
  const mapping = layout === null ? null : mappingJsonOf(layout.mapping, model, vocabulary);
  const { columns } = templateOf(model, layout);
  const sample = csvText([columns.map(({ header }) => header), columns.map(({ example }) => example)]);
  const parts: readonly (readonly [path: string, type: string, content: string])[] = [
    ['datamodel.imiv', 'DataModel', printNotation(notation.file)],
    ...(mapping === null ? [] : [['mapping.json', 'Mapping', mapping.text] as const]),
    ['sample.csv', 'Sample', sample],
    ['README.md', 'Document', modelMarkdown(model, layout === null ? [] : [layout.name], facts.language)],
  ];
  const header = headerText(
    model,
    facts,
    parts.map(([path, type]) => ({ id: path, type })),
  );
  return {
    files: new Map([['header.json', header], ...parts.map(([path, , content]) => [path, content] as const)]),
    causes: [...notation.leftOut, ...(mapping?.causes ?? [])],
  };
}

function headerText(
  model: DataModel,
  { id, created, license }: PackageFacts,
  parts: readonly { readonly id: string; readonly type: string }[],
): string {
  const { about = {} } = model;
  const header = {
    '@context': 'http://imi.go.jp/ns/dmd/context.jsonld',
    id,
    type: 'DataModelDescription',
    created: about.created ?? created,
    ...(about.issued === undefined ? {} : { modified: about.issued }),
    title: model.title.ja,
    title_en: model.title.en,
    description: about.definition?.ja ?? model.source,
    creator: about.creators?.map(({ name, homepage }) => ({
      name: name.ja,
      ...(homepage === undefined ? {} : { homepage }),
    })) ?? [{ name: model.source.split(/[;；]/)[0]?.trim() ?? model.source }],
    license: [
      about.license === undefined && about.licenseName === undefined
        ? license
        : {
            ...(about.license === undefined ? {} : { id: about.license }),
            ...(about.licenseName === undefined ? {} : { name: about.licenseName }),
          },
    ],
    versionInfo: model.version,
    distribution: [{ id: 'header.json', type: 'Header' }, ...parts],
  };
  return `${JSON.stringify(header, null, 2)}\n`;
}
