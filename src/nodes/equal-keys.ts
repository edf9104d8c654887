/**
 * Finds equal keys: sorts by their lower 32 bits, digit by digit, in time that grows with their number.
 *
 * @param keys whole numbers below 2^53; 0 stands for none
 * @param take is given the indexes of two or more equal keys, in ascending order; the list is valid until it returns
 */
export function eachEqual(keys: Float64Array, take: (members: Uint32Array) => void): void {
  const order = orderOf(keys);
  for (let from = 0; from < order.length; ) {
    const low = lowOf(keys[order[from]!]!);
    let to = from + 1;
    while (to < order.length && lowOf(keys[order[to]!]!) === low) to += 1;
    if (to - from > 1) eachWhole(keys, order.subarray(from, to), take);
    from = to;
  }
}

/** Members of a run are equal in their lower bits, mostly in all. */
function eachWhole(keys: Float64Array, run: Uint32Array, take: (members: Uint32Array) => void): void {
  const first = keys[run[0]!]!;
  if (run.every((index) => keys[index] === first)) {
    take(run);
    return;
  }
  const rest = run.slice().sort((a, b) => keys[a]! - keys[b]! || a - b);
  for (let from = 0; from < rest.length; ) {
    let to = from + 1;
    while (to < rest.length && keys[rest[to]!] === keys[rest[from]!]) to += 1;
    if (to - from > 1) take(rest.subarray(from, to));
    from = to;
  }
}

const digitBits = 11;
const digits = 1 << digitBits;

/** The indexes of all keys that are some, by their lower 32 bits; those of equal ones ascending. */
function orderOf(keys: Float64Array): Uint32Array {
  let count = 0;
  for (let i = 0; i < keys.length; i += 1) if (keys[i] !== 0) count += 1;
  let order = new Uint32Array(count);
  let other = new Uint32Array(count);
  for (let i = 0, at = 0; i < keys.length; i += 1) if (keys[i] !== 0) order[at++] = i;
  const starts = new Uint32Array(digits);
  for (let shift = 0; shift < 32; shift += digitBits) {
    starts.fill(0);
    for (let i = 0; i < count; i += 1) {
      const digit = (lowOf(keys[order[i]!]!) >>> shift) & (digits - 1);
      starts[digit] = starts[digit]! + 1;
    }
    for (let digit = 0, at = 0; digit < digits; digit += 1) {
      const size = starts[digit]!;
      starts[digit] = at;
      at += size;
    }
    for (let i = 0; i < count; i += 1) {
      const index = order[i]!;
      const digit = (lowOf(keys[index]!) >>> shift) & (digits - 1);
      other[starts[digit]!] = index;
      starts[digit] = starts[digit]! + 1;
    }
    [order, other] = [other, order];
  }
  return order;
}

function lowOf(key: number): number {
  return (key % 4294967296) >>> 0;
}
