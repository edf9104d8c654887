import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cause } from './findings/index.js';
import { loadKnowledge } from './host/shipped.js';
import { makePlan, type Plan, type TextLayout } from './plan/index.js';
import { type Account, emptyAccount, mergeAccounts } from './report/index.js';
import { pieceEncodingOf } from './run/piece-encoding.js';
import { concludeRun, prepareRun, type RunChunk } from './run.js';
import { cutterFor } from './sources/index.js';

const knowledge = loadKnowledge();
const bytesOf = (text: string) => new TextEncoder().encode(text);

type TextPlan = Plan & TextLayout;

function planOf(text: string, name = 'aed.csv'): TextPlan {
  const plan = makePlan({ name, head: bytesOf(text), isWhole: true }, {}, knowledge);
  if (!('version' in plan) || plan.format !== 'csv') throw new Error(JSON.stringify(plan));
  return plan;
}

/** Compiling a plan costs more than running a small file. */
const prepared = new WeakMap<Plan, RunChunk>();
function runOf(plan: Plan): RunChunk {
  const run = prepared.get(plan) ?? prepareRun(plan, knowledge);
  prepared.set(plan, run);
  return run;
}

/** Runs bytes cut into pieces of about `size`, pushed in pieces of `push`; gives the nodes and the merged account. */
function runAll(
  plan: TextPlan,
  bytes: Uint8Array,
  size: number,
  push: number,
): { nodes: string[]; account: Account; pieces: number } {
  const run = runOf(plan);
  const cutter = cutterFor({
    encoding: pieceEncodingOf(plan),
    delimiter: plan.delimiter,
    expectedColumns: plan.columns.length,
    size,
  });
  const chunks = [];
  for (let at = 0; at < bytes.length; at += push) chunks.push(...cutter.push(bytes.subarray(at, at + push)));
  chunks.push(...cutter.end());
  const results = chunks.map(({ bytes: piece }, i) => {
    const { nodes, account } = run({ bytes: piece.slice(), isFirst: i === 0 });
    return { account, nodes: new TextDecoder().decode(nodes).split('\n').slice(0, -1) };
  });
  return {
    nodes: results.flatMap((result) => result.nodes),
    account: results.map((result) => result.account).reduce(mergeAccounts, emptyAccount),
    pieces: chunks.length,
  };
}

const about = {
  tool: { name: 'imi' as const, version: '0' },
  source: {
    name: 'aed.csv',
    bytes: 0,
    sha256: null,
    format: 'csv',
    encoding: 'utf-8',
    repair: null,
    delimiter: ',',
    headerRow: 1,
    headerRows: 1,
    firstDataRow: 2,
  },
};
const reportOf = (plan: Plan, account: Account) => concludeRun(plan, account, about, knowledge);

const header = 'NO,名称,住所,緯度,経度,電話番号,設置年月日,小児対応設備の有無';
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const cell = fc.oneof(
  fc.constantFrom(
    '',
    '市役所',
    '静岡県静岡市葵区追手町5番1号',
    '34.97',
    '138.38',
    '054-254-2111',
    '令和5年4月1日',
    '有',
    '同上',
    '5/4/1',
    '　',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map(quoted),
  fc.constantFrom('一行目\n二行目', '"引用"', 'a,b').map(quoted),
);
const record = fc.oneof(
  { weight: 8, arbitrary: fc.array(cell, { minLength: 8, maxLength: 8 }) },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 0, maxLength: 10 }) },
  { weight: 1, arbitrary: fc.constant(header.split(',')) },
);
const body = fc.array(record, { maxLength: 25 }).map((records) => records.map((cells) => cells.join(',')));

describe('however a file is cut, what comes out is the same', () => {
  const plan = planOf(
    `${header}\n1,市役所,静岡県静岡市葵区追手町5番1号,34.97,138.38,054-254-2111,令和5年4月1日,有\n`,
  );

  test('nodes, places, ledger, findings', () => {
    fc.assert(
      fc.property(
        body,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 300 }),
        (lines, end, size, push) => {
          const bytes = bytesOf([header, ...lines, ''].join(end));
          const whole = runAll(plan, bytes, bytes.length + 1, bytes.length);
          const cut = runAll(plan, bytes, size, push);
          expect(cut.nodes).toEqual(whole.nodes);
          expect(reportOf(plan, cut.account)).toEqual(reportOf(plan, whole.account));
        },
      ),
      {
        numRuns: 150,
        examples: [
          [
            ['"一行目\n二行目",,"一行目\n二行目",,"一行目\n二行目","一行目\n二行目","","一行目\n二行目",""'],
            '\n',
            1,
            1,
          ],
        ],
      },
    );
  });

  test('cells are in the ledger once, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string({ maxLength: 6 }), { minLength: 1, maxLength: 10 }), { maxLength: 12 }),
        (rows) => {
          const text = [header, ...rows.map((cells) => cells.map(quoted).join(',')), ''].join('\n');
          const report = reportOf(plan, runAll(plan, bytesOf(text), 64, 1000).account);
          const filled = rows.flat().filter((value) => value.trim() !== '').length;
          expect(report.cells).toBe(filled);
        },
      ),
    );
  });
});

