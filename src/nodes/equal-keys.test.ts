import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachEqual } from './equal-keys.js';

test('groups are those that a map would make, whatever the bits of the keys', () => {
  const low = fc.integer({ min: 0, max: 5 });
  const key = fc.oneof(
    low,
    fc.tuple(low, low).map(([high, rest]) => high * 2 ** 32 + rest),
    fc.maxSafeNat(),
  );
  fc.assert(
    fc.property(fc.array(key, { maxLength: 200 }), (keys) => {
      const expected = new Map<number, number[]>();
      for (const [i, one] of keys.entries())
        if (one !== 0) expected.set(one, [...(expected.get(one) ?? []), i]);
      const groups: number[][] = [];
      eachEqual(Float64Array.from(keys), (members) => groups.push([...members]));
      const sorted = (all: Iterable<number[]>) => [...all].sort((a, b) => a[0]! - b[0]!);
      expect(sorted(groups)).toEqual(sorted([...expected.values()].filter((group) => group.length > 1)));
    }),
  );
});
