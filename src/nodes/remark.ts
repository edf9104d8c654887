import type { Node } from './node.js';
import type { NodeShape, ValueSource } from './shape.js';

/** Where things keep texts that could not be read. */
export const remarkProperty = '記述';

/** A text that could not be read, under the header of its column. */
export function remarkOf(header: string, text: string): Node {
  return { ...remarkHead(header), 説明: text };
}

/** What stands in a remark before its text, the 説明. */
export function remarkHead(header: string): Node {
  return { '@type': '記述型', 種別: header };
}

/**
 * The columns whose texts a node keeps in remarks where they cannot be read, in the order in which `buildNode` does: its own,
 * and those of nodes below it that cannot keep them.
 */
export function remarkedOn({ slots }: NodeShape): readonly ValueSource[] {
  const own = slots.flatMap((slot) =>
    slot.kind === 'value' && slot.property !== '表記' ? slot.sources : [],
  );
  return [...own, ...slots.flatMap((slot) => (slot.kind === 'node' ? slot.shapes.flatMap(handedUp) : []))];
}

/** The columns of a node, and of those below it, whose texts a node above has to keep. */
function handedUp({ slots, keep }: NodeShape): readonly ValueSource[] {
  if (keep === remarkProperty) return [];
  return slots.flatMap((slot) => {
    if (slot.kind === 'node') return slot.shapes.flatMap(handedUp);
    return keep === null && slot.property !== '表記' ? slot.sources : [];
  });
}
