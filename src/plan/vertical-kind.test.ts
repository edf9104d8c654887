import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan } from './make-plan.js';

const knowledge = loadKnowledge();
const planOf = (name: string, text: string) =>
  makePlan({ name, head: new TextEncoder().encode(text), isWhole: true }, {}, knowledge);

const aeds = [
  ['施設名', 'みなと会館', 'あさひ公民館', 'ゆうひ公民館'],
  ['住所', '静岡市葵区追手町5-1', '静岡市葵区追手町5-2', '静岡市葵区追手町5-3'],
  ['電話番号', '054-254-0001', '054-254-0002', '054-254-0003'],
  ['設置位置', '玄関', '受付', '玄関'],
  ['緯度', '34.97', '34.98', '34.99'],
  ['経度', '138.38', '138.39', '138.40'],
];
const textOf = (rows: readonly (readonly string[])[]) => rows.map((cells) => `${cells.join(',')}\n`).join('');

test('a table whose items stand below each other is read as if it were turned', () => {
  const turned = Array.from({ length: 4 }, (_, i) => aeds.map((cells) => cells[i] ?? ''));
  const plan = planOf('aed.csv', textOf(aeds));
  expect(plan).toMatchObject({ kind: 'aed', turned: [1, 2, 3, 4, 5, 6] });
  const upright = planOf('aed.csv', textOf(turned));
  expect('columns' in plan && plan.columns).toEqual('columns' in upright && upright.columns);
});

test('one that is not seen whole is refused', () => {
  const head = new TextEncoder().encode(textOf(aeds));
  expect(makePlan({ name: 'aed.csv', head, isWhole: false }, {}, knowledge)).toMatchObject([
    { code: 'table-vertical' },
  ]);
});

test('a person may say that a table is not turned', () => {
  const head = new TextEncoder().encode(textOf(aeds));
  const made = makePlan({ name: 'aed.csv', head, isWhole: true }, { reading: { turned: false } }, knowledge);
  expect(JSON.stringify(made)).not.toContain('turned');
});

test('one whose first row has names of columns too is turned as well', () => {
  const rows = aeds.map(([item = '', value = '']) => [item, value]);
  const made = planOf(
    'aed.csv',
    textOf([['https://schema.org/category', 'https://schema.org/description'], ...rows]),
  );
  expect(made).toMatchObject({ kind: 'aed', turned: [1, 2, 3, 4, 5, 6, 7] });
});

test('a table of no kind that is known is not taken for one that stands on its side', () => {
  const made = planOf('diary.csv', '今日の気分,夕食\n上々,そば\nまあまあ,うどん\n低調,粥\n');
  expect(made).toMatchObject([{ code: 'kind-unknown' }]);
});

test.each([
  ['施設名,住所,電話番号,,施設名,住所,電話番号', 'side by side with a gap'],
  ['施設名,住所,電話番号,施設名,住所,電話番号', 'side by side without a gap'],
])('%s: both are read, and that is told', (header) => {
  const gap = header.includes(',,') ? ',' : '';
  const record = (n: number) =>
    `会館${n},静岡市葵区追手町5-${n},054-254-000${n},${gap}館${n},静岡市葵区追手町6-${n},054-254-001${n}\n`;
  const made = planOf('aed.csv', `${header}\n${[1, 2, 3, 4].map(record).join('')}`);
  const told = 'kind' in made ? made.findings.filter(({ code }) => code === 'tables-side-by-side') : [];
  expect(told).toMatchObject([{ args: { count: '2', part: '施設名, 住所, 電話番号' } }]);
  expect(made).toMatchObject({ sideBySide: { tables: [{ from: 1 }, { from: gap ? 5 : 4 }] } });
});

test('one header that stands twice makes no second table', () => {
  const made = planOf('aed.csv', '施設名,住所,設置位置,備考,備考\n会館,静岡市葵区追手町5-1,玄関,a,b\n');
  expect('kind' in made && made.findings.map(({ code }) => code)).not.toContain('tables-side-by-side');
});
