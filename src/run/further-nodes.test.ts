import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { loadMapping, resolveMapping } from '../mapping/index.js';
import { makePlan, type Plan } from '../plan/index.js';
import { emptyAccount, mergeAccounts } from '../report/index.js';
import { prepareRun } from '../run.js';

const knowledge = loadKnowledge();

const yaml = `
model: public_facility
columns: { 本館: 名称, 本館電話: 電話番号, 区: 所在地_市区町村 }
further:
  - columns: { 分館: 名称, 分館電話: 電話番号, 区: 所在地_市区町村, メモ: ignore }
  - model: 組織型
    columns: { 運営法人: 名称>表記 }
    id: "{運営法人}"
`;
const header = '本館,本館電話,分館,分館電話,区,運営法人,メモ,担当';
const rows = [
  '中央図書館,054-221-1111,駅前図書室,054-221-222X,葵区,みどり会,a,b',
  '西図書館,054-221-3333,,,駿河区,,,',
  ',,南図書室,054-221-4444,駿河区,みどり会,,',
];

async function planOf(text: string): Promise<Plan> {
  const loaded = await loadMapping(yaml, 'a.yaml');
  const { mapping } = resolveMapping('a', loaded.value!, () => undefined);
  const plan = makePlan(
    { name: 'a.csv', head: new TextEncoder().encode(text), isWhole: true },
    { mapping: mapping! },
    knowledge,
  );
  if (!('version' in plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

const text = [header, ...rows, ''].join('\n');
const plan = await planOf(text);
const chunk = (lines: readonly string[], isFirst: boolean) => ({
  bytes: new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')),
  isFirst,
});

test('a row becomes as many nodes as it has things, each with an id of its own', () => {
  const { nodes } = prepareRun(plan, knowledge)(chunk([header, ...rows], true));
  const made = new TextDecoder()
    .decode(nodes)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(made.map((node) => [node['@type'], (node['名称'] as Record<string, string>)['表記']])).toEqual([
    ['施設型', '中央図書館'],
    ['施設型', '駅前図書室'],
    ['組織型', 'みどり会'],
    ['施設型', '西図書館'],
    ['施設型', '南図書室'],
    ['組織型', 'みどり会'],
  ]);
  const ids = made.map((node) => node['@id']);
  expect(ids[2]).toBe(ids[5]);
  expect(new Set(ids).size).toBe(ids.length - 1);
});

test('each cell is in the ledger once, and findings say where it stands', () => {
  const { account } = prepareRun(plan, knowledge)(chunk([header, ...rows], true));
  const cells = rows
    .join(',')
    .split(',')
    .filter((cell) => cell !== '').length;
  const counted = account.columns.flatMap((ledger) => Object.values(ledger)).reduce((a, b) => a + b, 0);
  expect(counted).toBe(cells);
  expect(account.columns[6]).toMatchObject({ ignored: 1 });
  expect(account.columns[7]).toMatchObject({ unmapped: 1 });
  const found = [...account.causes.values()].filter(({ column }) => column === 4);
  expect(found[0]?.samples[0]?.place).toMatchObject({ row: 2, column: 4, header: '分館電話' });
});

test('however the file is cut, what comes out is the same', () => {
  const run = prepareRun(plan, knowledge);
  const { nodes: whole, account } = run(chunk([header, ...rows], true));
  const all = new TextDecoder().decode(whole);
  const pieces = [chunk([header, rows[0]!], true), chunk(rows.slice(1), false)].map((piece) => {
    const made = run(piece);
    return { nodes: new TextDecoder().decode(made.nodes), account: made.account };
  });
  expect(pieces.map(({ nodes }) => nodes).join('')).toBe(all);
  const merged = pieces.reduce((sum, piece) => mergeAccounts(sum, piece.account), emptyAccount);
  expect(merged.columns).toEqual(account.columns);
});
