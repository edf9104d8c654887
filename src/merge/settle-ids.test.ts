import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settleIds } from './settle-ids.js';

interface Said {
  readonly id: number;
  readonly content: number;
  readonly publisher: number;
}

const settle = (nodes: readonly Said[]) =>
  settleIds({
    ids: Float64Array.from(nodes, ({ id }) => id),
    contents: Float64Array.from(nodes, ({ content }) => content),
    publishers: Uint32Array.from(nodes, ({ publisher }) => publisher),
  });

describe('nodes with one id', () => {
  const node = { id: 7, content: 1, publisher: 1 };

  test('that say the same for one publisher are one', () => {
    const { isDerived, into } = settle([node, node]);
    expect([...into]).toEqual([0, 0]);
    expect([...isDerived]).toEqual([0, 0]);
  });

  test('that say something else get ids of their own, and are counted', () => {
    const settled = settle([node, { ...node, content: 2 }]);
    expect([...settled.into]).toEqual([0, 1]);
    expect([...settled.isDerived]).toEqual([1, 1]);
    expect(settled.withinPublisher).toBe(1);
    expect(settled.acrossPublishers).toBe(0);
  });

  test('of two publishers get ids of their own, even where they say the same', () => {
    const settled = settle([node, { ...node, publisher: 2 }]);
    expect([...settled.isDerived]).toEqual([1, 1]);
    expect(settled.acrossPublishers).toBe(1);
  });
});

test('which nodes are one, and which get ids of their own, does not depend on their order', () => {
  const few = fc.integer({ min: 1, max: 3 });
  const said = fc.record({ id: few, content: few, publisher: few });
  const nameOf = ({ id, content, publisher }: Said) => `${id} ${content} ${publisher}`;
  const outcome = (nodes: readonly Said[]) => {
    const { isDerived, into } = settle(nodes);
    return {
      derived: new Set(nodes.filter((_, i) => isDerived[into[i]!]).map(nameOf)),
      kept: nodes
        .filter((_, i) => into[i] === i)
        .map(nameOf)
        .sort(),
    };
  };
  fc.assert(
    fc.property(
      fc
        .array(said, { maxLength: 30 })
        .chain((nodes) =>
          fc.tuple(fc.constant(nodes), fc.shuffledSubarray(nodes, { minLength: nodes.length })),
        ),
      ([nodes, shuffled]) => {
        expect(outcome(shuffled)).toEqual(outcome(nodes));
      },
    ),
  );
});
