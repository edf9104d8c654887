import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan, type Plan } from '../plan/index.js';
import { concludeRun, prepareRun } from '../run.js';
import { placeAfterDealing, placeBeforeDealing } from './side-by-side.js';

const knowledge = loadKnowledge();
const beside = {
  columns: 7,
  tables: [
    { from: 1, to: 4 },
    { from: 5, to: 7 },
  ],
};

test.each([
  [
    { row: 1, column: 2 },
    { row: 1, column: 2 },
  ],
  [
    { row: 4, line: 9, column: 2 },
    { row: 2, line: 9, column: 6 },
  ],
  [{ column: 3 }, { column: 3 }],
  [{ line: 7 }, { line: 7 }],
])('%j of the tables read as one is %j of the source', (place, own) => {
  expect(placeBeforeDealing(place, beside)).toEqual(own);
  expect(placeAfterDealing(own, beside)).toEqual(place);
});

const rows = [
  'AED設置場所一覧,,,,,,',
  '施設名,住所,電話番号,,施設名,住所,電話番号',
  'みなと会館,静岡市葵区追手町5-1,054-254-0001,,あさひ公民館,静岡市葵区追手町5-2,054-254-0002',
  '北図書館,静岡市葵区追手町5-3,054-254-000X,注,,,',
  '南図書館,静岡市葵区追手町5-4,054-254-0004,,西会館,静岡市葵区追手町5-5,054-254-000Y',
];

function runOf(lines: readonly string[], cut: number) {
  const bytes = (some: readonly string[]) =>
    new TextEncoder().encode(some.map((line) => `${line}\n`).join(''));
  const plan = makePlan({ name: 'aed.csv', head: bytes(lines), isWhole: true }, {}, knowledge) as Plan;
  const run = prepareRun(plan, knowledge);
  const first = run({ bytes: bytes(lines.slice(0, cut)), isFirst: true });
  const nodes = new TextDecoder().decode(first.nodes);
  return { plan, run, first, nodes, bytes };
}

test('tables under the same headers are one, and findings say where cells stand in the file', () => {
  const { plan, first, nodes } = runOf(rows, rows.length);
  expect(plan.columns.map(({ header }) => header)).toEqual(['施設名', '住所', '電話番号', '']);
  const names = nodes.match(/"名称型","表記":"[^"]+"/g)?.map((text) => text.split('"').at(-2));
  expect(names).toEqual(['みなと会館', 'あさひ公民館', '北図書館', '南図書館', '西会館']);
  const about = {
    source: {
      name: 'aed.csv',
      bytes: 1,
      sha256: '',
      format: plan.format,
      encoding: plan.encoding,
      repair: null,
      delimiter: ',',
      headerRow: 2,
      headerRows: 1,
      firstDataRow: 3,
    },
    tool: { name: 'imi' as const, version: '0' },
  };
  const report = concludeRun(plan, first.account, about, knowledge);
  const placesOf = (code: string) =>
    report.causes
      .filter((cause) => cause.code === code)
      .flatMap(({ findings }) => findings.map(({ place: { row, line, column } }) => ({ row, line, column })));
  expect(placesOf('phone-too-short')).toEqual([
    { row: 4, line: 4, column: 3 },
    { row: 5, line: 5, column: 7 },
  ]);
  expect(placesOf('tables-side-by-side')).toEqual([{ row: 2, line: 2, column: 5 }]);
  const cells = rows.flatMap((row) => row.split(',')).filter((cell) => cell !== '').length;
  const counted = first.account.columns.flatMap((ledger) => Object.values(ledger)).reduce((a, b) => a + b, 0);
  expect(counted).toBe(cells - 6);
});

test('however the file is cut, the nodes are the same', () => {
  const whole = runOf(rows, rows.length).nodes;
  const { run, nodes, bytes } = runOf(rows, 3);
  const rest = new TextDecoder().decode(run({ bytes: bytes(rows.slice(3)), isFirst: false }).nodes);
  expect(nodes + rest).toBe(whole);
});
