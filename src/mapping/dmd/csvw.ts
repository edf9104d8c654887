import { z } from 'zod';
import { localOf, namespaceOf, rdfNamespace, type Vocabulary } from '../../vocabulary/index.js';

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
    nodes.set(name, { type: null, from: null, ...nodes.get(name), ...more });
  for (const { virtual, aboutUrl = home, propertyUrl, valueUrl } of columns) {
    change(aboutUrl, {});
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
    const type = nodes.get(at)?.type;
    steps.unshift(from.property + (type ? `{@${type}}` : ''));
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
