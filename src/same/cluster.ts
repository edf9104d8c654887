import { type Aspect, certainFrom, compare, type Likeness, likelyFrom } from './compare.js';
import type { Pairs } from './find-pairs.js';
import type { Things } from './things.js';

/** What people decided about pairs, by index. */
export interface Decided {
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
}

export const nothingDecided: Decided = { same: [], different: [] };

/** A part of a score. */
export interface ScorePart {
  readonly aspect: Aspect;
  readonly likeness: Likeness;
  readonly points: number;
  /** Metres of a distance; how many things share the name or the telephone number; else 0. */
  readonly amount: number;
}

/** A score with its parts, in the order of the aspects. */
export function explainPair(
  things: Things,
  a: number,
  b: number,
): { readonly score: number; readonly parts: readonly ScorePart[] } {
  const parts: ScorePart[] = [];
  const score = compare(things, a, b, (aspect, likeness, points, amount) =>
    parts.push({ aspect, likeness, points, amount }),
  );
  return { score, parts };
}

/**
 * Whether two things are certain to be one: a high score, names that are the same or nearly so, and place, lot, telephone or
 * number beside them; and nothing that tells them apart.
 */
export function isCertain(things: Things, a: number, b: number): boolean {
  const { score, parts } = explainPair(things, a, b);
  if (score < certainFrom) return false;
  const has = (aspect: Aspect, ...wanted: readonly Likeness[]) =>
    parts.some((part) => part.aspect === aspect && wanted.includes(part.likeness));
  if (has('place', 'far') || has('spot', 'different') || has('address', 'other-city')) return false;
  // A list with several installations in one place, or with numbers for two things, means several.
  if (isApartInList(things, a, b) || (has('source', 'same') && has('number', 'different'))) return false;
  const isNamed = has('name', 'same', 'reading') || parts.some(isVeryNear);
  const isPlaced =
    has('place', 'near') || has('address', 'lot') || has('phone', 'same') || has('number', 'same');
  return isNamed && isPlaced;
}

function isApartInList({ sources, isInstallation }: Things, a: number, b: number): boolean {
  return isInstallation[a] === 1 && sources[a] === sources[b];
}

function isVeryNear({ aspect, likeness, points }: ScorePart): boolean {
  return aspect === 'name' && likeness === 'near' && points >= 3;
}

/** So much more has to speak for a pair than for any other of its installations with the same list. */
const leadOfInstallations = 1.9;

/**
 * Which pairs are certain: 1. An installation that could well be several of another list is certain to be none of them, unless
 * much more speaks for one.
 */
export function markCertain(things: Things, pairs: Pairs): Uint8Array {
  const marks = new Uint8Array(pairs.count);
  const partners = new Map<number, { readonly best: number; readonly second: number }>();
  const partnerKeys = (i: number): readonly number[] => {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    const key = (own: number, other: number) => own * things.count + things.sources[other]!;
    return [key(a, b), key(b, a)];
  };
  for (let i = 0; i < pairs.count; i += 1) {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    const score = pairs.scores[i]!;
    if (score < certainFrom || !isCertain(things, a, b)) continue;
    marks[i] = 1;
    if (things.isInstallation[a] === 0) continue;
    for (const key of partnerKeys(i)) {
      const { best, second } = partners.get(key) ?? { best: 0, second: 0 };
      partners.set(key, { best: Math.max(best, score), second: Math.max(second, Math.min(best, score)) });
    }
  }
  for (let i = 0; i < pairs.count; i += 1) {
    if (marks[i] === 0 || things.isInstallation[pairs.a[i]!] === 0) continue;
    const isTheOne = partnerKeys(i).every((key) => {
      const { best, second } = partners.get(key)!;
      return second === 0 || (pairs.scores[i] === best && best - second >= leadOfInstallations);
    });
    if (!isTheOne) marks[i] = 0;
  }
  return marks;
}

/** More records of one thing than this are no record of one thing. */
const largestCluster = 24;

/**
 * Brings together what is one thing: what people decided, and pairs that are certain, the surest first, as long as no
 * two things come together that nobody would take for one.
 *
 * @returns for each thing the first of those that it is one with (itself, where there is none)
 */
export function clusterThings(things: Things, pairs: Pairs, decided: Decided): Uint32Array {
  const into = Uint32Array.from({ length: things.count }, (_, i) => i);
  const members = new Map<number, readonly number[]>();
  const key = (a: number, b: number) => Math.min(a, b) * things.count + Math.max(a, b);
  const apart = new Set(decided.different.map(([a, b]) => key(a, b)));
  const together = new Set(decided.same.map(([a, b]) => key(a, b)));
  const mayMeet = (a: number, b: number): boolean => {
    if (apart.has(key(a, b))) return false;
    if (together.has(key(a, b))) return true;
    return !isApartInList(things, a, b) && compare(things, Math.min(a, b), Math.max(a, b)) >= likelyFrom;
  };
  const unite = (a: number, b: number, isDecided: boolean): void => {
    const [first, second] = [Math.min(into[a]!, into[b]!), Math.max(into[a]!, into[b]!)];
    if (first === second) return;
    const [ours, theirs] = [members.get(first) ?? [first], members.get(second) ?? [second]];
    if (ours.length + theirs.length > largestCluster) return;
    const isRefused = ours.some((x) =>
      theirs.some((y) => (isDecided ? apart.has(key(x, y)) : !mayMeet(x, y))),
    );
    if (isRefused) return;
    const all = [...ours, ...theirs].sort((x, y) => x - y);
    members.delete(second);
    members.set(first, all);
    for (const index of theirs) into[index] = first;
  };
  for (const [a, b] of decided.same) unite(a, b, true);
  const certain = markCertain(things, pairs);
  const order: number[] = [];
  for (let i = 0; i < pairs.count; i += 1) {
    const [a, b] = [pairs.a[i]!, pairs.b[i]!];
    if (certain[i] === 1 && !apart.has(key(a, b))) order.push(i);
  }
  order.sort((x, y) => pairs.scores[y]! - pairs.scores[x]! || x - y);
  for (const i of order) unite(pairs.a[i]!, pairs.b[i]!, false);
  return into;
}
