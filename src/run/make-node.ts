import type { Cause } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import {
  buildNode,
  compileFilling,
  compileId,
  compileWriting,
  type Entries,
  entriesFor,
  type Form,
  formOf,
  type NodeShape,
} from '../nodes/index.js';
import type { Knowledge, Plan } from '../plan/index.js';
import { compileConformity, type FormTest, type Violation } from '../rules/index.js';
import { modelNamed } from '../vocabulary/index.js';
import { nodeShapeOf } from './node-shape.js';

/** The node of a record, written, with what of it does not conform. */
export interface MadeNode {
  /** The JSON text of the node from its `@type` to the closing brace; an opening brace or an id goes before it. */
  readonly members: string;
  readonly violations: readonly PlacedViolation[];
}

/** What of a record does not conform to the data model, with the column to look at. */
export interface PlacedViolation {
  readonly cause: Cause;
  /** From 1; null where no column of the file holds the item. */
  readonly column: number | null;
}

/** @param id null where the node has none yet */
export type MakeNode = (readings: readonly Reading[], id: string | null) => MadeNode;

const none: readonly PlacedViolation[] = [];

interface UsualForm {
  readonly form: Form;
  readonly test: FormTest | null;
}

/** What was made before of a shape, by what else it depends on. */
const usualByShape = new WeakMap<
  NodeShape,
  { readonly models: Knowledge['models']; readonly by: Map<string, UsualForm | null> }
>();
const mostUsual = 16;

/** The form of the usual nodes of a plan, with the test of what the model demands; null where no form fits. */
export function usualForm(plan: Plan, knowledge: Knowledge): UsualForm | null {
  const shape = nodeShapeOf(plan, knowledge);
  let known = usualByShape.get(shape);
  if (known?.models !== knowledge.models) {
    known = { models: knowledge.models, by: new Map() };
    usualByShape.set(shape, known);
  }
  const id = plan.id.key === null ? null : compileId(plan.id)('0');
  // One UUID conforms as any other does, and is of another publisher.
  const key = JSON.stringify([plan.kind, plan.required, id?.startsWith('urn:uuid:') ? 'urn:uuid:' : id]);
  const usual = known.by.get(key);
  if (usual !== undefined) return usual;
  const made = newUsualForm(shape, plan, id, knowledge);
  if (known.by.size >= mostUsual) known.by.clear();
  known.by.set(key, made);
  return made;
}

function newUsualForm(
  shape: NodeShape,
  plan: Plan,
  id: string | null,
  knowledge: Knowledge,
): UsualForm | null {
  const form = formOf(shape);
  if (form === null) return null;
  const model = modelNamed(plan.kind, knowledge.models, knowledge.vocabulary);
  const conformity = model && compileConformity(model, knowledge.vocabulary, plan.required);
  return { form, test: conformity?.compileTest(form, id) ?? null };
}

/**
 * Compiles the making of the nodes of a plan. `buildNode` and the check of the node say what it is; most records, in
 * which nothing is odd, are written from their readings without building it, which is several times as fast.
 */
export function compileMakeNode(plan: Plan, knowledge: Knowledge): MakeNode {
  const shape = nodeShapeOf(plan, knowledge);
  const model = modelNamed(plan.kind, knowledge.models, knowledge.vocabulary);
  const conformity = model && compileConformity(model, knowledge.vocabulary, plan.required);
  const columnOf = new Map(plan.bindings.map((binding) => [binding.item, binding.columns[0] ?? null]));
  const placed = ({ cause, items }: Violation): PlacedViolation => ({
    cause,
    column: items.map((item) => columnOf.get(item) ?? null).find((column) => column !== null) ?? null,
  });
  const build: MakeNode = (readings, id) => {
    const node = buildNode(shape, readings, null);
    const members = JSON.stringify(node).slice(1);
    if (id !== null) node['@id'] = id;
    return { members, violations: conformity?.violationsOf(node).map(placed) ?? none };
  };

  const usual = usualForm(plan, knowledge);
  if (usual === null) return build;
  const { form, test } = usual;
  const fill = compileFilling(form);
  const write = compileWriting(form);
  const entries: Entries = entriesFor(form);
  return (readings, id) =>
    fill(readings, entries) && (test === null || test.test(entries))
      ? { members: write(entries), violations: none }
      : build(readings, id);
}
