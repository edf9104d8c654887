import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type Context, contextSchema } from './context.js';
import { breachesOf } from './laws.js';
import { textOf } from './outcome.js';
import { text } from './text.js';

const tables = loadTables();
const run = (context: Partial<Context> = {}) => text.compile(contextSchema.parse(context), tables);

/** Pieces that fold, vanish or become something together with their neighbours. */
const pieces = constantFrom(
  ...'& amp; &amp; &lt; &#38; &#7; &nbsp; lt; < ＜ b br > ＞ / </b> <br> <!-- --> 🦽 か カ ｶ ﾞ ﾟ ゛'.split(' '),
  ...'㈱ ( 株 ) （ 社 № ㋿ ① ㎡ ～ 〓 \uE000 \u{F0000} \uD800 \uDC00 \uFFFD \uFFFE \uFA19 𠮷 Ａ - … 同上 無'.split(
    ' ',
  ),
  ...['<p class="a">', '\u200B', '\u200D', '\u0007', '\u3099', '\n', '\r', '\t', ' ', '\u3000', '\u00A0'],
);
const texts = oneof(
  string({ unit: 'binary' }),
  array(pieces, { maxLength: 12 }).map((list) => list.join('')),
);

describe('any text', () => {
  test.each([{}, { multiline: true }, { kind: 'org-name' }] as const)('keeps the laws with %j', (context) => {
    const normalize = run(context);
    assert(
      property(texts, (source) => {
        expect(breachesOf(text, normalize, source)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('comes out the same whether or not it is looked at closely', () => {
    const normalize = run();
    assert(
      property(texts, (source) => {
        const [plain, closely] = [normalize(source), normalize(`\u200B${source}`)];
        expect(textOf(closely)).toBe(textOf(plain));
        expect(closely.findings.map(({ code }) => code)).toEqual(plain.findings.map(({ code }) => code));
      }),
      { numRuns: 2000 },
    );
  });

  test('has one line, no space at its ends, nothing that cannot be seen', () => {
    const normalize = run();
    assert(
      property(texts, (source) => {
        const value = textOf(normalize(source));
        if (value !== null) expect(value).toMatch(/^(?! )[^\u0000-\u001F\u007F-\u00A0\u200B\uFEFF]*(?<! )$/);
      }),
    );
  });
});

test('all that is odd about a text is told', () => {
  expect(run()('①<br>〓\u0007').findings.map(({ code }) => code)).toEqual([
    'text-control-char',
    'text-html',
    'text-missing-glyph',
    'text-platform-dependent',
  ]);
});

test('the names of hidden characters are told, each once', () => {
  expect(run()('a\u0007b\u0007\u0001').findings[0]).toMatchObject({ args: { part: 'U+0007 U+0001' } });
});

test('a plain text is given back as it is', () => {
  const source = '静岡県静岡市葵区追手町5-1 静岡市役所';
  expect(run()(source)).toEqual({ certainty: 'certain', value: source, findings: [] });
});

test('deep markup neither fails nor takes its time', () => {
  const nested = `${'&#38'.repeat(3000)}${';'.repeat(3000)}${'&amp;'.repeat(2000)}lt;${'<b'.repeat(2000)}<br>`;
  expect(run()(nested).certainty).toBe('assumed');
});
