import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRows, unpackRows } from './packed-rows.js';

test('rows come out of the other thread as they went, whatever stands in their cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.constantFrom('', '\uD800', '𠮷', ',', '\n'),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(rows, fc.boolean(), (cells, isFirst) => {
      const chunk = {
        rows: cells,
        lines: cells.map((_, i) => i + 1),
        lineCount: cells.length,
        faults: [],
        isFirst,
      };
      expect(unpackRows(structuredClone(packRows(chunk)))).toEqual(chunk);
    }),
  );
});
