import {
  type DataModel,
  isFault,
  keysOf,
  parseTermPath,
  printTermPath,
  type ResolvedPath,
  resolveTermPath,
  type TermPath,
  type TermStep,
  type Vocabulary,
  withPrefix,
} from '../../vocabulary/index.js';

/** A structured item name (構造化項目名): a path with its root class, or the class alone. */
export interface ItemName {
  /** The value of the column identifies the record. */
  readonly isKey: boolean;
  readonly rootClass: string;
  /** Null: nothing but a key. */
  readonly path: TermPath | null;
}

/** Writes a structured item name with prefixes: `*ic:施設型>ic:名称>ic:表記`. */
export function printItemName({ isKey, rootClass, path }: ItemName, vocabulary: Vocabulary): string {
  const named = (term: string) => withPrefix(vocabulary, term);
  const step = ({ property, group, fixed, type }: TermStep) =>
    [
      named(property),
      group === null ? '' : `[${group}]`,
      ...fixed.map((pair) => `{${named(pair.property)}="${pair.value.replaceAll('"', '\\"')}"}`),
      type === null ? '' : `{@${named(type)}}`,
    ].join('');
  const steps = [named(rootClass), ...(path?.steps ?? []).map(step)].join('>');
  const language = path?.language == null ? '' : `@${path.language}`;
  return `${isKey ? '*' : ''}${steps}${language}${path?.isIri ? '>' : ''}`;
}

/** Prefixes of the terms that a text names, as it writes them. */
export function prefixesIn(text: string): readonly string[] {
  const bare = text.replace(/"(?:\\"|[^"])*"|'(?:\\'|[^'])*'|\[[^\]]*\]|【[^】]*】/g, '');
  const names = bare.matchAll(/(?:^|[>＞{｛@＠*＊=\s])\s*([\p{L}_][\p{L}\p{N}\p{M}_.-]*)\s*[:：]/gu);
  return [...new Set([...names].map(([, prefix = '']) => prefix))];
}

/**
 * Reads a structured item name; its terms come back as the vocabulary has them, names of classes from before 2016 are
 * completed. Null where it is none.
 *
 * @param prefixes those that stand for a vocabulary that is known → the prefix that this has here; the empty one is that of
 * names without a prefix
 */
export function readItemName(
  text: string,
  prefixes: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): ItemName | null {
  const [, mark = '', rest = ''] = /^\s*([*＊]?)(.*)$/s.exec(text) ?? [];
  const path = parseTermPath(rest);
  if (isFault(path)) return null;
  const named = (name: string) => {
    const colon = name.indexOf(':');
    const prefix = prefixes.get(name.slice(0, Math.max(colon, 0)));
    const local = name.slice(colon + 1);
    return prefix === undefined ? name : termIn(vocabulary, prefix, local);
  };
  const steps = path.steps.map((step) => ({
    ...step,
    property: named(step.property),
    fixed: step.fixed.map((pair) => ({ ...pair, property: named(pair.property) })),
    type: step.type === null ? null : named(step.type),
  }));
  const [root, ...own] = steps;
  const rootClass = [root?.property ?? '', `${root?.property}型`].find((name) =>
    vocabulary.classes.has(name),
  );
  if (rootClass === undefined || (own.length === 0 && mark === '')) return null;
  if (own.length === 0) return { isKey: true, rootClass, path: null };
  const written = textual({ ...path, steps: own });
  const resolved = resolveTermPath(vocabulary, rootClass, written);
  return { isKey: mark !== '', rootClass, path: isFault(resolved) ? written : resolved.path };
}

/** The key of a term of a vocabulary; of a name that it has not, or a class without its 型, the name alone. */
function termIn(vocabulary: Vocabulary, prefix: string, local: string): string {
  const key = (name: string) => keysOf(vocabulary, `${prefix}:${name}`)[0];
  return key(local) ?? key(`${local}型`) ?? local;
}

function textual(path: Omit<TermPath, 'text'>): TermPath {
  return { ...path, text: printTermPath(path) };
}

/** A path that narrows no step to the class that it has anyway. */
export function withoutNeedlessTypes(path: TermPath, { steps }: ResolvedPath): TermPath {
  const isNeedless = (type: string | null, index: number) => type === steps[index]?.range;
  return textual({
    ...path,
    steps: path.steps.map((step, index) => (isNeedless(step.type, index) ? { ...step, type: null } : step)),
  });
}

/** What a mapping calls a path: the first item of the model that is there, else the path itself. */
export function targetOf(path: TermPath, model: DataModel): string {
  const item = model.items.find(
    (candidate) => candidate.header === null && candidate.path.text === path.text,
  );
  return item?.name ?? path.text;
}
