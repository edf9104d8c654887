import { rdfNamespace } from '../namespaces.js';
import { homeOf, keysOf, type Vocabulary } from '../vocabulary.js';
import type { NotationFile, PrefixedName, StatementOf } from './tree.js';

/**
 * The `use` statements of a file, with the keys of their terms as local names: prefixes are those of the file, and mean the
 * namespaces that it declares for them. Where a prefix means no known vocabulary, the name alone has to do.
 */
export function keyedUses(
  { statements }: NotationFile,
  vocabulary: Vocabulary,
): readonly StatementOf<'use'>[] {
  const namespaces = new Map(
    statements.flatMap(({ metadata }) =>
      metadata.flatMap(({ key, name, value }) =>
        key === 'prefix' && name !== null ? [[name, rdfNamespace(value)] as const] : [],
      ),
    ),
  );
  const known = new Map([...vocabulary.namespaces].map(([prefix, namespace]) => [namespace, prefix]));
  const keyed = (name: PrefixedName): PrefixedName => {
    const prefix = known.get(namespaces.get(name.prefix) ?? vocabulary.namespaces.get(name.prefix) ?? '');
    return prefix === undefined ? name : { ...name, local: keyIn(prefix, name.local, vocabulary) };
  };
  return statements.flatMap((statement) =>
    statement.kind === 'use'
      ? [
          {
            ...statement,
            steps: statement.steps.map((step) => ({ ...step, name: keyed(step.name) })),
            constraints: statement.constraints.map((constraint) =>
              constraint.kind === 'type' ? { ...constraint, name: keyed(constraint.name) } : constraint,
            ),
          },
        ]
      : [],
  );
}

/** The key of the term that a vocabulary has by a name; where it has none and another has, the name with its prefix. */
function keyIn(prefix: string, local: string, vocabulary: Vocabulary): string {
  const [key] = keysOf(vocabulary, `${prefix}:${local}`);
  if (key !== undefined) return key;
  const isOldClass = keysOf(vocabulary, `${prefix}:${local}型`).length > 0;
  const isElsewhere = keysOf(vocabulary, local).some((each) => homeOf(vocabulary, each)?.prefix !== prefix);
  return isElsewhere && !isOldClass ? `${prefix}:${local}` : local;
}
