import type { Reading } from '../mapping/index.js';
import type { Properties } from '../normalizers/index.js';
import type { Node, NodeValue } from './node.js';
import type { NodeShape, NodeSlot, ValueSlot, ValueSource } from './shape.js';

/**
 * Makes the node of a record, without its id. Nodes without any value are left out (but the root).
 *
 * @param readings by index of the binding
 */
export function buildNode(shape: NodeShape, readings: readonly Reading[]): Node {
  return buildNodes(shape, readings, false)[0] ?? { '@type': shape.type };
}

/** A node under construction. */
interface Draft {
  readonly node: Node;
  readonly shape: NodeShape;
  readonly readings: readonly Reading[];
  hasValue: boolean;
  /** Instances of the node beyond the first, from a cell that names several. */
  readonly more: Node[];
}

/** The instances of a node: none where it has no value, several where a cell names several and they may repeat. */
function buildNodes(shape: NodeShape, readings: readonly Reading[], mayRepeat: boolean): Node[] {
  const draft: Draft = { node: { '@type': shape.type }, shape, readings, hasValue: shape.isAlways, more: [] };
  for (const [property, value] of shape.fixed) draft.node[property] = value;
  const added: [ValueSlot, ValueSource, readonly Properties[]][] = [];
  for (const slot of shape.slots) {
    if (slot.kind === 'node') fillNodes(draft, slot);
    else
      for (const source of slot.sources) {
        const nodes = fillValue(draft, slot, source);
        if (nodes) added.push([slot, source, nodes]);
      }
  }
  // Columns of their own win over what a normalizer adds, so that comes last.
  for (const [slot, source, nodes] of added) fillProperties(draft, slot, source, nodes, mayRepeat);
  if (!draft.hasValue) return [];
  return draft.more.length === 0 ? [draft.node] : [draft.node, ...draft.more];
}

function fillNodes(draft: Draft, slot: NodeSlot): void {
  const nodes: Node[] = [];
  for (const shape of slot.shapes) {
    for (const node of buildNodes(shape, draft.readings, slot.isMany)) nodes.push(node);
  }
  const first = nodes[0];
  if (first === undefined) return;
  draft.node[slot.property] = nodes.length === 1 ? first : nodes;
  draft.hasValue = true;
}

/** Writes the value of a cell; gives back the nodes of a cell that fills several properties. */
function fillValue(draft: Draft, slot: ValueSlot, source: ValueSource): readonly Properties[] | undefined {
  const reading = draft.readings[source.binding];
  if (reading === undefined) return undefined;
  const { outcome, text } = reading;
  if (outcome.certainty === 'refused') {
    keepText(draft, source, text);
    return undefined;
  }
  if (outcome.value !== null) {
    addValue(draft, slot.property, outcome.value, slot.isMany);
    if (source.keepsSource && outcome.value !== text && draft.shape.allowed.has('表記')) {
      addMissing(draft, '表記', text.trim());
    }
  }
  for (const value of outcome.values ?? []) addValue(draft, slot.property, value, slot.isMany);
  return outcome.nodes;
}

function fillProperties(
  draft: Draft,
  slot: ValueSlot,
  source: ValueSource,
  nodes: readonly Properties[],
  mayRepeat: boolean,
): void {
  const named = nodes.map((properties) => nameProperties(properties, slot.property, draft.shape));
  const [first, ...rest] = named;
  if (first === undefined || Object.keys(first).length === 0) {
    keepText(draft, source, draft.readings[source.binding]?.text ?? '');
    return;
  }
  if (mayRepeat) {
    // Columns of their own are of all instances; what the cell adds is of one.
    for (const properties of rest) draft.more.push({ ...draft.node, ...without(properties, draft.node) });
  }
  for (const [property, value] of Object.entries(first)) addMissing(draft, property, value);
  if (mayRepeat) return;
  for (const properties of rest) {
    for (const [property, value] of Object.entries(properties)) {
      addValue(draft, property, value, draft.shape.allowed.get(property)?.isMany ?? false);
    }
  }
}

/** Gives `.` its property and drops what the class does not have. */
function nameProperties(properties: Properties, own: string, shape: NodeShape): Properties {
  const named: Record<string, string> = {};
  for (const [property, value] of Object.entries(properties)) {
    const name = property === '.' ? own : property;
    if (shape.allowed.has(name)) named[name] = value;
  }
  return named;
}

function addMissing(draft: Draft, property: string, value: string): void {
  if (property in draft.node) return;
  draft.node[property] = value;
  draft.hasValue = true;
}

/** Adds a value; a second one makes an array, also where only one is allowed: validation says so, nothing is lost. */
function addValue(draft: Draft, property: string, value: string, isMany: boolean): void {
  const present: NodeValue | undefined = draft.node[property];
  if (present === undefined) draft.node[property] = value;
  else if (Array.isArray(present)) draft.node[property] = [...present, value];
  else if (isMany || present !== value) draft.node[property] = [present as string, value];
  draft.hasValue = true;
}

/** A text that could not be read stays with the data, where the class has a place for it. */
function keepText(draft: Draft, source: ValueSource, text: string): void {
  const { keep } = draft.shape;
  const kept = text.trim();
  if (keep === null || kept === '') return;
  if (keep !== '記述') {
    addMissing(draft, keep, kept);
    return;
  }
  const remark: Node = { '@type': '記述型', 種別: source.header, 説明: kept };
  const present = draft.node['記述'];
  draft.node['記述'] =
    present === undefined
      ? remark
      : Array.isArray(present)
        ? [...present, remark]
        : [present as Node, remark];
  draft.hasValue = true;
}

function without(properties: Properties, node: Node): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([property]) => !(property in node)));
}
