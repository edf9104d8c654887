import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Node } from '../nodes/index.js';
import { benchmarkOf } from './benchmark.testing.js';
import {
  clusterThings,
  explainPair,
  findPairs,
  isCertain,
  markCertain,
  nothingDecided,
  openThings,
  type Things,
} from './index.js';

/** @param sources number of the source, and of the publisher, of each node */
function thingsOf(nodes: readonly Node[], sources: readonly number[]): Things {
  const things = openThings(nodes.length);
  for (const [i, node] of nodes.entries()) things.add(node, sources[i] ?? 0, sources[i] ?? 0);
  return things.close();
}

const place = (name: string, more: Node = {}): Node => ({ 名称: { 表記: name }, ...more });
const at = (latitude: number, longitude: number): Node => ({
  地理座標: { 緯度: String(latitude), 経度: String(longitude) },
});

describe('places written otherwise in a second list, with true neighbours as traps', () => {
  const { lists, truth } = benchmarkOf(20_240_401, 2000);
  const [first, second] = lists;
  const nodes = [...first, ...second];
  const things = thingsOf(
    nodes,
    nodes.map((_, i) => (i < first.length ? 0 : 1)),
  );
  const pairs = findPairs(things);
  const wanted = new Set(truth.map(([a, b]) => `${a} ${b + first.length}`));
  const found = [...pairs.a].map((a, i) => [a, pairs.b[i]!] as const);
  const right = found.filter(([a, b]) => wanted.has(`${a} ${b}`));
  const certain = found.filter(([a, b]) => isCertain(things, a, b));

  test('recall is 95 % and more, at a precision of 99 % and more', () => {
    expect(right.length / wanted.size).toBeGreaterThanOrEqual(0.95);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.99);
  });

  test('of those that are certain, none in a thousand is wrong, and they are nine of ten', () => {
    const rightly = certain.filter(([a, b]) => wanted.has(`${a} ${b}`));
    expect(rightly.length / certain.length).toBeGreaterThanOrEqual(0.999);
    expect(rightly.length / wanted.size).toBeGreaterThanOrEqual(0.9);
  });

  test('clusters join what is certain, and nothing else', () => {
    const into = clusterThings(things, pairs, nothingDecided);
    const joined = [...into].flatMap((root, i) => (root === i ? [] : [`${root} ${i}`]));
    expect(joined.filter((pair) => wanted.has(pair)).length / joined.length).toBeGreaterThanOrEqual(0.999);
  });
});

test('which pairs are found does not depend on the order of the things', () => {
  const { lists } = benchmarkOf(5, 60);
  const nodes = lists.flat().map((node, i) => ({ '@id': `urn:x:${i}`, ...node }) as Node);
  const sources = new Map(nodes.map((node, i) => [node, i < lists[0].length ? 0 : 1]));
  const pairsOf = (order: readonly Node[]) => {
    const pairs = findPairs(
      thingsOf(
        order,
        order.map((node) => sources.get(node) ?? 0),
      ),
    );
    return [...pairs.a]
      .map((a, i) => [order[a]!['@id'], order[pairs.b[i]!]!['@id']].sort().join(' ') + pairs.scores[i])
      .sort();
  };
  const usual = pairsOf(nodes);
  expect(usual.length).toBeGreaterThan(50);
  fc.assert(
    fc.property(fc.shuffledSubarray(nodes, { minLength: nodes.length }), (order) => {
      expect(pairsOf(order)).toEqual(usual);
    }),
    { numRuns: 20 },
  );
});

