import { eachEqual } from '../nodes/index.js';
import { compare, likelyFrom } from './compare.js';
import type { Things } from './things.js';

/** Pairs of things that may be one, by their indexes (`a` before `b`), each once. */
export interface Pairs {
  readonly count: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly scores: Float32Array;
  /** Groups of things with one name, number or place that were too many to compare each with each. */
  readonly bounded: readonly BoundedBlocks[];
}

/** By what things are brought together to be compared. */
export const blockings = ['number', 'name', 'reading', 'phone', 'lot', 'place'] as const;
export type Blocking = (typeof blockings)[number];

/** Groups that were too large: each of their things was compared with those most like it in the rest. */
export interface BoundedBlocks {
  readonly blocking: Blocking;
  readonly blocks: number;
  /** Things of the largest. */
  readonly largest: number;
}

/** In larger groups things are compared with their neighbours in an order alone. */
const largestBlock = 48;
/** So many neighbours. */
const windowSize = 12;

/**
 * Finds things that may be one. Things are brought together by the publisher's number, name, reading, telephone number, lot, and
 * place (a cell of some 200 m, with its neighbours), and compared within such groups. Time grows with n log n: what a
 * group costs is bounded.
 */
export function findPairs(things: Things): Pairs {
  const found = openPairs(things.count);
  const bounded = new Map<Blocking, { blocks: number; largest: number }>();
  const tellBounded = (blocking: Blocking, size: number): void => {
    const known = bounded.get(blocking) ?? { blocks: 0, largest: 0 };
    bounded.set(blocking, { blocks: known.blocks + 1, largest: Math.max(known.largest, size) });
  };
  const meet = (a: number, b: number): void => {
    if (!mayBeSame(things, a, b)) return;
    const score = compare(things, Math.min(a, b), Math.max(a, b));
    if (score >= likelyFrom) found.add(Math.min(a, b), Math.max(a, b), score);
  };
  const meetAll = (members: Uint32Array, blocking: Blocking): void => {
    if (members.length <= largestBlock) {
      for (let i = 1; i < members.length; i += 1)
        for (let j = 0; j < i; j += 1) meet(members[j]!, members[i]!);
      return;
    }
    tellBounded(blocking, members.length);
    const order = blocking === 'name' || blocking === 'reading' ? byPlace(things) : byName(things);
    const sorted = members.slice().sort(order);
    for (let i = 1; i < sorted.length; i += 1)
      for (let j = Math.max(0, i - windowSize); j < i; j += 1) meet(sorted[j]!, sorted[i]!);
  };
  for (const [blocking, keys] of keysOf(things)) eachEqual(keys, (members) => meetAll(members, blocking));
  meetNeighbours(things, meet, meetAll);
  return { ...found.close(), bounded: [...bounded].map(([blocking, told]) => ({ blocking, ...told })) };
}

/** Names without a pair of characters in common need another reason to be looked at. */
function mayBeSame(things: Things, a: number, b: number): boolean {
  const { signs, nameKeys, readingKeys } = things;
  if (nameKeys[a] === nameKeys[b]) return nameKeys[a] !== 0;
  if (readingKeys[a] !== 0 && readingKeys[a] === readingKeys[b]) return true;
  return (signs[a]! & signs[b]!) !== 0;
}

function* keysOf(things: Things): Generator<readonly [Blocking, Float64Array]> {
  yield ['number', things.numberKeys];
  yield ['name', things.nameKeys];
  yield ['reading', things.readingKeys];
  const [first, second] = things.phones;
  yield ['phone', first];
  if (second.some((phone) => phone !== 0)) yield ['phone', second];
  yield ['lot', lotKeysOf(things)];
}

function lotKeysOf({ count, cityKeys, townKeys, lotKeys }: Things): Float64Array {
  const keys = new Float64Array(count);
  for (let i = 0; i < count; i += 1) {
    if (townKeys[i] === 0 || lotKeys[i] === 0) continue;
    keys[i] = (cityKeys[i]! + 3 * townKeys[i]! + 7 * lotKeys[i]!) % Number.MAX_SAFE_INTEGER || 1;
  }
  return keys;
}

/** Side of a cell in degrees: some 220 m from north to south. */
const cellSide = 0.002;
const cellsAround = Math.ceil(360 / cellSide);

