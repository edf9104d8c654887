import { TextDecoder as LegacyDecoder } from '@exodus/bytes/encoding.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cause } from '../findings/index.js';
import type { LineEncoding } from './characters.js';
import { decoderFor } from './decode.js';

const bytes = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/\w\w/g) ?? [], (pair) => Number.parseInt(pair, 16));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

const encodings: readonly LineEncoding[] = ['utf-8', 'shift_jis', 'euc-jp', 'big5'];

test.each(encodings)('%s: damaged or not, the text is the one of the WHATWG standard', (encoding) => {
  // Bytes that are likely to make, and to break, characters and lines.
  const byte = fc.oneof(
    fc.integer({ min: 0, max: 255 }),
    fc.constantFrom(10, 13, 0x41, 0x81, 0x83, 0xa4, 0xe3, 0x8f),
  );
  const decoder = decoderFor(encoding);
  const standard = new LegacyDecoder(encoding, { ignoreBOM: true });
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.array(byte, { maxLength: 60 }), (one, other) => {
      for (const sample of [one, Uint8Array.from(other)]) {
        const { text, faults } = decoder.decode(sample);
        const expected = standard.decode(sample);
        expect(text).toBe(encoding === 'shift_jis' ? expected.replaceAll('\x80', '\uFFFD') : expected);
        expect(faults.length > 0).toBe(
          /[\uFFFD\uE000-\uF8FF]/.test(text) || faults.some((f) => f.cause.code === 'gaiji'),
        );
      }
    }),
    { numRuns: 2000 },
  );
});

describe('a damaged line', () => {
  test('of Shift_JIS is told by offset, hex and line, and the rest is read', () => {
    const sound = bytes('8E7B90DD2C'); // 施設,
    const chunk = join(sound, bytes('310D0A'), sound, bytes('832C80A0FD0D0A'), sound, bytes('33'));
    expect(decoderFor('shift_jis').decode(chunk)).toEqual({
      text: '施設,1\r\n施設,\uFFFD,\uFFFD\uFFFD\uFFFD\r\n施設,3',
      faults: [
        {
          cause: cause('bytes-undecodable', { bytes: '83', assumed: 'Shift_JIS', count: '6' }),
          offset: 13,
          bytes: '83',
          line: 2,
        },
        {
          cause: cause('bytes-undecodable', { bytes: '80 A0 FD', assumed: 'Shift_JIS', count: '8' }),
          offset: 15,
          bytes: '80 A0 FD',
          line: 2,
        },
      ],
    });
  });

  test('of Shift_JIS in a file of UTF-8 is one fault, which names the encoding', () => {
    const chunk = join(utf8('名称,住所\n'), bytes('8E7B90DD8E73'), utf8('\n東京,1\n'));
    const { text, faults } = decoderFor('utf-8').decode(chunk);
    expect(faults).toEqual([
      {
        cause: cause('bytes-other-encoding', { found: 'Shift_JIS', assumed: 'UTF-8' }),
        offset: 14,
        bytes: '8E 7B 90 DD 8E 73',
        line: 2,
      },
    ]);
    expect(text.startsWith('名称,住所\n\uFFFD{')).toBe(true);
    expect(text.endsWith('\n東京,1\n')).toBe(true);
  });

  test('of UTF-8 in a file of Big5 names UTF-8', () => {
    const { faults } = decoderFor('big5').decode(join(bytes('A657BAD90A'), utf8('臺北市政府\n')));
    expect(faults).toMatchObject([
      { cause: cause('bytes-other-encoding', { found: 'UTF-8', assumed: 'Big5' }), line: 2 },
    ]);
  });

  test('that lost its characters long ago is one fault with their number', () => {
    const { text, faults } = decoderFor('utf-8').decode(utf8('名称\n\uFFFD\uFFFD,1,\uFFFD\n'));
    expect(text).toBe('名称\n\uFFFD\uFFFD,1,\uFFFD\n');
    expect(faults).toEqual([
      { cause: cause('bytes-lost', { count: '3' }), offset: 7, bytes: 'EF BF BD', line: 2 },
    ]);
  });
});

test('lines are counted at LF, CRLF, CRCRLF and CR', () => {
  const { faults } = decoderFor('utf-8').decode(join(utf8('a\nb\r\nc\r\r\nd\re\r\r'), bytes('FF')));
  expect(faults).toMatchObject([{ offset: 14, bytes: 'FF', line: 7 }]);
});

describe('characters that do not survive', () => {
  test.each<[LineEncoding, string, string, string]>([
    ['shift_jis', 'F040', '\uE000', 'gaiji'],
    ['shift_jis', '80', '\uFFFD', 'bytes-undecodable'],
    ['utf-8', 'EE8080', '\uE000', 'gaiji'],
    ['utf-8', 'EFBFBD', '\uFFFD', 'bytes-lost'],
    ['big5', 'FA40', '\u{20547}', 'gaiji'],
  ])('%s %s', (encoding, hex, text, code) => {
    expect(decoderFor(encoding).decode(bytes(hex))).toMatchObject({
      text,
      faults: [{ cause: { code }, line: 1, offset: 0 }],
    });
  });

  test.each<[LineEncoding, string, string]>([
    ['shift_jis', '8160817C8740FA40FBFCB1', '～－①ⅰ髙ｱ'],
    ['big5', 'A14EF9D6C6E7', '﹑碁ぁ'],
    ['euc-jp', 'ADA1C0BE', '①西'],
  ])('%s %s is read with the signs of the vendors, and nothing is told', (encoding, hex, text) => {
    expect(decoderFor(encoding).decode(bytes(hex))).toEqual({ text, faults: [] });
  });
});

describe('mojibake', () => {
  // 施設 in Shift_JIS is 8E 7B 90 DD: as ISO-8859-1 \x8E{\x90Ý, as windows-1252 Ž{\x90Ý.
  test('of ISO-8859-1 and windows-1252 is undone', () => {
    expect(decoderFor('utf-8', 'latin1-shift_jis').decode(utf8('\x8E{\x90Ý,1\r\n')).text).toBe('施設,1\r\n');
    expect(decoderFor('utf-8', 'cp1252-shift_jis').decode(utf8('Ž{\x90Ý,1\r\n')).text).toBe('施設,1\r\n');
    expect(decoderFor('utf-8', 'cp1252-utf-8').decode(utf8('æ–½è¨\xAD')).text).toBe('施設');
  });

  test('that cannot be undone is told where it stands, and stays', () => {
    const chunk = utf8('\x8E{\x90Ý,1\n\x8E{\x90Ý高\x8E{,\x90\n');
    expect(decoderFor('utf-8', 'latin1-shift_jis').decode(chunk)).toEqual({
      text: '施設,1\n施設高施,\uFFFD\n',
      faults: [
        {
          cause: cause('mojibake-unrepairable', { bytes: 'E9 AB 98' }),
          offset: 17,
          bytes: 'E9 AB 98',
          line: 2,
        },
        { cause: cause('mojibake-unrepairable', { bytes: '90' }), offset: 24, bytes: '90', line: 2 },
      ],
    });
  });
});
