import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Compared,
  containment,
  demandFor,
  demandsOf,
  openSketch,
  periodOf,
  plainCell,
  relationsOf,
  sketchTable,
} from './index.js';

/** Reads a few dates, as the normalizer does. */
const dates: Readonly<Record<string, string>> = {
  令和5年4月1日: '2023-04-01',
  '2023/4/1': '2023-04-01',
  '2023-04-01': '2023-04-01',
  令和5年度: '2023-04-01/2024-03-31',
  R5年: '2023',
  h9年: '1997',
  '2019年度': '2019-04-01/2020-03-31',
  平成30年4月: '2018-04',
  '112年': '2023',
};
const readDate = (text: string) => dates[text] ?? null;

test.each([
  [' 静岡市　葵区 ', '静岡市葵区'],
  ['ＡＥＤ', 'aed'],
  ['0054', '54'],
  ['1,234.50', '1234.5'],
  ['令和5年4月1日', '2023-04-01'],
  ['－', ''],
])('%s is the same as %s', (text, plain) => {
  expect(plainCell(text, readDate)).toBe(plain);
});

test.each([
  ['population_202303', '2023-03'],
  ['open_shelter_2024-01-09-1800', '2024-01-09'],
  ['nursery_2018', '2018'],
  ['令和5年度予算', '2023-04-01/2024-03-31'],
  ['2019年度決算', '2019-04-01/2020-03-31'],
  ['人口（平成30年4月）', '2018-04'],
  ['population_h9', '1997'],
  ['112年預算', '2023'],
  ['202142_public_park', null],
  ['04-163_kasai', null],
  ['公有財産（㎡）', null],
  ['施設一覧', null],
])('%s is of %s', (text, period) => {
  expect(periodOf([text], readDate)).toBe(period);
});

describe('a sketch', () => {
  const numbers = fc.array(
    fc.integer({ min: 0, max: 2 ** 30 }).map((n) => Math.imul(n, 0x9e3779b1) >>> 0),
    {
      maxLength: 400,
    },
  );
  const sketchOf = (list: readonly number[], limit: number) => {
    const sketching = openSketch(limit);
    for (const number of list) sketching.add(number);
    return sketching.close();
  };

  test('has never more than its limit, and is the same in any order', () => {
    fc.assert(
      fc.property(numbers, (list) => {
        const sketch = sketchOf(list, 32);
        expect(sketch.numbers.length).toBeLessThanOrEqual(32);
        expect(sketchOf([...list].reverse(), 32)).toEqual(sketch);
      }),
    );
  });

  test('of a part is wholly in that of the whole', () => {
    fc.assert(
      fc.property(numbers, numbers, (part, rest) => {
        const { share, sample } = containment(sketchOf(part, 32), sketchOf([...part, ...rest], 32));
        expect(share === 1 || sample === 0).toBe(true);
      }),
    );
  });
});

