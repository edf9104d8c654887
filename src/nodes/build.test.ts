import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import type { Reading } from '../mapping/index.js';
import {
  assumedNodes,
  cause,
  certain,
  certainNodes,
  empty,
  type Outcome,
  refused,
} from '../normalizers/outcome.js';
import { buildNode } from './build.js';
import { shapeOf } from './shape.js';

const { vocabulary } = loadKnowledge();

/** Builds a node from term paths, each with the outcome of its cell. */
function build(
  rootClass: string,
  cells: readonly (readonly [term: string, outcome: Outcome, text?: string])[],
  constants: Readonly<Record<string, string>> = {},
) {
  const placements = cells.map(([term], binding) => ({
    binding,
    term,
    adds: [],
    header: `列${binding + 1}`,
  }));
  const readings = cells.map(
    ([, outcome, text]): Reading => ({ outcome, text: text ?? outcome.value ?? '', fate: 'kept' }),
  );
  // As JSON writes it: what is not set is not there.
  return JSON.parse(
    JSON.stringify(buildNode(shapeOf(rootClass, placements, constants, vocabulary), readings, null)),
  );
}

describe('places in the node', () => {
  test('paths with the same steps share their nodes, each with its class', () => {
    expect(
      build('施設型', [
        ['住所>都道府県', certain('静岡県')],
        ['住所>市区町村', certain('静岡市')],
      ]),
    ).toEqual({ '@type': '施設型', 住所: { '@type': '住所型', 都道府県: '静岡県', 市区町村: '静岡市' } });
  });

  test('groups make nodes of their own, with their fixed values', () => {
    expect(
      build('施設型', [
        ['連絡先[代表]{種別="代表"}>電話番号', certain('054-254-2111')],
        ['連絡先[予約]{種別="予約"}>電話番号', certain('054-254-2112')],
      ])['連絡先'],
    ).toEqual([
      { '@type': '連絡先型', 種別: '代表', 電話番号: '054-254-2111' },
      { '@type': '連絡先型', 種別: '予約', 電話番号: '054-254-2112' },
    ]);
  });

  test('a node without any value is left out, its fixed values with it', () => {
    expect(build('施設型', [['連絡先[代表]{種別="代表"}>電話番号', empty]])).toEqual({ '@type': '施設型' });
  });

  test('a narrowed class is the class of the node', () => {
    expect(
      build('施設型', [['利用可能時間{@定期スケジュール型}>開始時間', certain('09:00:00')]])['利用可能時間'],
    ).toEqual({
      '@type': '定期スケジュール型',
      開始時間: '09:00:00',
    });
  });

  test('a constant is on every record', () => {
    expect(build('施設型', [['名称>表記', certain('市役所')]], { '住所>都道府県': '静岡県' })).toEqual({
      '@type': '施設型',
      名称: { '@type': '名称型', 表記: '市役所' },
      住所: { '@type': '住所型', 都道府県: '静岡県' },
    });
  });

  test('two columns in one place are two values', () => {
    expect(
      build('施設型', [
        ['備考', certain('甲')],
        ['備考', certain('乙')],
      ])['備考'],
    ).toEqual(['甲', '乙']);
  });
});

describe('texts in several languages', () => {
  test('stand beside each other, each with its language', () => {
    expect(
      build('施設型', [
        ['説明', certain('図書館')],
        ['説明@en', certain('Library')],
        ['説明@zh-TW', certain('圖書館')],
      ])['説明'],
    ).toEqual([
      '図書館',
      { '@value': 'Library', '@language': 'en' },
      { '@value': '圖書館', '@language': 'zh-TW' },
    ]);
  });

  test('one alone is no list', () => {
    expect(build('施設型', [['説明@en', certain('Library')]])['説明']).toEqual({
      '@value': 'Library',
      '@language': 'en',
    });
  });

  test('a constant in one language stands beside a column in another, not beside one in its own', () => {
    const cells = [['説明', certain('図書館')]] as const;
    expect(build('施設型', cells, { '説明@en': 'Library' })['説明']).toEqual([
      { '@value': 'Library', '@language': 'en' },
      '図書館',
    ]);
    expect(build('施設型', cells, { 説明: '施設' })['説明']).toBe('図書館');
  });
});

