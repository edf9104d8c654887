/** From so many bytes on a block copy is worth its call. */
const longCopy = 256;

/**
 * Copies bytes, and gives the place behind them in the target. Cells and the text between them are a few bytes each: four
 * at a time they are copied in half the time that a block copy takes to be called.
 *
 * @param from first byte in the source
 * @param to byte behind the last
 * @param at place of the first byte in the target, which must have room
 */
export function copyBytes(source: DataView, from: number, to: number, target: DataView, at: number): number {
  const shift = at - from;
  if (to - from >= longCopy) {
    bytesOf(target).set(bytesOf(source).subarray(from, to), at);
    return to + shift;
  }
  let k = from;
  for (; k + 4 <= to; k += 4) target.setInt32(k + shift, source.getInt32(k, true), true);
  for (; k < to; k += 1) target.setUint8(k + shift, source.getUint8(k));
  return to + shift;
}

/** Whether bytes stand at a place of another text, which must have as many behind it. */
export function areEqual(source: DataView, from: number, to: number, other: DataView, at: number): boolean {
  const shift = at - from;
  let k = from;
  for (; k + 4 <= to; k += 4) if (source.getInt32(k, true) !== other.getInt32(k + shift, true)) return false;
  for (; k < to; k += 1) if (source.getUint8(k) !== other.getUint8(k + shift)) return false;
  return true;
}

/** A number of 32 bits that is the same for the same bytes behind the same `seed` (FNV-1a, by words of four bytes). */
export function hashBytes(seed: number, source: DataView, from: number, to: number): number {
  let hash = seed ^ (to - from);
  let k = from;
  for (; k + 4 <= to; k += 4) hash = Math.imul(hash ^ source.getInt32(k, true), prime);
  for (; k < to; k += 1) hash = Math.imul(hash ^ source.getUint8(k), prime);
  hash = Math.imul(hash ^ (hash >>> 15), prime);
  return hash ^ (hash >>> 13);
}

const prime = 0x01000193;

/** A view of bytes that `copyBytes` takes. */
export function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
