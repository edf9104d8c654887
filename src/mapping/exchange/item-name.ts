import {
  type DataModel,
  isFault,
  parseTermPath,
  printTermPath,
  type ResolvedPath,
  type TermPath,
  type TermStep,
  type Vocabulary,
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
  const named = (term: string) => `${prefixOf(term, vocabulary)}${term}`;
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

function prefixOf(term: string, { classes, properties, namespaces }: Vocabulary): string {
  const iri = (classes.get(term) ?? properties.get(term))?.iri ?? '';
  for (const [prefix, namespace] of namespaces) if (iri === namespace + term) return `${prefix}:`;
  return '';
}

/**
 * Reads a structured item name; prefixes of the given vocabularies are dropped, names of classes from before 2016 are
 * completed. Null where it is none.
 *
 * @param prefixes those that stand for a vocabulary that is known
 */
export function readItemName(
  text: string,
  prefixes: ReadonlySet<string>,
  vocabulary: Vocabulary,
): ItemName | null {
  const [, mark = '', rest = ''] = /^\s*([*＊]?)(.*)$/s.exec(text) ?? [];
  const path = parseTermPath(rest);
  if (isFault(path)) return null;
  const bare = (name: string) => {
    const [prefix = '', ...local] = name.split(':');
    return local.length > 0 && prefixes.has(prefix) ? local.join(':') : name;
  };
  const steps = path.steps.map((step) => ({
    ...step,
    property: bare(step.property),
    fixed: step.fixed.map((pair) => ({ ...pair, property: bare(pair.property) })),
    type: step.type === null ? null : bare(step.type),
  }));
  const [root, ...own] = steps;
  const rootClass = [root?.property ?? '', `${root?.property}型`].find((name) =>
    vocabulary.classes.has(name),
  );
  if (rootClass === undefined || (own.length === 0 && mark === '')) return null;
  return {
    isKey: mark !== '',
    rootClass,
    path: own.length === 0 ? null : textual({ ...path, steps: own }),
  };
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
