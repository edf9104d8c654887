import { cause } from '../findings/index.js';
import type { Reading } from '../mapping/index.js';
import type { CheckRecord, RecordRule, Table } from './rule.js';

/** Beginning and end among the columns of a record: what ends has begun before. */
export const orderOfTimes: RecordRule = {
  name: 'order-of-times',
  scope: 'record',
  title: { ja: '開始と終了の前後', en: 'Beginning and end', 'zh-TW': '開始與結束的先後' },
  source:
    '自治体標準オープンデータセット（開始日・終了日, 開始時間・終了時間）; GIF 日付及び時刻データ (DS-441)',
  codes: ['end-before-start', 'end-time-before-start'],
  examples: [
    {
      model: 'event',
      rows: [
        ['イベント名', '開始日', '終了日', '開始時間', '終了時間'],
        ['春まつり', '2024-04-10', '2024-04-09', '10:00', '16:00'],
        ['夏まつり', '2024-08-10', '2024-08-10', '18:00', '9:00'],
        ['宿泊研修', '2024-09-01', '2024-09-02', '13:00', '11:00'],
        ['夜まつり', '2024-09-10', '2024-09-10', '18:00', '翌2:00'],
        ['月見', '2024-09-17', '2024-09-17', '18:00', '0:00'],
        ['秋まつり', '2024-10-10', '', '10:00', '16:00'],
      ],
      finds: { 'end-before-start': ['C2'], 'end-time-before-start': ['E3'] },
    },
  ],
  compile: (table) => {
    const pairs = pairsOf(table);
    if (pairs.length === 0) return null;
    const days = pairs.find(({ isOfDay }) => !isOfDay);
    const compare =
      (pair: Pair): CheckRecord =>
      (readings) => {
        const start = canonicalOf(readings[pair.start]);
        const end = canonicalOf(readings[pair.end]);
        if (start === null || end === null) return null;
        const length = Math.min(start.length, end.length);
        if (end.slice(0, length) >= start.slice(0, length)) return null;
        if (pair.isOfDay && days && isOverDays(days, readings)) return null;
        if (pair.isOfDay && (midnight.test(end) || nextDay.test(readings[pair.end]?.text ?? ''))) return null;
        const args = { value: readings[pair.end]?.text ?? end, found: readings[pair.start]?.text ?? start };
        return {
          cause: pair.isOfDay ? cause('end-time-before-start', args) : cause('end-before-start', args),
          column: pair.endColumn,
          also: pair.startColumn,
        };
      };
    const checks = pairs.map(compare);
    return {
      reads: { bindings: pairs.flatMap(({ start, end }) => [start, end]) },
      check: (readings, cells) => {
        for (const check of checks) {
          const found = check(readings, cells);
          if (found !== null) return found;
        }
        return null;
      },
    };
  },
};

/** What ends at 0:00 ends with the day. */
const midnight = /^00:00/;
/** The next morning, said as such. */
const nextDay = /翌|深夜|隔日|次日|明日|(?:2[4-9]|3\d)[:：時]/;

interface Pair {
  readonly start: number;
  readonly end: number;
  readonly startColumn: number;
  readonly endColumn: number;
  /** Times of a day, which may go on past midnight; else days. */
  readonly isOfDay: boolean;
}

function pairsOf({ bindings }: Table): readonly Pair[] {
  return bindings.flatMap((binding, end): Pair[] => {
    const { item, normalizer } = binding;
    if (item === null || !item.includes('終了') || !['date', 'time'].includes(normalizer)) return [];
    const names = [item.replace('終了', '開始'), item.replace('参加', '').replace('終了', '開始')];
    const start = bindings.findIndex((other) => other.item !== null && names.includes(other.item));
    const [startColumn, endColumn] = [bindings[start]?.columns[0], binding.columns[0]];
    if (startColumn === undefined || endColumn === undefined || bindings[start]?.normalizer !== normalizer)
      return [];
    return [{ start, end, startColumn, endColumn, isOfDay: normalizer === 'time' }];
  });
}

/** Whether it ends on another day than it begins: then the times of day say nothing. */
function isOverDays(days: Pair, readings: readonly Reading[]): boolean {
  const end = canonicalOf(readings[days.end]);
  return end !== null && end !== canonicalOf(readings[days.start]);
}

function canonicalOf(reading: Reading | undefined): string | null {
  return reading?.outcome.value ?? null;
}
