import { describe, expect, test } from 'vitest';
import { loadTables } from '../../host/tables.js';
import { contextSchema } from '../context.js';
import { date } from '../date.js';

const tables = loadTables();
const { japan, taiwan } = tables.pastTimes();
const read = (text: string, country: 'JP' | 'TW' = 'JP') => {
  const { value, text: canonical, findings } = date.compile(contextSchema.parse({ country }), tables)(text);
  return [canonical ?? value, ...findings.map(({ code }) => code)];
};

describe('the table of eras', () => {
  test.each(['north', 'south'])('goes on without a gap as the %s court counted', (court) => {
    const eras = japan.eras.filter((era) => era.court === undefined || era.court === court);
    const gaps = eras.filter(({ first }, i) => i > 0 && first !== eras[i - 1]?.last);
    // 654–686 and 686–701 had no eras; in 1333 the northern era was abolished.
    const known = { north: ['朱鳥', '大宝', '建武'], south: ['朱鳥', '大宝', '応永'] };
    expect(gaps.map(({ name }) => name)).toEqual(known[court as keyof typeof known]);
    expect([eras[0]?.first, eras.at(-1)?.last]).toEqual([645, 1868]);
  });

  test('has a name twice only where two courts used it, from the same year on', () => {
    const twice = japan.eras.filter(({ name }, i) => japan.eras.findIndex((era) => era.name === name) !== i);
    expect(twice.map(({ name }) => name).sort()).toEqual(['元徳', '建武']);
    for (const { name } of twice) {
      const both = japan.eras.filter((era) => era.name === name);
      expect(both.map(({ court }) => court).sort()).toEqual(['north', 'south']);
      expect(both[0]?.first).toBe(both[1]?.first);
    }
  });

  test('and of periods: none ends before it begins', () => {
    for (const { eras, periods } of [japan, taiwan]) {
      for (const { first, last } of [...eras, ...periods]) expect(first ?? 0).toBeLessThanOrEqual(last ?? 0);
    }
  });
});

test('every year of every era is its year of the common era', () => {
  for (const { name, first, last } of japan.eras) {
    expect(read(`${name}元年`)).toEqual([isoYear(first), 'date-lunisolar']);
    expect(read(`${name}${last - first + 1}年`)[0]).toBe(isoYear(last));
  }
});

test('an era of another country is none', () => {
  expect(read('康熙56年')).toEqual([null, 'date-unknown-era']);
  expect(read('享保6年', 'TW')).toEqual([null, 'date-unknown-era']);
});

function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}
