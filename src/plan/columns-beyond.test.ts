import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan } from './make-plan.js';

const knowledge = loadKnowledge();
const standard =
  'HID,Name,Label,Type,Owner,Ownership,Proof,Shanai,Kodomo,Y,X,url,TEL,FAX,Full,Open,Close,H24,Memo,Extra,Temp,Holiday,Night,Vacancy,VacancyDate,AgeS,AgeE';

function planOf(headers: string, record: string, mappingLibrary = false) {
  const head = new TextEncoder().encode(`${headers}\n${`${record}\n`.repeat(6)}`);
  const plan = makePlan({ name: 'a.csv', head, isWhole: true }, { mappingLibrary }, knowledge);
  if (!('kind' in plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

const record =
  '1,青葉保育園,青葉,認可保育所,青葉会,私,,,,35.26,139.67,https://a.example/,046-822-4000,046-822-4001,90,7:00,19:00,,,Y,Y,,,,,0歳,就学前';
const itemIn = (plan: ReturnType<typeof planOf>, header: string) =>
  plan.columns.find((column) => column.header === header);

test('a column that a publisher added to a standard layout is read by its header', () => {
  const plan = planOf(`${standard},Add1,内部処理`, `${record},公郷町6-7-1,x`);
  expect(plan.mapping).toBe('standard/preschool-papamama');
  expect(itemIn(plan, 'Add1')).toMatchObject({ item: '所在地_連結表記', evidence: 'alias' });
  expect(itemIn(plan, '内部処理')).toMatchObject({ fate: 'unmapped' });
  expect(plan.bindings.filter(({ item }) => item === '所在地_連結表記')).toHaveLength(1);
});

test('what the layout has already is not taken once more', () => {
  const plan = planOf(`${standard},電話番号`, `${record},046-822-4002`);
  expect(itemIn(plan, 'TEL')).toMatchObject({ item: '電話番号', evidence: 'mapping' });
  expect(itemIn(plan, '電話番号')).toMatchObject({ fate: 'unmapped' });
});

test('obligations in headers change nothing about the layout', () => {
  const names = standard.split(',').map((name) => `${name}（必須）`);
  expect(planOf(names.join(','), record).mapping).toBe('standard/preschool-papamama');
});
