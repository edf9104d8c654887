import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan } from '../plan/index.js';
import { mergeAccounts } from '../report/index.js';
import { prepareRun } from '../run.js';

const knowledge = loadKnowledge();
const quoted = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const name = fc.constantFrom(
  '中央公民館',
  '𠮷野会館',
  '1階\n2階会館',
  '"東"会館',
  'café, 会館',
  '西\r\n会館',
);

/** What of a text stands between two places, lines as an editor counts them. */
function textAt(text: string, span: { line: number; column: number; endLine: number; endColumn: number }) {
  const lines = text.split(/\r\n|\r|\n/);
  if (span.line !== span.endLine) return null;
  return lines[span.line - 1]?.slice(span.column - 1, span.endColumn - 1);
}

test('the span of a finding holds the text of its cell, whatever stands before it, however the file is cut', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 4, maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      fc.nat(),
      (names, newline, hasMark, cut) => {
        const rows = names.map((cell, i) => `${quoted(cell)},静岡県静岡市葵区追手町${i + 1},54-254-211${i}`);
        const body = rows.map((row) => `${row}${newline}`);
        const head = `名称,住所,電話番号${newline}`;
        const bytes = (text: string) => new TextEncoder().encode(text);
        const whole = bytes(`${hasMark ? '\u{FEFF}' : ''}${head}${body.join('')}`);
        const plan = makePlan(
          { name: '静岡市.csv', head: whole, isWhole: true },
          { model: 'public_facility' },
          knowledge,
        );
        if (!('version' in plan)) throw new Error(JSON.stringify(plan));
        const run = prepareRun(plan, knowledge);
        const at = cut % body.length;
        const first = run({
          bytes: bytes(`${hasMark ? '\u{FEFF}' : ''}${head}${body.slice(0, at).join('')}`),
          isFirst: true,
        }).account;
        const rest = run({ bytes: bytes(body.slice(at).join('')), isFirst: false }).account;
        const samples = [...mergeAccounts(first, rest).causes.values()].flatMap((tally) => tally.samples);
        const phones = samples.filter(({ code }) => code === 'phone-zero-lost');
        expect(phones).toHaveLength(names.length);
        for (const { place, value } of phones)
          expect(place.span && textAt(`${head}${body.join('')}`, place.span)).toBe(value);
      },
    ),
    { numRuns: 30 },
  );
});
