import { TextDecoder as LegacyDecoder } from '@exodus/bytes/encoding.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoderFor } from './decode.js';
import { compileDirectUtf8 } from './direct-utf8.js';

const encodings = ['shift_jis', 'euc-jp', 'big5'] as const;
const isPrivate = (text: string) => /[\x80\uE000-\uF8FF]/.test(text);

test.each(encodings)('%s: what is turned directly is what the standard decodes', (encoding) => {
  const turn = compileDirectUtf8(encoding, isPrivate);
  const standard = new LegacyDecoder(encoding, { fatal: true, ignoreBOM: true });
  const pair = fc.tuple(fc.integer({ min: 0x81, max: 0xfe }), fc.integer({ min: 0x40, max: 0xfe }));
  const code = fc.oneof(
    fc.integer({ min: 0, max: 0x7f }).map((byte) => [byte]),
    fc.integer({ min: 0xa1, max: 0xdf }).map((byte) => [byte]),
    pair,
  );
  fc.assert(
    fc.property(fc.array(code, { maxLength: 6 }), (codes) => {
      const bytes = Uint8Array.from(codes.flat());
      const turned = turn(bytes);
      if (turned !== null) expect(new TextDecoder().decode(turned)).toBe(standard.decode(bytes));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['shift_jis', '施設名,ﾄｼｮｶﾝ,Ａ①髙～\r\n'],
  ['euc-jp', '施設名,ﾄｼｮｶﾝ,Ａ髙\r\n'],
  ['big5', '場所名稱,臺北市中正區,Ａ\r\n'],
] as const)('%s: usual text is turned', (encoding, text) => {
  const bytes = encoded(encoding, text);
  const turned = compileDirectUtf8(encoding, isPrivate)(bytes);
  expect(turned && new TextDecoder().decode(turned)).toBe(text);
});

test('a long chunk with characters that are told is read as without a table', () => {
  const line = encoded('shift_jis', '施設名,中央図書館\r\n');
  const chunk = new Uint8Array(line.length * 5000);
  for (let i = 0; i < 5000; i += 1) chunk.set(line, i * line.length);
  chunk.set([0xf0, 0x40, 0x80], line.length * 4000);
  const decoder = decoderFor('shift_jis');
  const { bytes, faults } = decoder.toUtf8(chunk);
  expect({ text: new TextDecoder().decode(bytes), faults }).toEqual(decoder.decode(chunk));
  expect(faults).not.toEqual([]);
});

/** The bytes of a text: each character is looked for among all pairs. */
function encoded(encoding: (typeof encodings)[number], text: string): Uint8Array {
  const decoder = new LegacyDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0xfe; lead >= 0; lead -= 1) {
    for (let trail = 0xfe; trail >= 0x40 && lead >= 0x80; trail -= 1)
      codes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    codes.set(decoder.decode(Uint8Array.of(lead)), [lead]);
  }
  return Uint8Array.from([...text].flatMap((char) => codes.get(char) ?? []));
}
