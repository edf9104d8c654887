import { type Cause, cause } from '../../findings/index.js';
import { csvText } from '../../text/index.js';
import {
  type About,
  type DataModel,
  isFault,
  modelMarkdown,
  parseTermPath,
  printPrefixes,
  printSubject,
  type ResolvedPath,
  resolveTermPath,
  type Value,
  type Vocabulary,
} from '../../vocabulary/index.js';
import { headerOfKey } from '../exchange/header-key.js';
import type { Layout } from '../layouts.js';
import { detailsOf } from '../mapping.js';
import { templateOf } from '../template/template.js';
import { csvwOf } from './csvw.js';
import { shapesOf2016 } from './shapes-of-2016.js';
import type { PackageFacts } from './write-package.js';

/** A file of the package, and what headers call it: in XML and in Turtle. */
interface Part {
  readonly path: string;
  readonly kind: string;
  readonly type: string;
  readonly content: string;
}

/**
 * Makes a package of a data model description in the form of its first generation (draft of 2016): the header in XML and in
 * Turtle, the data model as shapes, the mapping of a layout as metadata of CSV on the Web, a sample, and a page for people.
 * Schemas of XML and lists of characters are not made.
 *
 * @param layout of a standard; null: there is no mapping
 * @returns the files by their path, and what they cannot say
 */
export function packageOf2016(
  model: DataModel,
  layout: Layout | null,
  vocabulary: Vocabulary,
  facts: PackageFacts,
): { readonly files: ReadonlyMap<string, string>; readonly causes: readonly Cause[] } {
  const required = layout?.mapping.required ?? [];
  const { columns } = templateOf(model, layout);
  const sample = csvText([columns.map(({ header }) => header), columns.map(({ example }) => example)]);
  const mapping = layout === null ? null : mappingText(layout, model, facts.id, vocabulary);
  const parts: readonly Part[] = [
    part('shape.ttl', 'data-shape', 'RDFDataShape', shapesOf2016(model, vocabulary, required)),
    ...(mapping === null ? [] : [part('sample.csv-metadata.json', 'mapping', 'Mapping', mapping)]),
    part('sample.csv', 'sample', 'Sample', sample),
    part(
      'README.md',
      'document',
      'Documentation',
      modelMarkdown(model, layout === null ? [] : [layout.name], facts.language),
    ),
  ];
  const about = aboutOf(model, facts);
  const headers = new Map([
    ['header.xml', headerXml(model, about, facts.id, parts)],
    ['header.ttl', headerTurtle(model, about, facts.id, parts)],
  ]);
  return {
    files: new Map([...headers, ...parts.map(({ path, content }) => [path, content] as const)]),
    causes: unsaid(model, layout),
  };
}

function part(path: string, kind: string, type: string, content: string): Part {
  return { path, kind, type, content };
}

/** What its publisher said of the model; what it did not say is known from the facts. */
function aboutOf(model: DataModel, { created, license }: PackageFacts): About {
  return {
    definition: { ja: model.source },
    creators: [{ name: { ja: model.source.split(/[;；]/)[0]?.trim() ?? model.source } }],
    created,
    license: license.id,
    licenseName: license.name,
    ...model.about,
  };
}

/** What shapes and metadata have no form for, by what it is called in our data models. */
function unsaid({ items }: DataModel, layout: Layout | null): readonly Cause[] {
  const kinds: readonly (readonly [name: string, isThere: boolean])[] = [
    ['label', true],
    ['aliases', items.some(({ aliases }) => aliases.length > 0)],
    ['codes', items.some(({ codes }) => codes !== null)],
    ['conditions', items.some(({ conditions }) => conditions !== null)],
    ['options', items.some(({ options }) => Object.keys(options).length > 0)],
    ['separator', items.some(({ separator }) => separator !== null)],
    [
      'group',
      items.some(({ path }) => path.steps.some(({ group, fixed }) => group !== null || fixed.length > 0)),
    ],
    ['examples', (layout?.mapping.examples ?? []).length > 0],
  ];
  const names = kinds.flatMap(([name, isThere]) => (isThere ? [name] : [])).join(', ');
  const families = items.filter(({ header }) => header !== null);
  return [
    cause('dmd-of-2016-cannot-say', { names }),
    ...families.map(({ name }) => cause('model-family-left-out', { item: name })),
  ];
}

