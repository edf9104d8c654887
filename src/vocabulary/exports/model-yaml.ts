import type { ModelDocument } from '../load-model.js';

const short: ReadonlySet<unknown> = new Set(['title', 'label', 'aliases', 'codes', 'options']);

/** Writes a data model as a file of ours; reading it gives the same document. */
export async function modelYaml(document: ModelDocument): Promise<string> {
  const { Document, isMap, isScalar, isSeq, visit } = await import('yaml');
  const yaml = new Document(document);
  visit(yaml, {
    Pair(_, { key, value }) {
      if (isScalar(key) && short.has(key.value) && (isMap(value) || isSeq(value))) value.flow = true;
    },
  });
  return yaml.toString({ lineWidth: 120, flowCollectionPadding: true });
}
