import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Difference,
  digestTable,
  type Field,
  matchRecords,
  metConditions,
  parseConditions,
} from './index.js';

const field = (column: number): Field => ({
  key: `"${column}`,
  name: String(column),
  header: String(column),
  column,
  read: (cells) => [cells[column - 1] ?? '', (cells[column - 1] ?? '').trim()],
});
const fields = [field(1), field(2)];
const digest = (rows: readonly (readonly string[])[]) => {
  const digesting = digestTable(fields, [{ pairs: [0] }, { pairs: [0, 1] }]);
  for (const row of rows) digesting.take(row);
  return digesting.close();
};

describe('records are matched', () => {
  test('whatever their order, each once; what is left over is new or gone', () => {
    const rows = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.string()), {
      selector: ([key]) => key.trim(),
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, fc.nat(), (list, seed) => {
        const kept = list.filter(([key]) => key.trim() !== '');
        const gone = kept.filter((_, i) => (i + seed) % 3 === 0);
        const now = [...kept.filter((row) => !gone.includes(row))].reverse();
        const matched = matchRecords(digest(kept), digest(now), 0);
        expect(matched.gone.map((i) => kept[i])).toEqual(gone);
        expect([...matched.before].map((i) => kept[i]?.[0])).toEqual(now.map(([key]) => key));
      }),
    );
  });

  test('records that share a key are taken in their order; empty keys match nothing', () => {
    const old = digest([
      ['a', '1'],
      ['a', '2'],
      ['', '3'],
      ['b', '4'],
    ]);
    const now = digest([
      ['b', '4'],
      ['a', '1'],
      ['', '3'],
      ['a', '5'],
    ]);
    const { before, gone, ambiguous } = matchRecords(old, now, 0);
    expect({ before: [...before], gone, ambiguous }).toEqual({
      before: [3, 0, -1, 1],
      gone: [2],
      ambiguous: 1,
    });
  });
});

describe('conditions', () => {
  test.each([
    ['removed>5%', [{ text: 'removed>5%', metric: 'removed', operator: '>', limit: 5, isPercent: true }]],
    ['added >= 10', [{ text: 'added >= 10', metric: 'added', operator: '>=', limit: 10, isPercent: false }]],
    ['columns-gone>0, new-errors>0', [{ metric: 'columns-gone' }, { metric: 'new-errors' }]],
  ])('%s', (text, conditions) => {
    expect(parseConditions(text)).toMatchObject(conditions);
  });

  test.each([
    ['', 1],
    ['deleted>5', 1],
    ['removed', 8],
    ['removed<5', 8],
    ['removed>%', 9],
    ['removed>5%%', 11],
    ['removed>5,', 11],
    ['new-errors>5%', 13],
    ['removed>5 added>2', 11],
  ])('%s cannot be read from %d on', (text, at) => {
    expect(parseConditions(text)).toMatchObject({ at, rest: text.slice(at - 1) });
  });

  test('percentages are of the older table', () => {
    const difference = {
      old: { records: 200, columns: 10 },
      columns: { added: [], gone: [1], renamed: [], recoded: [] },
      records: { added: 0, removed: 10, changed: 3, formChanged: 0 },
      causes: null,
    } as unknown as Difference;
    const met = (text: string) => {
      const conditions = parseConditions(text);
      return 'rest' in conditions ? null : metConditions(conditions, difference).map((each) => each.text);
    };
    expect(met('removed>5%,removed>=5%,removed>9,changed>3,columns-gone>=10%,new-errors>0')).toEqual([
      'removed>=5%',
      'removed>9',
      'columns-gone>=10%',
    ]);
  });
});
