import type { ValueConditions } from '../value-conditions.js';
import type { Graph } from './graph.js';
import { iri } from './iris.js';
import type { Line } from './print-turtle.js';

/** What SHACL calls the bounds of the notation. */
const bounds = {
  '>=': 'sh:minInclusive',
  '>': 'sh:minExclusive',
  '<=': 'sh:maxInclusive',
  '<': 'sh:maxExclusive',
} as const;

/** Conditions on values, said of a property or of a restriction in the words of SHACL; character sets as standards. */
export function conditionLines(conditions: ValueConditions | null = null): readonly Line[] {
  if (conditions === null) return [];
  const texts = (predicate: string, all: readonly string[]): readonly Line[] =>
    all.length === 0 ? [] : [[predicate, all.map((text) => ({ text }))]];
  return [
    ...texts('sh:pattern', conditions.patterns),
    ...conditions.bounds.map((bound): Line => {
      const sign = bound.replace(/\d+$/, '') as keyof typeof bounds;
      return [bounds[sign], [{ number: bound.slice(sign.length) }]];
    }),
    ...texts('dct:conformsTo', conditions.characters),
  ];
}

/** The conditions that are said of any of the subjects; undefined where there are none. */
export function conditionsOf(
  subjects: readonly string[],
  graph: Graph,
): { patterns: string[]; bounds: string[]; characters: string[] } | undefined {
  const all = (predicate: Parameters<typeof iri>[0]) =>
    subjects.flatMap((subject) => graph.objects(subject, iri(predicate)).map(({ value }) => value));
  const conditions = {
    patterns: all('sh:pattern'),
    bounds: Object.entries(bounds).flatMap(([sign, predicate]) =>
      all(predicate).flatMap((value) => (/^\d+$/.test(value) ? [sign + value] : [])),
    ),
    characters: all('dct:conformsTo'),
  };
  return Object.values(conditions).some((list) => list.length > 0) ? conditions : undefined;
}
