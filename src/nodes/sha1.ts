/**
 * Makes a hash function: SHA-1 (FIPS 180-4, 5.1.1 and 6.1.2). Ids of version 5 prescribe it (RFC 9562, 5.5); it protects
 * nothing. One id for each record is needed, so that it must not make objects to collect.
 *
 * @returns a function of the first `length` bytes; it gives the five words of the hash, valid until it is called again
 */
export function sha1(): (bytes: Uint8Array, length: number) => Int32Array {
  const hash = new Int32Array(5);
  const schedule = new Int32Array(80);
  const tail = new Uint8Array(2 * blockSize);
  return (bytes, length) => {
    hash.set(initial);
    const whole = length - (length % blockSize);
    for (let at = 0; at < whole; at += blockSize) compress(hash, schedule, bytes, at);
    const end = pad(tail, bytes, whole, length);
    for (let at = 0; at < end; at += blockSize) compress(hash, schedule, tail, at);
    return hash;
  };
}

const blockSize = 64;
const initial = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];

/** Puts the last bytes, a one bit, zeros and the length in bits into blocks; gives where they end. */
function pad(tail: Uint8Array, bytes: Uint8Array, from: number, length: number): number {
  const rest = length - from;
  const end = rest < blockSize - 8 ? blockSize : 2 * blockSize;
  for (let i = 0; i < rest; i += 1) tail[i] = bytes[from + i]!;
  tail[rest] = 0x80;
  tail.fill(0, rest + 1, end);
  // The length in bits is a number of 64 bits, whose halves are put down one by one.
  const high = Math.floor(length / 0x2000_0000);
  const low = length << 3;
  for (let i = 0; i < 4; i += 1) {
    tail[end - 1 - i] = low >>> (8 * i);
    tail[end - 5 - i] = high >>> (8 * i);
  }
  return end;
}

function compress(hash: Int32Array, schedule: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i += 1) {
    const from = at + 4 * i;
    schedule[i] =
      (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!;
  }
  for (let i = 16; i < 80; i += 1) {
    schedule[i] = rotated(schedule[i - 3]! ^ schedule[i - 8]! ^ schedule[i - 14]! ^ schedule[i - 16]!, 1);
  }
  let a = hash[0]!;
  let b = hash[1]!;
  let c = hash[2]!;
  let d = hash[3]!;
  let e = hash[4]!;
  let next = 0;
  let i = 0;
  // Four times the same but for how three words are mixed: a loop that asks which takes twice as long.
  for (; i < 20; i += 1) {
    next = sum(rotated(a, 5), (b & c) | (~b & d), e, schedule[i]!, 0x5a827999);
    [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
  }
  for (; i < 40; i += 1) {
    next = sum(rotated(a, 5), b ^ c ^ d, e, schedule[i]!, 0x6ed9eba1);
    [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
  }
  for (; i < 60; i += 1) {
    next = sum(rotated(a, 5), (b & c) | (b & d) | (c & d), e, schedule[i]!, 0x8f1bbcdc);
    [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
  }
  for (; i < 80; i += 1) {
    next = sum(rotated(a, 5), b ^ c ^ d, e, schedule[i]!, 0xca62c1d6);
    [e, d, c, b, a] = [d, c, rotated(b, 30), a, next];
  }
  hash[0] = hash[0]! + a;
  hash[1] = hash[1]! + b;
  hash[2] = hash[2]! + c;
  hash[3] = hash[3]! + d;
  hash[4] = hash[4]! + e;
}

/** Sum modulo 2^32. */
function sum(rotated: number, mixed: number, e: number, scheduled: number, constant: number): number {
  return (((rotated + mixed) | 0) + ((((e + scheduled) | 0) + (constant | 0)) | 0)) | 0;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
