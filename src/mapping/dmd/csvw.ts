import { z } from 'zod';
import {
  localOf,
  namespaceOf,
  type ResolvedPath,
  rdfNamespace,
  type Vocabulary,
} from '../../vocabulary/index.js';

const column = z.object({
  name: z.string().optional(),
  titles: z
    .union([
      z.string(),
      z.array(z.string()),
      z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    ])
    .optional(),
  virtual: z.boolean().default(false),
  aboutUrl: z.string().optional(),
  propertyUrl: z.string().optional(),
  valueUrl: z.string().optional(),
  lang: z.string().optional(),
  default: z.string().optional(),
});
type Column = z.output<typeof column>;

const table = z.object({
  aboutUrl: z.string().optional(),
  tableSchema: z.object({ aboutUrl: z.string().optional(), columns: z.array(column) }),
});
const metadata = z.object({
  ...table.partial().shape,
  '@context': z.unknown(),
  tables: z.array(table).optional(),
});

/** Paths deeper than this are circles. */
const deepest = 8;

/**
 * Turns the mapping of a package of the first generation (metadata of CSV on the Web, W3C 2015: `aboutUrl`,
 * `propertyUrl`, `valueUrl`, virtual columns for inner nodes) into the object of a `mapping.json`. Virtual columns that
 * say what lies between two nodes become the steps of paths, those with `rdf:type` the classes.
 *
 * @returns null where the value is no such metadata
 */
export function mappingOfCsvw(
  value: unknown,
  vocabulary: Vocabulary,
): Readonly<Record<string, unknown>> | null {
  const read = metadata.safeParse(value);
  const first = read.data?.tables?.[0] ?? (read.data?.tableSchema ? read.data : undefined);
  const schema = first?.tableSchema;
  if (schema === undefined) return null;
  const context = prefixesIn(read.data?.['@context']);
  const home = schema.aboutUrl ?? first?.aboutUrl ?? '';
  const nodes = nodesOf(schema.columns, home, (iri) => compacted(iri, vocabulary));
  const root = rootOf(nodes, home);
  const withName = ({ propertyUrl, ...each }: Column) =>
    propertyUrl === undefined ? each : { ...each, propertyUrl: compacted(propertyUrl, vocabulary) };
  const names = schema.columns.filter(({ virtual }) => !virtual);
  const key = /\{([^{}]+)\}/.exec(root)?.[1];
  return {
    '@prefix': context,
    ...Object.fromEntries(
      names.map((each) => {
        const mark = key !== undefined && each.name === key ? '*' : '';
        return [headerOf(each), itemName(withName(each), each.aboutUrl ?? home, nodes, root, mark)];
      }),
    ),
  };
}

interface InnerNode {
  /** Its class, as an IRI. */
  readonly type: string | null;
  /** What it has whenever it is there: virtual columns with a default. */
  readonly fixed: readonly { readonly property: string; readonly value: string }[];
  /** The node that leads to it, and by which property. */
  readonly from: { readonly node: string; readonly property: string } | null;
}

