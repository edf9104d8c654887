import { coarseShape, detach, hasShape, shapeOf } from '../text/index.js';

/** So many ways of writing are told apart within a cause; where there are more, they are told more coarsely. */
const patternLimit = 32;

/** One way of writing among the values of a cause. */
export interface Pattern {
  readonly pattern: string;
  count: number;
  /** The first value that is written so, and its row; no value where it must not be shown. */
  readonly example: string | null;
  readonly row: number | null;
}

/**
 * The ways in which the values of a cause are written, in the order in which they were met. All are counted exactly: by
 * their shapes, where these are too many by their coarse shapes, and where these are too many not at all. As what is
 * told depends on the whole set of values alone, it is the same however a file is cut.
 */
export interface Patterns {
  readonly level: 'shape' | 'coarse' | 'none';
  readonly met: readonly Pattern[];
}

/** Patterns while findings come in. */
export interface PatternCount {
  level: Patterns['level'];
  met: Pattern[];
}

export function emptyPatterns(): PatternCount {
  return { level: 'shape', met: [] };
}

/**
 * @param isShown false: the value must not be kept
 */
export function countPattern(to: PatternCount, value: string, row: number | null, isShown: boolean): void {
  if (to.level === 'none') return;
  if (to.level === 'shape') {
    for (const known of to.met) {
      if (hasShape(value, known.pattern)) {
        known.count += 1;
        return;
      }
    }
  }
  const shape = shapeOf(value);
  const pattern = to.level === 'shape' ? shape : coarseShape(shape);
  enter(to, { pattern, count: 1, example: isShown ? value : null, row });
}

/** The patterns of two pieces of a source, `b` following `a`, which was `rows` rows long. */
export function mergePatterns(a: Patterns, b: Patterns, rows: number): PatternCount {
  const merged: PatternCount = { level: a.level, met: a.met.map((pattern) => ({ ...pattern })) };
  while (coarseness.indexOf(merged.level) < coarseness.indexOf(b.level)) coarsen(merged);
  for (const { pattern, count, example, row } of b.met) {
    if (merged.level === 'none') break;
    const own = merged.level === 'coarse' && b.level === 'shape' ? coarseShape(pattern) : pattern;
    enter(merged, { pattern: own, count, example, row: row === null ? null : row + rows });
  }
  return merged;
}

const coarseness = ['shape', 'coarse', 'none'] as const;

function enter(to: PatternCount, added: Pattern): void {
  const known = to.met.find(({ pattern }) => pattern === added.pattern);
  if (known) {
    known.count += added.count;
    return;
  }
  if (to.met.length < patternLimit) {
    to.met.push({
      ...added,
      pattern: detach(added.pattern),
      example: added.example === null ? null : detach(added.example),
    });
    return;
  }
  coarsen(to);
  if (to.level !== 'none') enter(to, { ...added, pattern: coarseShape(added.pattern) });
}

function coarsen(to: PatternCount): void {
  const fine = to.met;
  to.met = [];
  to.level = to.level === 'shape' ? 'coarse' : 'none';
  if (to.level === 'none') return;
  for (const pattern of fine) enter(to, { ...pattern, pattern: coarseShape(pattern.pattern) });
}
