import { type Bound, columnsOf, type Mapping } from '../mapping/index.js';
import type { IdRule } from '../nodes/index.js';
import type { DataModel } from '../vocabulary/index.js';
import type { Look } from './look.js';
import type { Origin } from './publisher.js';

/** Records are told apart by what the mapping says, else by the item ID, else by their content. */
export function idRuleOf(
  mapping: Mapping | null,
  bound: Bound,
  look: Look,
  origin: Origin,
  model: DataModel,
): IdRule {
  // Two datasets of one publisher may both number their records from 1.
  const dataset = mapping?.publisher ? mapping.path.replace(/^.*[\\/]|\.ya?ml$/g, '') : model.id;
  const space = `${origin.publisher?.code ?? origin.publisher?.name ?? ''}/${dataset}`;
  const base = mapping?.base ?? null;
  if (mapping?.id) return { base, space, key: keyParts(mapping.id, look.headers) };
  const id = bound.bindings.find((binding) => binding.item === 'ID' && binding.part === null)?.columns[0];
  if (id === undefined || origin.publisher === null || !isIdentifier(look, id))
    return { base: null, space, key: null };
  return { base, space, key: [id] };
}

/** `"{NO}-{枝番}"` → columns and the text between. */
function keyParts(template: string, headers: readonly string[]): (string | number)[] {
  return template
    .split(/(\{[^}]+\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{') ? (columnsOf(part.slice(1, -1), headers)[0]?.column ?? part) : part,
    );
}

/** The share of values that have to be different: a few that stand twice are faults, many are no identifiers. */
const distinct = 0.6;

function isIdentifier(look: Look, column: number): boolean {
  const values = look.records
    .map((cells) => (cells[column - 1] ?? '').trim())
    .filter((value) => value !== '');
  return values.length > 0 && new Set(values).size >= values.length * distinct;
}
