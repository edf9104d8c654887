import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { prepareRun } from '../run.js';
import { makePlan, type Plan } from './index.js';

const knowledge = loadKnowledge();

function planned(
  name: string,
  ...lines: readonly string[]
): { readonly plan: Plan; readonly bytes: Uint8Array } {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const plan = makePlan({ name, head: bytes, isWhole: true }, {}, knowledge);
  if (!('version' in plan)) throw new Error(JSON.stringify(plan));
  return { plan, bytes };
}

function addressesOf(name: string, ...lines: readonly string[]): readonly object[] {
  const { plan, bytes } = planned(name, ...lines);
  const { nodes } = prepareRun(plan, knowledge)({ bytes, isFirst: true });
  const texts = new TextDecoder().decode(nodes).trim().split('\n');
  return texts.map((text) => JSON.parse(text)['設置地点']['住所']);
}

const header = 'No.,施設名,区,所在地,設置場所,電話番号,小児対応';

test('addresses below the ward are read in the city that the title names', () => {
  expect(
    addressesOf(
      'aed.csv',
      '札幌市AED設置施設一覧（令和6年3月31日現在）,,,,,,',
      header,
      '1,市役所本庁舎,中央区,北1条西2丁目,1階,011-211-2111,有',
      '2,北区民センター,北区,北25条西6丁目1-1,,011-757-3511,無',
    ),
  ).toEqual([
    expect.objectContaining({
      都道府県: '北海道',
      市区町村: '札幌市',
      区: '中央区',
      町名: '北一条西',
      丁目: '2',
    }),
    expect.objectContaining({ 都道府県: '北海道', 市区町村: '札幌市', 区: '北区' }),
  ]);
});

test('wards of Tokyo are municipalities', () => {
  const [first] = addressesOf(
    '東京都AED設置施設一覧.csv',
    header,
    '1,区役所,中央区,築地1-1-1,1階,03-3543-0211,有',
    '2,区民センター,港区,芝公園1-5-25,,03-3578-2111,無',
  );
  expect(first).toMatchObject({ 市区町村: '中央区' });
  expect(first).not.toHaveProperty('区');
});

test.each([
  ['札幌市AED設置施設一覧.csv', '札幌市'],
  ['令和6年度_AED設置施設一覧（静岡市）.csv', '静岡市'],
  ['中央市民会館のAED.csv', undefined],
  ['AED.csv', undefined],
])('the name %s tells the publisher', (name, publisher) => {
  const { plan } = planned(name, 'No.,施設名,設置場所,小児対応', '1,本庁舎,1階,有', '2,会館,2階,無');
  expect(plan.publisher?.name).toBe(publisher);
});