describe('what tables have to do with each other', () => {
  const places = (from: number, to: number, more = '') =>
    Array.from({ length: to - from }, (_, i) => [
      `第${from + i}号公民館${more}`,
      `静岡市葵区追手町${from + i}番地`,
    ]);
  const table = (
    name: string,
    rows: readonly (readonly string[])[],
    facts: Partial<Compared> = {},
  ): Compared => {
    const sketch = sketchTable(readDate);
    for (const row of rows) sketch.take(row);
    const about = { sha256: name, format: 'csv', encoding: 'utf-8', kind: null, period: null, newest: null };
    return { name, headers: ['名称', '住所'], ...about, ...facts, sketch: sketch.close() };
  };
  const told = (...tables: Compared[]) =>
    relationsOf(tables).map(({ relation, of, to }) => `${of} ${relation} ${to}`);

  test('the same bytes', () => {
    const rows = places(0, 20);
    expect(told(table('a', rows, { sha256: 'x' }), table('b', rows, { sha256: 'x' }))).toEqual([
      'b identical a',
    ]);
  });

  test('the same records, with their columns in another order and in another format', () => {
    const rows = places(0, 20);
    const turned = rows.map(([name, address]) => [address!, name!]);
    expect(told(table('a', turned, { format: 'xlsx', encoding: null }), table('b', rows))).toEqual([
      'a same-table b',
    ]);
  });

  test('a part of the records, of a large table too', () => {
    expect(told(table('all', places(0, 60)), table('part', places(10, 30)))).toEqual(['part subset all']);
    expect(told(table('all', places(0, 9000)), table('part', places(2000, 6000)))).toEqual([
      'part subset all',
    ]);
  });

  test.each<[string, Partial<Compared>, Partial<Compared>, string]>([
    ['by period', { period: '2022' }, { period: '2023' }, 'a older b'],
    ['by the newest date in the data', { newest: '2024-01-01' }, { newest: '2023-01-01' }, 'b older a'],
    ['nothing tells', {}, {}, 'a version b'],
  ])('versions: %s', (_, a, b, relation) => {
    expect(
      told(
        table('a', places(0, 30), a),
        table('b', [...places(3, 30, '本館'), ...places(3, 35)].slice(20), b),
      ),
    ).toEqual([relation]);
  });

  test('what one is called tells before dates', () => {
    expect(
      told(
        table('list_old', places(0, 30), { period: '2024' }),
        table('list', places(5, 40), { period: '2023' }),
      ),
    ).toEqual(['list_old older list']);
  });

  test.each([
    ['x/list_2018.csv', 'y/list.csv', 'x/list_2018.csv older y/list.csv'],
    ['list_v3.xlsx', 'list_v1.xlsx', 'list_v1.xlsx older list_v3.xlsx'],
    ['list2018.csv', 'other.csv', 'list2018.csv version other.csv'],
    ['list_202142.csv', 'list.csv', 'list_202142.csv version list.csv'],
  ])('versions and years of names: %s and %s', (a, b, relation) => {
    expect(told(table(a, places(0, 30)), table(b, places(5, 40)))).toEqual([relation]);
  });

  test('versions with other headers, where both are of one kind', () => {
    const headers = ['施設名', '所在地'];
    const [old, now] = [places(0, 30), places(5, 40)];
    expect(told(table('a', old, { headers }), table('b', now))).toEqual([]);
    expect(told(table('a', old, { headers, kind: 'aed' }), table('b', now, { kind: 'aed' }))).toEqual([
      'a version b',
    ]);
    expect(told(table('a', old, { headers, kind: 'aed' }), table('b', now, { kind: 'tourism' }))).toEqual([]);
  });

  test('tables that share a few values have nothing to do with each other', () => {
    expect(told(table('a', places(0, 30)), table('b', places(28, 60)))).toEqual([]);
    const counts = Array.from({ length: 30 }, (_, i) => ['静岡市', String(i)]);
    expect(
      told(
        table('a', counts),
        table(
          'b',
          counts.map(([city, n]) => [city!, String(Number(n) + 40)]),
        ),
      ),
    ).toEqual([]);
  });
});

test('demands are found by path, name, name without ending, and title', () => {
  const demands = demandsOf(
    ['ファイル名', '請求件数', 'ダウンロード数'],
    [
      ['aed.csv', '２件', '1,200'],
      ['公共施設一覧', '', '30'],
    ],
  );
  expect(demands && demandFor({ path: 'jp/aed.csv', title: '' }, demands)).toEqual({
    requests: 2,
    downloads: 1200,
  });
  expect(demands && demandFor({ path: 'x/y.xlsx', title: '公共施設一覧' }, demands)).toEqual({
    requests: 0,
    downloads: 30,
  });
  expect(demands && demandFor({ path: 'toilet.csv', title: 'トイレ' }, demands)).toBeNull();
  expect(demandsOf(['名称', '住所'], [])).toBeNull();
});
