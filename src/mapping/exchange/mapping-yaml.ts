import { type MappingDocument, mappingSchema } from '../mapping.js';

const onOneLine: ReadonlySet<unknown> = new Set([
  'publisher',
  'source',
  'options',
  'required',
  'recommended',
]);

/**
 * Writes a mapping as a file of ours, in the order of all mappings; reading it gives the same document.
 *
 * @param remarks lines that are put above it
 */
export async function mappingYaml(document: MappingDocument, remarks: readonly string[]): Promise<string> {
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
  const head = remarks.flatMap((remark) => remark.split(/\r?\n/)).map((line) => `# ${line}\n`);
  return head.join('') + yaml.toString({ lineWidth: 120 });

  function isColumns(node: unknown): boolean {
    const { key } = (node ?? {}) as { key?: unknown };
    return isScalar(key) && key.value === 'columns';
  }
}
