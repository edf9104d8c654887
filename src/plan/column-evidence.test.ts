import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan } from './make-plan.js';
import type { Plan } from './plan.js';

const knowledge = loadKnowledge();

/** The plan of a list of AEDs in which one column has these values. */
function planOf(header: string, values: readonly string[]): Plan {
  const rows = values.map(
    (value, i) => `公民館${i},静岡県静岡市葵区追手町${i + 1}番${i + 1}号,34.97${i},138.38${i},"${value}"`,
  );
  const text = [`名称,住所,緯度,経度,${header}`, ...rows, ''].join('\n');
  const sample = { name: 'aed.csv', head: new TextEncoder().encode(text), isWhole: true };
  const plan = makePlan(sample, { model: 'aed' }, knowledge);
  if (!('columns' in plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

const told = (plan: Plan) =>
  plan.findings
    .filter(({ place }) => place.column === 5)
    .map(({ code }) => code)
    .filter((code) => code.startsWith('column-'));

const many = (value: string) => Array.from({ length: 9 }, (_, i) => value.replace('*', String(i + 1)));

describe('a column that is something else is said once, and kept as text', () => {
  test.each([
    ['電話番号', many('https://www.example.lg.jp/*.html'), 'column-holds-urls'],
    ['電話番号', many('令和5年4月*日'), 'column-holds-dates'],
    ['電話番号', many('有'), 'column-holds-flags'],
    ['設置日', ['佐藤', '鈴木', '高橋', '田中', '伊藤'], 'column-holds-words'],
    ['設置日', many('054-254-211*'), 'column-holds-phones'],
    ['URL', many('054-254-211*'), 'column-holds-phones'],
    ['小児対応設備の有無', many('静岡県静岡市葵区追手町*番1号'), 'column-holds-addresses'],
  ])('%s: %j', (header, values, code) => {
    const plan = planOf(header, values);
    expect(told(plan)).toEqual([code]);
    expect(plan.bindings.find(({ columns }) => columns[0] === 5)).toMatchObject({
      term: `記述{種別="${header}"}>説明`,
      normalizer: 'text',
      item: null,
    });
  });
});

describe('a column that is what it says stays so', () => {
  test.each([
    ['one odd value', '電話番号', [...many('054-254-211*'), 'https://www.example.lg.jp/']],
    ['some odd values', '設置日', [...many('2023-04-0*'), '佐藤', '鈴木', '高橋']],
    ['too few values to say', '電話番号', many('https://www.example.lg.jp/*.html').slice(0, 4)],
    ['numbers that lost their zeros', '電話番号', many('54254211*')],
    ['days that do not exist', '設置日', many('2023-02-3*')],
    ['words for no value', '設置日', many('不明')],
  ])('%s', (_, header, values) => {
    expect(told(planOf(header, values)).filter((code) => code.startsWith('column-holds-'))).toEqual([]);
  });
});
