import { type Bound, bindMatches, type Mapping, type Matched, type Surroundings } from '../mapping/index.js';
import type { ContextInput } from '../normalizers/index.js';
import type { DataModel } from '../vocabulary/index.js';
import type { Knowledge } from './knowledge.js';
import type { Look } from './look.js';
import type { Origin } from './publisher.js';
import { matchKind } from './recognize-kind.js';

/**
 * The columns that a publisher added to a standard's layout, or names in another way: what their headers say, where the item has no
 * column yet. What is only likely stays as it is: the layout is known, and such columns seldom belong to it.
 *
 * @param bound what the layout says of its columns
 * @param options what normalizers should know of the place
 */
export function withColumnsBeyond<B extends Bound>(
  bound: B,
  mapping: Mapping,
  look: Look,
  origin: Origin,
  model: DataModel,
  options: ContextInput,
  around: Surroundings,
  knowledge: Knowledge,
): B {
  const isOpen = (column: number) => bound.columns[column - 1]?.fate === 'unmapped';
  if (mapping.publisher !== undefined || bound.columns.every(({ column }) => !isOpen(column))) return bound;
  const taken = new Set(bound.bindings.flatMap(({ item, term }) => [item, term]));
  const { matches } = matchKind(model, withoutKnown(look, isOpen), origin, knowledge);
  const added: Matched['matches'] = new Map(
    [...matches].filter(
      ([column, { item, evidence }]) =>
        isOpen(column) &&
        evidence !== 'similar' &&
        evidence !== 'values' &&
        !taken.has(item.name) &&
        !taken.has(item.path.text),
    ),
  );
  const more = bindMatches({ matches: added, candidates: new Map() }, look.headers, options, around);
  return {
    ...bound,
    bindings: [...bound.bindings, ...more.bindings],
    columns: bound.columns.map((column, i) =>
      added.has(column.column) ? (more.columns[i] ?? column) : column,
    ),
  };
}

/** The look without the headers that the layout has: their items are given. */
function withoutKnown(look: Look, isOpen: (column: number) => boolean): Look {
  return {
    ...look,
    headers: look.headers.map((header, i) => (isOpen(i + 1) ? header : '')),
    records: look.records.map((cells) => cells.map((cell, i) => (isOpen(i + 1) ? cell : ''))),
  };
}