test('one bad record never loses the others', () => {
  const text = `${header}\n1,市役所,"閉じない引用符,34.97,138.38,,,\n2,公民館,静岡市葵区追手町1-1,34.97,138.38,,,\n3,図書館,静岡市葵区追手町1-2,34.97,138.38,,,\n`;
  const plan = planOf(text);
  const { nodes, account } = runAll(plan, bytesOf(text), 1000, 1000);
  expect(nodes.map((node) => JSON.parse(node)['設置地点']['名称']['表記'])).toEqual([
    '市役所',
    '公民館',
    '図書館',
  ]);
  expect([...account.causes.values()].map((cause) => cause.code)).toContain('quote-unclosed');
});

test('a record is the same node in every run and every place of the file', () => {
  const one = `${header}\n,市役所,静岡県静岡市葵区追手町5番1号,34.97,138.38,,,有\n`;
  const two = `${header}\n,公民館,,34.98,138.39,,,無\n,市役所,静岡県静岡市葵区追手町5番1号,34.97,138.38,,,有\n`;
  const nodes = (text: string) => runAll(planOf(text), bytesOf(text), 1000, 1000).nodes;
  expect(nodes(two)[1]).toBe(nodes(one)[0]);
});

describe('rows that a reader gives', () => {
  const text = `${header}\n1,市役所,静岡県静岡市葵区追手町5番1号,34.97,138.38,054-254-2111,令和5年4月1日,有\n`;
  const rowPlan = (plan: TextPlan): Plan => ({
    ...plan,
    format: 'xlsx',
    sheet: '一覧',
    encoding: null,
    repair: null,
    delimiter: null,
    newline: null,
  });
  const row = fc.array(
    cell.map((written) => written.replace(/^"|"$/g, '')),
    { minLength: 8, maxLength: 8 },
  );

  test('become the nodes that the same cells become in a text, however they are batched', () => {
    const plan = planOf(text);
    const rowRun = prepareRun(rowPlan(plan), knowledge);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (records, size) => {
        const rows = [header.split(','), ...records];
        const lines = rows.map((cells) => cells.map(quoted).join(',')).join('\n');
        const asText = runAll(plan, bytesOf(`${lines}\n`), lines.length * 4, lines.length * 4);
        const results = [];
        for (let at = 0; at < rows.length; at += size) {
          const piece = { rows: rows.slice(at, at + size), lines: null, lineCount: 0, faults: [] };
          const { nodes, account } = rowRun({ ...piece, isFirst: at === 0 });
          results.push({ account, nodes: new TextDecoder().decode(nodes).split('\n').slice(0, -1) });
        }
        const account = results.map((result) => result.account).reduce(mergeAccounts, emptyAccount);
        expect(results.flatMap((result) => result.nodes)).toEqual(asText.nodes);
        expect(account.records).toEqual(asText.account.records);
        expect(account.columns).toEqual(asText.account.columns);
      }),
      { numRuns: 50 },
    );
  });

  test('have their findings in the sheet, those of the reader too, without a line', () => {
    const plan = rowPlan(planOf(text));
    const cells = ['1', '市役所', '', '34.97', '138.38', '', '令和5年13月1日', '有', '余り'];
    const faults = [{ cause: cause('nul-character', { count: '1' }), row: 2, column: 2, value: '市役所' }];
    const chunk = { rows: [header.split(','), cells], lines: null, lineCount: 0, faults, isFirst: true };
    const { account } = prepareRun(plan, knowledge)(chunk);
    const findings = reportOf(plan, account).causes.flatMap((one) => one.findings);
    const placeOf = (code: string) => findings.find((finding) => finding.code === code)?.place;
    expect(placeOf('nul-character')).toEqual({ sheet: '一覧', row: 2, column: 2, header: '名称' });
    expect(placeOf('row-long')).toEqual({ sheet: '一覧', row: 2, column: 9 });
    expect(findings.filter(({ code }) => code === 'row-short')).toEqual([]);
  });
});
