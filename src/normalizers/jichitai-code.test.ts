import { array, assert, constantFrom, oneof, property, string, stringMatching } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { type ContextInput, contextSchema } from './context.js';
import { normalizerFor } from './index.js';
import { jichitaiCode } from './jichitai-code.js';
import { breachesOf } from './laws.js';
import { textOf } from './outcome.js';

const tables = loadTables();
const run = (context: ContextInput = {}) => jichitaiCode.compile(contextSchema.parse(context), tables);
const codes = [...tables.japan().municipalities.keys(), ...tables.governmentCodes().japan.missing.keys()];

const pieces = constantFrom(
  ...'22100 221007 12106 01 63000 09007 - ー .0 E+05 JP- 団体コード : （ ) 静岡市'.split(' '),
  ' ',
);
const texts = oneof(
  string({ unit: 'binary' }),
  stringMatching(/^\d{1,11}$/),
  array(pieces, { maxLength: 4 }).map((list) => list.join('')),
);

describe('any text', () => {
  test.each([
    {},
    { digits: 5 },
    { digits: 6 },
    { city: '岩見沢市' },
    { pref: '静岡県', city: '浜松市' },
    { country: 'TW', pref: '台北市' },
  ] as const)('keeps the laws with %j', (context) => {
    const normalize = run(context);
    assert(
      property(texts, (source) => {
        expect(breachesOf(jichitaiCode, normalize, source)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

test('every code of the list is read from five digits, except the few that are ambiguous', () => {
  const normalize = run();
  const refused = codes.filter((five) => normalize(five).certainty === 'refused');
  expect(refused.length).toBeGreaterThan(5);
  expect(refused.length).toBeLessThan(25);
  for (const five of refused) {
    expect(normalize(five).findings[0]?.code).toBe('jichitai-ambiguous-length');
    expect(textOf(run({ digits: 5 })(five))).toMatch(new RegExp(`^${five}\\d$`));
  }
});

test('every code of the list is read again from what it becomes, and when its zero is lost if that is clear', () => {
  const normalize = run();
  const ofSix = run({ digits: 6 });
  for (const five of codes) {
    const six = textOf(run({ digits: 5 })(five)) ?? '';
    expect(normalize(six)).toMatchObject({ certainty: 'certain', value: six });
    if (six.startsWith('0')) expect(ofSix(six.slice(1))).toMatchObject({ certainty: 'assumed', value: six });
  }
});

test.each([
  ['静岡市', '221007', true],
  ['静岡市', '221015', true],
  ['静岡市葵区', '221007', true],
  ['葵区', '221015', true],
  ['静岡県静岡市', '221007', true],
  ['森町', '224618', true],
  ['静岡市清水区', '221015', false],
  ['岡市', '221007', false],
  ['浜松市', '221007', false],
  ['静岡県', '220001', true],
  ['静岡市', '220001', true],
])('for %s the code %s fits: %s', (city, code, fits) => {
  expect(run({ city })(code).findings.map((finding) => finding.code)).toEqual(
    fits ? [] : ['jichitai-name-mismatch'],
  );
});

test('the prefecture decides between municipalities of one name', () => {
  expect(run({ pref: '北海道', city: '森町' })('224618').findings).toHaveLength(1);
  expect(run({ pref: '静岡', city: '森町' })('224618').findings).toHaveLength(0);
});

test('where a data model asks for 法人番号, publishers of Taiwan have 統一編號', () => {
  expect(normalizerFor('hojin-bango', 'TW')?.name).toBe('toitsu-bango');
  expect(normalizerFor('hojin-bango', 'JP')?.name).toBe('hojin-bango');
});
