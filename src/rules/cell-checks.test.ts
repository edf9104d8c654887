import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ByteRecord } from '../records/index.js';
import { compileSplitBytes } from '../sources/index.js';
import { compileCellChecks } from './cell-checks.js';
import { rules } from './registry.js';
import type { CellRule, Column, Table } from './rule.js';

const cellRules = Object.values(rules).filter((rule) => rule.scope === 'cell');
/** All cell rules at once, whatever column they are made for: each finds something in texts with one of its signs. */
const everywhere = cellRules.map(
  (rule): CellRule => ({ ...rule, compile: () => () => ({ code: rule.codes[0]!, args: {} }) as never }),
);
const encoder = new TextEncoder();

/** What is found in a cell: asked of its text, and asked of its bytes first. */
function found(
  text: string,
  asked: readonly CellRule[],
): readonly (readonly [readonly unknown[], readonly unknown[]])[] {
  const checks = compileCellChecks(asked, {} as Column, { country: 'JP' } as Table)!;
  const all: (readonly [readonly unknown[], readonly unknown[]])[] = [];
  compileSplitBytes(',', 1)(encoder.encode(`${text}\n`), (record: ByteRecord) => {
    const met = checks.lookAt(record, 0);
    all.push([checks.check(text, null), met === 0 ? [] : checks.check(text, null, met)]);
  });
  return all;
}

test('bytes tell which rules might find something as the text does', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'a:=?*+#-/@EM1234 ＝＠０１℃人計※한😀', 'あ', '会', '12345678901', 'ｱ'),
    minLength: 1,
    maxLength: 8,
  });
  const closer = everywhere.filter(({ mayFind }) => mayFind === undefined);
  fc.assert(
    fc.property(text, fc.subarray(closer, { minLength: 1 }), (given, asked) => {
      // Characters beyond U+FFFF are left to the text: any rule might have to do with them.
      for (const [ofText, ofBytes] of found(given, asked))
        expect(ofBytes).toEqual(given.includes('😀') ? expect.arrayContaining([...ofText]) : ofText);
    }),
    { numRuns: 2000 },
  );
});

test.each(['http://a.jp', 'HTTP://a.jp', ' http://a.jp', '\u3000http://a.jp', '     http://a.jp'])(
  'a closer look at bytes leaves %j',
  (text) => {
    const [[, ofBytes] = []] = found(
      text,
      everywhere.filter(({ name }) => name === 'web-addresses'),
    );
    expect(ofBytes).toHaveLength(1);
  },
);