function mappingText({ mapping }: Layout, model: DataModel, id: string, vocabulary: Vocabulary): string {
  const pathsOf = (name: string): readonly ResolvedPath[] => {
    const item = model.items.find((candidate) => candidate.name === name);
    const path = item === undefined ? parseTermPath(name, model.class) : item.path;
    const resolved = isFault(path) ? path : resolveTermPath(vocabulary, model.class, path);
    return isFault(resolved) || (item !== undefined && item.header !== null) ? [] : [resolved];
  };
  const columns = Object.entries(mapping.columns).flatMap(([key, target]) => {
    const header = headerOfKey(key);
    if (header === null) return [];
    const wholes = detailsOf(target).filter(({ split }) => split === undefined);
    const paths = wholes.flatMap(({ to }) => to).flatMap(pathsOf);
    return [{ header, isKey: mapping.id === `{${key}}`, paths }];
  });
  return csvwOf(columns, model.class, 'sample.csv', id, vocabulary);
}

/** The element names that the drafts state; a file stands in the text of its component. */
function headerXml(model: DataModel, about: About, id: string, parts: readonly Part[]): string {
  const element = (name: string, content: string | undefined) =>
    content === undefined ? [] : [`<dmd:${name}>${content}</dmd:${name}>`];
  const text = (name: string, content: string | undefined) =>
    element(name, content === undefined ? undefined : escaped(content));
  const lines = [
    ...text('URI', id),
    ...text('Name', model.title.ja),
    ...text('Version', model.version),
    ...text('CreationDate', about.created),
    ...text('LastModificationDate', about.issued),
    ...text('Description', about.definition?.ja),
    ...(about.creators ?? []).flatMap(({ name, homepage }) =>
      element('Publisher', [...text('Name', name.ja), ...text('Homepage', homepage)].join('')),
    ),
    ...element('License', [...text('URI', about.license), ...text('Name', about.licenseName)].join('')),
    ...[{ path: 'header.xml', kind: 'header' }, ...parts].map(
      ({ path, kind }) => `<dmd:Component type="${kind}">${escaped(path)}</dmd:Component>`,
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<dmd:DataModelDescription xmlns:dmd="${dmdNamespace}">
${lines.map((line) => `  ${line}`).join('\n')}
</dmd:DataModelDescription>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const dmdNamespace = 'http://imi.ipa.go.jp/ns/dmd/rdf#';
const prefixes = new Map([
  ['dmd', dmdNamespace],
  ['dcat', 'http://www.w3.org/ns/dcat#'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['foaf', 'http://xmlns.com/foaf/0.1/'],
  ['owl', 'http://www.w3.org/2002/07/owl#'],
]);

function headerTurtle(model: DataModel, about: About, id: string, parts: readonly Part[]): string {
  const line = (predicate: string, ...objects: readonly Value[]) =>
    objects.length === 0 ? [] : [[predicate, objects] as const];
  const text = (value: string | undefined): readonly Value[] =>
    value === undefined ? [] : [{ text: value }];
  const files = [{ path: 'header.ttl', type: 'Header' }, ...parts];
  const block = [
    ...line('a', { compact: 'dmd:DataModelDescription' }),
    ...line('dcterms:title', ...text(model.title.ja)),
    ...line('owl:versionInfo', ...text(model.version)),
    ...line('dcterms:issued', ...text(about.created)),
    ...line('dcterms:modified', ...text(about.issued)),
    ...line('dcterms:description', ...text(about.definition?.ja)),
    ...(about.creators ?? []).flatMap(({ name, homepage }) =>
      line('dcterms:publisher', {
        block: [
          ...line('foaf:name', ...text(name.ja)),
          ...(homepage === undefined ? [] : line('foaf:homepage', { iri: homepage })),
        ],
      }),
    ),
    ...(about.license === undefined ? [] : line('dcterms:license', { iri: about.license })),
    ...line('dcterms:rights', ...text(about.licenseName)),
    ...line('dcat:distribution', ...files.map(({ path }) => ({ iri: id + path }))),
  ];
  return [
    printPrefixes(prefixes),
    printSubject(id, block, prefixes),
    ...files.map(({ path, type }) =>
      printSubject(id + path, [['a', [{ compact: `dmd:${type}` }]]], prefixes),
    ),
  ].join('\n');
}
