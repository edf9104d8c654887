import { expect, test } from 'vitest';
import { benchmarkOf } from './benchmark.testing.js';
import { findPairs, isCertain, openThings } from './index.js';

/** Shares of what was found, and of what was certain, of the pairs that are one thing, and the other way round. */
function scoresOf(seed: number) {
  const { lists, truth } = benchmarkOf(seed, 4000);
  const [first, second] = lists;
  const reading = openThings(first.length + second.length);
  for (const node of first) reading.add(node, 0, 0);
  for (const node of second) reading.add(node, 1, 1);
  const things = reading.close();
  const pairs = findPairs(things);
  const wanted = new Set(truth.map(([a, b]) => `${a} ${b + first.length}`));
  const found = [...pairs.a].map((a, i) => [a, pairs.b[i]!] as const);
  const isRight = ([a, b]: readonly [number, number]) => wanted.has(`${a} ${b}`);
  const certain = found.filter(([a, b]) => isCertain(things, a, b));
  const right = found.filter(isRight).length;
  const rightlyCertain = certain.filter(isRight).length;
  return {
    recall: right / wanted.size,
    precision: right / found.length,
    certainRecall: rightlyCertain / wanted.size,
    certainPrecision: rightlyCertain / certain.length,
  };
}

test.each([1, 2, 3, 5, 8, 13, 21, 34])(
  'seed %i: recall is 95 % and more, at a precision of 99 % and more',
  (seed) => {
    const { recall, precision, certainRecall, certainPrecision } = scoresOf(seed);
    expect(recall).toBeGreaterThanOrEqual(0.95);
    expect(precision).toBeGreaterThanOrEqual(0.99);
    expect(certainPrecision).toBeGreaterThanOrEqual(0.999);
    expect(certainRecall).toBeGreaterThanOrEqual(0.9);
  },
);
