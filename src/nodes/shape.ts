import {
  isFault,
  isSubclass,
  parseTermPath,
  propertiesOf,
  propertyOf,
  resolveTermPath,
  type TermPath,
  type Vocabulary,
} from '../vocabulary/index.js';
import { type Node, type NodeValue, textIn } from './node.js';

/** How a node is made of the readings of a record: decided once, from the term paths. */
export interface NodeShape {
  readonly type: string;
  /** What the term path calls the columns that share the node, where it does: `連絡先[代表]`. */
  readonly group: string | null;
  /** What the term path says that the node always has: `{種別="代表"}`. */
  readonly fixed: readonly { readonly property: string; readonly value: string }[];
  /** The node is made for every record, for it holds a constant of the mapping. */
  readonly isAlways: boolean;
  /** All keys that the node may have, in canonical order: the class and the fixed values set, the others not yet. */
  readonly template: Readonly<Node>;
  /** In the order in which they are written. */
  readonly slots: readonly Slot[];
  /** Properties that its class has, and whether they may repeat: what a normalizer may add. */
  readonly allowed: ReadonlyMap<string, { readonly isMany: boolean }>;
  /** How the text of a refused value is kept on the node; null: a node above it keeps it. */
  readonly keep: Keep | null;
}

/**
 * Where a text that could not be read is kept: in a 記述 with the header as its 種別, as things have it, or in the 表記 of a
 * value (a date).
 */
export type Keep = '記述' | '表記';

export type Slot = ValueSlot | NodeSlot;

/** A property whose values come from columns. */
export interface ValueSlot {
  readonly kind: 'value';
  readonly property: string;
  readonly isMany: boolean;
  readonly sources: readonly ValueSource[];
}

export interface ValueSource {
  /** Index among the bindings of the plan. */
  readonly binding: number;
  readonly adds: readonly string[];
  /** What a kept text is called by. */
  readonly header: string;
  /** What the values are written in, where the path says so: `説明@en`. */
  readonly language: string | null;
  /** The source text belongs into 表記 where the value is not written as it stands. */
  readonly keepsSource: boolean;
}

/** A property that leads to nodes: one for each group. */
export interface NodeSlot {
  readonly kind: 'node';
  readonly property: string;
  readonly isMany: boolean;
  readonly shapes: readonly NodeShape[];
}

/** What goes to one place of the node: a binding, by its index. */
export interface Placement {
  readonly binding: number;
  /** Properties, beside that of the term, that the normalizer of the binding may set. */
  readonly adds: readonly string[];
  readonly term: string;
  readonly header: string;
}

/**
 * The shape of the nodes of a plan. Paths with the same steps and groups share their nodes.
 *
 * @param placements in canonical order (that of the data model's items)
 * @param constants term path → value, set wherever the node of the path exists; root-level ones always
 */
export function shapeOf(
  rootClass: string,
  placements: readonly Placement[],
  constants: Readonly<Record<string, string>>,
  vocabulary: Vocabulary,
): NodeShape {
  const root = draft(rootClass);
  for (const placement of placements) {
    const path = parsed(placement.term, rootClass, vocabulary);
    if (path) place(root, path, placement, vocabulary);
  }
  for (const [term, value] of Object.entries(constants)) {
    const path = parsed(term, rootClass, vocabulary);
    if (path) placeConstant(root, path, value, vocabulary);
  }
  const shape = finish(root, vocabulary);
  return { ...shape, template: { '@id': undefined, ...shape.template } };
}

interface Draft {
  readonly type: string;
  readonly step: Pick<NodeShape, 'group' | 'fixed'>;
  isAlways: boolean;
  readonly fixed: Map<string, NodeValue>;
  readonly values: Map<string, ValueSource[]>;
  readonly nodes: Map<string, Map<string, Draft>>;
  readonly order: string[];
}

function draft(type: string, step: Draft['step'] = { group: null, fixed: [] }): Draft {
  return { type, step, isAlways: false, fixed: new Map(), values: new Map(), nodes: new Map(), order: [] };
}

/** The path with the keys of its terms, which are those of nodes. */
function parsed(term: string, rootClass: string, vocabulary: Vocabulary): TermPath | null {
  const path = parseTermPath(term, rootClass);
  const resolved = isFault(path) ? path : resolveTermPath(vocabulary, rootClass, path);
  return isFault(resolved) ? null : resolved.path;
}

