import { cause } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import type { FoundInRecord, RecordRule, Table } from './rule.js';

/** Items that together make another one; `atMost`: one of them alone may not be more than the whole. */
interface Relation {
  readonly whole: string;
  readonly parts: readonly string[] | RegExp;
  readonly is: 'sum' | 'atMost';
  /** So many parts have to be there: a table may have some of the ages only. */
  readonly all: number;
}

const ages = 18;
const sum = (whole: string, ...parts: string[]): Relation => ({ whole, parts, is: 'sum', all: parts.length });
const relations: readonly Relation[] = [
  sum('総人口', '男性', '女性'),
  { whole: '男性', parts: /^\d+(?:-\d+歳|歳以上)の男性$/, is: 'sum', all: ages },
  { whole: '女性', parts: /^\d+(?:-\d+歳|歳以上)の女性$/, is: 'sum', all: ages },
  sum('男性トイレ総数', '男性トイレ数（小便器）', '男性トイレ数（和式）', '男性トイレ数（洋式）'),
  sum('女性トイレ総数', '女性トイレ数（和式）', '女性トイレ数（洋式）'),
  sum('男女共用トイレ総数', '男女共用トイレ数（和式）', '男女共用トイレ数（洋式）'),
  sum('定員', '長照床位', '養護床位', '失智床位', '安養床位'),
  sum('出生數', '出生數-男', '出生數-女'),
  sum('死亡數', '死亡數-男', '死亡數-女'),
  { whole: '収容定員', parts: ['空き定員'], is: 'atMost', all: 1 },
  { whole: '収容台数', parts: ['空き台数'], is: 'atMost', all: 1 },
];

/** Numbers that are sums of others: people by sex and age, toilets by kind, places by use. */
export const sums: RecordRule = {
  name: 'sums',
  scope: 'record',
  title: { ja: '合計と内訳', en: 'Wholes and their parts', 'zh-TW': '合計與細項' },
  source:
    '自治体標準オープンデータセット 地域・年齢別人口, 公衆トイレ一覧, 子育て施設一覧（合計と内訳の項目）',
  codes: ['sum-differs', 'part-exceeds-whole'],
  examples: [
    {
      model: 'population',
      rows: [
        ['地域名', '総人口', '男性', '女性'],
        ['追手町', '1,205', '600', '604'],
        ['駿府町', '1,204', '600', '604'],
        ['七間町', '10', '', ''],
      ],
      finds: { 'sum-differs': ['B2'] },
    },
    {
      model: 'preschool',
      rows: [
        ['名称', '住所', '収容定員', '空き定員'],
        ['中央保育園', '静岡県静岡市葵区追手町5-1', '60', '70'],
        ['東保育園', '静岡県静岡市葵区追手町5-2', '60', '3'],
      ],
      finds: { 'part-exceeds-whole': ['D2'] },
    },
  ],
  compile: (table) => {
    const bound = relations.flatMap((relation) => boundRelation(relation, table));
    if (bound.length === 0) return null;
    return {
      reads: { bindings: bound.flatMap(({ whole, parts }) => [whole.at, ...parts.map(({ at }) => at)]) },
      check: (readings) => {
        for (const relation of bound) {
          const found = differenceIn(relation, readings);
          if (found !== null) return found;
        }
        return null;
      },
    };
  },
};

interface BoundRelation {
  readonly is: Relation['is'];
  readonly whole: Part;
  readonly parts: readonly Part[];
}

interface Part {
  readonly at: number;
  readonly item: string;
  readonly column: number;
}

function boundRelation({ whole, parts, is, all }: Relation, { bindings }: Table): readonly BoundRelation[] {
  const partsOf = (isWanted: (item: string) => boolean): readonly Part[] =>
    bindings.flatMap(({ item, normalizer, columns, part }, at) =>
      item !== null && isWanted(item) && normalizer === 'number' && part === null && columns[0] !== undefined
        ? [{ at, item, column: columns[0] }]
        : [],
    );
  const wholes = partsOf((item) => item === whole);
  const found = partsOf((item) => (parts instanceof RegExp ? parts.test(item) : parts.includes(item)));
  return wholes.length === 1 && found.length === all ? [{ is, whole: wholes[0]!, parts: found }] : [];
}

function differenceIn(
  { is, whole, parts }: BoundRelation,
  readings: readonly Reading[],
): FoundInRecord | null {
  const total = numberIn(readings[whole.at]);
  if (total === null) return null;
  let made = 0;
  for (const { at } of parts) {
    const part = numberIn(readings[at]);
    if (part === null) return null;
    made += part;
  }
  if (is === 'sum' ? Math.abs(made - total) < 1e-6 : made <= total) return null;
  const [first] = parts;
  const args = { item: whole.item, value: String(total), found: String(made) };
  if (is === 'atMost' && first)
    return {
      cause: cause('part-exceeds-whole', { ...args, names: first.item }),
      column: first.column,
      also: whole.column,
    };
  const names =
    parts.length > 4
      ? `${first?.item ?? ''} … ${parts.at(-1)?.item ?? ''}`
      : parts.map(({ item }) => item).join('＋');
  return { cause: cause('sum-differs', { ...args, names }), column: whole.column };
}

function numberIn(reading: Reading | undefined): number | null {
  const value = reading?.outcome.value ?? null;
  if (value === null || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
