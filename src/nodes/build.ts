import type { Reading } from '../mapping/index.js';
import { empty, type Properties } from '../normalizers/index.js';
import type { Node } from './node.js';
import type { NodeShape, NodeSlot, ValueSlot, ValueSource } from './shape.js';

/**
 * Makes the node of a record. Nodes without any value are left out (but the root).
 *
 * @param id of the root; null where it is not known yet
 * @param readings by index of the binding
 */
export function buildNode(shape: NodeShape, readings: readonly Reading[], id: string | null): Node {
  const root = buildNodes(shape, readings, false)[0] ?? { ...shape.template };
  if (id !== null) root['@id'] = id;
  return root;
}

/** What a cell that fills several properties has to add, when all columns of their own have been written. */
interface Addition {
  readonly slot: ValueSlot;
  readonly source: ValueSource;
  readonly reading: Reading;
  readonly nodes: readonly Properties[];
}

const none: readonly Node[] = [];

/** The instances of a node: none where it has no value, several where a cell names several and they may repeat. */
function buildNodes(shape: NodeShape, readings: readonly Reading[], mayRepeat: boolean): readonly Node[] {
  // A copy of the template has all its keys, in canonical order and in one hidden class; JSON leaves the unset ones out.
  const node: Node = { ...shape.template };
  let hasValue = shape.isAlways;
  let additions: Addition[] | null = null;
  for (const slot of shape.slots) {
    if (slot.kind === 'node') {
      if (fillNodes(node, slot, readings)) hasValue = true;
      continue;
    }
    for (const source of slot.sources) {
      const reading = readings[source.binding];
      if (reading === undefined || reading.outcome === empty) continue;
      if (fillValue(node, shape, slot, source, reading)) hasValue = true;
      const { nodes } = reading.outcome;
      if (nodes !== undefined) (additions ??= []).push({ slot, source, reading, nodes });
    }
  }
  if (additions === null) return hasValue ? [node] : none;
  const more: Node[] = [];
  for (const addition of additions) if (add(node, shape, addition, mayRepeat, more)) hasValue = true;
  return hasValue ? [node, ...more] : none;
}

function fillNodes(node: Node, slot: NodeSlot, readings: readonly Reading[]): boolean {
  let first: Node | null = null;
  let all: Node[] | null = null;
  for (const shape of slot.shapes) {
    for (const inner of buildNodes(shape, readings, slot.isMany)) {
      if (first === null) first = inner;
      else (all ??= [first]).push(inner);
    }
  }
  if (first === null) return false;
  node[slot.property] = all ?? first;
  return true;
}

/** Writes the value of a cell; says whether the node has a value by it. */
function fillValue(
  node: Node,
  shape: NodeShape,
  slot: ValueSlot,
  source: ValueSource,
  reading: Reading,
): boolean {
  const { outcome, text } = reading;
  if (outcome.certainty === 'refused') return keepText(node, shape, source, text);
  const { value } = outcome;
  if (value !== null) {
    addValue(node, slot.property, value, slot.isMany);
    if (source.keepsSource && value !== text && shape.allowed.has('表記')) node['表記'] ??= text.trim();
  }
  if (outcome.values !== undefined)
    for (const one of outcome.values) addValue(node, slot.property, one, slot.isMany);
  return value !== null || outcome.values !== undefined;
}

/** Adds what a cell says of several properties; columns of their own win. Further instances go to `more`. */
function add(node: Node, shape: NodeShape, addition: Addition, mayRepeat: boolean, more: Node[]): boolean {
  const { slot, source, reading, nodes } = addition;
  const [first = {}, ...rest] = nodes.map((properties) => nameProperties(properties, slot.property, shape));
  if (Object.keys(first).length === 0) return keepText(node, shape, source, reading.text);
  if (mayRepeat) for (const properties of rest) more.push(withMissing({ ...node }, properties));
  withMissing(node, first);
  if (mayRepeat) return true;
  for (const properties of rest) {
    for (const property in properties) {
      addValue(node, property, properties[property] ?? '', shape.allowed.get(property)?.isMany ?? false);
    }
  }
  return true;
}

function withMissing(node: Node, properties: Properties): Node {
  for (const property in properties) node[property] ??= properties[property] ?? '';
  return node;
}

/** Gives `.` its property and drops what the class does not have. */
function nameProperties(properties: Properties, own: string, shape: NodeShape): Properties {
  const named: Record<string, string> = {};
  for (const property in properties) {
    const name = property === '.' ? own : property;
    if (shape.allowed.has(name)) named[name] = properties[property] ?? '';
  }
  return named;
}

/** Adds a value; a second one makes an array, also where only one is allowed: validation says so, nothing is lost. */
function addValue(node: Node, property: string, value: string, isMany: boolean): void {
  const present = node[property];
  if (present === undefined) node[property] = value;
  else if (Array.isArray(present)) node[property] = [...present, value];
  else if (isMany || present !== value) node[property] = [present as string, value];
}

/** A text that could not be read stays with the data, where the class has a place for it. */
function keepText(node: Node, shape: NodeShape, source: ValueSource, text: string): boolean {
  const { keep } = shape;
  const kept = text.trim();
  if (keep === null || kept === '') return false;
  if (keep !== '記述') {
    node[keep] ??= kept;
    return true;
  }
  const remark: Node = { '@type': '記述型', 種別: source.header, 説明: kept };
  const present = node['記述'];
  node['記述'] =
    present === undefined
      ? remark
      : Array.isArray(present)
        ? [...present, remark]
        : [present as Node, remark];
  return true;
}
