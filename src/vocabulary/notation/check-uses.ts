import { type Cause, cause, type Finding } from '../../findings/index.js';
import { unknownClass, whyNotOn } from '../resolve-term-path.js';
import { datatypeOf, isSubclass, propertyOf, type Vocabulary } from '../vocabulary.js';
import { keyedUses } from './keyed-uses.js';
import { printConstraint } from './print.js';
import type { NotationFile, StatementOf, UseStep } from './tree.js';

type Use = StatementOf<'use'>;

/**
 * Checks the `use` statements of a data model: every path must be permitted by the `set` statements of its classes,
 * their ancestors, or the types that other `use` statements narrow its steps to.
 *
 * @param vocabulary all terms that the paths may use
 */
export function checkUses(file: NotationFile, vocabulary: Vocabulary): readonly Finding[] {
  const uses = keyedUses(file, vocabulary);
  const types = narrowedTypes(uses);
  return uses.flatMap((use) => [...severalCardinalities(use), ...checkPath(use, types, vocabulary)]);
}

/** Path with groups → the class that a `use` statement narrows its end to. */
function narrowedTypes(uses: readonly Use[]): ReadonlyMap<string, string> {
  return new Map(
    uses.flatMap(({ steps, constraints }) =>
      constraints.flatMap((constraint) =>
        constraint.kind === 'type' ? [[keyOf(steps), constraint.name.local] as const] : [],
      ),
    ),
  );
}

function keyOf(steps: readonly UseStep[]): string {
  return steps.map(({ name, group }) => `${name.local}[${group ?? ''}]`).join('>');
}

function severalCardinalities({ steps, constraints, at }: Use): readonly Finding[] {
  const cardinalities = constraints.filter(({ kind }) => kind === 'cardinality');
  const last = cardinalities.at(-1);
  if (last === undefined || cardinalities.length === 1) return [];
  const term = steps.map(({ name }) => name.local).join('>');
  const assumed = printConstraint(last);
  return [{ ...cause('notation-several-cardinalities', { term, assumed }), place: at }];
}

/** The first step that does not hold, and a type that cannot be. */
function checkPath(
  { steps, constraints }: Use,
  types: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): Finding[] {
  const [root, ...rest] = steps;
  if (root === undefined) return [];
  let holder = classCalled(root.name.local, vocabulary);
  if (holder === null) return [{ ...unknownClass(vocabulary, root.name.local), place: root.name.at }];
  let end = holder;
  for (const [index, step] of rest.entries()) {
    const { local, at } = step.name;
    if (holder === null) return [{ ...cause('term-has-no-parts', { term: end, part: local }), place: at }];
    const owned = propertyOf(vocabulary, holder, local);
    if (owned === null) return [{ ...whyNotOn(vocabulary, holder, local), place: at }];
    const narrowed = types.get(keyOf(steps.slice(0, index + 2)));
    end = local;
    holder = datatypeOf(vocabulary, owned.range) === null ? (narrowed ?? owned.range) : null;
    const misfit = index === rest.length - 1 ? misfitOf(local, owned.range, constraints, vocabulary) : null;
    if (misfit !== null) return [misfit];
  }
  return [];
}

/** The name of a class, with or without 型. */
function classCalled(name: string, { classes }: Vocabulary): string | null {
  return [name, `${name}型`].find((candidate) => classes.has(candidate)) ?? null;
}

function misfitOf(
  term: string,
  range: string,
  constraints: Use['constraints'],
  vocabulary: Vocabulary,
): Finding | null {
  for (const constraint of constraints) {
    if (constraint.kind !== 'type') continue;
    const { local, at } = constraint.name;
    const isValue = datatypeOf(vocabulary, range) !== null;
    if (isSubclass(vocabulary, local, range) || (isValue && !vocabulary.classes.has(local))) continue;
    const what: Cause = vocabulary.classes.has(local)
      ? cause('term-wrong-type', { term, found: local, expected: range })
      : unknownClass(vocabulary, local);
    return { ...what, place: at };
  }
  return null;
}
