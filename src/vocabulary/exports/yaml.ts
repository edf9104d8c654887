import { isMap, isScalar, isSeq, visit, type YAMLMap, Document as YamlDocument } from 'yaml';
import type { Document } from '../vocabulary-document.js';

/** Writes a vocabulary as a file of ours; reading it gives the same document. */
export function vocabularyYaml(document: Document): string {
  const { prefix, namespace, version, about, prefixes, classes, additions, properties } = document;
  const yaml = new YamlDocument(
    withoutEmpty({
      prefix,
      namespace,
      version,
      about,
      prefixes,
      classes: withoutEmptyParts(classes),
      additions,
      properties: withoutEmptyParts(properties),
    }),
  );
  visit(yaml, {
    Pair(_, { key, value }) {
      if (!isScalar(key) || !isMap(value)) return;
      if (key.value === 'label') value.flow = isOneLine(value);
      if (key.value === 'conditions') {
        value.items = value.items.filter((item) => !isSeq(item.value) || item.value.items.length > 0);
        value.flow = true;
      }
    },
  });
  return yaml.toString({ lineWidth: 0 });
}

function isOneLine(texts: YAMLMap): boolean {
  return texts.items.every(({ value }) => isScalar(value) && !String(value.value).includes('\n'));
}

/** Terms stay, even those that say nothing of themselves; what is empty in them need not be written. */
function withoutEmptyParts(terms: Readonly<Record<string, object>>): object {
  return Object.fromEntries(Object.entries(terms).map(([name, entry]) => [name, withoutEmpty(entry)]));
}

function withoutEmpty(entry: object): object {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== undefined && (typeof value !== 'object' || Object.keys(value).length > 0),
    ),
  );
}
