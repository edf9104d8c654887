import { type MappingDocument, mappingSchema } from '../mapping.js';

const onOneLine: ReadonlySet<unknown> = new Set([
  'publisher',
  'source',
  'options',
  'required',
  'recommended',
]);

/** Remarks for the people who read a mapping, by the keys that they stand at; each is one or more lines. */
export interface MappingNotes {
  readonly head: readonly string[];
  /** Behind the value of a key of the mapping. */
  readonly beside: ReadonlyMap<string, string>;
  /** Above a key of the mapping. */
  readonly above: ReadonlyMap<string, readonly string[]>;
  /** Above a key of `columns`. */
  readonly aboveColumn: ReadonlyMap<string, readonly string[]>;
  readonly belowColumns: readonly string[];
  readonly foot: readonly string[];
}

/**
 * Writes a mapping as a file of ours, in the order of all mappings; reading it gives the same document.
 *
 * @param remarks lines that are put above it
 */
export async function mappingYaml(
  document: MappingDocument,
  remarks: readonly string[],
  notes?: MappingNotes,
): Promise<string> {
  const { Document, isMap, isScalar, isSeq, visit } = await import('yaml');
  const ordered = Object.keys(mappingSchema.shape).flatMap((key) => {
    const value = document[key as keyof MappingDocument];
    return value === undefined ? [] : [[key, value] as const];
  });
  const yaml = new Document(Object.fromEntries(ordered));
  visit(yaml, {
    Pair(_, { key, value }, path) {
      if (!isMap(value) && !isSeq(value)) return;
      const isTarget = path.length === 4 && isColumns(path[2]);
      if (isTarget || (isScalar(key) && onOneLine.has(key.value))) value.flow = true;
    },
  });
  if (notes) annotate(yaml, notes, isMap);
  const head = [...remarks, ...(notes?.head ?? [])]
    .flatMap((remark) => remark.split(/\r?\n/))
    .map((line) => `# ${line}\n`);
  return head.join('') + yaml.toString({ lineWidth: 120 });

  function isColumns(node: unknown): boolean {
    const { key } = (node ?? {}) as { key?: unknown };
    return isScalar(key) && key.value === 'columns';
  }
}

type Yaml = import('yaml').Document;

function annotate(yaml: Yaml, notes: MappingNotes, isMap: typeof import('yaml').isMap): void {
  const lines = (texts: readonly string[]) =>
    texts.flatMap((text) => text.split(/\r?\n/).map((line) => ` ${line}`)).join('\n');
  const root = yaml.contents;
  if (!isMap(root)) return;
  for (const { key, value } of root.items as unknown as readonly Entry[]) {
    const above = notes.above.get(key.value);
    if (above) key.commentBefore = lines(above);
    const beside = notes.beside.get(key.value);
    if (beside !== undefined) value.comment = ` ${beside}`;
    if (key.value !== 'columns' || !isMap(value)) continue;
    for (const column of value.items as unknown as readonly Entry[]) {
      const told = notes.aboveColumn.get(column.key.value);
      if (told) column.key.commentBefore = lines(told);
    }
    if (notes.belowColumns.length > 0) value.comment = lines(notes.belowColumns);
  }
  if (notes.foot.length > 0) yaml.comment = lines(notes.foot);
}

interface Entry {
  readonly key: { readonly value: string; commentBefore?: string };
  readonly value: { comment?: string };
}
