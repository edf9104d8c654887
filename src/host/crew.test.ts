import { describe, expect, test } from 'vitest';
import type { Cause } from '../findings/index.js';
import { makePlan, type Plan } from '../plan/index.js';
import { emptyAccount, mergeAccounts } from '../report/index.js';
import { cutterFor } from '../sources/index.js';
import { openCrew } from './crew.js';
import { loadKnowledge } from './shipped.js';

const knowledge = loadKnowledge();
const header = 'NO,名称,住所,緯度,経度,電話番号,設置年月日,小児対応設備の有無';
const lines = Array.from(
  { length: 3000 },
  (_, i) =>
    `${i},公民館${i},静岡県静岡市葵区追手町${(i % 90) + 1}番1号,34.97${i},138.38${i},054-254-${1000 + i},${i % 50 === 7 ? '2023-02-30' : '令和5年4月1日'},有`,
);
const bytes = new TextEncoder().encode([header, ...lines, ''].join('\n'));
const plan = makePlan(
  { name: 'aed.csv', head: bytes.slice(0, 10_000), isWhole: false },
  {},
  knowledge,
) as Plan;

async function runAll(jobs: number, program?: URL) {
  const told: Cause[] = [];
  const crew = openCrew(plan, knowledge, {
    nodeEnd: '\n',
    jobs,
    tell: (found) => told.push(found),
    ...(program === undefined ? {} : { program }),
  });
  const cutter = cutterFor({ encoding: 'utf-8', delimiter: ',', expectedColumns: 8, size: 4000 });
  const chunks = [...cutter.push(bytes), ...cutter.end()];
  const nodes: string[] = [];
  let account = emptyAccount;
  let most = 0;
  const under: ReturnType<typeof crew.run>[] = [];
  const settle = async () => {
    const result = await under.shift()!;
    account = mergeAccounts(account, result.account);
    nodes.push(new TextDecoder().decode(result.nodes));
    crew.release(result.nodes);
  };
  for (const [i, chunk] of chunks.entries()) {
    // A thread takes a while to begin, and on a busy machine longer than this file takes to be run.
    for (
      let waited = 0;
      jobs > 1 && i === 40 && crew.width() === 1 && told.length < jobs - 1 && waited < 200;
      waited += 1
    )
      await new Promise((resolve) => setTimeout(resolve, 50));
    under.push(crew.run({ bytes: chunk.bytes, isFirst: i === 0 }));
    most = Math.max(most, crew.width());
    while (under.length >= crew.width()) await settle();
    // As when a file is read: threads come to be heard between two pieces.
    await new Promise((resolve) => setImmediate(resolve));
  }
  while (under.length > 0) await settle();
  await crew.close();
  return { nodes: nodes.join(''), account, told, most };
}

const alone = await runAll(1);

describe('whoever runs the pieces, what comes out is the same', () => {
  test('two threads', async () => {
    const { most, ...made } = await runAll(2);
    expect(made).toEqual({ nodes: alone.nodes, account: alone.account, told: [] });
    expect(most, 'threads took part').toBeGreaterThan(1);
  });

  test('threads that die at the first piece', async () => {
    const program = new URL(
      `data:text/javascript,${encodeURIComponent(
        "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(7)); parentPort.postMessage({ ready: true });",
      )}`,
    );
    const made = await runAll(3, program);
    expect(made.nodes).toBe(alone.nodes);
    expect(made.account).toEqual(alone.account);
    expect(made.told.map(({ code }) => code)).toEqual(['thread-lost', 'thread-lost']);
  });

  test('threads that never begin', async () => {
    const made = await runAll(3, new URL('data:text/javascript,throw new Error("no")'));
    expect(made.nodes).toBe(alone.nodes);
    expect(made.told.length).toBe(2);
  });
});

test('rows of a reader go to threads, too, and come to the same', async () => {
  const names = header.split(',');
  const rows = lines.map((line) => line.split(','));
  const head = rows
    .slice(0, 40)
    .map((cells) => JSON.stringify(Object.fromEntries(names.map((name, i) => [name, cells[i]]))))
    .join('\n');
  const sample = { name: 'aed.ndjson', head: new TextEncoder().encode(head), isWhole: false };
  const rowPlan = makePlan(sample, {}, knowledge) as Plan;
  const runRows = async (jobs: number) => {
    const told: Cause[] = [];
    const crew = openCrew(rowPlan, knowledge, { nodeEnd: '\n', jobs, tell: (found) => told.push(found) });
    const nodes: string[] = [];
    let account = emptyAccount;
    let most = 0;
    for (let at = 0; at < rows.length; at += 50) {
      for (let waited = 0; jobs > 1 && at === 1700 && crew.width() === 1 && waited < 200; waited += 1)
        await new Promise((resolve) => setTimeout(resolve, 50));
      most = Math.max(most, crew.width());
      const own = rows.slice(at, at + 50);
      const result = await crew.run({
        rows: own,
        lines: own.map((_, i) => i + 1),
        lineCount: own.length,
        faults: [],
        isFirst: at === 0,
      });
      nodes.push(new TextDecoder().decode(result.nodes));
      account = mergeAccounts(account, result.account);
    }
    await crew.close();
    return { nodes: nodes.join(''), account, told, most };
  };
  const { most: _, ...here } = await runRows(1);
  const { most, ...made } = await runRows(2);
  expect(made).toEqual(here);
  expect(made.account.records.read).toBe(rows.length);
  expect(most, 'threads took part').toBeGreaterThan(1);
});
