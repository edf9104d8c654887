import { compileId, eachEqual } from '../nodes/index.js';

/** What tells nodes apart by their ids: for each node, in one order. */
export interface IdTable {
  /** Numbers that stand for ids (`keyNumber`). */
  readonly ids: Float64Array;
  /** Numbers that stand for all that a node says beside its id. */
  readonly contents: Float64Array;
  /** Who says it: numbers of publishers; a source whose publisher nobody knows is one by itself. */
  readonly publishers: Uint32Array;
}

export interface SettledIds {
  /** 1: the id is that of other nodes too, which say something else or are another publisher's: it gets one of its own. */
  readonly isDerived: Uint8Array;
  /** Index of the node that says the very same, by the same publisher: they are one; its own index where there is none. */
  readonly into: Uint32Array;
  /** Ids that several publishers gave to things of theirs. */
  readonly acrossPublishers: number;
  /** Ids that a publisher gave to nodes that differ: versions of a record, or a number used twice. */
  readonly withinPublisher: number;
}

/**
 * Settles what becomes of nodes with the same id. Those that say the very same for the same publisher are one node; where
 * they differ, or publishers do, all of them get ids of their own, so that nobody takes them for one thing. It does not
 * depend on the order of the nodes which of them.
 */
export function settleIds({ ids, contents, publishers }: IdTable): SettledIds {
  const isDerived = new Uint8Array(ids.length);
  const into = Uint32Array.from(ids, (_, i) => i);
  let [acrossPublishers, withinPublisher] = [0, 0];
  eachEqual(ids, (members) => {
    const firsts: number[] = [];
    for (const index of members) {
      const same = firsts.find(
        (first) => contents[first] === contents[index] && publishers[first] === publishers[index],
      );
      if (same === undefined) firsts.push(index);
      else into[index] = same;
    }
    if (firsts.length === 1) return;
    for (const index of firsts) isDerived[index] = 1;
    if (new Set(firsts.map((index) => publishers[index])).size > 1) acrossPublishers += 1;
    else withinPublisher += 1;
  });
  return { isDerived, into, acrossPublishers, withinPublisher };
}

/**
 * The id of a node whose own is that of others too: `urn:uuid:`, version 5, of publisher, own id and content.
 *
 * @param publisher code or name; the IRI of the source where nobody knows
 */
export function derivedId(publisher: string, id: string, content: string): string {
  return compileId({ base: null, space: `merge/${publisher}`, key: null })(`${id}\u001F${content}`);
}
