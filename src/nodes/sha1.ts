/**
 * Makes a hash function: SHA-1 (FIPS 180-4, 5.1.1 and 6.1.2). Ids of version 5 prescribe it (RFC 9562, 5.5); it protects
 * nothing. One id for each record is needed, so that it must not make objects to collect.
 *
 * @returns a function of the first `length` bytes; it gives the five words of the hash, valid until it is called again
 */
export function sha1(): (bytes: Uint8Array, length: number) => Int32Array {
  const hash = new Int32Array(5);
  const words = new Int32Array(5);
  const schedule = new Int32Array(rounds);
  const tail = new Uint8Array(2 * blockSize);
  return (bytes, length) => {
    for (let i = 0; i < hash.length; i += 1) hash[i] = initial[i]!;
    const whole = length - (length % blockSize);
    for (let at = 0; at < whole; at += blockSize) compress(hash, words, schedule, bytes, at);
    const end = pad(tail, bytes, whole, length);
    for (let at = 0; at < end; at += blockSize) compress(hash, words, schedule, tail, at);
    return hash;
  };
}

const blockSize = 64;
const rounds = 80;
const initial = Int32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0);

/** Puts the last bytes, a one bit, zeros and the length in bits into blocks; gives where they end. */
function pad(tail: Uint8Array, bytes: Uint8Array, from: number, length: number): number {
  const rest = length - from;
  const end = rest < blockSize - 8 ? blockSize : 2 * blockSize;
  for (let i = 0; i < rest; i += 1) tail[i] = bytes[from + i]!;
  tail[rest] = 0x80;
  for (let i = rest + 1; i < end; i += 1) tail[i] = 0;
  // The length in bits is a number of 64 bits, whose halves are put down one by one.
  const high = Math.floor(length / 0x2000_0000);
  const low = length << 3;
  for (let i = 0; i < 4; i += 1) {
    tail[end - 1 - i] = low >>> (8 * i);
    tail[end - 5 - i] = high >>> (8 * i);
  }
  return end;
}

function compress(hash: Int32Array, words: Int32Array, w: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < 16; i += 1) {
    const from = at + 4 * i;
    w[i] = (bytes[from]! << 24) | (bytes[from + 1]! << 16) | (bytes[from + 2]! << 8) | bytes[from + 3]!;
  }
  for (let i = 16; i < rounds; i += 1) {
    w[i] = rotated(w[i - 3]! ^ w[i - 8]! ^ w[i - 14]! ^ w[i - 16]!, 1);
  }
  for (let i = 0; i < words.length; i += 1) words[i] = hash[i]!;
  chosenRounds(words, w);
  parityRounds(words, w, 20, 0x6ed9eba1);
  majorityRounds(words, w);
  parityRounds(words, w, 60, 0xca62c1d6 | 0);
  for (let i = 0; i < words.length; i += 1) hash[i]! += words[i]!;
}

// The three kinds of rounds, twenty at a time. Written out, five rounds change no places: moving the words takes half as long again.

function chosenRounds(words: Int32Array, w: Int32Array): void {
  let a = words[0]!;
  let b = words[1]!;
  let c = words[2]!;
  let d = words[3]!;
  let e = words[4]!;
  for (let i = 0; i < 20; i += 5) {
    e = (rotated(a, 5) + (d ^ (b & (c ^ d))) + e + w[i]! + 0x5a827999) | 0;
    b = rotated(b, 30);
    d = (rotated(e, 5) + (c ^ (a & (b ^ c))) + d + w[i + 1]! + 0x5a827999) | 0;
    a = rotated(a, 30);
    c = (rotated(d, 5) + (b ^ (e & (a ^ b))) + c + w[i + 2]! + 0x5a827999) | 0;
    e = rotated(e, 30);
    b = (rotated(c, 5) + (a ^ (d & (e ^ a))) + b + w[i + 3]! + 0x5a827999) | 0;
    d = rotated(d, 30);
    a = (rotated(b, 5) + (e ^ (c & (d ^ e))) + a + w[i + 4]! + 0x5a827999) | 0;
    c = rotated(c, 30);
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
  words[4] = e;
}

function parityRounds(words: Int32Array, w: Int32Array, from: number, constant: number): void {
  let a = words[0]!;
  let b = words[1]!;
  let c = words[2]!;
  let d = words[3]!;
  let e = words[4]!;
  for (let i = from; i < from + 20; i += 5) {
    e = (rotated(a, 5) + (b ^ c ^ d) + e + w[i]! + (constant | 0)) | 0;
    b = rotated(b, 30);
    d = (rotated(e, 5) + (a ^ b ^ c) + d + w[i + 1]! + (constant | 0)) | 0;
    a = rotated(a, 30);
    c = (rotated(d, 5) + (e ^ a ^ b) + c + w[i + 2]! + (constant | 0)) | 0;
    e = rotated(e, 30);
    b = (rotated(c, 5) + (d ^ e ^ a) + b + w[i + 3]! + (constant | 0)) | 0;
    d = rotated(d, 30);
    a = (rotated(b, 5) + (c ^ d ^ e) + a + w[i + 4]! + (constant | 0)) | 0;
    c = rotated(c, 30);
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
  words[4] = e;
}

function majorityRounds(words: Int32Array, w: Int32Array): void {
  let a = words[0]!;
  let b = words[1]!;
  let c = words[2]!;
  let d = words[3]!;
  let e = words[4]!;
  for (let i = 40; i < 60; i += 5) {
    e = (rotated(a, 5) + ((b & c) | (d & (b | c))) + e + w[i]! + 0x8f1bbcdc) | 0;
    b = rotated(b, 30);
    d = (rotated(e, 5) + ((a & b) | (c & (a | b))) + d + w[i + 1]! + 0x8f1bbcdc) | 0;
    a = rotated(a, 30);
    c = (rotated(d, 5) + ((e & a) | (b & (e | a))) + c + w[i + 2]! + 0x8f1bbcdc) | 0;
    e = rotated(e, 30);
    b = (rotated(c, 5) + ((d & e) | (a & (d | e))) + b + w[i + 3]! + 0x8f1bbcdc) | 0;
    d = rotated(d, 30);
    a = (rotated(b, 5) + ((c & d) | (e & (c | d))) + a + w[i + 4]! + 0x8f1bbcdc) | 0;
    c = rotated(c, 30);
  }
  words[0] = a;
  words[1] = b;
  words[2] = c;
  words[3] = d;
  words[4] = e;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
