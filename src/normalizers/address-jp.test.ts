import { array, assert, constantFrom, integer, oneof, option, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../host/tables.js';
import { addressJp } from './address-jp.js';
import { type ContextInput, contextSchema } from './context.js';
import { breachesOf } from './laws.js';
import { kanjiNumeral } from './number/kanji-numeral.js';
import { textOf } from './outcome.js';

const tables = loadTables();
const compile = (context: ContextInput = {}) => addressJp.compile(contextSchema.parse(context), tables);
const plain = compile();
const atHome = compile({ pref: '静岡県', city: '静岡市葵区' });

/** Pieces of addresses, which may come together in any order. */
const pieces = constantFrom(
  ...'静岡県 東京都 静岡市 葵区 中央区 府中市 森町 周智郡 京都市 追手町 霞が関 北1条西 大字 字 舟橋 甲 ヌ部 第23地割 地内 地先'.split(
    ' ',
  ),
  ...'丁目 番地 番 号 の 之 - － ー ～ 5 １２ 三 十 0 101号室 A棟 3階 都庁 ほか 付近 交差点 、 ・ / ( ) 〒 420-8602 = | 𠮷 㐂'.split(
    ' ',
  ),
  ...'寺町通御池上る 一円 市内 同上 TEL054-254-2111 \u{E0100} \n \t \uFFFD'.split(' '),
  ' ',
  '　',
);
const texts = oneof(
  string({ unit: 'binary', maxLength: 40 }),
  array(pieces, { maxLength: 12 }).map((list) => list.join('')),
);

test.each([
  ['without a context', plain],
  ['in the publisher’s municipality', atHome],
])('any text keeps the laws %s', (_, run) => {
  assert(
    property(texts, (source) => {
      expect(breachesOf(addressJp, run, source)).toEqual([]);
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
  const places = constantFrom(
    ['静岡県', '静岡市', '葵区', '追手町'],
    ['東京都', '千代田区', '', '霞が関'],
    ['三重県', '四日市市', '', '諏訪町'],
    ['香川県', '小豆郡小豆島町', '', '片城'],
    ['茨城県', '龍ケ崎市', '', '馴馬町'],
    ['北海道', '札幌市', '中央区', '北一条西'],
  );
  const number = integer({ min: 1, max: 99 });
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
  const styles = constantFrom(
    (numbers: readonly number[]) => `${kanjiNumeral(numbers[0]!)}丁目${numbers[1]}番${numbers[2]}号`,
    (numbers: readonly number[]) => `${numbers[0]}丁目 ${numbers[1]}番地の${numbers[2]}`,
    (numbers: readonly number[]) => `${numbers[0]}丁目${numbers[1]}−${numbers[2]}`,
    (numbers: readonly number[]) => wide(`${numbers[0]}丁目${numbers[1]}-${numbers[2]}`),
    (numbers: readonly number[]) => `${numbers[0]}丁目${numbers[1]}ー${numbers[2]}`,
    (numbers: readonly number[]) =>
      `${kanjiNumeral(numbers[0]!)}丁目${kanjiNumeral(numbers[1]!)}番${kanjiNumeral(numbers[2]!)}号`,
  );
  const address = record({
    place: places,
    numbers: array(number, { minLength: 3, maxLength: 3 }),
    style: styles,
    gap: constantFrom('', ' ', '　'),
    building: option(constantFrom('県庁別館', '第2ビル3階', 'ABCビル'), { nil: '' }),
  });

  test('has the same parts', () => {
    assert(
      property(address, ({ place, numbers, style, gap, building }) => {
        const [prefecture, city, ward, town] = place;
        const parts = [
          `都道府県=${prefecture}`,
          `市区町村=${city}`,
          ward && `区=${ward}`,
          `町名=${town}`,
          `丁目=${numbers[0]}|番地=${numbers[1]}|号=${numbers[2]}`,
          building && `方書=${building}`,
        ];
        const source =
          [prefecture, city, ward, town].join(gap) + style(numbers) + (building && ` ${building}`);
        const outcome = plain(source);
        expect(textOf(outcome)).toBe(parts.filter(Boolean).join('|'));
        expect(outcome.certainty).toBe('certain');
      }),
      { numRuns: 500 },
    );
  });
});

test('every municipality and ward is found by its full name', () => {
  const { prefectures, municipalities } = tables.japan();
  for (const [code, name] of municipalities) {
    const prefecture = prefectures.get(code.slice(0, 2)) ?? '';
    const text = textOf(plain(prefecture + name));
    expect(text).toMatch(new RegExp(`^都道府県=${prefecture}\\|市区町村=[^|]+(\\|区=[^|]+)?$`));
    expect(`${prefecture}${name}`.endsWith(text?.split('|').at(-1)?.split('=')[1] ?? '-')).toBe(true);
  }
});

test('a town of the list is found in its municipality, and nothing of it is left over', () => {
  const { municipalities, townsOf } = tables.japan();
  const codes = [...municipalities.keys()].filter((_, i) => i % 40 === 0);
  for (const code of codes) {
    const name = municipalities.get(code)!;
    const prefecture = tables.japan().prefectures.get(code.slice(0, 2))!;
    for (const town of townsOf(code).filter((one) => !/丁目/.test(one))) {
      const outcome = plain(`${prefecture}${name}${town}123番地4`);
      expect([town, outcome.certainty, textOf(outcome)]).toEqual([
        town,
        'certain',
        expect.stringMatching(/\|町名=[^|]+\|(丁目=123\|番地=4|番地=123\|号=4)$/),
      ]);
    }
  }
});

test('a text far too long for an address is refused at once', () => {
  expect(plain(`静岡市葵区追手町${'一'.repeat(50_000)}`).findings.map(({ code }) => code)).toEqual([
    'address-not-an-address',
  ]);
});

test('the node has the properties of 住所型, and the whole text', () => {
  expect(plain('〒420-8602　静岡市葵区追手町５番１号地先').nodes).toEqual([
    {
      '.': '〒420-8602 静岡市葵区追手町5番1号地先',
      郵便番号: '4208602',
      都道府県: '静岡県',
      市区町村: '静岡市',
      区: '葵区',
      町名: '追手町',
      番地: '5',
      号: '1',
      番地補足: '地先',
    },
  ]);
});
