/** So many of a size are kept. */
const mostSpare = 4;
const spare = new Map<number, Buffer[]>();

/** A buffer with anything in it: one that was given back, or a new one. */
export function takeBuffer(size: number): Buffer {
  return spare.get(size)?.pop() ?? Buffer.allocUnsafeSlow(size);
}

/**
 * Gives a buffer back that nobody reads or writes any more. Of many small files, each with buffers of its own, more memory
 * would pile up than they hold, and be cleared away more often.
 */
export function giveBuffer(buffer: Buffer): void {
  const alike = spare.get(buffer.length) ?? [];
  spare.set(buffer.length, alike);
  if (alike.length < mostSpare) alike.push(buffer);
}
