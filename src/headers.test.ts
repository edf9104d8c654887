import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadKnowledge, matchKey } from './node.js';

const { models, families } = loadKnowledge();
const file = new URL('../vocabularies/items/without-item.yaml', import.meta.url);
const { reasons } = parse(readFileSync(file, 'utf8')) as {
  readonly reasons: readonly { readonly headers: Readonly<Record<string, readonly string[]>> }[];
};
const listed = reasons.flatMap(({ headers }) =>
  Object.entries(headers).flatMap(([kind, names]) => names.map((name) => [kind, name] as const)),
);

const isItem = (kind: string, header: string): boolean => {
  const names = (models.get(kind)?.items ?? []).flatMap(({ name, aliases }) => [name, ...aliases]);
  return names.some((name) => matchKey(name) === matchKey(header));
};

describe('headers that no item takes', () => {
  test('are of kinds that there are, once each', () => {
    expect(listed.filter(([kind]) => !models.has(kind))).toEqual([]);
    expect(new Set(listed.map((each) => each.join(' '))).size).toBe(listed.length);
  });

  test('are indeed no item and no alias', () => {
    expect(listed.filter(([kind, header]) => isItem(kind, header))).toEqual([]);
  });
});

const labels = new URL('../../shared/corpus/', import.meta.url);

describe.skipIf(!existsSync(labels))('the headers of real files', () => {
  const rowsOf = (name: string): readonly Readonly<Record<string, string>>[] => {
    const [head = '', ...lines] = readFileSync(new URL(name, labels), 'utf8').trimEnd().split('\n');
    const columns = head.split('\t');
    return lines.map((line) =>
      Object.fromEntries(line.split('\t').map((cell, i) => [columns[i] ?? '', cell])),
    );
  };

  test('are items, aliases, of a family, or listed with a reason', () => {
    const kinds = new Map(
      rowsOf('gold-files.tsv').map(({ file: path = '', kind = '' }) => [
        path,
        kind.split('|').filter((id) => models.has(id)),
      ]),
    );
    const isFamily = (kind: string, header: string) =>
      families.some(({ model, match }) => model === kind && match(header) !== null);
    const isListed = (header: string) => listed.some(([, name]) => matchKey(name) === matchKey(header));
    /** Text that was misread and saved again has signs of Western code pages; it is put right before. */
    const isMisread = (header: string) => /[\u0080-\u00FF]/.test(header);
    const left = rowsOf('gold-columns.tsv').flatMap(({ file: path = '', header = '' }) => {
      const own = kinds.get(path) ?? [];
      const isKnown =
        own.length === 0 ||
        header.trim() === '' ||
        isMisread(header) ||
        isListed(header) ||
        own.some((kind) => isItem(kind, header) || isFamily(kind, header));
      return isKnown ? [] : [`${path}: ${header}`];
    });
    expect(left).toEqual([]);
  });
});
