import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoderFor } from './decode.js';
import { encoderFor, sameBytes } from './encode.js';
import type { Encoding } from './encoding.js';
import { transcoderFor } from './transcode.js';

test.each<[Encoding, string, string | null]>([
  ['utf-8', '𠮷野〜①', '𠮷野〜①'],
  ['utf-8', '\uD842', null],
  ['utf-16le', '𠮷野', '𠮷野'],
  ['shift_jis', '髙橋①㈱ｱ', '髙橋①㈱ｱ'],
  // Code page 932 has one place for both, and is read as the full-width one.
  ['shift_jis', '9:00〜17:00', '9:00～17:00'],
  ['shift_jis', '1−2', '1－2'],
  ['shift_jis', '𠮷野', null],
  ['shift_jis', 'é', null],
  // What would come back as another character is not held.
  ['shift_jis', '¥100', null],
  ['shift_jis', '\\100', '\\100'],
  ['euc-jp', '髙橋〜', '髙橋～'],
  ['iso-2022-jp', '静岡市〜', '静岡市～'],
  ['iso-2022-jp', 'ｱ', null],
  ['big5', '臺北市', '臺北市'],
  ['big5', '髙橋', null],
])('%s holds %j as %j', (encoding, text, held) => {
  expect(encoderFor(encoding).hold(text)).toBe(held);
});

test.each<Encoding>(['shift_jis', 'euc-jp', 'big5'])('%s: what is held is read back', (encoding) => {
  const encoder = encoderFor(encoding);
  const decoder = decoderFor(encoding as 'shift_jis');
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'静岡市臺北～〜－−ーｱァ髙①A1,"\n|') }), (text) => {
      const held = encoder.hold(text);
      if (held !== null) expect(decoder.decode(encoder.encode(held)).text).toBe(held);
    }),
  );
});

test('a file is the same when it is written as it was read, or it is said that it would not be', () => {
  const read = (bytes: Uint8Array, encoding: Encoding) => {
    const transcoder = transcoderFor(encoding);
    return new TextDecoder().decode(Buffer.concat([transcoder.push(bytes), transcoder.end()]));
  };
  const utf16 = Buffer.from('\uFEFF名称,住所\r\n', 'utf16le');
  expect(sameBytes(utf16, read(utf16, 'utf-16le'), 'utf-16le')).toBe(true);
  const jis = Buffer.from('\x1b$BL>>N\x1b(B,1\n', 'latin1');
  expect(sameBytes(jis, read(jis, 'iso-2022-jp'), 'iso-2022-jp')).toBe(true);
  // Roman letters of JIS X 0201 in place of ASCII say the same in other bytes.
  const roman = Buffer.from('\x1b$BL>>N\x1b(J,1\n', 'latin1');
  expect(sameBytes(roman, read(roman, 'iso-2022-jp'), 'iso-2022-jp')).toBe(false);
});
