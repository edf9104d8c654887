import { keyNumber } from '../nodes/index.js';
import type { Field } from './fields.js';
import type { KeyCandidate } from './key-candidates.js';

/** Numbers as they come, 8 bytes each. */
export interface Numbers {
  readonly add: (number: number) => void;
  readonly close: () => Float64Array;
}

export function openNumbers(): Numbers {
  let numbers = new Float64Array(1024);
  let count = 0;
  return {
    add: (number) => {
      if (count === numbers.length) {
        const larger = new Float64Array(2 * count);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[count++] = number;
    },
    close: () => numbers.slice(0, count),
  };
}

/** What is kept of the records of a table, a number each: all else lies in a store. */
export interface TableDigest {
  /** What the compared fields mean. */
  readonly contents: Float64Array;
  /** How they are written. */
  readonly forms: Float64Array;
  /** The key of each candidate; 0: it is empty in the record. */
  readonly keys: readonly Float64Array[];
}

export interface TableDigesting {
  /** Takes a record; gives its texts and values, in the order of the fields. */
  readonly take: (cells: readonly string[]) => readonly (readonly [text: string, value: string])[];
  readonly close: () => TableDigest;
}

const separator = '\u001f';

/** Digests a table. @param fields those that are compared, in the order of the pairs */
export function digestTable(fields: readonly Field[], candidates: readonly KeyCandidate[]): TableDigesting {
  const contents = openNumbers();
  const forms = openNumbers();
  const keys = candidates.map(openNumbers);
  return {
    take: (cells) => {
      const read = fields.map((field) => field.read(cells));
      contents.add(keyNumber(read.map(([, value]) => value).join(separator)));
      forms.add(keyNumber(read.map(([text]) => text).join(separator)));
      for (const [i, { pairs }] of candidates.entries()) {
        const key = pairs.map((pair) => read[pair]?.[1] ?? '').join(separator);
        keys[i]!.add(key.replaceAll(separator, '') === '' ? 0 : keyNumber(key));
      }
      return read;
    },
    close: () => ({
      contents: contents.close(),
      forms: forms.close(),
      keys: keys.map((each) => each.close()),
    }),
  };
}
