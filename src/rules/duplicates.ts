import { cause } from '../findings/index.js';
import type { FileRule, Table } from './rule.js';

/** Records that stand twice: with the same id, or the same in all cells. */
export const duplicates: FileRule = {
  name: 'duplicates',
  scope: 'file',
  title: { ja: '重複する記録', en: 'Records that stand twice', 'zh-TW': '重複的紀錄' },
  source: '自治体標準オープンデータセット（ID: データセット内で一意）',
  codes: ['duplicate-id', 'duplicate-record'],
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['名称', '住所', '備考'],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', ''],
        ['東公民館', '静岡県静岡市葵区追手町5-2', ''],
        ['中央公民館', '静岡県静岡市葵区追手町5-1', ''],
      ],
      finds: { 'duplicate-record': ['4'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['全国地方公共団体コード', 'ID', '地方公共団体名', '名称', '住所'],
        ['221007', '1', '静岡市', '中央公民館', '静岡県静岡市葵区追手町5-1'],
        ['221007', '2', '静岡市', '東公民館', '静岡県静岡市葵区追手町5-2'],
        ['221007', '3', '静岡市', '西公民館', '静岡県静岡市葵区追手町5-3'],
        ['221007', '1', '静岡市', '南公民館', '静岡県静岡市葵区追手町5-4'],
      ],
      finds: { 'duplicate-id': ['B5'] },
    },
  ],
  compile: (table) => {
    const column = idColumn(table);
    const code = column === null ? 'duplicate-record' : 'duplicate-id';
    const header = column === null ? {} : { column, header: table.columns[column - 1]?.header ?? '' };
    return {
      watches: [],
      conclude: (_, { keys }, tell) => {
        for (const { row, first, conforms } of findDuplicates(keys)) {
          tell(
            code,
            column,
            () => ({
              ...cause(code, { row: String(first) }),
              place: { row, ...header },
              also: { row: first, ...header },
            }),
            { isOfConforming: conforms },
          );
        }
      },
    };
  },
};

function idColumn({ id }: Table): number | null {
  return id.key?.find((part) => typeof part === 'number') ?? null;
}

/** A row whose key stood before. Rows are counted from 1. */
export interface Duplicate {
  readonly row: number;
  /** The first row with the same key. */
  readonly first: number;
  /** Nothing else is wrong with the record. */
  readonly conforms: boolean;
}

/**
 * Finds rows with equal keys in the digest of a whole file: one number for each row, 0 for rows without
 * a key; a negative number is the key of a record that does not conform.
 * Memory: the digest once more while it works.
 */
export function findDuplicates(segments: readonly Float64Array[]): readonly Duplicate[] {
  const repeated = repeatedKeys(segments);
  if (repeated.size === 0) return [];
  const firsts = new Map<number, number>();
  const duplicates: Duplicate[] = [];
  let row = 0;
  for (const segment of segments) {
    for (let i = 0; i < segment.length; i += 1) {
      row += 1;
      const signed = segment[i]!;
      const key = Math.abs(signed);
      if (!repeated.has(key)) continue;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, row);
      else duplicates.push({ row, first, conforms: signed > 0 });
    }
  }
  return duplicates;
}

function repeatedKeys(segments: readonly Float64Array[]): ReadonlySet<number> {
  const sorted = joined(segments);
  for (let i = 0; i < sorted.length; i += 1) sorted[i] = Math.abs(sorted[i]!);
  sorted.sort();
  const repeated = new Set<number>();
  for (let i = 1; i < sorted.length; i += 1) {
    const key = sorted[i]!;
    if (key !== 0 && key === sorted[i - 1]) repeated.add(key);
  }
  return repeated;
}

function joined(segments: readonly Float64Array[]): Float64Array {
  const keys = new Float64Array(segments.reduce((sum, segment) => sum + segment.length, 0));
  let at = 0;
  for (const segment of segments) {
    keys.set(segment, at);
    at += segment.length;
  }
  return keys;
}