describe('two things', () => {
  const verdict = (a: Node, b: Node, sources = [0, 1]) => {
    const things = thingsOf([a, b], sources);
    return isCertain(things, 0, 1) ? 'certain' : findPairs(things).count > 0 ? 'likely' : 'two';
  };
  const here = at(34.97, 138.38);
  test.each([
    ['株式会社しずおか', '(株)シズオカ', 'certain'],
    ['静岡市立中央図書館', '中央図書舘', 'certain'],
    ['桜ヶ丘公園', '櫻が丘公園', 'certain'],
    ['第一小学校', '第１小学校', 'certain'],
    ['第一小学校', '第二小学校', 'two'],
    ['東保育園', '西保育園', 'two'],
    ['追手町小学校', '追手町中学校', 'two'],
    ['追手町小学校', '追手町小学校体育館', 'two'],
    ['みなと会館', 'みなと会館（別館）', 'likely'],
    ['みなと会館（本館）', 'みなと会館（別館）', 'two'],
    ['臺北市立圖書館', '台北市立図書館', 'certain'],
    ['追手町公衆便所', '追手町公衆トイレ', 'certain'],
  ])('at one place, %s and %s: %s', (a, b, expected) => {
    const address = { 住所: { 都道府県: '静岡県', 市区町村: '静岡市' } };
    expect(verdict(place(a, { ...here, ...address }), place(b, { ...here, ...address }))).toBe(expected);
  });

  test.each(['公園', '個人宅付近', '民家前', '空き地', '集会所', 'トイレ'])(
    'what has no name but %s is certain by none',
    (name) => {
      const address = { 住所: { 市区町村: '静岡市', 町名: '旭町' } };
      const lot = { 住所: { ...address.住所, 番地: '1', 号: '2' } };
      expect(verdict(place(name, { ...here, ...address }), place(name, { ...here, ...address }))).toBe('two');
      expect(verdict(place(name, { ...here, ...lot }), place(name, { ...here, ...lot }))).toBe('likely');
      expect(verdict(place(name, { ...here, ...lot }), place(name, { ...here, ...lot }), [0, 0])).toBe(
        'likely',
      );
    },
  );

  test('of which brackets say what they are', () => {
    const address = { 住所: { 市区町村: '静岡市', 町名: '旭町' } };
    const part = (name: string) => place(name, { ...here, ...address });
    expect(verdict(part('公園（追手町）'), part('公園（鷹匠）'))).toBe('two');
    expect(verdict(part('公園（追手町）'), part('公園(追手町)'))).toBe('certain');
    expect(verdict(part('国高幼稚園（国高児童クラブ）'), part('国高幼稚園'))).toBe('likely');
    expect(verdict(part('味真野保育園（いちばんぼし）'), part('味真野保育園'))).toBe('certain');
  });

  test('of one name, far apart', () => {
    expect(verdict(place('中央公園', here), place('中央公園', at(35.1, 138.38)))).toBe('two');
  });

  test('of one name, without a word of where they are', () => {
    expect(verdict(place('中央公園'), place('中央公園'))).not.toBe('certain');
  });

  test('two installations in one building', () => {
    const aed = (spot: string): Node => ({
      '@type': '設備型',
      設置地点: place('市役所', here),
      設置位置: spot,
    });
    expect(verdict(aed('1階ロビー'), aed('5階 議会事務局'), [0, 0])).toBe('two');
    expect(verdict(aed('1階ロビー'), aed('１階 ロビー'))).toBe('certain');
    expect(verdict(aed('1階ロビー'), aed('１Ｆ　ロビー横'))).toBe('certain');
    expect(verdict(aed('1階ロビー'), aed('1階ロビー'), [0, 0])).not.toBe('certain');
  });

  test('one installation here and three there, of which nobody can tell which it is', () => {
    const toilet = (metres: number): Node => ({
      '@type': '設備型',
      設置地点: place('河濱公園', at(25.03 + metres / 111_320, 121.5)),
    });
    const things = thingsOf([toilet(0), toilet(3), toilet(5), toilet(8)], [0, 1, 1, 1]);
    const pairs = findPairs(things);
    expect([...pairs.a].filter((a) => a === 0)).toHaveLength(3);
    expect([...markCertain(things, pairs)]).toEqual([0, 0, 0]);
    expect([...clusterThings(things, pairs, nothingDecided)]).toEqual([0, 1, 2, 3]);
  });

  test('two installations in one list, one of which has the number that the other list gives', () => {
    const aed = (number: string): Node => ({
      '@type': '設備型',
      ID: { 識別値: number },
      設置地点: place('三木消防署', { ...here, 住所: { 市区町村: '三木町', 町名: '氷上', 番地: '373' } }),
      設置位置: '玄関',
    });
    const things = openThings(3);
    for (const [number, source] of [
      ['9', 0],
      ['365', 1],
      ['9', 1],
    ] as const)
      things.add(aed(number), 0, source);
    const closed = things.close();
    const pairs = findPairs(closed);
    const certain = markCertain(closed, pairs);
    expect([...pairs.a].flatMap((a, i) => (certain[i] === 1 ? [`${a} ${pairs.b[i]}`] : []))).toEqual(['0 2']);
  });

  test('parts of a place that one list tells apart in brackets', () => {
    const part = (name: string) =>
      place(name, { ...here, 住所: { 市区町村: '静岡市', 町名: '旭町', 番地: '1' } });
    expect(verdict(part('斎場（第1ホール）'), part('斎場（第2ホール）'), [0, 0])).toBe('two');
    expect(verdict(part('児童館（ひよこクラブ）'), part('児童館（児童クラブ）'), [0, 0])).toBe('two');
    expect(verdict(part('にしき園'), part('にしき園（屋上）'), [0, 0])).toBe('likely');
    expect(verdict(part('田原小学校（2階以上）'), part('田原小学校（体育館）'), [0, 0])).toBe('two');
    expect(verdict(part('海林寺'), part('海林寺裏山'), [0, 0])).toBe('two');
  });
});

test('a score is explained by its parts, which add up to it', () => {
  const things = thingsOf(
    [place('みなと会館', at(34.97, 138.38)), place('みなと會館', at(34.9701, 138.38))],
    [0, 1],
  );
  const { score, parts } = explainPair(things, 0, 1);
  expect(parts.map(({ aspect, likeness, amount }) => [aspect, likeness, amount])).toEqual([
    ['name', 'same', 2],
    ['place', 'near', 11],
  ]);
  expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 1);
});

test('a thousand things of one name and number are bounded, and said to be', () => {
  const nodes = Array.from({ length: 1000 }, (_, i) =>
    place('公園', { ...at(34 + i / 100, 138), 連絡先: { 電話番号: '054-254-2111' } }),
  );
  const pairs = findPairs(
    thingsOf(
      nodes,
      nodes.map((_, i) => i % 2),
    ),
  );
  expect(pairs.count).toBe(0);
  expect(pairs.bounded).toEqual([
    { blocking: 'name', blocks: 1, largest: 1000 },
    { blocking: 'phone', blocks: 1, largest: 1000 },
  ]);
});
