import type { ChunkResult } from '../run.js';

/**
 * A result whose nodes nobody else writes to.
 *
 * @param room memory to put them in, where it is large enough
 */
export function ownResult({ nodes, account }: ChunkResult, room: ArrayBuffer | null): ChunkResult {
  const whole = room !== null && room.byteLength >= nodes.length ? room : new ArrayBuffer(roomFor(nodes));
  const own = new Uint8Array(whole, 0, nodes.length);
  own.set(nodes);
  return { nodes: own, account };
}

/** A little more than is needed now: the next pieces will need about as much. */
function roomFor(nodes: Uint8Array): number {
  return Math.ceil(1.2 * nodes.length);
}
