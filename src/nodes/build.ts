import type { Reading } from '../mapping/index.js';
import { empty, type Properties } from '../normalizers/index.js';
import { type Node, textIn } from './node.js';
import { remarkOf, remarkProperty } from './remark.js';
import type { NodeShape, NodeSlot, ValueSlot, ValueSource } from './shape.js';

/**
 * Makes the node of a record. Nodes without any value are left out (but the root).
 *
 * @param id of the root; null where it is not known yet
 * @param readings by index of the binding
 */
export function buildNode(shape: NodeShape, readings: readonly Reading[], id: string | null): Node {
  const root = buildNodes(shape, readings, false, [])[0] ?? { ...shape.template };
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
const noAdditions: readonly Addition[] = [];

/**
 * The instances of a node: none where it has no value, several where a cell names several and they may repeat.
 *
 * @param remarks texts that could not be read and have no place yet: the nearest node that can keep them takes them
 */
function buildNodes(
  shape: NodeShape,
  readings: readonly Reading[],
  mayRepeat: boolean,
  remarks: Node[],
): readonly Node[] {
  // A copy of the template has all its keys, in canonical order and in one hidden class; JSON leaves the unset ones out.
  const node: Node = { ...shape.template };
  // Remarks of nodes beside it are no matter of its.
  const before = remarks.length;
  let hasValue = shape.isAlways;
  let additions: Addition[] | null = null;
  for (const slot of shape.slots) {
    if (slot.kind === 'node') {
      if (fillNodes(node, slot, readings, remarks)) hasValue = true;
      continue;
    }
    for (const source of slot.sources) {
      const reading = readings[source.binding];
      if (reading === undefined || reading.outcome === empty) continue;
      if (fillValue(node, shape, slot, source, reading, remarks)) hasValue = true;
      const { nodes } = reading.outcome;
      if (nodes === undefined) continue;
      additions ??= [];
      additions.push({ slot, source, reading, nodes });
    }
  }
  const more: Node[] = [];
  for (const addition of additions ?? noAdditions) {
    if (add(node, shape, addition, mayRepeat, more, remarks)) hasValue = true;
  }
  if (remarks.length > before && shape.keep === remarkProperty) {
    for (const remark of remarks.splice(before)) addRemark(node, remark);
    hasValue = true;
  }
  if (!hasValue) return none;
  return more.length === 0 ? [node] : [node, ...more];
}

function fillNodes(node: Node, slot: NodeSlot, readings: readonly Reading[], remarks: Node[]): boolean {
  let first: Node | null = null;
  let all: Node[] | null = null;
  for (const shape of slot.shapes) {
    for (const inner of buildNodes(shape, readings, slot.isMany, remarks)) {
      if (first === null) first = inner;
      else {
        all ??= [first];
        all.push(inner);
      }
    }
  }
  if (first === null) return false;
  // Texts of other columns that could not be read may stand there already.
  const kept = node[slot.property];
  node[slot.property] = kept === undefined ? (all ?? first) : ([kept, all ?? first].flat() as Node[]);
  return true;
}

/** Writes the value of a cell; says whether the node has a value by it. */
function fillValue(
  node: Node,
  shape: NodeShape,
  slot: ValueSlot,
  source: ValueSource,
  { outcome, text }: Reading,
  remarks: Node[],
): boolean {
  if (outcome.certainty === 'refused') return keepText(node, shape, slot, source, text, remarks);
  const { value } = outcome;
  if (value !== null) {
    addValue(node, slot.property, textIn(source.language, value), slot.isMany);
    if (source.keepsSource && value !== text && shape.allowed.has('表記')) node['表記'] ??= text.trim();
  }
  if (outcome.values !== undefined)
    for (const one of outcome.values)
      addValue(node, slot.property, textIn(source.language, one), slot.isMany);
  return value !== null || outcome.values !== undefined;
}

/** Adds what a cell says of several properties; columns of their own win. Further instances go to `more`. */
function add(
  node: Node,
  shape: NodeShape,
  { slot, source, reading, nodes }: Addition,
  mayRepeat: boolean,
  more: Node[],
  remarks: Node[],
): boolean {
  const [first = {}, ...rest] = nodes.map((properties) =>
    nameProperties(properties, slot.property, source.language, shape),
  );
  if (Object.keys(first).length === 0) return keepText(node, shape, slot, source, reading.text, remarks);
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

function withMissing(node: Node, properties: Values): Node {
  for (const property in properties) node[property] ??= properties[property] ?? '';
  return node;
}

type Values = Readonly<Record<string, string | Node>>;

/** Gives `.` its property and language, and drops what the class does not have. */
function nameProperties(
  properties: Properties,
  own: string,
  language: string | null,
  shape: NodeShape,
): Values {
  const named: Record<string, string | Node> = {};
  for (const property in properties) {
    const name = property === '.' ? own : property;
    const text = properties[property] ?? '';
    if (shape.allowed.has(name)) named[name] ??= property === '.' ? textIn(language, text) : text;
  }
  return named;
}

/** Adds a value; a second one makes an array, also where only one is allowed: validation says so, nothing is lost. */
function addValue(node: Node, property: string, value: string | Node, isMany: boolean): void {
  const present = node[property];
  if (present === undefined) node[property] = value;
  else if (Array.isArray(present)) node[property] = [...present, value];
  else if (isMany || present !== value) node[property] = [present as string | Node, value];
}

/** A text that could not be read stays with the data; says whether the node has a value by it. */
function keepText(
  node: Node,
  shape: NodeShape,
  slot: ValueSlot,
  source: ValueSource,
  text: string,
  remarks: Node[],
): boolean {
  const kept = text.trim();
  if (kept === '') return false;
  // 表記 is what was written, whether it could be taken apart or not.
  if (slot.property === '表記' || shape.keep === '表記') {
    node['表記'] ??= kept;
    return true;
  }
  const remark = remarkOf(source.header, kept);
  if (shape.keep === remarkProperty) addRemark(node, remark);
  else remarks.push(remark);
  return shape.keep === remarkProperty;
}

function addRemark(node: Node, remark: Node): void {
  const present = node[remarkProperty];
  if (present === undefined) node[remarkProperty] = remark;
  else node[remarkProperty] = Array.isArray(present) ? [...present, remark] : [present as Node, remark];
}
