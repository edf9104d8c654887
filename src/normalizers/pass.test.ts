import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { byteMarks } from '../text/index.js';
import { contextSchema } from './context.js';
import { normalizers } from './index.js';
import { certain } from './outcome.js';

const tables = loadTables();
const passing = Object.values(normalizers).filter((normalizer) => normalizer.compilePass !== undefined);
const contexts = [
  {},
  { role: 'lat' },
  { role: 'lon' },
  { role: 'pair' },
  { country: 'TW' },
  { multiline: true },
];
const usual = [
  ...[
    '34.975562',
    '138.382690',
    '3.97',
    '134.9',
    '054-254-2111',
    '0120-123-456',
    '090-1234-5678',
    '054-254-0000',
  ],
  ...[
    'https://www.example.lg.jp/a/b.html',
    'http://example.jp',
    'https://xn--a.jp/',
    'https://a.lgwan.jp/x',
    '静岡市役所の前の広場',
  ],
  ...[
    'なし',
    '1',
    '12.5',
    '-3',
    '007',
    '同上',
    'ＡＢＣ',
    'a  b',
    'アイウエオ',
    '令和5年4月1日',
    '2023-04-01',
    '<b>とても大きな</b>',
  ],
];

const marksOf = (bytes: Uint8Array) => bytes.reduce((marks, byte) => marks | byteMarks[byte]!, 0);

describe.each(passing.map((normalizer) => [normalizer.name, normalizer] as const))(
  '%s',
  (name, normalizer) => {
    const unit = fc.constantFrom(
      ...'0123456789.-:/ 静岡アー　①é𠮷<&#なし無jp\u3099\u200B',
      'https://',
      'example.jp',
      '054-',
      '34.',
    );
    const text = fc.oneof(
      fc.constantFrom(...usual),
      fc.string({ unit, maxLength: 14 }),
      fc.string({ unit: 'grapheme' }),
    );

    test.each(contexts)('what passes is certain and its own value: %j', (context) => {
      const made = contextSchema.parse(context);
      const passes = normalizer.compilePass!(made, tables);
      if (passes === null) return;
      const run = normalizer.compile(made, tables);
      const isPassing = (source: string): boolean => {
        const bytes = new TextEncoder().encode(`,${source},`);
        return passes(bytes, 1, bytes.length - 1, marksOf(bytes));
      };
      fc.assert(
        fc.property(text, (source) => {
          // Cells that JSON escapes are never asked about, nor are empty ones.
          if (source === '' || /["\\\u0000-\u001f]/.test(source) || !isPassing(source)) return;
          expect(run(source)).toEqual(certain(source));
        }),
        { numRuns: 1000 },
      );
    });

    test('usual cells pass', () => {
      const some = contexts.some((context) => {
        const passes = normalizer.compilePass!(contextSchema.parse(context), tables);
        const bytesOf = (source: string) => new TextEncoder().encode(source);
        return usual.some((source) => {
          const bytes = bytesOf(source);
          return passes?.(bytes, 0, bytes.length, marksOf(bytes)) === true;
        });
      });
      expect(some, name).toBe(true);
    });
  },
);

test('text of letters, digits, usual signs and kanji alone is plain, whichever they are', () => {
  const text = normalizers['text']!;
  const context = contextSchema.parse({});
  const [passes, run] = [text.compilePass!(context, tables)!, text.compile(context, tables)];
  for (let unit = 0x20; unit < 0xa000; unit += unit === 0x7e ? 0x4000 - 0x7e : 1) {
    const source = `静岡${String.fromCharCode(unit)}${'市役所本庁舎一階'}`;
    const bytes = new TextEncoder().encode(source);
    if (source.includes('"') || source.includes('\\')) continue;
    if (passes(bytes, 0, bytes.length, marksOf(bytes))) expect(run(source)).toEqual(certain(source));
    else expect('<&'.includes(source.charAt(2)) || unit === 0x20, source).toBe(true);
  }
});
