import { type Cause, cause } from '../../findings/index.js';
import { type About, graphOf, localOf, readTurtleText } from '../../vocabulary/index.js';
import { readJsonObject } from '../exchange/json-entries.js';
import { readXmlTree, type XmlElement } from './xml-tree.js';

/** What a file of a package is: the kinds of both generations of headers. */
export type PartKind =
  | 'header'
  | 'notation'
  | 'shapes'
  | 'mapping'
  | 'items'
  | 'schema'
  | 'document'
  | 'sample';

/** The list of contents of a package. */
export interface DmdHeader {
  /** IRI of the package; null where it has none. */
  readonly id: string | null;
  readonly title: string | null;
  readonly version: string | null;
  /** Description, creators, dates, licence. */
  readonly about: About;
  /** Path in the package → what it is. */
  readonly parts: ReadonlyMap<string, PartKind>;
}

/** A header, and what is wrong with it; null where it cannot be read. */
export interface HeaderReading {
  readonly header: DmdHeader | null;
  readonly causes: readonly Cause[];
}

/** Kinds as headers call them: in JSON since 2017, in Turtle and XML before. */
const kinds: Readonly<Record<string, PartKind>> = {
  Header: 'header',
  DataModel: 'notation',
  Mapping: 'mapping',
  Sample: 'sample',
  Document: 'document',
  Documentation: 'document',
  XMLSchema: 'schema',
  XMLRedefineSchema: 'schema',
  RDFDataShape: 'shapes',
  ItemData: 'items',
  header: 'header',
  schema: 'schema',
  'redefine-schema': 'schema',
  'data-shape': 'shapes',
  'item-data': 'items',
  document: 'document',
  sample: 'sample',
  mapping: 'mapping',
};

const mandatory = ['id', 'type', 'created', 'title', 'description', 'creator', 'license', 'distribution'];
/** What an earlier form of the header calls them. */
const earlier: Readonly<Record<string, string>> = {
  '@id': 'id',
  '@type': 'type',
  issued: 'created',
  publisher: 'creator',
};

/** Reads a header in JSON (DMD since 2017), with the names of its earlier form too. */
export async function readJsonHeader(text: string, file: string): Promise<HeaderReading> {
  const { entries, findings } = await readJsonObject(text, file);
  if (entries === null) {
    const reason = findings.map(({ args }) => ('reason' in args ? args.reason : '')).join(' ');
    return { header: null, causes: [cause('dmd-header-unreadable', { file, reason })] };
  }
  const fields = new Map(entries.map(({ key, value }) => [earlier[key] ?? key, value]));
  const missing = mandatory.filter((name) => !fields.has(name));
  const list: readonly unknown[] = [fields.get('distribution') ?? []].flat();
  return {
    header: {
      id: textIn(fields.get('id')),
      title: textIn(fields.get('title')) ?? textIn(fields.get('name')),
      version: textIn(fields.get('versionInfo')) ?? textIn(fields.get('version')),
      about: aboutFrom({
        description: textIn(fields.get('description')),
        creators: recordsIn(fields.get('creator')).map(({ id, name, homepage }) => ({
          name: textIn(name) ?? textIn(id),
          homepage: textIn(homepage) ?? (textIn(name) === null ? null : textIn(id)),
        })),
        created: textIn(fields.get('created')),
        modified: textIn(fields.get('modified')),
        licenses: recordsIn(fields.get('license')).map(({ id, name }) => ({
          iri: textIn(id),
          name: textIn(name),
        })),
      }),
      parts: new Map(list.flatMap(partIn)),
    },
    causes: missing.length === 0 ? [] : [cause('dmd-header-incomplete', { file, names: missing.join(', ') })],
  };
}

/** Objects, alone or in an array; a text stands for an object with that id. */
function recordsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return [value ?? []]
    .flat()
    .map((each) => (typeof each === 'string' ? { id: each } : (Object(each) as Record<string, unknown>)));
}

interface Told {
  readonly description: string | null;
  readonly creators: readonly { readonly name: string | null; readonly homepage: string | null }[];
  readonly created: string | null;
  readonly modified: string | null;
  readonly licenses: readonly { readonly iri: string | null; readonly name: string | null }[];
}

/** What is said of the whole, as data models have it; what is not an address where one has to be is left out. */
function aboutFrom({ description, creators, created, modified, licenses }: Told): About {
  const [license] = licenses;
  const isUrl = (text: string | null | undefined): text is string => !!text && URL.canParse(text);
  const named = creators.flatMap(({ name, homepage }) =>
    name === null ? [] : [{ name: { ja: name }, ...(isUrl(homepage) ? { homepage } : {}) }],
  );
  return {
    ...(description === null ? {} : { definition: { ja: description } }),
    ...(named.length === 0 ? {} : { creators: named }),
    ...(created === null ? {} : { created }),
    ...(modified === null ? {} : { issued: modified }),
    ...(isUrl(license?.iri) ? { license: license.iri } : {}),
    ...(license?.name ? { licenseName: license.name } : {}),
  };
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function partIn(entry: unknown): readonly (readonly [path: string, kind: PartKind])[] {
  const { id, '@id': earlierId, type, '@type': earlierType } = Object(entry) as Record<string, unknown>;
  const path = textIn(id) ?? textIn(earlierId);
  const kind = kindCalled(textIn(type) ?? textIn(earlierType) ?? '');
  return path === null || kind === undefined ? [] : [[bare(path), kind]];
}

/** `Mapping`, `dmd:Mapping` or an IRI that ends so. */
function kindCalled(name: string): PartKind | undefined {
  return kinds[localOf(name).replace(/^.*:/, '')];
}

/** `./mapping.json` and `mapping.json` are one file. */
function bare(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '');
}

