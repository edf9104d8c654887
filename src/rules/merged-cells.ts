import { cause, type ValueCounts } from '../findings/index.js';
import { columnsWithBindings } from './columns.js';
import { nameBinding } from './name-column.js';
import type { Column, FileRule, Table } from './rule.js';

const groupLimit = 200;
const fewestRecords = 4;
const groups =
  /種別|種類|区分|分類|地区|地域|区名|校区|学区|エリア|所管|担当|部署|課|系統|路線|方面|類別|分區|行政區|里別/;

/** A column with a value in the first row of each group alone: what is left of merged cells. */
export const mergedCells: FileRule = {
  name: 'merged-cells',
  scope: 'file',
  title: { ja: 'セル結合の名残', en: 'What is left of merged cells', 'zh-TW': '合併儲存格的殘留' },
  source: '総務省「統計表における機械判読可能なデータの表記方法の統一ルール」(2020) 1-4, 1-6',
  codes: ['merged-cells-left'],
  isOfTable: true,
  examples: [
    {
      model: 'public_facility',
      rows: [
        ['地区', '名称', '住所'],
        ['葵区', '中央公民館', '静岡県静岡市葵区追手町5-1'],
        ['', '東公民館', '静岡県静岡市葵区追手町5-2'],
        ['', '西公民館', '静岡県静岡市葵区追手町5-3'],
        ['清水区', '北公民館', '静岡県静岡市清水区旭町6-8'],
        ['', '南公民館', '静岡県静岡市清水区旭町6-9'],
      ],
      finds: { 'merged-cells-left': ['A3'] },
    },
    {
      model: 'public_facility',
      rows: [
        ['種別', '名称', '住所'],
        ['公民館', '中央公民館', '静岡県静岡市葵区追手町5-1'],
        ['', '東会館', '静岡県静岡市葵区追手町5-2'],
        ['公民館', '西公民館', '静岡県静岡市葵区追手町5-3'],
        ['', '北会館', '静岡県静岡市清水区旭町6-8'],
      ],
      finds: {},
    },
  ],
  compile: (table) => {
    const columns = columnsWithBindings(table).filter((column) => mayBeMerged(column, table));
    if (columns.length === 0) return null;
    return {
      watches: columns.map(({ column }) => ({
        kind: 'values',
        column,
        limit: groupLimit,
        byForm: false,
        reads: { bindings: [] },
        textOf: (_, cells) => cells.text(column).trim(),
      })),
      conclude: (digests, { records }, tell) => {
        for (const [i, { column, header }] of columns.entries()) {
          const { met } = digests[i] as ValueCounts;
          const blank = met?.find(({ key }) => key === '');
          if (!met || !blank || records.read < fewestRecords) continue;
          const named = met.filter(({ key }) => key !== '');
          const isOnce = named.every(({ count }) => count === 1);
          if (!isOnce || named.length < 2 || met[0]?.key === '' || blank.count < named.length) continue;
          tell(
            'merged-cells-left',
            column,
            () => ({
              ...cause('merged-cells-left', { header, value: met[0]?.text ?? '' }),
              place: { row: blank.row, column, header },
              value: '',
            }),
            { count: blank.count },
          );
        }
      },
    };
  },
};

function mayBeMerged({ column, header, item, normalizer }: Column, table: Table): boolean {
  if (normalizer !== 'text' && normalizer !== null) return false;
  if (item === 'ID' || item === '名称') return false;
  const name = nameBinding(table)?.column ?? 1;
  return groups.test(header) && (column < name || column <= 3);
}
