/**
 * A sample of a set of numbers that stand for texts, of bounded size: of two sets, the same texts are in the samples, so that
 * the share of one in the other can be told from them (adaptive sampling, Wegman 1984; Flajolet 1990).
 */
export interface Sketch {
  /** Only numbers that 2^level divides are in it. */
  readonly level: number;
  /** Ascending. */
  readonly numbers: readonly number[];
}

/** What of a table is kept to find it again. */
export interface TableSketch {
  /** A number for each record: the sum of its cells, in whatever order the columns stand. */
  readonly rows: Sketch;
  /** A number for each distinct value that tells something: longer texts and numbers. */
  readonly values: Sketch;
  /** Distinct records. */
  readonly records: number;
}

export interface Sketching {
  /** Takes a whole number from 0 to 2^53 whose bits are as good as random. */
  readonly add: (number: number) => void;
  readonly close: () => Sketch;
}

/** @param limit how many numbers a sketch has at most */
export function openSketch(limit: number): Sketching {
  let level = 0;
  let step = 1;
  let numbers = new Set<number>();
  return {
    add: (number) => {
      if (number % step !== 0) return;
      numbers.add(number);
      while (numbers.size > limit) {
        level += 1;
        step *= 2;
        numbers = new Set([...numbers].filter((each) => each % step === 0));
      }
    },
    close: () => ({ level, numbers: [...numbers].sort((a, b) => a - b) }),
  };
}

/** How much of a set is in another one, as far as their samples tell. */
export interface Containment {
  /** 0 to 1. */
  readonly share: number;
  /** So many numbers of the first set were looked for. */
  readonly sample: number;
}

/** How much of the set `a` is in the set `b`. */
export function containment(a: Sketch, b: Sketch): Containment {
  const step = 2 ** Math.max(a.level, b.level);
  const held = new Set(b.numbers);
  let sample = 0;
  let found = 0;
  for (const number of a.numbers) {
    if (number % step !== 0) continue;
    sample += 1;
    if (held.has(number)) found += 1;
  }
  return { share: sample === 0 ? 0 : found / sample, sample };
}