/** Reads a header in Turtle (DMD of 2016): a resource with `dcat:distribution`, each with a type of the DMD vocabulary. */
export async function readTurtleHeader(text: string, file: string): Promise<HeaderReading> {
  const content = await readTurtleText(text);
  if ('reason' in content)
    return { header: null, causes: [cause('dmd-header-unreadable', { file, reason: content.reason })] };
  const graph = graphOf(content.triples);
  const valuesOf = (subject: string, name: string) =>
    graph
      .predicates(subject)
      .filter((predicate) => localOf(predicate) === name)
      .flatMap((predicate) => graph.objects(subject, predicate).map(({ value }) => value));
  const subject = graph.subjects.find((each) => valuesOf(each, 'distribution').length > 0);
  if (subject === undefined)
    return { header: null, causes: [cause('dmd-header-incomplete', { file, names: 'dcat:distribution' })] };
  const parts = valuesOf(subject, 'distribution').flatMap((part) => {
    const kind = valuesOf(part, 'type')
      .map(kindCalled)
      .find((each) => each !== undefined);
    const [path = part] = valuesOf(part, 'downloadURL');
    return kind === undefined ? [] : [[bare(path.replace(subject, '')), kind] as const];
  });
  return {
    header: {
      id: subject.startsWith('_:') ? null : subject,
      title: valuesOf(subject, 'title')[0] ?? null,
      version: valuesOf(subject, 'versionInfo')[0] ?? null,
      about: aboutFrom({
        description: valuesOf(subject, 'description')[0] ?? null,
        creators: ['creator', 'publisher'].flatMap((role) =>
          valuesOf(subject, role).map((node) => ({
            name: valuesOf(node, 'name')[0] ?? (node.startsWith('_:') ? null : node),
            homepage: valuesOf(node, 'homepage')[0] ?? null,
          })),
        ),
        created: valuesOf(subject, 'issued')[0] ?? null,
        modified: valuesOf(subject, 'modified')[0] ?? null,
        licenses: valuesOf(subject, 'license').map((iri) => ({
          iri,
          name: valuesOf(subject, 'rights')[0] ?? null,
        })),
      }),
      parts: new Map(parts),
    },
    causes: [],
  };
}

/**
 * Reads a header in XML (DMD of 2016), which says the same as that in Turtle. How it writes the list of files is known from
 * drafts only, so the path and the kind of a `dmd:Component` are taken from attributes, elements or the text, as they are.
 */
export function readXmlHeader(text: string, file: string): HeaderReading {
  const root = readXmlTree(text);
  if ('reason' in root)
    return {
      header: null,
      causes: [cause('dmd-header-unreadable', { file, reason: `${root.line}: ${root.reason}` })],
    };
  const all = elementsIn(root);
  const valueIn = (elements: readonly XmlElement[], ...names: readonly string[]) =>
    elements.find(({ name, text: value }) => names.includes(name) && value !== '')?.text ?? null;
  const valueUnder = (...names: readonly string[]) =>
    valueIn(root.children, ...names) ?? valueIn(all, ...names);
  const people = all.filter(({ name }) => name === 'Publisher' || name === 'Creator');
  const license = all.find(({ name }) => name === 'License');
  const parts = all.filter(({ name }) => name === 'Component').flatMap(componentIn);
  return {
    header: {
      id: valueIn(root.children, 'URI') ?? valueUnder('URI'),
      title: valueUnder('Name', 'Title'),
      version: valueUnder('Version', 'versionInfo'),
      about: aboutFrom({
        description: valueUnder('Description'),
        creators: people.map((person) => ({
          name: valueIn(elementsIn(person), 'Name', person.name),
          homepage: valueIn(elementsIn(person), 'Homepage', 'URI'),
        })),
        created: valueUnder('CreationDate'),
        modified: valueUnder('LastModificationDate'),
        licenses:
          license === undefined
            ? []
            : [
                {
                  iri: valueIn(elementsIn(license), 'URI') ?? license.text,
                  name: valueIn(elementsIn(license), 'Name'),
                },
              ],
      }),
      parts: new Map(parts),
    },
    causes: parts.length > 0 ? [] : [cause('dmd-header-incomplete', { file, names: 'dmd:Component' })],
  };
}

function elementsIn(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(elementsIn)];
}

function componentIn(component: XmlElement): readonly (readonly [path: string, kind: PartKind])[] {
  const values = elementsIn(component).flatMap(({ attributes, text: value }) => [
    ...attributes.values(),
    value,
  ]);
  const kind = values.map(kindCalled).find((each) => each !== undefined);
  const path = values.find((value) => value !== '' && kindCalled(value) === undefined && /[./]/.test(value));
  return path === undefined || kind === undefined ? [] : [[bare(path), kind]];
}
