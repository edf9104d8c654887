import type { Node, NodeShape, NodeValue } from '../nodes/index.js';
import type { ClassUnder } from './node-format.js';

/** Values of a node by term path; more than one where the node has several at a path. */
export type FlatValues = ReadonlyMap<string, FlatValue>;

export interface FlatValue {
  /** The property at the end of the path. */
  readonly property: string;
  readonly language: string | null;
  readonly texts: readonly string[];
}

/**
 * Compiles the places of nodes to a function that gives the values of a node by term path: `住所>都道府県`,
 * `連絡先{種別="代表"}>電話番号`, `説明@en`. The paths are those of the data model's items, so that all nodes of a run have
 * the same; what the model does not place (a 記述 that keeps a text) is told apart by its 種別. Classes have no place in it.
 */
export function compileFlat(shape: NodeShape): (node: Node) => FlatValues {
  return (node) => {
    const values: Collected = new Map();
    collect(node, shape, '', values, null);
    return values;
  };
}

/**
 * The same so that the nodes can be made of their values again: `@type` and `@id` are values, classes stand in the path where
 * they are not those of the vocabulary (`利用可能時間{@定期スケジュール型}>開始時間`), and of nodes that nothing tells apart
 * all but the first have their number (`連絡先[2番]>電話番号`).
 */
export function compileWholeFlat(shape: NodeShape, classUnder: ClassUnder): (node: Node) => FlatValues {
  const known = new Map<string, string | null>();
  const remembered: ClassUnder = (className, property) => {
    const key = `${className} ${property}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = classUnder(className, property);
    known.set(key, made);
    return made;
  };
  return (node) => {
    const values: Collected = new Map();
    if (typeof node['@type'] === 'string') put(values, '@type', '@type', null, node['@type']);
    collect(node, shape, '', values, remembered);
    return values;
  };
}

type Collected = Map<string, FlatValue & { readonly texts: string[] }>;

function put(values: Collected, path: string, property: string, language: string | null, text: string): void {
  const known = values.get(path);
  if (known === undefined) values.set(path, { property, language, texts: [text] });
  else known.texts.push(text);
}

/** What stands behind a property in a path: what tells its node from others of the property. */
export function stepMark({ fixed, group }: Pick<NodeShape, 'fixed' | 'group'>): string {
  if (fixed.length > 0)
    return fixed.map(({ property, value }) => `{${property}="${value.replaceAll('"', '\\"')}"}`).join('');
  return group === null ? '' : `[${group}]`;
}

function collect(
  node: Node,
  shape: NodeShape | null,
  prefix: string,
  values: Collected,
  classUnder: ClassUnder | null,
): void {
  const marked = new Set(shape === null ? markOf(node) : shape.fixed.map(({ property }) => property));
  for (const [property, value] of Object.entries(node)) {
    if (property.startsWith('@') || value === undefined || (marked.has(property) && prefix !== '')) continue;
    const slot = shape?.slots.find((one) => one.property === property);
    const shapes = slot?.kind === 'node' ? [...slot.shapes] : [];
    const steps = classUnder === null ? null : new Map<string, number>();
    for (const one of Array.isArray(value) ? (value as readonly NodeValue[]) : [value]) {
      const literal = literalOf(one as string | Node);
      if (literal === null) {
        const inner = one as Node;
        const own = takeShape(shapes, inner);
        const mark = own === null ? markText(inner) : stepMark(own);
        const step =
          classUnder === null || steps === null
            ? property + mark
            : wholeStep(property, mark, inner, classUnder(String(node['@type']), property), steps);
        if (classUnder !== null && typeof inner['@id'] === 'string')
          put(values, `${prefix}${step}>@id`, '@id', null, inner['@id']);
        collect(inner, own, `${prefix}${step}>`, values, classUnder);
        continue;
      }
      const path = `${prefix}${property}${literal.language === null ? '' : `@${literal.language}`}`;
      put(values, path, property, literal.language, literal.text);
    }
  }
}

/** A step that tells the class of its node and, of several that look alike, which one it is. */
function wholeStep(
  property: string,
  mark: string,
  { '@type': type }: Node,
  usual: string | null,
  steps: Map<string, number>,
): string {
  const typed = `${mark}${typeof type === 'string' && type !== usual ? `{@${type}}` : ''}`;
  const number = (steps.get(typed) ?? 0) + 1;
  steps.set(typed, number);
  if (number === 1) return property + typed;
  const [, group = '', rest = typed] = /^\[([^\]]*)\](.*)$/s.exec(typed) ?? [];
  return `${property}[${group === '' ? '' : `${group} `}${number}番]${rest}`;
}

/** The shape that a node was made by, taken from those that are left. */
function takeShape(shapes: NodeShape[], node: Node): NodeShape | null {
  const at = shapes.findIndex(
    (shape) =>
      shape.type === node['@type'] && shape.fixed.every(({ property, value }) => node[property] === value),
  );
  return at < 0 ? null : (shapes.splice(at, 1)[0] ?? null);
}

function literalOf(value: string | Node): { readonly text: string; readonly language: string | null } | null {
  if (typeof value === 'string') return { text: value, language: null };
  const { '@value': text, '@language': language } = value;
  return typeof text === 'string' ? { text, language: typeof language === 'string' ? language : null } : null;
}

function markOf(node: Node): readonly string[] {
  return typeof node['種別'] === 'string' && Object.keys(node).length > 2 ? ['種別'] : [];
}

function markText(node: Node): string {
  return markOf(node)
    .map((property) => `{${property}="${String(node[property]).replaceAll('"', '\\"')}"}`)
    .join('');
}

/** All places that nodes of a shape have for values, as `compileFlat` names them, in the order of the nodes. */
export function placesOf(shape: NodeShape): readonly { readonly path: string; readonly property: string }[] {
  const places = new Map<string, string>();
  gather(shape, '', places);
  return [...places].map(([path, property]) => ({ path, property }));
}

function gather(shape: NodeShape, prefix: string, places: Map<string, string>): void {
  const marked = new Set(prefix === '' ? [] : shape.fixed.map(({ property }) => property));
  for (const property of Object.keys(shape.template)) {
    if (property.startsWith('@') || property === '記述' || marked.has(property)) continue;
    const slot = shape.slots.find((one) => one.property === property);
    if (slot?.kind === 'node') {
      for (const inner of slot.shapes) gather(inner, `${prefix}${property}${stepMark(inner)}>`, places);
    } else {
      const languages = slot?.kind === 'value' ? slot.sources.map(({ language }) => language) : [null];
      for (const language of languages)
        places.set(`${prefix}${property}${language === null ? '' : `@${language}`}`, property);
    }
  }
}
