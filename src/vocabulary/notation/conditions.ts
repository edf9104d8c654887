import type { ValueConditions } from '../value-conditions.js';
import { printConstraint } from './print.js';
import type { Constraint } from './tree.js';

/** What is written has no place yet. */
const nowhere = {};

/** Conditions on values as the notation writes them in braces. */
export function conditionConstraints(conditions: ValueConditions | null = null): readonly Constraint[] {
  if (conditions === null) return [];
  return [
    ...conditions.patterns.map((pattern): Constraint => ({ kind: 'pattern', pattern, at: nowhere })),
    ...conditions.bounds.map((bound): Constraint => {
      const sign = bound.replace(/\d+$/, '') as '<' | '<=' | '>' | '>=';
      return { kind: 'bound', sign, value: bound.slice(sign.length), at: nowhere };
    }),
    ...conditions.characters.map((iri): Constraint => ({ kind: 'characters', iri, at: nowhere })),
  ];
}

/** The conditions on values among what stands in braces; null where there are none. */
export function conditionsIn(constraints: readonly Constraint[]): ValueConditions | null {
  const conditions = { patterns: [] as string[], bounds: [] as string[], characters: [] as string[] };
  for (const constraint of constraints) {
    if (constraint.kind === 'pattern') conditions.patterns.push(constraint.pattern);
    if (constraint.kind === 'bound') conditions.bounds.push(constraint.sign + constraint.value);
    if (constraint.kind === 'characters') conditions.characters.push(constraint.iri);
  }
  return Object.values(conditions).some((list) => list.length > 0) ? conditions : null;
}

/** Conditions in words of the notation: `{>=1}`. */
export function conditionTexts(conditions: ValueConditions | null): readonly string[] {
  return conditionConstraints(conditions).map((constraint) => `{${printConstraint(constraint)}}`);
}
