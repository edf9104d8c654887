import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan } from '../plan/index.js';
import { mergeAccounts } from '../report/index.js';
import { prepareRun } from '../run.js';
import { dateInName, newestDate } from './newest-date.js';

test.each([
  ['population_202303.csv', '2023-03'],
  ['open_shelter_2024-01-09-1800.csv', '2024-01-09'],
  ['20230401_aed.csv', '2023-04-01'],
  ['aed_20220401_20230401.csv', '2023-04-01'],
  ['202011_aed.csv', null],
  ['221007_aed.csv', null],
  ['AED_2023.csv', null],
])('the date in the name %s: %s', (file, date) => expect(dateInName(file)).toBe(date));

test('the newest date of the records counts, in whichever piece it stands', () => {
  const knowledge = loadKnowledge();
  const rows = [
    '地域名,総人口,調査年月日',
    '追手町,10,2023-04-01',
    '駿府町,10,2024-04-01',
    '七間町,10,2022-04-01',
  ];
  const bytes = (lines: readonly string[]) => new TextEncoder().encode(`${lines.join('\n')}\n`);
  const plan = makePlan(
    { name: 'a.csv', head: bytes(rows), isWhole: true },
    { model: 'population' },
    knowledge,
  );
  if (!('version' in plan)) throw new Error(JSON.stringify(plan));
  const run = prepareRun(plan, knowledge);
  const first = run({ bytes: bytes(rows.slice(0, 3)), isFirst: true }).account;
  const second = run({ bytes: bytes(rows.slice(3)), isFirst: false }).account;
  const { digests } = mergeAccounts(first, second);
  expect(newestDate(plan, digests.slice(-1))).toBe('2024-04-01');
});
