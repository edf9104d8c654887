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

/** The form of the usual nodes of a plan, with the test of what the model demands; null where no form fits. */
export function usualForm(plan: Plan, knowledge: Knowledge): { form: Form; test: FormTest | null } | null {
  const form = formOf(nodeShapeOf(plan, knowledge));
  if (form === null) return null;
  const model = modelNamed(plan.kind, knowledge.models, knowledge.vocabulary);
  const conformity = model && compileConformity(model, knowledge.vocabulary, plan.required);
  const id = plan.id.key === null ? null : compileId(plan.id)('0');
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
