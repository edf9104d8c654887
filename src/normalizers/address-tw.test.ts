import { array, assert, constantFrom, integer, oneof, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { addressTw } from './address-tw.js';
import { type ContextInput, contextSchema } from './context.js';
import { breachesOf } from './laws.js';
import { kanjiNumeral } from './number/kanji-numeral.js';
import { textOf } from './outcome.js';

const tables = loadTables();
const compile = (context: ContextInput = {}) =>
  addressTw.compile(contextSchema.parse({ country: 'TW', ...context }), tables);
const plain = compile();

/** Pieces of addresses, which may come together in any order. */
const pieces = constantFrom(
  ...'臺北市 台北縣 桃園縣 板橋市 信義區 信義鄉 板橋區 三民鄉 信依區 西村里 介壽村 5鄰 市府路 信義路 5段 五段 東段 大道 中正巷'.split(
    ' ',
  ),
  ...'12巷 5弄 3衖 1號 8-2號 12、14號 之1 臨 3樓 3F B1 地下一樓 301室 與 、 / - 口 對面 旁 交叉口 (中央區3樓) 110 110204 [103]'.split(
    ' ',
  ),
  ...'水母丁 停車場 同上 無 = | １ 十二 臺灣省 \u{E0100} \n'.split(' '),
  ' ',
);
const texts = oneof(
  string({ unit: 'binary', maxLength: 40 }),
  array(pieces, { maxLength: 12 }).map((list) => list.join('')),
);

test.each([
  ['without a context', plain],
  ['in the publisher’s county', compile({ pref: '臺北市' })],
  ['in the publisher’s district', compile({ city: '臺北市信義區' })],
])('any text keeps the laws %s', (_, run) => {
  assert(
    property(texts, (source) => {
      expect(breachesOf(addressTw, run, source)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('what is stored as the whole address gives the same parts again', () => {
  assert(
    property(texts, (source) => {
      const outcome = plain(source);
      const whole = outcome.nodes?.[0]?.['.'];
      if (whole === undefined || source.includes('=')) return;
      expect(textOf(plain(whole))).toBe(textOf(outcome));
    }),
  );
});

describe('one address, however it is written', () => {
  const number = integer({ min: 1, max: 99 });
  const address = record({
    county: constantFrom(['臺北市', '台北市'], ['臺東縣', '台東縣'], ['新北市', '新北市']),
    section: integer({ min: 1, max: 9 }),
    inKanji: constantFrom(true, false),
    house: number,
    sub: option(number, { nil: null }),
    joint: constantFrom('-', '之', '－'),
    gap: constantFrom('', ' ', '　'),
  });

  test('has the same parts', () => {
    assert(
      property(address, ({ county, section, inKanji, house, sub, joint, gap }) => {
        const [official, other] = county as [string, string];
        const district = { 臺北市: '信義區', 臺東縣: '臺東市', 新北市: '板橋區' }[official]!;
        const road = `中山路${kanjiNumeral(section)}段`;
        const number = sub === null ? `${house}` : `${house}之${sub}`;
        const written = sub === null ? `${house}` : `${house}${joint}${sub}`;
        const source = [
          other,
          district,
          '中山路',
          `${inKanji ? kanjiNumeral(section) : section}段`,
          `${written}號`,
        ];
        const outcome = plain(source.join(gap));
        expect(textOf(outcome)).toBe(`縣市=${official}|鄉鎮市區=${district}|路名=${road}|號=${number}號`);
      }),
      { numRuns: 500 },
    );
  });
});

test('every district is found with its county, and without it unless it has namesakes', () => {
  const { counties } = tables.taiwan();
  const names = [...counties.values()].flatMap((districts) => [...districts.keys()]);
  for (const [county, districts] of counties) {
    for (const [district, postalCode] of districts) {
      const parts = `縣市=${county}|鄉鎮市區=${district}`;
      expect(textOf(plain(county + district))).toBe(parts);
      expect(plain(`${postalCode}${county}${district}`).findings).toEqual([]);
      const isUnique = names.filter((name) => name === district).length === 1;
      expect(textOf(plain(district))).toBe(isUnique ? parts : null);
    }
  }
});

test('the node has the properties of 住所型, and the whole text', () => {
  expect(plain('110臺北市信義區西村里5鄰市府路1號3樓（靠松智路）').nodes).toEqual([
    {
      '.': '110臺北市信義區西村里5鄰市府路1號3樓(靠松智路)',
      郵便番号: '110',
      都道府県: '臺北市',
      市区町村: '信義區',
      町名: '西村里市府路',
      番地補足: '005鄰',
      番地: '1號',
      方書: '3樓 靠松智路',
    },
  ]);
});
