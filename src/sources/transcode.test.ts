import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Encoding } from './encoding.js';
import { isCuttable, transcoderFor, transcodeSample } from './transcode.js';

const text = '名称|住所\r\n市民センター|葵区追手町1\r\nソ能表|𠮷野家\r\n';
const utf16 = (littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};
const inJis = text.replace('𠮷', '吉');
const files: readonly [Encoding, string, Uint8Array][] = [
  ['utf-16le', text, utf16(true)],
  ['utf-16be', text, utf16(false)],
  ['iso-2022-jp', inJis, createMultibyteEncoder('iso-2022-jp')(inJis)],
  ['shift_jis', inJis, createMultibyteEncoder('shift_jis')(inJis)],
  ['utf-8', text, new TextEncoder().encode(text)],
];

test.each(files)('%s becomes UTF-8, wherever the pieces end', (encoding, expected, bytes) => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (sizes) => {
      const transcoder = transcoderFor(encoding);
      const decoder = new TextDecoder('utf-8', { fatal: true });
      let got = '';
      for (let at = 0, i = 0; at < bytes.length; i++) {
        const size = sizes[i % sizes.length]!;
        got += decoder.decode(transcoder.push(bytes.subarray(at, at + size)), { stream: true });
        at += size;
      }
      expect(got + decoder.decode(transcoder.end())).toBe(expected);
    }),
  );
});

test('the byte order mark is dropped, and 0x80 of code page 932 does not pass as a character', () => {
  const utf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(utf8(transcoderFor('utf-16le').push(Uint8Array.of(0xff, 0xfe, 0x41, 0)))).toBe('A');
  expect(utf8(transcoderFor('shift_jis').push(Uint8Array.of(0x41, 0x80)))).toBe('A\uFFFD');
  expect(transcodeSample(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41), 'utf-8')).toEqual({
    encoding: 'utf-8',
    bytes: Uint8Array.of(0x41),
  });
  expect(transcodeSample(Uint8Array.of(0xfe, 0xff, 0, 0x41), 'utf-16be')).toEqual({
    encoding: 'utf-8',
    bytes: Uint8Array.of(0x41),
  });
});

test('a delimiter that may be half a character cannot be found in bytes', () => {
  expect(isCuttable('shift_jis', ',')).toBe(true);
  expect(isCuttable('big5', '\t')).toBe(true);
  expect(isCuttable('shift_jis', '|')).toBe(false);
  expect(isCuttable('utf-8', '|')).toBe(true);
  expect(isCuttable('utf-16le', ',')).toBe(false);
});
