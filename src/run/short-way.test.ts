import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { loadKnowledge } from '../host/shipped.js';
import { makePlan, type Plan } from '../plan/index.js';
import { prepareRun } from '../run.js';

const knowledge = loadKnowledge();
const bytesOf = (text: string) => new TextEncoder().encode(text);

vi.resetModules();
vi.doMock('./short-way.js', () => ({ compileShortWay: () => null }));
const { prepareRun: prepareLongRun } = await import('../run.js');

/** Kinds of files, each with records of which the usual ones go the short way. */
const layouts: Readonly<Record<string, { name: string; header: string; usual: string }>> = {
  'with an id': {
    name: 'aed.csv',
    header: 'NO,名称,住所,緯度,経度,電話番号,設置年月日,小児対応設備の有無,URL,備考',
    usual:
      '1,静岡市民文化会館本館,静岡県静岡市葵区追手町5番1号,34.975562,138.382690,054-254-2111,令和5年4月1日,有,https://www.example.lg.jp/a.html,玄関の横に置いてあります',
  },
  'without one': {
    name: 'evacuation.csv',
    header: '施設・場所名,住所,都道府県,市区町村,緯度,経度,災害種別_洪水,災害種別_地震,想定収容人数,備考',
    usual: '中央公園,静岡県静岡市葵区追手町5番1号,静岡県,静岡市,34.97,138.38,1,,1000,雨の日は使えません',
  },
};

const words = [
  ...[
    '',
    '',
    '',
    '　',
    ' ',
    '-',
    'なし',
    '同上',
    '不明',
    '1',
    '0',
    '有',
    '無',
    '００１',
    '合計',
    '静岡市',
    '浜松市',
  ],
  ...[
    '静岡県静岡市葵区追手町5番1号',
    '葵区追手町9-6、清水区旭町6-8',
    '34.97',
    '138.382690',
    '934.12345',
    '34.9755620',
  ],
  ...[
    '054-254-2111',
    '(054)254-2112',
    '054-254-2111（代）',
    '令和5年4月1日',
    '2023-02-30',
    '5/4/1',
    '１２，３４５',
  ],
  ...[
    'https://www.example.lg.jp/b?c=1',
    'https://www.example.lg.jp.example.com/',
    'ＡＥＤ　１台、予備の電池あり',
  ],
  ...[
    '同じことをとても長く書いてあるので覚えられない文',
    '"',
    'a\\b',
    '𠮷野家のとなりの建物の中',
    'é',
    '\u3099',
    'a&amp;b',
    '<br>の長い文章です',
  ],
];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe.each(Object.entries(layouts))(
  'what goes the short way comes out as on the long one: %s',
  (_, layout) => {
    const { name, header, usual } = layout;
    const plan = makePlan(
      { name, head: bytesOf(`${header}\n${usual}\n${usual}\n`), isWhole: true },
      {},
      knowledge,
    ) as Plan;
    const short = prepareRun(plan, knowledge);
    const long = prepareLongRun(plan, knowledge);
    const usualCells = usual.split(',');
    const cell = fc.oneof(
      fc.constantFrom(...words).map((word) => (/["\\,、]/.test(word) ? quoted(word) : word)),
      fc.string({ unit: 'grapheme', maxLength: 12 }).map(quoted),
      fc.constantFrom('一行目\n二行目', '"引用"', 'a,b', ' 前後に空白 ').map(quoted),
    );
    /** The usual record with some cells replaced, some left out or added. */
    const record = fc
      .tuple(
        fc.array(fc.tuple(fc.nat({ max: usualCells.length }), cell), { maxLength: 4 }),
        fc.nat({ max: 20 }),
      )
      .map(([changes, cut]) => {
        const cells = [...usualCells];
        for (const [i, text] of changes) if (i < cells.length || cut === 0) cells[i] = text;
        return (cut === 1 ? cells.slice(0, 4) : cells).join(',');
      });

    test('nodes, ledger, findings, keys', () => {
      fc.assert(
        fc.property(
          fc.array(fc.oneof({ weight: 20, arbitrary: record }, fc.constant(header)), { maxLength: 20 }),
          (lines) => {
            const bytes = bytesOf([header, ...lines, ''].join('\n'));
            const [one, other] = [short, long].map((run) => {
              const { nodes, account } = run({ bytes, isFirst: true });
              return { nodes: new TextDecoder().decode(nodes).split('\n'), account };
            });
            expect(one).toEqual(other);
          },
        ),
        { numRuns: 300 },
      );
    });
  },
);