describe('values of several properties', () => {
  const parts = certainNodes('都道府県=静岡県', [
    { '.': '静岡県静岡市', 都道府県: '静岡県', 知らない用語: 'x' },
  ]);

  test('fill the node; what its class does not have is left out', () => {
    expect(build('施設型', [['住所>表記', parts]])['住所']).toEqual({
      '@type': '住所型',
      表記: '静岡県静岡市',
      都道府県: '静岡県',
    });
  });

  test('a column of its own wins over them', () => {
    const node = build('施設型', [
      ['住所>表記', parts],
      ['住所>都道府県', certain('愛知県')],
    ]);
    expect(node['住所']).toMatchObject({ 都道府県: '愛知県' });
  });

  test('several nodes repeat the property that leads to them, where it may repeat', () => {
    const two = certainNodes('a; b', [{ '.': '054-254-2111', 内線番号: '1' }, { '.': '054-254-2112' }]);
    expect(build('施設型', [['連絡先>電話番号', two]])['連絡先']).toEqual([
      { '@type': '連絡先型', 電話番号: '054-254-2111', 内線番号: '1' },
      { '@type': '連絡先型', 電話番号: '054-254-2112' },
    ]);
    expect(build('設備型', [['連絡先>電話番号', two]])['連絡先']).toEqual({
      '@type': '連絡先型',
      電話番号: ['054-254-2111', '054-254-2112'],
      内線番号: '1',
    });
  });
});

describe('what was written is not lost', () => {
  const unreadable = refused(cause('value-ditto', { value: '同上' }));

  test('a date keeps its text where it was written in another form', () => {
    expect(
      build('設備型', [['設置日>標準型日付', certain('2023-04-01'), '令和5年4月1日']])['設置日'],
    ).toEqual({
      '@type': '日付型',
      標準型日付: '2023-04-01',
      表記: '令和5年4月1日',
    });
  });

  test('a refused value stays with the node that it was for', () => {
    expect(build('設備型', [['設置日>標準型日付', unreadable, '同上']])['設置日']).toEqual({
      '@type': '日付型',
      表記: '同上',
    });
    expect(build('施設型', [['連絡先>電話番号', unreadable, '同上']])['連絡先']).toEqual({
      '@type': '連絡先型',
      記述: { '@type': '記述型', 種別: '列1', 説明: '同上' },
    });
  });

  test('beside a column whose place is there', () => {
    const node = build('設備型', [
      ['種別', unreadable, '同上'],
      ['記述{種別="設置日"}>説明', certain('佐藤')],
    ]);
    expect(node['記述']).toEqual([
      { '@type': '記述型', 種別: '列1', 説明: '同上' },
      { '@type': '記述型', 種別: '設置日', 説明: '佐藤' },
    ]);
  });

  test('an address that could not be taken apart is written as it is', () => {
    expect(build('施設型', [['住所>表記', unreadable, '同上']])['住所']).toEqual({
      '@type': '住所型',
      表記: '同上',
    });
  });

  test('where the node has no place for it, the nearest node above keeps it', () => {
    expect(build('施設型', [['利用可能時間{@定期スケジュール型}>開始時間', unreadable, '日の出']])).toEqual({
      '@type': '施設型',
      記述: { '@type': '記述型', 種別: '列1', 説明: '日の出' },
    });
  });

  test('an assumed value of which the class has no property stays as text', () => {
    const odd = assumedNodes('x', [{ 知らない用語: 'x' }], cause('value-ditto', { value: 'x' }));
    expect(build('施設型', [['住所>郵便番号', odd, '〒']])['住所']).toMatchObject({ 記述: { 説明: '〒' } });
  });
});
