import { createMultibyteEncoder } from '@exodus/bytes/multi-byte.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LineEncoding } from './characters.js';
import { type CutOptions, cutChunks, cutterFor, UnreadableSource } from './cut.js';
import { decoderFor } from './decode.js';
import { splitRecords } from './split.js';

interface Table {
  readonly records: readonly (readonly [line: number, ...cells: string[]])[];
  readonly lines: number;
  readonly faults: readonly unknown[];
}

/** Reads chunks one after another, as one table: rows and lines are counted on. */
function read(chunks: readonly Uint8Array[], { encoding, delimiter, expectedColumns }: CutOptions): Table {
  const records: [number, ...string[]][] = [];
  const faults: unknown[] = [];
  let [lines, rows] = [0, 0];
  for (const bytes of chunks) {
    const { text } = decoderFor(encoding).decode(bytes);
    const split = splitRecords(
      text,
      { delimiter },
      (cells, line) => records.push([lines + line, ...cells]),
      expectedColumns,
    );
    for (const fault of split.faults)
      faults.push({ ...fault, row: rows + fault.row, line: lines + fault.line });
    lines += split.lines;
    rows = records.length;
  }
  return { records, lines, faults };
}

function cut(
  bytes: Uint8Array,
  pieceSizes: readonly number[],
  options: CutOptions,
  isFlushed = false,
): Uint8Array[] {
  const cutter = cutterFor(options);
  const chunks: Uint8Array[] = [];
  for (let at = 0, i = 0; at < bytes.length; i++) {
    const size = pieceSizes[i % pieceSizes.length]!;
    for (const chunk of cutter.push(bytes.subarray(at, at + size))) chunks.push(chunk.bytes);
    at += size;
    for (const chunk of isFlushed ? cutter.flush() : []) chunks.push(chunk.bytes);
  }
  for (const chunk of cutter.end()) chunks.push(chunk.bytes);
  return chunks;
}

const encoders: Readonly<Record<LineEncoding, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  shift_jis: createMultibyteEncoder('shift_jis'),
  'euc-jp': createMultibyteEncoder('euc-jp'),
  big5: createMultibyteEncoder('big5'),
};

describe.each(Object.keys(encoders) as LineEncoding[])('%s: the chunks read like the whole', (encoding) => {
  // 表 and 十 end with the byte of a backslash in Shift_JIS and Big5.
  const pieces = [
    '"',
    '""',
    '\r',
    '\n',
    '\r\n',
    '\r\r\n',
    ',',
    'a',
    '表',
    '十',
    ' ',
    '","',
    '"\n"',
    ',"',
    '",',
    '\n1,"x',
    ...(encoding === 'utf-8' ? ['\uFEFF', '\n\uFEFF"'] : []),
  ];
  const text = fc
    .array(fc.constantFrom(...pieces), { maxLength: 60 })
    .map((parts) => encoders[encoding](parts.join('')));
  const damaged = fc
    .array(
      fc.oneof(
        fc.constantFrom(0x22, 0x0a, 0x0d, 0x2c, 0x83, 0xe3, 0xef, 0xbb, 0xbf),
        fc.integer({ min: 0, max: 255 }),
      ),
      { maxLength: 80 },
    )
    .map((bytes) => Uint8Array.from(bytes));

  test('however it is cut, whatever the quotes', () => {
    fc.assert(
      fc.property(
        fc.oneof(text, damaged),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 4 }),
        (bytes, pieceSizes, size, expectedColumns) => {
          const options = { encoding, delimiter: ',', size, expectedColumns };
          const whole = cut(bytes, [bytes.length], { ...options, size: bytes.length });
          const chunks = cut(bytes, pieceSizes, options);
          expect(read(chunks, options)).toEqual(read(whole, options));
          expect(chunks).toEqual(cut(bytes, [1000], options));
          expect(read(cut(bytes, pieceSizes, options, true), options)).toEqual(read(whole, options));
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('chunks', () => {
  const utf8 = encoders['utf-8'];
  const options: CutOptions = { encoding: 'utf-8', delimiter: ',', size: 10 };

  test('end with the first record that reaches the size', () => {
    const chunks = cut(utf8('aaa,1\nbbb,2\nccc,"\n"\nddd,4\n'), [3], options);
    expect(chunks.map((bytes) => new TextDecoder().decode(bytes))).toEqual([
      'aaa,1\nbbb,2\n',
      'ccc,"\n"\nddd,4\n',
    ]);
  });

  test('know their place in the source, and the mark at its beginning is in none', async () => {
    const found: [string, number][] = [];
    for await (const { bytes, offset } of cutChunks([utf8('\uFEFFaaa,1\nbb'), utf8('b,2\nccc,3')], options)) {
      found.push([new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), offset]);
    }
    expect(found).toEqual([
      ['aaa,1\nbbb,2\n', 3],
      ['ccc,3', 15],
    ]);
  });

  test('are as short as what is complete when they are asked for', () => {
    const cutter = cutterFor(options);
    const given = (made: readonly { bytes: Uint8Array }[]) =>
      made.map(({ bytes }) => new TextDecoder().decode(bytes));
    cutter.push(utf8('a,1\nb'));
    expect(given(cutter.flush())).toEqual(['a,1\n']);
    expect(given(cutter.flush())).toEqual([]);
    cutter.push(utf8(',"'));
    expect(given(cutter.flush())).toEqual([]);
    cutter.push(utf8('\n"\nc'));
    expect(given(cutter.flush())).toEqual(['b,"\n"\n']);
    expect(given(cutter.end())).toEqual(['c']);
  });

  test('of a source that is empty, or nothing but a mark, there are none', () => {
    expect(cut(new Uint8Array(), [1], options)).toEqual([]);
    expect(cut(utf8('\uFEFF'), [1], options)).toEqual([]);
  });

  test('a quote that is never closed is not awaited beyond 1000 lines', () => {
    const cutter = cutterFor({ ...options, size: 1000 });
    const chunks = cutter.push(utf8(`a,"b\n${'x,y\n'.repeat(40_000)}`));
    expect(chunks.length).toBeGreaterThan(100);
  });

  test('a line end that goes over two pieces is counted once, at the limit of 1000 too', () => {
    const cutter = cutterFor(options);
    const pieces = [`a,"${'\n'.repeat(999)}\r\r`, '\n"\n'];
    const chunks = [...pieces.flatMap((piece) => cutter.push(utf8(piece))), ...cutter.end()];
    expect(chunks).toHaveLength(1);
  });

  test('a record of more than 16 MiB is refused', () => {
    const cutter = cutterFor(options);
    const piece = new Uint8Array(1024 * 1024).fill(0x61);
    expect(() => {
      for (let i = 0; i < 40; i++) cutter.push(piece);
    }).toThrow(UnreadableSource);
  });
});
