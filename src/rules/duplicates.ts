import { cause } from '../findings/index.js';
import type { FileRule, Table } from './rule.js';

/** Records that stand twice: with the same id, or the same in all cells. */
export const duplicates: FileRule = {
  name: 'duplicates',
  scope: 'file',
  title: { ja: '重複する記録', en: 'Records that stand twice', 'zh-TW': '重複的紀錄' },
  source: '自治体標準オープンデータセット（ID: データセット内で一意）',
  codes: ['duplicate-id', 'duplicate-record'],
  isOfTable: true,
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
      conclude: (_, { duplicates: repeated }, tell) => {
        for (const { row, first, conforms } of repeated) {
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
