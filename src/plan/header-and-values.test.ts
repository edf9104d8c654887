import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan } from './make-plan.js';

const knowledge = loadKnowledge();

/** What the last column of a table is taken for, its header and values given. */
function itemOf(
  model: string,
  header: string,
  values: readonly string[],
  before: readonly string[] = ['名称', '住所'],
): string | null {
  const rows = values.map((value, i) =>
    [...[`第${i + 1}`, `静岡市葵区追手町${i + 1}番1号`].slice(0, before.length), `"${value}"`].join(),
  );
  const head = new TextEncoder().encode([[...before, header].join(), ...rows, ''].join('\n'));
  const plan = makePlan(
    { name: 'list.csv', head, isWhole: true },
    { model, mappingLibrary: false },
    knowledge,
  );
  if (!('columns' in plan)) throw new Error(JSON.stringify(plan));
  return plan.columns.at(-1)?.item ?? null;
}

describe('of items for the same in other words the values choose', () => {
  test.each([
    [
      'event',
      '料金',
      ['大人600円、小中学生無料', '一般1000円（高校生以下500円）', '大人300円・子ども100円'],
      '料金(詳細)',
    ],
    ['event', '料金', ['600円', '無料', '大人300円・子ども100円'], '料金(基本)'],
    ['event', '開催時間', ['18:30～20:00', '10時から16時まで', '13:00～15:00'], '開催時間'],
    ['event', '開催時間', ['18:30', '10時', '13:00'], '開始時間'],
    ['event', '開催時間', ['日没後', '第2部の後', '開門とともに'], '開始日時特記事項'],
    ['event', '開始時間', ['18:30～20:00', '10時から16時まで', '13:00～15:00'], '開催時間'],
    ['public_toilet', '無障礙', ['有', '無', 'Y'], '車椅子使用者用トイレ有無'],
    ['public_toilet', '無障礙', ['1', '0', '2'], 'バリアフリートイレ数'],
    ['public_toilet', '多目的トイレの有無', ['有', '有', '無'], '車椅子使用者用トイレ有無'],
  ] as const)('%s: %s of %j is %s', (model, header, values, item) => {
    expect(itemOf(model, header, values)).toBe(item);
  });
});

test('where a thing is, is its address where the values are addresses', () => {
  const placed = (values: readonly string[]) => itemOf('parking', '場所', values, ['名称']);
  expect(placed(['静岡市葵区追手町1-1', '静岡市駿河区南町14-1', '静岡市葵区東町2'])).toBe('所在地_連結表記');
  expect(placed(['駅の北口', '市役所の裏', '公園の中'])).toBeNull();
});

test('what is asked of all toilets is not said of those that are accessible', () => {
  expect(itemOf('public_facility', 'トイレの有無', ['有', '無', '有'])).toBeNull();
  expect(itemOf('public_facility', 'バリアフリートイレの有無', ['有', '無', '有'])).toBe(
    'バリアフリートイレ',
  );
});
