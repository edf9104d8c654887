import { describe, expect, test } from 'vitest';
import { loadTables } from './tables.js';

const tables = loadTables();

test('eras are there, newest first', () => {
  expect(tables.eras.map((era) => era.letter)).toEqual(['R', 'H', 'S', 'T', 'M']);
});

describe('Japan', () => {
  const japan = tables.japan();

  test('has all prefectures, municipalities and wards', () => {
    expect(japan.prefectures.size).toBe(47);
    expect(japan.prefectures.get('01')).toBe('北海道');
    expect(japan.municipalities.size).toBeGreaterThan(1880);
    expect(japan.municipalities.get('22101')).toBe('静岡市葵区');
  });

  test('has the towns of a municipality, and of the towns only the names', () => {
    expect(japan.townsOf('13101')).toContain('霞が関');
    expect(japan.townsOf('01202')).toContain('松陰町');
    expect(japan.townsOf('01202')).not.toContain('');
    expect(japan.townsOf('99999')).toEqual([]);
  });

  test.each([
    ['4200853', ['22101']],
    ['0600001', ['01101']],
    ['1006005', ['13101']],
    ['1980000', ['13205', '13308']],
    ['4208602', []],
    ['0001234', []],
    ['000', []],
    ['', []],
  ])('postal code %s lies in %s', (postalCode, codes) => {
    expect(japan.byPostalCode(postalCode)).toEqual(codes);
  });

  test('an area of three digits has all its municipalities', () => {
    expect(japan.byPostalCode('198')).toEqual(expect.arrayContaining(['13205', '13308']));
    for (const code of japan.byPostalCode('100')) expect(japan.municipalities.has(code)).toBe(true);
  });

  test('is built once', () => expect(tables.japan()).toBe(japan));
});

describe('Taiwan', () => {
  const { counties } = tables.taiwan();

  test('has all counties in the official spelling, with districts and their codes', () => {
    expect(counties.size).toBe(22);
    expect([...counties.keys()].filter((name) => name.includes('台'))).toEqual([]);
    expect(counties.get('臺北市')?.get('信義區')).toBe('110');
    expect([...counties.values()].flatMap((districts) => [...districts]).length).toBeGreaterThan(367);
  });
});

test('what former areas are now exists', () => {
  const { japan, taiwanCounties, taiwanDistricts } = tables.formerAreas();
  const names = new Set(tables.japan().municipalities.values());
  const cities = new Set([...names].map((name) => name.replace(/市.+区$/, '市')));
  const prefectures = new Set(tables.japan().prefectures.values());
  for (const [prefecture, name, ...now] of japan) {
    expect(prefectures).toContain(prefecture);
    expect(names).not.toContain(name);
    expect(now.length).toBeGreaterThan(0);
    for (const present of now) expect(names.has(present) || cities.has(present), present).toBe(true);
  }
  const { counties } = tables.taiwan();
  for (const city of taiwanCounties.values()) expect(counties.has(city)).toBe(true);
  for (const [county, , district] of taiwanDistricts) {
    expect(counties.get(taiwanCounties.get(county) ?? '')?.has(district)).toBe(true);
  }
});

describe('government codes', () => {
  const { japan, taiwan } = tables.governmentCodes();
  const present = tables.japan().municipalities;

  test('add what the postal list lacks, and nothing that it has', () => {
    expect([...japan.missing.keys()].filter((code) => present.has(code))).toEqual([]);
    expect(japan.missing.get('22100')).toBe('静岡市');
    expect(new Set(taiwan.counties.values())).toEqual(new Set(tables.taiwan().counties.keys()));
  });

  test('every city with wards is there itself', () => {
    const cities = new Set(
      [...present.values()].flatMap((name) => /^(.+?市)[^市]+区$/.exec(name)?.[1] ?? []),
    );
    expect(cities.size).toBe(20);
    for (const city of cities) expect([...japan.missing.values()]).toContain(city);
  });

  test('what is abolished is not in force, what followed is', () => {
    for (const [code, { until, now }] of japan.abolished) {
      expect(present.has(code) || japan.missing.has(code), code).toBe(false);
      expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const next of now) expect(present.has(next) || japan.missing.has(next), next).toBe(true);
    }
    for (const [code, { now }] of taiwan.abolished) {
      expect(taiwan.counties.has(code), code).toBe(false);
      for (const next of now) expect(taiwan.counties.has(next), next).toBe(true);
    }
  });
});

test('top-level domains are there in lower case', () => {
  const domains = tables.topLevelDomains();
  for (const name of ['jp', 'tw', 'com', 'taipei', 'tokyo', 'xn--kprw13d']) expect(domains).toContain(name);
  for (const name of ['shizuoka', 'local', 'JP', '']) expect(domains).not.toContain(name);
});

test('numbered sections lie in areas that exist', () => {
  const { prefectures, municipalities } = tables.japan();
  const names = [...municipalities].map(([code, name]) => (prefectures.get(code.slice(0, 2)) ?? '') + name);
  for (const area of tables.numberedSections()) {
    expect(
      names.some((name) => name.startsWith(area)),
      area,
    ).toBe(true);
  }
});