function place(root: Draft, path: TermPath, placement: Placement, vocabulary: Vocabulary): void {
  const holder = descend(root, path, vocabulary);
  const last = path.steps.at(-1);
  if (!holder || !last) return;
  const sources = holder.values.get(last.property) ?? [];
  if (sources.length === 0) holder.order.push(last.property);
  sources.push({
    binding: placement.binding,
    adds: placement.adds,
    header: placement.header,
    language: path.language,
    keepsSource: last.property === '標準型日付' || last.property === '標準型日時',
  });
  holder.values.set(last.property, sources);
}

function placeConstant(root: Draft, path: TermPath, value: string, vocabulary: Vocabulary): void {
  const last = path.steps.at(-1);
  const holder = descend(root, path, vocabulary, true);
  if (!holder || !last) return;
  const columns = holder.values.get(last.property) ?? [];
  if (columns.some(({ language }) => language === path.language)) return;
  const before = [holder.fixed.get(last.property) ?? []].flat();
  const values = [...before, textIn(path.language, value)];
  const [only] = values;
  holder.fixed.set(last.property, values.length === 1 ? only! : values);
}

/** The draft of the node that the last step of a path stands on; makes what is missing on the way. */
function descend(root: Draft, path: TermPath, vocabulary: Vocabulary, isAlways = false): Draft | null {
  const resolved = resolveTermPath(vocabulary, root.type, path);
  if (isFault(resolved)) return null;
  let current = root;
  for (const [i, step] of path.steps.slice(0, -1).entries()) {
    const type = resolved.steps[i]?.type ?? '';
    const groups = current.nodes.get(step.property) ?? new Map<string, Draft>();
    if (groups.size === 0) {
      current.order.push(step.property);
      current.nodes.set(step.property, groups);
    }
    const key = `${step.group ?? ''}|${step.fixed.map((pair) => `${pair.property}=${pair.value}`).join('|')}`;
    const known = groups.get(key) ?? draft(type, { group: step.group, fixed: step.fixed });
    const next = isSubclass(vocabulary, known.type, type) ? known : { ...known, type };
    for (const pair of step.fixed) next.fixed.set(pair.property, pair.value);
    if (isAlways) next.isAlways = true;
    groups.set(key, next);
    current = next;
  }
  return current;
}

function finish(node: Draft, vocabulary: Vocabulary): NodeShape {
  const isMany = (property: string) => propertyOf(vocabulary, node.type, property)?.cardinality.max === null;
  const slots = node.order.map((property): Slot => {
    const sources = node.values.get(property);
    if (sources) return { kind: 'value', property, isMany: isMany(property), sources };
    const shapes = [...(node.nodes.get(property)?.values() ?? [])].map((inner) => finish(inner, vocabulary));
    return { kind: 'node', property, isMany: isMany(property), shapes };
  });
  const shape = {
    type: node.type,
    group: node.step.group,
    fixed: node.step.fixed,
    isAlways: node.isAlways,
    slots,
    allowed: allowedOn(node.type, vocabulary),
    keep: keepOf(node.type, vocabulary),
  };
  return { ...shape, template: templateOf(shape, node.fixed) };
}

function templateOf(shape: Omit<NodeShape, 'template'>, fixed: ReadonlyMap<string, NodeValue>): Node {
  const template: Node = { '@type': shape.type, ...Object.fromEntries(fixed) };
  const reserve = (property: string) => {
    if (!(property in template) && shape.allowed.has(property)) template[property] = undefined;
  };
  for (const slot of shape.slots) {
    reserve(slot.property);
    if (slot.kind === 'node') continue;
    for (const source of slot.sources) {
      if (source.keepsSource) reserve('表記');
      source.adds.forEach(reserve);
    }
  }
  if (shape.keep !== null && shape.slots.some(mayKeep)) reserve(shape.keep);
  return template;
}

/** Whether texts of a slot may come to be kept on the node. */
function mayKeep(slot: Slot): boolean {
  return slot.kind === 'value' || slot.shapes.some((inner) => inner.keep === null);
}

function allowedOn(type: string, vocabulary: Vocabulary): NodeShape['allowed'] {
  return new Map(
    propertiesOf(vocabulary, type).map((property) => [
      property.property,
      { isMany: property.cardinality.max === null },
    ]),
  );
}

function keepOf(type: string, vocabulary: Vocabulary): Keep | null {
  const has = (property: string) => propertyOf(vocabulary, type, property) !== null;
  return has('記述') ? '記述' : has('表記') ? '表記' : null;
}
