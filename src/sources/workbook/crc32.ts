/** The checksum of ZIP archives (PKWARE APPNOTE 6.3.10, 4.4.7), four bytes at a step. */
const tables = makeTables();

/**
 * @param crc the checksum of what came before; 0 at the beginning
 */
export function crc32(bytes: Uint8Array, crc: number): number {
  const [t0, t1, t2, t3] = tables;
  const whole = bytes.length - (bytes.length % 4);
  let sum = ~crc;
  let at = 0;
  while (at < whole) {
    sum ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    sum = t3[sum & 255]! ^ t2[(sum >>> 8) & 255]! ^ t1[(sum >>> 16) & 255]! ^ t0[sum >>> 24]!;
    at += 4;
  }
  for (; at < bytes.length; at += 1) sum = (sum >>> 8) ^ t0[(sum ^ bytes[at]!) & 255]!;
  return ~sum >>> 0;
}

function makeTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  const next = (table: Int32Array) => table.map((sum) => (sum >>> 8) ^ first[sum & 255]!);
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
