import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan } from './index.js';

const knowledge = loadKnowledge();

/** What coordinates, postal codes and the address are told of the place, for a list of Shizuoka with one more record. */
function homesIn(record: string): readonly (string | undefined)[] {
  const own = Array.from(
    { length: 8 },
    (_, i) =>
      `221007,静岡市,第${i + 1}公民館,420-0853,静岡県静岡市葵区追手町5-${i + 1},34.9755${i},138.3827${i}`,
  );
  const text = [
    '全国地方公共団体コード,地方公共団体名,名称,郵便番号,住所,緯度,経度',
    ...own,
    record,
    '',
  ].join('\n');
  const sample = { name: '公共施設一覧.csv', head: new TextEncoder().encode(text), isWhole: true };
  const plan = makePlan(sample, {}, knowledge);
  if (!('version' in plan)) throw new Error(JSON.stringify(plan));
  const optionsOf = (item: string) => plan.bindings.find((binding) => binding.item === item)?.options;
  return ['緯度', '経度', '所在地_連結表記'].map((item) => optionsOf(item)?.city);
}

test('a point is held against the territory of its publisher', () => {
  expect(homesIn('221007,静岡市,西公民館,424-0823,静岡県静岡市清水区旭町6-8,35.0159,138.4896')).toEqual([
    '静岡市',
    '静岡市',
    '静岡市',
  ]);
});

test('not where an address of the table is in another prefecture', () => {
  const office = '221007,静岡市,東京事務所,102-0093,東京都千代田区平河町2-4-1,35.6812,139.7405';
  expect(homesIn(office)).toEqual([undefined, undefined, '静岡市']);
});