function nodesOf(
  columns: readonly Column[],
  home: string,
  compact: (iri: string) => string,
): ReadonlyMap<string, InnerNode> {
  const nodes = new Map<string, InnerNode>();
  const change = (name: string, more: Partial<InnerNode>) =>
    nodes.set(name, { type: null, fixed: [], from: null, ...nodes.get(name), ...more });
  for (const { virtual, aboutUrl = home, propertyUrl, valueUrl, default: value } of columns) {
    change(aboutUrl, {});
    if (virtual && propertyUrl !== undefined && value !== undefined) {
      const fixed = { property: compact(propertyUrl), value };
      change(aboutUrl, { fixed: [...(nodes.get(aboutUrl)?.fixed ?? []), fixed] });
    }
    if (!virtual || propertyUrl === undefined || valueUrl === undefined) continue;
    if (/^(?:rdf:type|.*22-rdf-syntax-ns#type)$/.test(propertyUrl))
      change(aboutUrl, { type: compact(valueUrl) });
    else change(valueUrl, { from: { node: aboutUrl, property: compact(propertyUrl) } });
  }
  return nodes;
}

function rootOf(nodes: ReadonlyMap<string, InnerNode>, home: string): string {
  if (nodes.get(home)?.from === null) return home;
  return [...nodes].find(([, { from }]) => from === null)?.[0] ?? home;
}

function headerOf({ titles, name = '' }: Column): string {
  const first = typeof titles === 'object' && !Array.isArray(titles) ? Object.values(titles)[0] : titles;
  return [first ?? name].flat()[0] ?? name;
}

function itemName(
  { propertyUrl, lang, valueUrl }: Column,
  node: string,
  nodes: ReadonlyMap<string, InnerNode>,
  root: string,
  mark: string,
): string | readonly string[] {
  const rootClass = nodes.get(root)?.type ?? null;
  if (propertyUrl === undefined || rootClass === null)
    return mark === '' || rootClass === null ? [] : mark + rootClass;
  const steps = [propertyUrl];
  let at = node;
  for (let depth = 0; at !== root; depth += 1) {
    const from = nodes.get(at)?.from;
    if (!from || depth > deepest) return [];
    const { type = null, fixed = [] } = nodes.get(at) ?? {};
    const marks = fixed.map(({ property, value }) => `{${property}="${value.replaceAll('"', '\\"')}"}`);
    steps.unshift(from.property + marks.join('') + (type === null ? '' : `{@${type}}`));
    at = from.node;
  }
  return `${mark}${[rootClass, ...steps].join('>')}${lang === undefined ? '' : `@${lang}`}${valueUrl === undefined ? '' : '>'}`;
}

/** Prefixes of the metadata's context; those that are usual need not be declared. */
function prefixesIn(context: unknown): Readonly<Record<string, string>> {
  const objects = [context].flat().filter((each) => typeof each === 'object' && each !== null);
  return Object.fromEntries(
    objects.flatMap((each) =>
      Object.entries(each as object).filter(([, value]) => typeof value === 'string'),
    ),
  );
}

/** `http://imi.go.jp/ns/core/rdf#住所` as `ic:住所`; what is of no known vocabulary stays. */
function compacted(iri: string, { namespaces }: Vocabulary): string {
  const namespace = rdfNamespace(namespaceOf(iri));
  const prefix = [...namespaces].find(([, known]) => known === namespace)?.[0];
  return prefix === undefined ? iri : `${prefix}:${localOf(iri)}`;
}

/** A column of a layout and the paths that its values go to. */
export interface CsvwColumn {
  readonly header: string;
  readonly isKey: boolean;
  readonly paths: readonly ResolvedPath[];
}

/**
 * Writes the mapping of a package of the first generation: metadata of CSV on the Web. Nodes on the way are named
 * `genid:…{key}`, one for each path with its groups and fixed values.
 *
 * @param file the CSV that it is about
 */
export function csvwOf(
  columns: readonly CsvwColumn[],
  rootClass: string,
  file: string,
  id: string,
  vocabulary: Vocabulary,
): string {
  const key = columns.findIndex(({ isKey }) => isKey);
  const suffix = key < 0 ? '{_row}' : `{c${key + 1}}`;
  const aboutUrl = `${id}${suffix}`;
  const nodes = new Map<string, readonly object[]>();
  const nodeFor = (steps: ResolvedPath['steps']): string => {
    const last = steps.at(-1);
    if (last === undefined) return aboutUrl;
    const name = steps
      .map(({ property, group, fixed }) =>
        [property, group ?? '', ...fixed.map(({ value }) => value)].join('.'),
      )
      .join('/');
    const node = `genid:${encodeURIComponent(name)}${suffix}`;
    if (nodes.has(node)) return node;
    const from = nodeFor(steps.slice(0, -1));
    nodes.set(node, [
      { virtual: true, aboutUrl: from, propertyUrl: iriOf(last.property, vocabulary), valueUrl: node },
      { virtual: true, aboutUrl: node, propertyUrl: rdfType, valueUrl: iriOf(last.type ?? '', vocabulary) },
      ...last.fixed.map(({ property, value }) => ({
        virtual: true,
        aboutUrl: node,
        propertyUrl: iriOf(property, vocabulary),
        default: value,
      })),
    ]);
    return node;
  };
  const own = columns.map(({ header, paths: [path] }, index) => {
    const last = path?.steps.at(-1);
    const about = path === undefined ? aboutUrl : nodeFor(path.steps.slice(0, -1));
    return {
      name: `c${index + 1}`,
      titles: header,
      ...(last === undefined
        ? {}
        : {
            ...(about === aboutUrl ? {} : { aboutUrl: about }),
            propertyUrl: iriOf(last.property, vocabulary),
            ...(path?.path.language ? { lang: path.path.language } : {}),
          }),
    };
  });
  const root = { virtual: true, propertyUrl: rdfType, valueUrl: iriOf(rootClass, vocabulary) };
  const value = {
    '@context': 'http://www.w3.org/ns/csvw',
    url: file,
    tableSchema: { aboutUrl, columns: [...own, root, ...[...nodes.values()].flat()] },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

function iriOf(key: string, { classes, properties }: Vocabulary): string {
  return (classes.get(key) ?? properties.get(key))?.iri ?? key;
}
