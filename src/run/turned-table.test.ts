import { expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan, type Plan } from '../plan/index.js';
import { concludeRun, prepareRun } from '../run.js';
import { placeAfterTurning, placeBeforeTurning, turnedRows } from './turned-table.js';

const knowledge = loadKnowledge();

test('rows become columns; those that are short are filled, those that say nothing are left out', () => {
  const rows = [['名称', '甲', '乙'], [''], ['住所', 'あ']];
  expect(turnedRows(rows, [1, 3])).toEqual([
    ['名称', '住所'],
    ['甲', 'あ'],
    ['乙', ''],
  ]);
});

test.each([
  [
    { row: 2, column: 2 },
    { row: 3, column: 2 },
  ],
  [{ column: 1 }, { row: 1 }],
  [{ row: 4 }, { column: 4 }],
  [{ line: 7 }, { line: 7 }],
])('%j of the turned table is %j of the source', (place, own) => {
  expect(placeBeforeTurning(place, [1, 3])).toEqual(own);
  if ('row' in own)
    expect(
      placeAfterTurning({ row: own.row, column: 'column' in own ? own.column : undefined }, [1, 3]),
    ).toMatchObject(place);
});

test('the nodes and the ledger are those of the table that stands upright, with places of the source', () => {
  const rows = [
    ['施設名', 'みなと会館', 'あさひ公民館'],
    ['', '', ''],
    ['住所', '静岡市葵区追手町5-1', '静岡市葵区追手町5-2'],
    ['電話番号', '054-254-0001', '市民課'],
    ['設置位置', '玄関', '受付'],
  ];
  const upright = turnedRows(rows, [1, 3, 4, 5]);
  const run = (table: readonly (readonly string[])[]) => {
    const bytes = new TextEncoder().encode(table.map((cells) => `${cells.join(',')}\n`).join(''));
    const plan = makePlan({ name: 'aed.csv', head: bytes, isWhole: true }, {}, knowledge) as Plan;
    const { nodes, account } = prepareRun(plan, knowledge)({ bytes, isFirst: true });
    const source = {
      name: 'aed.csv',
      bytes: bytes.length,
      sha256: '',
      format: plan.format,
      encoding: plan.encoding,
      repair: null,
      delimiter: ',',
      headerRow: 1,
      headerRows: 1,
      firstDataRow: 2,
    };
    const tool = { name: 'imi' as const, version: '0' };
    return {
      nodes: new TextDecoder().decode(nodes),
      report: concludeRun(plan, account, { source, tool }, knowledge),
    };
  };
  const [lying, standing] = [run(rows), run(upright)];
  expect(lying.nodes).toBe(standing.nodes);
  expect(lying.report.ledger).toEqual(standing.report.ledger);
  expect(lying.report.cells).toBe(standing.report.cells);
  const placeOf = ({ report }: typeof lying) =>
    report.causes.find(({ code }) => code === 'phone-not-a-number')?.findings[0]?.place;
  expect(placeOf(standing)).toMatchObject({ row: 3, column: 3, header: '電話番号' });
  expect(placeOf(lying)).toEqual({ row: 4, column: 3, header: '電話番号' });
});