function meetNeighbours(
  things: Things,
  meet: (a: number, b: number) => void,
  meetAll: (members: Uint32Array, blocking: Blocking) => void,
): void {
  const { order, keys, starts } = cellsOf(things);
  const steps = [1, cellsAround - 1, cellsAround, cellsAround + 1];
  /** For each step the first cell that is not before it: cells are passed in order, so these only move on. */
  const next = new Uint32Array(steps.length);
  for (let cell = 0; cell < keys.length; cell += 1) {
    const members = order.subarray(starts[cell]!, starts[cell + 1]!);
    if (members.length > 1) meetAll(members, 'place');
    for (let i = 0; i < steps.length; i += 1) {
      const wanted = keys[cell]! + steps[i]!;
      while (next[i]! < keys.length && keys[next[i]!]! < wanted) next[i] = next[i]! + 1;
      if (keys[next[i]!] !== wanted) continue;
      const others = order.subarray(starts[next[i]!]!, starts[next[i]! + 1]!);
      // A crowded cell was told already; its things have other groups to meet in.
      if (members.length * others.length > largestBlock * largestBlock) continue;
      for (const a of members) for (const b of others) meet(a, b);
    }
  }
}

/** The cells in which things are, from south to north and west to east, and the things of each. */
function cellsOf({ count, latitudes, longitudes }: Things): {
  readonly order: Uint32Array;
  readonly keys: Float64Array;
  /** Where the things of each cell begin in the order, and one more. */
  readonly starts: Uint32Array;
} {
  const cellOfThing = new Float64Array(count);
  let placed = 0;
  for (let i = 0; i < count; i += 1) {
    const key = cellOf(latitudes[i]!, 90) * cellsAround + cellOf(longitudes[i]!, 180);
    cellOfThing[i] = key;
    if (!Number.isNaN(key)) placed += 1;
  }
  const order = new Uint32Array(placed);
  for (let i = 0, at = 0; i < count; i += 1) if (!Number.isNaN(cellOfThing[i])) order[at++] = i;
  order.sort((a, b) => cellOfThing[a]! - cellOfThing[b]! || a - b);
  const [keys, starts] = [new Float64Array(placed), new Uint32Array(placed + 1)];
  let cells = 0;
  for (let at = 0; at < placed; at += 1) {
    const key = cellOfThing[order[at]!]!;
    if (at > 0 && key === keys[cells - 1]) continue;
    keys[cells] = key;
    starts[cells] = at;
    cells += 1;
  }
  starts[cells] = placed;
  return { order, keys: keys.subarray(0, cells), starts };
}

function cellOf(degrees: number, offset: number): number {
  return Math.floor((degrees + offset) / cellSide);
}

/** Things of one name: those of a municipality beside each other, from north to south. */
function byPlace({ cityKeys, townKeys, lotKeys, latitudes }: Things): (a: number, b: number) => number {
  return (a, b) =>
    cityKeys[a]! - cityKeys[b]! ||
    (latitudes[a]! || 0) - (latitudes[b]! || 0) ||
    townKeys[a]! - townKeys[b]! ||
    lotKeys[a]! - lotKeys[b]! ||
    a - b;
}

/** Things of one place: those with one name beside each other. */
function byName({ names: { units, starts } }: Things): (a: number, b: number) => number {
  return (a, b) => {
    let [i, j] = [starts[a]!, starts[b]!];
    for (; i < starts[a + 1]! && j < starts[b + 1]!; i += 1, j += 1)
      if (units[i] !== units[j]) return units[i]! - units[j]!;
    return starts[a + 1]! - i - (starts[b + 1]! - j) || a - b;
  };
}

function openPairs(things: number) {
  let keys = new Float64Array(1024);
  let scores = new Float32Array(1024);
  let count = 0;
  return {
    add: (a: number, b: number, score: number): void => {
      if (count === keys.length) {
        const [moreKeys, moreScores] = [new Float64Array(2 * count), new Float32Array(2 * count)];
        moreKeys.set(keys);
        moreScores.set(scores);
        [keys, scores] = [moreKeys, moreScores];
      }
      keys[count] = a * things + b;
      scores[count] = score;
      count += 1;
    },
    /** In the order of the things, each pair once. */
    close: (): Omit<Pairs, 'bounded'> => {
      const order = Uint32Array.from({ length: count }, (_, i) => i).sort((x, y) => keys[x]! - keys[y]!);
      const [a, b, kept] = [new Uint32Array(count), new Uint32Array(count), new Float32Array(count)];
      let [at, before] = [0, -1];
      for (const index of order) {
        const key = keys[index]!;
        if (key === before) continue;
        before = key;
        a[at] = Math.floor(key / things);
        b[at] = key % things;
        kept[at] = scores[index]!;
        at += 1;
      }
      return { count: at, a: a.subarray(0, at), b: b.subarray(0, at), scores: kept.subarray(0, at) };
    },
  };
}
