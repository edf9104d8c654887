import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { loadMapping, resolveMapping } from '../mapping/index.js';
import { makePlan } from '../plan/index.js';
import { concludeRun, prepareRun } from '../run.js';

const knowledge = loadKnowledge();

/** Runs a file with a mapping: the nodes, and what became of its cells. */
async function run(yaml: string, csv: string) {
  const { value } = await loadMapping(yaml, 'own.yaml');
  if (value === null) throw new Error('mapping');
  const { mapping } = resolveMapping('own', value, () => undefined);
  if (mapping === null) throw new Error('mapping');
  const bytes = new TextEncoder().encode(csv);
  const plan = makePlan({ name: 'own.csv', head: bytes, isWhole: true }, { mapping }, knowledge);
  if (!('version' in plan)) throw new Error(JSON.stringify(plan));
  const { nodes, account } = prepareRun(plan, knowledge)({ bytes, isFirst: true });
  const report = concludeRun(
    plan,
    account,
    {
      source: { name: 'own.csv', bytes: 0, sha256: '' } as never,
      tool: { name: 'imi', version: '0' } as never,
    },
    knowledge,
  );
  const lines = new TextDecoder().decode(nodes).split('\n').filter(Boolean);
  return { nodes: lines.map((line) => JSON.parse(line)), report };
}

describe('a column that is several things', () => {
  const yaml = `model: public_facility
columns:
  名称: 名称
  区分: ignore
  連絡:
    - { to: 電話番号, when: { 区分: 電話 } }
    - { to: 連絡先>FAX番号, when: { 区分: FAX } }
`;
  test('goes where it belongs; what nothing is for counts as unmapped', async () => {
    const { nodes, report } = await run(
      yaml,
      '名称,区分,連絡\n甲,電話,054-221-1111\n乙,FAX,054-221-2222\n丙,無線,054-221-3333\n',
    );
    expect(nodes.map((node) => node.連絡先)).toMatchObject([
      { 電話番号: '054-221-1111' },
      { FAX番号: '054-221-2222' },
      undefined,
    ]);
    expect(report.ledger).toMatchObject({ kept: 5, ignored: 3, unmapped: 1 });
  });
});

describe('a column that is several things by what stands in itself', () => {
  const yaml = `model: public_facility
columns:
  名称: 名称
  定員:
    - { to: 定員, when: { 定員: '/\\d+/' } }
    - { to: '記述[定員の説明]{種別="定員の説明"}>説明', when: { 定員: '/.*名.*/' } }
`;
  test('is one of them, though each could take the cell as it stands', async () => {
    const { nodes, report } = await run(yaml, '名称,定員\n甲,45\n乙,大人30名・子ども10名\n丙,未定\n');
    expect(nodes).toMatchObject([
      { 収容人数: { 数値: '45' } },
      { 記述: { 種別: '定員の説明', 説明: '大人30名・子ども10名' } },
      { 名称: { 表記: '丙' } },
    ]);
    expect(nodes.map((node) => [node.収容人数 !== undefined, node.記述 !== undefined])).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    expect(report.ledger).toMatchObject({ kept: 5, unmapped: 1 });
  });
});

describe('rows that are no records', () => {
  test('are counted as ignored, and said', async () => {
    const { nodes, report } = await run(
      `model: public_facility
columns: { 名称: 名称, 種: ignore }
when: { 種: [図書館, 公民館] }
skip: [{ 名称: "/.*計/" }]
`,
      '名称,種\n中央,図書館\n南,プール\n合計,図書館\n北,公民館\n',
    );
    expect(nodes.map((node) => node.名称.表記)).toEqual(['中央', '北']);
    expect(report.ledger).toMatchObject({ kept: 2, ignored: 6 });
    expect(JSON.stringify(report)).toContain('row-left-out');
  });
});
