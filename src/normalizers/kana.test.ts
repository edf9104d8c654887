import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type Context, contextSchema } from './context.js';
import { kana } from './kana.js';
import { breachesOf } from './laws.js';
import { textOf } from './outcome.js';

const tables = loadTables();
const run = (context: Partial<Context> = {}) => kana.compile(contextSchema.parse(context), tables);

const pieces = constantFrom(
  ...'カ か ｶ ン ッ ー - ‐ − － ― ─ ﾞ ﾟ ゛ ゜ ヷ ヂ ヽ ゞ ヶ ㇷ ・ ( ） 1 Ａ 夕 口 一 静 ① 〓 & &amp; <br>'.split(
    ' ',
  ),
  ...['\u3099', '\u309A', '\u200B', '\u0007', '\uFFFD', '\uE000', '\uD800', '\n', ' ', '　'],
);
const texts = oneof(
  string({ unit: 'binary' }),
  array(pieces, { maxLength: 10 }).map((list) => list.join('')),
);

describe('any text', () => {
  test.each([{}, { want: 'hiragana' }] as const)('keeps the laws with %j', (context) => {
    const normalize = run(context);
    assert(
      property(texts, (source) => {
        expect(breachesOf(kana, normalize, source)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives katakana, ASCII and signs only', () => {
    const normalize = run();
    assert(
      property(texts, (source) => {
        const value = textOf(normalize(source));
        if (value !== null)
          expect(value).toMatch(/^[ -~\p{Script=Katakana}ー\u3099-\u309C\p{P}\p{S}]*\p{Script=Katakana}/u);
      }),
      { numRuns: 2000 },
    );
  });
});

test('what looks like kana is proposed, not applied', () => {
  expect(run()('二ワトリゴ夕')).toMatchObject({
    value: null,
    findings: [{ code: 'kana-look-alike', args: { part: '二夕', expected: 'ニワトリゴタ' } }],
  });
});
