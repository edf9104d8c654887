import { compileRowRule, type Reading } from '../mapping/index.js';
import { compileId, contentOf, keyOf } from '../nodes/index.js';
import { type FurtherNode, type Knowledge, type Plan, planOfFurther } from '../plan/index.js';
import { compileMakeNode, type MadeNode } from './make-node.js';

/** A node that a record becomes beside its own, with what of it does not conform. */
export interface FurtherMade extends MadeNode {
  readonly id: string;
}

/** Makes a further node of a record; null where the record becomes none. */
export type MakeFurther = (readings: readonly Reading[], cells: readonly string[]) => FurtherMade | null;

/** Compiles the making of the further nodes of a plan: they take the readings of `allBindings`. */
export function compileFurther(plan: Plan, knowledge: Knowledge): readonly MakeFurther[] {
  let from = plan.bindings.length;
  return (plan.further ?? []).map((one) => {
    const make = compileOne(plan, one, from, knowledge);
    from += one.bindings.length;
    return make;
  });
}

function compileOne(plan: Plan, one: FurtherNode, from: number, knowledge: Knowledge): MakeFurther {
  const own = planOfFurther(plan, one);
  const makeNode = compileMakeNode(own, knowledge);
  const idOf = compileId(own.id);
  const columns = columnsOf(own);
  const isMeant = compileIsMeant(plan, own);
  const to = from + one.bindings.length;
  return (readings, cells) => {
    if (!isMeant(cells)) return null;
    const key = keyOf(own.id, cells) ?? contentOf(columns.map((column) => cells[column - 1] ?? ''));
    const id = idOf(key);
    return { id, ...makeNode(readings.slice(from, to), id) };
  };
}

/**
 * Whether a record becomes one of the nodes of a plan: one of the columns that the node has for itself is filled, or, where
 * it has none for itself, one of its columns.
 *
 * @param own the node's part of the plan: itself for the record's own node, else `planOfFurther`
 */
export function compileIsMeant(plan: Plan, own: Plan): (cells: readonly string[]) => boolean {
  const uses = new Map<number, number>();
  for (const one of [plan, ...(plan.further ?? [])])
    for (const column of columnsOf(one)) uses.set(column, (uses.get(column) ?? 0) + 1);
  const columns = columnsOf(own);
  const alone = columns.filter((column) => uses.get(column) === 1);
  const telling = alone.length > 0 ? alone : columns;
  const isLeftOut = own.rows === null ? null : compileRowRule(own.rows);
  return (cells) =>
    telling.some((column) => (cells[column - 1] ?? '').trim() !== '') && isLeftOut?.(cells) !== true;
}

function columnsOf({ bindings }: Pick<Plan, 'bindings'>): readonly number[] {
  return [...new Set(bindings.flatMap(({ columns }) => columns))].sort((a, b) => a - b);
}
